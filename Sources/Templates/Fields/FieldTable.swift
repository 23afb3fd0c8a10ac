/// The fields that templates see of a model.
///
/// One table gives both the shape, against which templates are checked, and what is printed, so the two cannot
/// disagree. A field is asked for only when a template prints it or a section is about it.
@usableFromInline package struct FieldTable<Model>: PrintContext {
  /// The fields' names, shapes and documentation, in the order of the table.
  @usableFromInline package let shape: RecordShape
  @usableFromInline package let fields: [Field<Model>.Performer]

  /// A table; `name` is what messages call the model, for instance `journey page`.
  package init(_ name: String, _ fields: [Field<Model>]) {
    shape = RecordShape(name, fields.map(\.declaration))
    self.fields = fields.map(\.perform)
  }

  /// Steps into the field that the path names first; the model itself is a record that is there.
  @inlinable package func perform(
    _ deed: Deed,
    at path: Range<Int>,
    of model: Model,
    in printer: inout Printer
  ) -> Bool {
    guard let step = path.first else {
      if case .run(let body) = deed { printer.run(body, self, model) }
      return true
    }
    let index = printer.fieldIndex(step)
    guard index < fields.count else { return false }
    return fields[index](deed, path.dropFirst(), model, &printer)
  }
}

/// One row of a `FieldTable`: a name, a sentence for theme authors, and how to get the value.
@usableFromInline package struct Field<Model>: Sendable {
  /// Does a deed to the field, or to what the rest of a path leads to from there; see `PrintContext.perform`.
  @usableFromInline package typealias Performer =
    @Sendable (Deed, Range<Int>, Model, inout Printer) -> Bool

  let declaration: RecordShape.Field
  let perform: Performer

  @usableFromInline package init(
    _ name: String,
    _ shape: Shape,
    _ documentation: String,
    _ perform: @escaping Performer
  ) {
    declaration = RecordShape.Field(name, shape, documentation)
    self.perform = perform
  }

  /// Plain text, escaped when printed.
  @inlinable package static func text(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> String
  ) -> Field {
    Field(name, .text, documentation) { deed, path, model, printer in
      path.isEmpty && printer.perform(deed, text: get(model))
    }
  }

  /// Safe HTML as UTF-8, printed as it is. The caller answers for its safety.
  @inlinable package static func html(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> [UInt8]
  ) -> Field {
    Field(name, .html, documentation) { deed, path, model, printer in
      path.isEmpty && printer.perform(deed, html: get(model))
    }
  }

  /// A condition.
  @inlinable package static func flag(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> Bool
  ) -> Field {
    Field(name, .flag, documentation) { _, path, model, _ in path.isEmpty && get(model) }
  }

  /// Another model's fields, or nothing.
  @inlinable package static func record<Child>(
    _ name: String,
    _ documentation: String,
    _ table: FieldTable<Child>,
    _ get: @escaping @Sendable (Model) -> Child?
  ) -> Field {
    Field(name, .record(table.shape), documentation) { deed, path, model, printer in
      guard let child = get(model) else { return false }
      return table.perform(deed, at: path, of: child, in: &printer)
    }
  }

  /// Other models' fields, in order.
  @inlinable package static func list<Child>(
    _ name: String,
    _ documentation: String,
    _ table: FieldTable<Child>,
    _ get: @escaping @Sendable (Model) -> [Child]
  ) -> Field {
    Field(name, .list(.record(table.shape)), documentation) { deed, path, model, printer in
      path.isEmpty && printer.perform(deed, each: get(model), table)
    }
  }

  /// Plain texts, each printed with `{{.}}` inside a section over the list.
  @inlinable package static func texts(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> [String]
  ) -> Field {
    Field(name, .list(.text), documentation) { deed, path, model, printer in
      path.isEmpty && printer.perform(deed, each: get(model), TextContext())
    }
  }
}
