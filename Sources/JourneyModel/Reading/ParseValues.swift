import Diagnostics

/// Commas of the scripts of the lexicon's languages.
private let commas: Set<Character> = [",", "，", "、"]

/// The elements of a comma-separated text, each with its own place, trimmed, without empty ones.
func splitCommas(_ text: Located<String>) -> [Located<String>] {
  // Full-width commas lie beyond ASCII.
  guard text.value.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 >= 0x80 }) else {
    let trimmed = text.value.trimmingSpaces
    return trimmed.isEmpty ? [] : [Located(trimmed, at: text.span)]
  }
  let quotes = text.span.upper - text.span.lower - text.value.utf8.count
  let isVerbatim = quotes == 0 || quotes == 2
  var result: [Located<String>] = []
  var offset = quotes == 2 ? 1 : 0
  for part in text.value.split(omittingEmptySubsequences: false, whereSeparator: commas.contains) {
    let trimmed = part.trimmingSpaces
    let lead = part.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    if !trimmed.isEmpty {
      let lower = text.span.lower + offset + lead
      let place = SourceSpan(
        in: text.span.file,
        lower: lower,
        upper: lower + trimmed.utf8.count
      )
      result.append(Located(trimmed, at: isVerbatim ? place : text.span))
    }
    let comma = part.endIndex < text.value.endIndex ? text.value[part.endIndex].utf8.count : 0
    offset += part.utf8.count + comma
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
    let fault = Diagnostic(
      .wrongType,
      "`\(key)` holds \u{201C}\(text.value)\u{201D} where a whole number belongs",
      at: text.span,
      help: "Write a whole number from \(rangeInWords(range, of: key))."
    )
    return Checked(nil, [fault])
  }
  guard range.contains(number) else {
    let fault = Diagnostic(
      .outOfRange,
      "`\(key)` is \(number), outside of \(range.lowerBound) to \(range.upperBound)",
      at: text.span,
      help: "Write a whole number from \(rangeInWords(range, of: key))."
    )
    return Checked(nil, [fault])
  }
  return Checked(number)
}

/// The ends of a range with what they mean, where a number alone would not tell which end is the worse one.
private func rangeInWords(_ range: ClosedRange<Int>, of key: String) -> String {
  let ends =
    switch key {
    case "severity": ("slight", "severe")
    case "impact": ("small", "large")
    case "effort": ("little", "much")
    default: ("", "")
    }
  guard !ends.0.isEmpty else { return "\(range.lowerBound) to \(range.upperBound)" }
  return "\(range.lowerBound) (\(ends.0)) to \(range.upperBound) (\(ends.1))"
}

/// Case, spaces and underscores do not matter. Raises `wrong-value` with the words that are known, or
/// `foreign-value` for a key that is shared with other tools and a word that is near none of ours.
func parseWord<Word: RawRepresentable & CaseIterable>(
  _ text: Located<String>,
  key: String,
  _ type: Word.Type,
  isShared: Bool = false
) -> Checked<Word?> where Word.RawValue == String {
  let folded = foldedName(text.value)
  if let word = Word.allCases.first(where: { foldedName($0.rawValue) == folded }) {
    return Checked(word)
  }
  let words = Word.allCases.map(\.rawValue)
  let suggestion = spellingSuggestion(for: text.value, among: words)
  let isForeign = isShared && suggestion == nil
  let known = "`\(key)` is one of: \(words.joined(separator: ", "))."
  let fault = Diagnostic(
    isForeign ? .foreignValue : .wrongValue,
    "\u{201C}\(text.value)\u{201D} is no value of `\(key)`",
    at: text.span,
    help: isForeign
      ? "It has no effect here. Leave it if another program needs it. \(known)" : known,
    suggestion: suggestion
  )
  return Checked(nil, [fault])
}
