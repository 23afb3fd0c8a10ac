/// The fields that templates see of a model.
///
/// One table gives both the shape, against which templates are checked, and the value, from which
/// they are rendered, so the two cannot disagree.
package struct FieldTable<Model>: Sendable {
  /// The fields' names, shapes and documentation, in the order of the table.
  package let shape: RecordShape
  @usableFromInline package let values: [@Sendable (Model) -> Value]

  /// A table; `name` is what messages call the model, for instance `journey page`.
  package init(_ name: String, _ fields: [Field<Model>]) {
    shape = RecordShape(name, fields.map(\.declaration))
    values = fields.map(\.value)
  }

  /// The model's fields as a `.record`, in the order of the table.
  @inlinable package func value(of model: Model) -> Value {
    var fields: [Value] = []
    fields.reserveCapacity(values.count)
    for value in values { fields.append(value(model)) }
    return .record(fields)
  }
}

/// One row of a `FieldTable`: a name, a sentence for theme authors, and how to get the value.
package struct Field<Model>: Sendable {
  let declaration: RecordShape.Field
  let value: @Sendable (Model) -> Value

  @usableFromInline package init(
    _ name: String,
    _ shape: Shape,
    _ documentation: String,
    _ value: @escaping @Sendable (Model) -> Value
  ) {
    declaration = RecordShape.Field(name, shape, documentation)
    self.value = value
  }

  /// Plain text, escaped when printed.
  @inlinable package static func text(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> String
  ) -> Field {
    Field(name, .text, documentation) { .text(get($0)) }
  }

  /// Safe HTML as UTF-8, printed as it is. The caller answers for its safety.
  @inlinable package static func html(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> [UInt8]
  ) -> Field {
    Field(name, .html, documentation) { .html(get($0)) }
  }

  /// A condition.
  @inlinable package static func flag(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> Bool
  ) -> Field {
    Field(name, .flag, documentation) { .flag(get($0)) }
  }

  /// Another model's fields, or nothing.
  @inlinable package static func record<Child>(
    _ name: String,
    _ documentation: String,
    _ table: FieldTable<Child>,
    _ get: @escaping @Sendable (Model) -> Child?
  ) -> Field {
    Field(name, .record(table.shape), documentation) { model in
      get(model).map { table.value(of: $0) } ?? .none
    }
  }

  /// Other models' fields, in order.
  @inlinable package static func list<Child>(
    _ name: String,
    _ documentation: String,
    _ table: FieldTable<Child>,
    _ get: @escaping @Sendable (Model) -> [Child]
  ) -> Field {
    Field(name, .list(.record(table.shape)), documentation) { model in
      .list(get(model).map { table.value(of: $0) })
    }
  }

  /// Plain texts, each printed with `{{.}}` inside a section over the list.
  @inlinable package static func texts(
    _ name: String,
    _ documentation: String,
    _ get: @escaping @Sendable (Model) -> [String]
  ) -> Field {
    Field(name, .list(.text), documentation) { .list(get($0).map(Value.text)) }
  }

  /// A value made beforehand, for instance one navigation that a thousand pages share.
  ///
  /// The caller answers for its agreement with `shape`; where they differ, nothing is printed.
  package static func prepared(
    _ name: String,
    _ documentation: String,
    _ shape: Shape,
    _ get: @escaping @Sendable (Model) -> Value
  ) -> Field {
    Field(name, shape, documentation, get)
  }
}
