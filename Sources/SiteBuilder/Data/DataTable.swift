import Diagnostics

/// What one kind of object in the site's JSON holds. The table both writes objects and gives their schema, so that
/// the two can't differ.
struct DataTable<Model>: Sendable {
  /// The name of its schema.
  let name: String
  private let members: [DataMember<Model>]
  /// Writes all of the members. Each has hold of the one before it: a list would lend none without counting references.
  private let writeAll: DataMember<Model>.Writer

  init(_ name: String, _ members: [DataMember<Model>]) {
    self.name = name
    self.members = members
    var writeAll: DataMember<Model>.Writer = { _, _, _ in }
    for member in members {
      let (writeOthers, write) = (writeAll, member.write)
      writeAll = { model, site, writer in
        writeOthers(model, site, &writer)
        write(model, site, &writer)
      }
    }
    self.writeAll = writeAll
  }

  /// Writes one object.
  func write(_ model: Model, of site: Site, into writer: inout JSONWriter) {
    writer.object { writer in writeMembers(model, of: site, into: &writer) }
  }

  /// Writes the members alone, for an object that the caller has begun.
  func writeMembers(_ model: Model, of site: Site, into writer: inout JSONWriter) {
    writeAll(model, site, &writer)
  }

  var schema: DataSchema {
    DataSchema(
      name: name,
      members: members.map { JSONMember($0.name, .object($0.schema)) },
      required: members.filter { !$0.isOptional }.map(\.name),
      nested: members.flatMap(\.nested)
    )
  }
}

/// One name of an object with what stands behind it.
struct DataMember<Model>: Sendable {
  let name: String
  /// Whether it is left out when there is nothing to say.
  let isOptional: Bool
  let schema: [JSONMember]
  var nested: [DataSchema] = []
  let write: Writer

  /// Writes key and value, or nothing.
  typealias Writer = @Sendable (Model, Site, inout JSONWriter) -> Void
}

/// The schema of one kind of object, and of those it holds.
struct DataSchema: Sendable {
  let name: String
  let members: [JSONMember]
  let required: [String]
  let nested: [DataSchema]

  /// The schema of an object, without those it refers to.
  var object: [JSONMember] {
    [
      JSONMember("type", "object"),
      JSONMember("properties", .object(members)),
      JSONMember("required", .array(required.map { .text($0) })),
    ]
  }

  /// A document's schema: this object at the top, the others by name.
  func document(title: String, description: String) -> JSONValue {
    var definitions: [JSONMember] = []
    func add(_ schemas: [DataSchema]) {
      for schema in schemas where !definitions.contains(where: { $0.name == schema.name }) {
        definitions.append(JSONMember(schema.name, .object(schema.object)))
        add(schema.nested)
      }
    }
    add(nested)
    return .object(
      [
        JSONMember("$schema", "http://json-schema.org/draft-07/schema#"),
        JSONMember("title", .text(title)), JSONMember("description", .text(description)),
      ] + object + [JSONMember("definitions", .object(definitions))]
    )
  }
}

extension DataMember {
  /// A text that is always there.
  static func text(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> String
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: false, schema: Self.described(meaning, type: "string")) {
      $2.key(key)
      $2.text(value($0, $1))
    }
  }

  /// A text, left out when it is nil or empty.
  static func optionalText(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> String?
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: true, schema: Self.described(meaning, type: "string")) {
      guard let text = value($0, $1), !text.isEmpty else { return }
      $2.key(key)
      $2.text(text)
    }
  }

  /// One of a type's words, left out when it is nil.
  static func word<Word: RawRepresentable & CaseIterable & Sendable>(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> Word?
  ) -> Self where Word.RawValue == String {
    let key = JSONKey(name)
    let words = JSONValue.array(Word.allCases.map { .text($0.rawValue) })
    let schema = [JSONMember("description", .text(meaning)), JSONMember("enum", words)]
    return Self(name: name, isOptional: true, schema: schema) {
      guard let word = value($0, $1) else { return }
      $2.key(key)
      $2.text(word.rawValue)
    }
  }

  /// A whole number that is always there.
  static func integer(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> Int
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: false, schema: Self.described(meaning, type: "integer")) {
      $2.key(key)
      $2.integer(value($0, $1))
    }
  }

  /// A whole number, left out when it is nil.
  static func optionalInteger(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> Int?
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: true, schema: Self.described(meaning, type: "integer")) {
      guard let number = value($0, $1) else { return }
      $2.key(key)
      $2.integer(number)
    }
  }

  /// A number, left out when it is nil.
  static func number(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> Double?
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: true, schema: Self.described(meaning, type: "number")) {
      guard let number = value($0, $1) else { return }
      $2.key(key)
      $2.number(number)
    }
  }

  /// `true` or `false`.
  static func flag(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> Bool
  ) -> Self {
    let key = JSONKey(name)
    return Self(name: name, isOptional: false, schema: Self.described(meaning, type: "boolean")) {
      $2.key(key)
      $2.bool(value($0, $1))
    }
  }

  /// A list of texts, which may be empty.
  static func texts(
    _ name: String,
    _ meaning: String,
    _ value: @escaping @Sendable (Model, Site) -> [String]
  ) -> Self {
    let key = JSONKey(name)
    let schema =
      Self.described(meaning, type: "array") + [JSONMember("items", ["type": "string"])]
    return Self(name: name, isOptional: false, schema: schema) { model, site, writer in
      writer.key(key)
      writer.array { writer in
        for text in value(model, site) { writer.text(text) }
      }
    }
  }

  /// A list of objects, which may be empty.
  static func records<Other>(
    _ name: String,
    _ meaning: String,
    _ table: DataTable<Other>,
    _ value: @escaping @Sendable (Model, Site) -> [Other]
  ) -> Self {
    let key = JSONKey(name)
    let items = JSONMember("items", ["$ref": .text("#/definitions/\(table.name)")])
    let schema = Self.described(meaning, type: "array") + [items]
    return Self(name: name, isOptional: false, schema: schema, nested: [table.schema]) {
      model,
      site,
      writer in
      writer.key(key)
      writer.array { writer in
        for other in value(model, site) { table.write(other, of: site, into: &writer) }
      }
    }
  }

  /// An object, left out when it is nil.
  static func record<Other>(
    _ name: String,
    _ meaning: String,
    _ table: DataTable<Other>,
    _ value: @escaping @Sendable (Model, Site) -> Other?
  ) -> Self {
    let key = JSONKey(name)
    let reference: JSONValue = [["$ref": .text("#/definitions/\(table.name)")]]
    let schema = [JSONMember("description", .text(meaning)), JSONMember("allOf", reference)]
    return Self(name: name, isOptional: true, schema: schema, nested: [table.schema]) {
      guard let other = value($0, $1) else { return }
      $2.key(key)
      table.write(other, of: $1, into: &$2)
    }
  }

  private static func described(_ meaning: String, type: JSONValue) -> [JSONMember] {
    [JSONMember("description", .text(meaning)), JSONMember("type", type)]
  }
}
