import Diagnostics
import Documents

/// Reads the facts of one YAML mapping: each accessor types one key and reports what does not fit.
///
/// Raises `wrong-type`, `wrong-value`, `foreign-value`, `out-of-range`; `finish` raises `unknown-key` and `foreign-key`.
struct FactReader {
  let mapping: YAMLMapping
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  init(_ mapping: YAMLMapping?, path: String) {
    self.mapping = mapping ?? YAMLMapping(entries: [], span: .start(of: path))
  }

  /// The value of a key, which then counts as known; nil when absent or empty.
  mutating func node(_ key: String) -> YAMLNode? {
    seen.insert(key)
    guard let value = mapping[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The value of a checked one; its findings are kept.
  mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// A scalar, trimmed; nil when absent or blank.
  mutating func text(_ key: String) -> Located<String>? {
    guard let node = node(key) else { return nil }
    guard case .scalar(let text) = node else {
      reportType(key, "a text", node)
      return nil
    }
    let trimmed = text.value.trimmingSpaces
    return trimmed.isEmpty ? nil : Located(trimmed, at: text.span)
  }

  /// A sequence of scalars, or one scalar, which may hold several separated by commas.
  mutating func texts(_ key: String) -> [Located<String>] {
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
  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = text(key) else { return nil }
    let checked = parseInteger(text, key: key, in: range)
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// One of a fixed set of words; `isShared` when other tools use the key with words of their own.
  mutating func word<Word: RawRepresentable & CaseIterable>(
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
  mutating func date(_ key: String) -> Located<CalendarDate>? {
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
  mutating func interval(_ key: String) -> CalendarInterval? {
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
  mutating func map(_ key: String) -> YAMLMapping? {
    guard let node = node(key) else { return nil }
    guard case .mapping(let mapping) = node else {
      reportType(key, "a map of names and values", node)
      return nil
    }
    return mapping
  }

  mutating func reportType(_ key: String, _ expected: String, _ node: YAMLNode) {
    report(
      Diagnostic(
        .wrongType,
        "`\(key)` holds \(name(of: node)) where \(expected) belongs",
        at: node.span
      )
    )
  }

  /// Keys that no accessor asked for, without those that start with `x-`.
  func unseenEntries() -> [YAMLMapping.Entry] {
    mapping.entries.filter { !seen.contains($0.key.value) && !$0.key.value.hasPrefix("x-") }
  }

  /// Reports keys that look like a misspelt known one; in front matter any other quietly as another tool's.
  mutating func finish(alsoKnown: [String] = [], isFrontMatter: Bool = false) {
    let known = seen.union(alsoKnown)
    let unknown = unseenEntries().filter { !known.contains($0.key.value) }
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
          "unknown key `\(entry.key.value)`",
          at: entry.key.span,
          help: "A key of your own starts with `x-`.",
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
