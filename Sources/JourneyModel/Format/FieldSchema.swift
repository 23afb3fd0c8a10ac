package import Diagnostics

/// The JSON Schema (draft 7, the newest that YAML language servers know) of one kind of YAML.
///
/// It asks for what the reader asks for, and is stricter in two things: words are spelt as the guide spells them,
/// and numbers are not quoted. An empty value is allowed everywhere, since it counts as absent.
package func formatSchema(of kind: FormatKind) -> JSONValue {
  let members: [JSONMember] = [
    JSONMember("$schema", "http://json-schema.org/draft-07/schema#"),
    JSONMember("title", .text(kind.title)),
    JSONMember("description", .text("For \(kind.files).")),
    JSONMember("type", ["object", "null"]),
    JSONMember("properties", properties(kind.fields)),
    JSONMember("patternProperties", ["^x-": ["description": "A key of your own."]]),
    JSONMember("additionalProperties", .bool(kind != .site)),
  ]
  guard kind.fields.contains(where: \.shape.holdsEntries) else { return .object(members) }
  return .object(members + [JSONMember("definitions", entryDefinitions)])
}

/// An object's `properties`: a schema for each key.
private func properties(_ fields: [FieldDefinition]) -> JSONValue {
  .object(
    fields.map { field in
      let described = JSONMember("description", .text(sentence(field.meaning)))
      return JSONMember(field.key, .object([described] + field.shape.schema))
    }
  )
}

/// A phrase of the guide as a sentence of its own.
private func sentence(_ phrase: String) -> String {
  phrase.prefix(1).uppercased() + phrase.dropFirst() + (phrase.hasSuffix("…") ? "" : ".")
}

/// What YAML makes of a scalar: the reader takes each of them as the text it is.
private let scalarTypes: [JSONValue] = ["string", "number", "boolean", "null"]

extension FieldShape {
  fileprivate var schema: [JSONMember] {
    switch self {
    case .anything: []
    case .text: [JSONMember("type", .array(scalarTypes))]
    case .texts:
      [
        JSONMember("type", .array(scalarTypes + ["array"])),
        JSONMember("items", ["type": .array(scalarTypes)]),
      ]
    case .form(let form):
      [JSONMember("type", form.types), JSONMember("pattern", .text(form.pattern))]
    case .word(let words): [JSONMember("enum", .array(words.map { .text($0) } + [nil]))]
    case .integer(let range):
      [
        JSONMember("type", ["integer", "null"]),
        JSONMember("minimum", .integer(range.lowerBound)),
        JSONMember("maximum", .integer(range.upperBound)),
      ]
    case .record(let record):
      [
        JSONMember("type", ["object", "null"]),
        JSONMember("properties", properties(record.fields)),
        JSONMember("additionalProperties", .bool(record.isOpen)),
      ]
    case .map(let value):
      [
        JSONMember("type", ["object", "null"]),
        JSONMember("additionalProperties", .object(value.schema)),
      ]
    case .pair(let value):
      [
        JSONMember("type", ["object", "null"]),
        JSONMember("minProperties", 1),
        JSONMember("maxProperties", 1),
        JSONMember("additionalProperties", .object(value.schema)),
      ]
    case .list(let item):
      [JSONMember("type", ["array", "null"]), JSONMember("items", .object(item.schema))]
    case .either(let shapes):
      [JSONMember("anyOf", .array(shapes.map { .object($0.schema) }))]
    // Beside `$ref` draft 7 ignores everything, the description too.
    case .entries: [JSONMember("allOf", [["$ref": "#/definitions/entries"]])]
    }
  }

  fileprivate var holdsEntries: Bool {
    switch self {
    case .entries: true
    case .record(let record): record.fields.contains { $0.shape.holdsEntries }
    case .map(let shape), .pair(let shape), .list(let shape): shape.holdsEntries
    case .either(let shapes): shapes.contains { $0.holdsEntries }
    case .text, .texts, .form, .word, .integer, .anything: false
    }
  }
}

extension FieldForm {
  /// An id may look like a number.
  fileprivate var types: JSONValue { self == .id ? .array(scalarTypes) : ["string", "null"] }

  /// A regular expression of the kind that JSON Schema knows (ECMA-262).
  fileprivate var pattern: String {
    let number = "[-+\u{2212}\u{2013}]?[0-9]+([.,][0-9]+)?"
    return switch self {
    case .id: "^[^./\\\\\\u0000-\\u001f]+$"
    case .day: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])([T ].*)?$"
    case .interval: "^([1-9][0-9]{0,3}|10000)[dwmy]$"
    case .scale: "^\\s*\(number)\\s*(-|\u{2013}|\\.\\.|\\.\\.\\.|\u{2026})\\s*\(number)\\s*$"
    case .colour: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"
    case .address: "^https?://[^\\s\"<>]*$"
    case .addressWithPath: "^https?://[^\\s\"<>]*\\{path\\}[^\\s\"<>]*$"
    case .phase: "/"
    }
  }
}

/// Entries as `readEntries` takes them: a text, a list of texts and maps, or a map of names.
private let entryDefinitions: JSONValue = [
  "entries": [
    "anyOf": [
      ["type": .array(scalarTypes)],
      ["type": "array", "items": ["$ref": "#/definitions/entry"]],
      ["$ref": "#/definitions/entryFacts"],
      [
        "description": "Names, each with a text or with the facts of an entry.",
        "type": "object",
        "additionalProperties": ["$ref": "#/definitions/entry"],
        "not": ["anyOf": [["required": ["text"]], ["required": ["rate"]]]],
      ],
    ]
  ],
  "entry": [
    "anyOf": [["type": .array(scalarTypes)], ["$ref": "#/definitions/entryFacts"]]
  ],
  "entryFacts": [
    "description": "An entry: its words under text, and its facts.",
    "type": "object",
    "properties": properties(
      [
        FieldDefinition(key: "text", shape: .text, meaning: "the words of the entry"),
        FieldDefinition(key: "reason", shape: .text, meaning: "the same, for a drop-off"),
      ] + EntryAttribute.allCases.flatMap(\.definitions)
    ),
    "additionalProperties": false,
    "anyOf": [["required": ["text"]], ["required": ["reason"]], ["required": ["rate"]]],
  ],
]
