import Diagnostics
import Documents

/// Reads the facts of one YAML mapping by fields of the format, and reports what does not fit.
///
/// Raises `wrong-type`, `wrong-value`, `foreign-value`, `out-of-range`; `finish` raises `unknown-key` and `foreign-key`.
struct FactReader {
  let mapping: YAMLMapping
  private(set) var diagnostics: [Diagnostic] = []
  private let fields: [FieldDefinition]
  /// Of each entry of the mapping, whether somebody asked for it.
  private var seen: [Bool]

  /// `fields` are all that the mapping may hold.
  init(_ mapping: YAMLMapping?, path: String, fields: [FieldDefinition]) {
    self.mapping = mapping ?? YAMLMapping(entries: [], span: .start(of: path))
    self.fields = fields
    seen = Array(repeating: false, count: self.mapping.entries.count)
  }

  /// The value of a field, typed; what it is without one is the field's affair.
  mutating func value<Value>(_ field: Field<Value>) -> Value { field.read(&self) }

  /// Whether a field's key is written, whatever its value.
  func holds<Value>(_ field: Field<Value>) -> Bool { mapping[field.key] != nil }

  /// Whether anything stands behind the field's key, readable or not.
  func saysSomething<Value>(_ field: Field<Value>) -> Bool {
    guard let node = mapping[field.key] else { return false }
    if case .null = node { return false }
    return true
  }

  /// Takes a key that is known by another of its names.
  mutating func take(_ entry: YAMLMapping.Entry) { _ = value(of: entry.key.value) }

  /// The value of a key, which then counts as known; nil when absent or empty.
  fileprivate mutating func node(_ key: String) -> YAMLNode? {
    // No text reaches this: which keys a reader asks for does not depend on what is written.
    assert(fields.contains { $0.key == key }, "a key that its table lacks")
    guard let value = value(of: key) else { return nil }
    if case .null = value { return nil }
    return value
  }

  private mutating func value(of key: String) -> YAMLNode? {
    guard let index = mapping.index(of: key) else { return nil }
    seen[index] = true
    return mapping.entries[index].value
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The value of a checked one; its findings are kept.
  mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// A scalar, trimmed; nil when absent or blank.
  fileprivate mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text) = node else {
      reportType(key, "a text", node)
      return nil
    }
    let trimmed = text.value.trimmingSpaces
    return trimmed.isEmpty ? nil : Located(trimmed, at: text.span)
  }

  /// A sequence of scalars, or one scalar, which may hold several separated by commas.
  fileprivate mutating func texts(_ key: String) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar(let text):
      return splitCommas(text)
    case .sequence(let nodes, _):
      return nodes.compactMap { item in
        guard case .scalar(let text) = item else {
          if case .null = item { return nil }
          reportType(key, "a list of texts", item)
          return nil
        }
        let trimmed = text.map(\.trimmingSpaces)
        return trimmed.value.isEmpty ? nil : trimmed
      }
    case .mapping, .null:
      reportType(key, "a list of texts", node)
      return []
    }
  }

  /// A whole number in a range.
  fileprivate mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    let checked = parseInteger(text, key: key, in: range)
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// One of a fixed set of words; `isShared` when other tools use the key with words of their own.
  fileprivate mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String,
    _ type: Word.Type,
    isShared: Bool = false
  ) -> Word? where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    let checked = parseWord(text, key: key, type, isShared: isShared)
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// A calendar day, `2026-11-23`; a time after it is ignored.
  fileprivate mutating func date(_ key: String) -> Located<CalendarDate>? {
    guard let text = text(key) else { return nil }
    let day = text.value.prefix { $0 != "T" && $0 != " " }
    guard let date = CalendarDate(iso: String(day)) else {
      report(
        Diagnostic(
          .wrongValue,
          "`\(key)` is no calendar day: \u{201C}\(text.value)\u{201D}",
          at: text.span,
          help: "Write the day as year, month and day, such as 2026-11-23."
        )
      )
      return nil
    }
    return Located(date, at: text.span)
  }

  /// A span of time such as `6m`.
  fileprivate mutating func interval(_ key: String) -> CalendarInterval? {
    guard let text = text(key) else { return nil }
    guard let interval = CalendarInterval(text.value) else {
      report(
        Diagnostic(
          .wrongValue,
          "`\(key)` is no span of time: \u{201C}\(text.value)\u{201D}",
          at: text.span,
          help: "Write a number and one of d, w, m, y: 90d, 6w, 6m, 1y."
        )
      )
      return nil
    }
    return interval
  }

  /// A mapping, whose keys the caller reads.
  fileprivate mutating func map(_ key: String) -> YAMLMapping? {
    guard let node = node(key) else { return nil }
    guard case .mapping(let mapping) = node else {
      reportType(key, "a map of names and values", node)
      return nil
    }
    return mapping
  }

  mutating func reportType<Value>(_ field: Field<Value>, _ expected: String, _ node: YAMLNode) {
    reportType(field.key, expected, node)
  }

  fileprivate mutating func reportType(_ key: String, _ expected: String, _ node: YAMLNode) {
    report(
      Diagnostic(
        .wrongType,
        "`\(key)` holds \(name(of: node)) where \(expected) belongs",
        at: node.span,
        help: typeHelp(key, expected)
      )
    )
  }

  /// How the expected type is written.
  private func typeHelp(_ key: String, _ expected: String) -> String? {
    switch expected {
    case "a text":
      "Write one text: `\(key): \u{2026}`. A text with brackets or braces stands in quotes."
    case "a list of texts": "Write the texts in brackets: `\(key): [one, two]`."
    case "a map of names and values":
      "Write each as `name: value` on a line of its own, indented below `\(key):`."
    default: nil
    }
  }

  /// Keys that no accessor asked for, without those that start with `x-`.
  func unseenEntries() -> [YAMLMapping.Entry] {
    zip(mapping.entries, seen).compactMap { entry, isSeen in
      isSeen || entry.key.value.hasPrefix("x-") ? nil : entry
    }
  }

  /// Reports keys that look like a misspelt known one; in front matter any other quietly as another tool's.
  ///
  /// `others` are keys of the format that mean nothing here.
  mutating func finish(others: [FieldDefinition] = [], isFrontMatter: Bool = false) {
    let unseen = unseenEntries()
    // Nearly all maps hold nothing but what was read.
    guard !unseen.isEmpty else { return }
    let taken = zip(mapping.entries, seen).filter(\.1).map(\.0.key.value)
    let known = Set((fields + others).map(\.key) + taken)
    let unknown = unseen.filter { !known.contains($0.key.value) }
    for entry in unknown.prefix(suggestionLimit) {
      guard !otherToolsKeys.contains(entry.key.value),
        let near = spellingSuggestion(for: entry.key.value, among: known)
      else {
        guard isFrontMatter else { continue }
        report(
          Diagnostic(
            .foreignKey,
            "`\(entry.key.value)` is no key of the format",
            at: entry.key.span,
            help: "It is left alone. A key that starts with `x-` is shown on the page."
          )
        )
        continue
      }
      report(
        Diagnostic(
          .unknownKey,
          "`\(entry.key.value)` is no key of the format",
          at: entry.key.span,
          help:
            "Until then it has no effect. A key of your own starts with `x-`: `x-\(entry.key.value)`.",
          suggestion: near
        )
      )
    }
  }

  private func name(of node: YAMLNode) -> String {
    switch node {
    case .scalar: "a text"
    case .null: "nothing"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}

/// What a key holds that is written as a text or as a map.
enum TextOrMap {
  case text(Located<String>)
  case map(YAMLMapping)
}

extension Field where Value == Located<String>? {
  /// A scalar, trimmed; nil when absent or blank.
  static func text(_ key: String, _ meaning: String, as shape: FieldShape = .text) -> Self {
    Field(FieldDefinition(key: key, shape: shape, meaning: meaning)) { $0.text(key) }
  }
}

extension Field where Value == Inline? {
  /// An inline Markdown text.
  static func markdown(_ key: String, _ meaning: String) -> Self {
    Field(FieldDefinition(key: key, shape: .text, meaning: meaning)) { reader in
      guard let text = reader.text(key) else { return nil }
      return reader.take(parseInline(text, options: DocumentOptions()))
    }
  }
}

extension Field where Value == [Located<String>] {
  /// A sequence of scalars, or one scalar, which may hold several separated by commas. `noun` is what they are.
  static func texts(_ key: String, _ meaning: String, of noun: String) -> Self {
    Field(FieldDefinition(key: key, shape: .texts(noun), meaning: meaning)) { $0.texts(key) }
  }
}

extension Field where Value == Int? {
  /// A whole number in a range.
  static func integer(_ key: String, in range: ClosedRange<Int>, _ meaning: String) -> Self {
    Field(FieldDefinition(key: key, shape: .integer(range), meaning: meaning)) {
      $0.integer(key, in: range)
    }
  }
}

extension Field {
  /// One of a fixed set of words; `isShared` when other tools use the key with words of their own.
  static func word<Word: RawRepresentable & CaseIterable & Sendable>(
    _ key: String,
    _ type: Word.Type,
    _ meaning: String,
    isShared: Bool = false
  ) -> Field<Word?> where Word.RawValue == String, Value == Word? {
    Field<Word?>(FieldDefinition(key: key, shape: .words(of: type), meaning: meaning)) {
      $0.word(key, type, isShared: isShared)
    }
  }

  private init(
    _ definition: FieldDefinition,
    _ read: @escaping @Sendable (inout FactReader) -> Value
  ) {
    self.definition = definition
    self.read = read
  }
}

extension Field where Value == Located<CalendarDate>? {
  /// A calendar day.
  static func day(_ key: String, _ meaning: String) -> Self {
    Field(FieldDefinition(key: key, shape: .form(.day), meaning: meaning)) { $0.date(key) }
  }
}

extension Field where Value == CalendarInterval? {
  /// A span of time.
  static func interval(_ key: String, _ meaning: String) -> Self {
    Field(FieldDefinition(key: key, shape: .form(.interval), meaning: meaning)) {
      $0.interval(key)
    }
  }
}

extension Field where Value == YAMLMapping? {
  /// A map of names that the author chooses.
  static func map(_ key: String, _ meaning: String, of shape: FieldShape) -> Self {
    Field(FieldDefinition(key: key, shape: .map(shape), meaning: meaning)) { $0.map(key) }
  }

  /// A map of keys of the format.
  static func record(_ key: String, _ meaning: String, _ fields: [FieldDefinition]) -> Self {
    Field(FieldDefinition(key: key, shape: .open(fields), meaning: meaning)) { $0.map(key) }
  }
}

extension Field where Value == TextOrMap? {
  /// A text, or a map of keys of the format.
  static func textOrMap(_ key: String, _ meaning: String, _ fields: [FieldDefinition]) -> Self {
    let shape = FieldShape.either([.text, .open(fields)])
    return Field(FieldDefinition(key: key, shape: shape, meaning: meaning)) { reader in
      if case .mapping(let mapping) = reader.node(key) { return .map(mapping) }
      return reader.text(key).map { .text($0) }
    }
  }
}

extension Field where Value == YAMLNode? {
  /// A value of a shape that its reader knows.
  static func node(_ key: String, _ meaning: String, as shape: FieldShape) -> Self {
    Field(FieldDefinition(key: key, shape: shape, meaning: meaning)) { $0.node(key) }
  }

  /// A list, whose reader knows its items.
  static func list(_ key: String, _ meaning: String, of shape: FieldShape) -> Self {
    node(key, meaning, as: .list(shape))
  }
}

extension Field where Value == [EntryDraft]? {
  /// The entries of a persona's field; nil when the key is absent or empty.
  static func entries(_ key: String, _ meaning: String) -> Self {
    Field(FieldDefinition(key: key, shape: .entries, meaning: meaning)) { reader in
      guard let node = reader.node(key) else { return nil }
      return reader.take(readEntries(node, key: key))
    }
  }
}
