/// What names are looked up in while a template is printed: the fields of a model, or a text by itself.
@usableFromInline package protocol PrintContext<Model>: Sendable {
  associatedtype Model

  /// Does something to what lies at the end of a path, and says whether anything is there: Mustache's "truthy".
  ///
  /// The path is a range of steps of the template; an empty one means the model itself.
  func perform(
    _ deed: Deed,
    at path: Range<Int>,
    of model: Model,
    in printer: inout Printer
  ) -> Bool
}

/// What a template does to a field.
@usableFromInline package enum Deed: Sendable {
  /// Prints a text or HTML.
  case print
  /// Nothing: it is only asked whether the field is empty.
  case test
  /// Runs the operations of a section's body, once for each element of a list, once for a record.
  case run(Range<Int>)
}

/// A plain text of a list, which is `{{.}}` in a section over that.
@usableFromInline package struct TextContext: PrintContext {
  /// The one there is.
  @inlinable package init() {}

  /// Does it to the text, which has nothing inside.
  @inlinable package func perform(
    _ deed: Deed,
    at path: Range<Int>,
    of text: String,
    in printer: inout Printer
  ) -> Bool {
    path.isEmpty && printer.perform(deed, text: text)
  }
}
