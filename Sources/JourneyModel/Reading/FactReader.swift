import Diagnostics
import Documents

extension DiagnosticRule {
  static let wrongType = DiagnosticRule(
    "wrong-type",
    .error,
    "a key holds the type of value that the format gives it"
  )
  static let wrongValue = DiagnosticRule(
    "wrong-value",
    .error,
    "a key with a fixed set of words holds one of them"
  )
  static let outOfRange = DiagnosticRule(
    "out-of-range",
    .error,
    "a number lies in the range that the format gives its key"
  )
  static let unknownKey = DiagnosticRule(
    "unknown-key",
    .warning,
    "a key is spelt as the format spells it, or starts with `x-`"
  )
  static let unknownSetting = DiagnosticRule(
    "unknown-setting",
    .error,
    "`site.yml` holds only keys of the format"
  )
}

/// Reads the facts of one YAML mapping: each accessor types one key and reports what does not fit.
///
/// Raises `wrong-type`, `wrong-value`, `out-of-range`; `finish` raises `unknown-key`.
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
  mutating func texts(_ key: String, splittingCommas: Bool = true) -> [Located<String>] {
    guard let node = node(key) else { return [] }
    switch node {
    case .scalar(let text):
      guard splittingCommas else { return [text] }
      return splitCommas(text)
    case .sequence(let nodes, _):
      return nodes.compactMap { item in
        guard case .scalar(let text) = item else {
          if case .null = item { return nil }
          reportType(key, "a list of texts", item)
          return nil
        }
        return text.map(\.trimmingSpaces)
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

  /// One of a fixed set of words; case, spaces and underscores do not matter.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ key: String, _ type: Word.Type)
    -> Word?
  where Word.RawValue == String {
    guard let text = text(key) else { return nil }
    let checked = parseWord(text, key: key, type)
    diagnostics += checked.diagnostics
    return checked.value
  }

  /// A calendar day, `2026-11-23`; a time after it is ignored.
  mutating func date(_ key: String) -> Located<CalendarDate>? {
    guard let text = text(key) else { return nil }
    guard let date = CalendarDate(iso: String(text.value.prefix(10))) else {
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

  /// Reports keys that look like a misspelt known one; any other is another tool's and left alone.
  mutating func finish(alsoKnown: [String] = []) {
    for entry in unseenEntries() where !alsoKnown.contains(entry.key.value) {
      let known = seen.union(alsoKnown)
      guard !otherToolsKeys.contains(entry.key.value),
        let near = spellingSuggestion(for: entry.key.value, among: known)
      else { continue }
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

/// Keys of other tools that are near one of ours by accident.
private let otherToolsKeys: Set<String> = [
  "date", "author", "authors", "layout", "slug", "type", "name", "url", "image", "images", "icon",
  "order", "weight", "tag", "label", "labels", "category", "version",
]

/// The elements of a comma-separated text, each with its own place, trimmed, without empty ones.
func splitCommas(_ text: Located<String>) -> [Located<String>] {
  guard text.value.utf8.contains(UInt8(ascii: ",")) else {
    let trimmed = text.value.trimmingSpaces
    return trimmed.isEmpty ? [] : [Located(trimmed, at: text.span)]
  }
  let isVerbatim = text.span.upper - text.span.lower == text.value.utf8.count
  var result: [Located<String>] = []
  var offset = 0
  for part in text.value.split(separator: ",", omittingEmptySubsequences: false) {
    let trimmed = part.trimmingSpaces
    let lead = part.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    if !trimmed.isEmpty {
      let lower = text.span.lower + offset + lead
      let place = SourceSpan(
        path: text.span.path,
        lower: lower,
        upper: lower + trimmed.utf8.count
      )
      result.append(Located(trimmed, at: isVerbatim ? place : text.span))
    }
    offset += part.utf8.count + 1
  }
  return result
}

/// Raises `wrong-type` and `out-of-range`.
func parseInteger(
  _ text: Located<String>,
  key: String,
  in range: ClosedRange<Int>
) -> Checked<Int?> {
  guard let number = Int(text.value) else {
    return Checked(
      nil,
      [
        Diagnostic(
          .wrongType,
          "`\(key)` holds \u{201C}\(text.value)\u{201D} where a whole number belongs",
          at: text.span
        )
      ]
    )
  }
  guard range.contains(number) else {
    return Checked(
      nil,
      [
        Diagnostic(
          .outOfRange,
          "`\(key)` is \(number); it lies between \(range.lowerBound) and \(range.upperBound)",
          at: text.span
        )
      ]
    )
  }
  return Checked(number)
}

/// Raises `wrong-value` with the words that are known.
func parseWord<Word: RawRepresentable & CaseIterable>(
  _ text: Located<String>,
  key: String,
  _ type: Word.Type
) -> Checked<Word?> where Word.RawValue == String {
  let folded = foldedName(text.value)
  if let word = Word.allCases.first(where: { foldedName($0.rawValue) == folded }) {
    return Checked(word)
  }
  let words = Word.allCases.map(\.rawValue)
  return Checked(
    nil,
    [
      Diagnostic(
        .wrongValue,
        "\u{201C}\(text.value)\u{201D} is no value of `\(key)`",
        at: text.span,
        help: "`\(key)` is one of: \(words.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: text.value, among: words)
      )
    ]
  )
}
