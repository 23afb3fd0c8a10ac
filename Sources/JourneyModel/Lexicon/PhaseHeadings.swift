extension Vocabulary {
  /// A heading split into a phase number and a title: "Phase 2: Choosing" is 2 and "Choosing".
  ///
  /// `isNumbered` says whether a word for a phase and a number stood there; "1. Choosing" has neither
  /// but loses its ordinal all the same.
  func phaseHeading(_ title: String) -> (isNumbered: Bool, number: Int?, title: String) {
    let start = Substring(title).drop { !$0.isLetter && !$0.isNumber }
    let word = start.prefix { $0.isLetter }
    let marks: Set<Character> = [" ", "\u{A0}", "-", "#", "\u{2013}", "."]
    let rest = start.dropFirst(word.count).drop { marks.contains($0) }
    let number = rest.prefix { $0.isLetter || $0.isNumber }
    guard isPhaseWord(String(word)), let value = numberValue(number) else {
      return (false, nil, withoutOrdinal(title))
    }
    let cleaned = trimmedSeparators(String(rest.dropFirst(number.count)))
    return (true, value, cleaned.isEmpty ? title.trimmingSpaces : cleaned)
  }
}

/// 12, II or two; nil for any other word. A Roman number is written in capitals.
private func numberValue(_ word: Substring) -> Int? {
  let digits = word.prefix { $0.isASCII && $0.isNumber }
  if !digits.isEmpty { return digits.utf8.count <= 4 ? Int(digits) : nil }
  let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
  let spelt = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
  let index =
    roman.firstIndex { $0 == word } ?? spelt.firstIndex(of: word.lowercased())
  return index.map { $0 + 1 }
}

/// A title without a leading "1.", "2)", "3 –" or "4:".
func withoutOrdinal(_ title: String) -> String {
  let trimmed = title.trimmingSpaces
  let digits = trimmed.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
  guard !digits.isEmpty, digits.first != ".", digits.count < 6 else { return trimmed }
  let rest = trimmed.dropFirst(digits.count)
  guard let next = rest.first, digits.last == "." || ") :\u{2013}\u{2014}-".contains(next) else {
    return trimmed
  }
  if next == " ", digits.last != "." {
    let after = rest.drop { $0 == " " }
    guard let separator = after.first, "\u{2013}\u{2014}-:".contains(separator) else {
      return trimmed
    }
  }
  let cleaned = trimmedSeparators(String(rest))
  return cleaned.isEmpty ? trimmed : cleaned
}

/// A text without leading separators such as ": " and " – ".
func trimmedSeparators(_ text: String) -> String {
  let separators: Set<Character> = [
    " ", "\u{A0}", ":", "\u{FF1A}", "-", "\u{2013}", "\u{2014}", ".", ")", "|", "\u{B7}",
  ]
  return String(text.drop { separators.contains($0) }).trimmingSpaces
}
