/// What the format says of one key: readers, JSON Schema and the guide's tables are made of it.
struct FieldDefinition: Sendable {
  let key: String
  let shape: FieldShape
  /// A phrase in the words of the guide: lower case, Markdown, no full stop.
  let meaning: String
}

/// A key with the type of its value. A `FactReader` reads by fields only, so that nothing is read that is not
/// defined.
struct Field<Value>: Sendable {
  let definition: FieldDefinition
  let read: @Sendable (inout FactReader) -> Value

  var key: String { definition.key }
}

/// What the value of a key may be.
indirect enum FieldShape: Sendable {
  /// Any scalar.
  case text
  /// A list of scalars, or one scalar that holds several separated by commas. `noun` is what they are.
  case texts(String)
  /// A text of a form of its own.
  case form(FieldForm)
  case word([String])
  case integer(ClosedRange<Int>)
  case record(FieldRecord)
  /// A map of names that the author chooses.
  case map(FieldShape)
  /// A map of one name.
  case pair(FieldShape)
  case list(FieldShape)
  case either([FieldShape])
  /// Entries of a lane or of a persona's field.
  case entries
  case anything
}

/// A map with keys of the format.
struct FieldRecord: Sendable {
  let fields: [FieldDefinition]
  /// Whether other keys are left alone.
  let isOpen: Bool
}

/// Texts of which the format says how they are written.
enum FieldForm: Sendable {
  case id, day, interval, scale, colour, address, addressWithPath, phase
}

extension FieldShape {
  /// A map with keys of the format, which other tools' keys may stand beside.
  static func open(_ fields: [FieldDefinition]) -> FieldShape {
    .record(FieldRecord(fields: fields, isOpen: true))
  }

  /// A map with keys of the format and no others.
  static func closed(_ fields: [FieldDefinition]) -> FieldShape {
    .record(FieldRecord(fields: fields, isOpen: false))
  }

  /// The words of a type.
  static func words<Word: RawRepresentable & CaseIterable>(of type: Word.Type) -> FieldShape
  where Word.RawValue == String {
    .word(Word.allCases.map(\.rawValue))
  }
}
