/// What a template may do with a field, known before any page exists.
@usableFromInline package indirect enum Shape: Sendable, Hashable {
  /// Plain text: printed escaped; a section over it is rendered when it is not empty.
  case text
  /// Safe HTML: printed as it is; a section over it is rendered when it is not empty.
  case html
  /// A claim: cannot be printed; a section over it is a condition.
  case flag
  /// Repeats a section, each element in turn becoming the innermost context.
  case list(Shape)
  /// Fields of their own. The value may be `.none`: then a section over it is left out.
  case record(RecordShape)

  /// The shape as a noun phrase for messages: `a list`.
  var nounPhrase: String {
    switch self {
    case .text: "a text"
    case .html: "HTML"
    case .flag: "a flag"
    case .list: "a list"
    case .record: "a record"
    }
  }
}

/// The fields of a page or of a part of it.
@usableFromInline package struct RecordShape: Sendable, Hashable {
  /// One name that templates can use.
  package struct Field: Sendable, Hashable {
    /// ASCII letters, digits, `_` and `-`; never a dot, which separates names in a path.
    package let name: String
    /// What templates may do with the field.
    package let shape: Shape
    /// One sentence for theme authors; the reference of template fields is generated from it.
    package let documentation: String

    /// A field as theme authors see it.
    package init(_ name: String, _ shape: Shape, _ documentation: String = "") {
      self.name = name
      self.shape = shape
      self.documentation = documentation
    }
  }

  /// What the record stands for, as messages name it: `journey page`, `persona`.
  package let name: String
  /// In the order of a `.record` value's elements. When a name comes twice, the first one counts.
  package let fields: [Field]

  /// A record with its fields in the order of their values.
  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The position of a field in `fields`; linear in their number, so only for checking.
  func index(of name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}
