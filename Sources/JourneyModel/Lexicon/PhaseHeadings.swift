extension Vocabulary {
  /// A heading split into a phase number and a title: "Phase 2: Choosing" is 2 and "Choosing", and so is
  /// "2. Phase – Choosing".
  ///
  /// `isNumbered` says whether a word for a phase and a number stood there; "1. Choosing" has neither
  /// but loses its ordinal all the same.
  func phaseHeading(_ title: String) -> (isNumbered: Bool, number: Int?, title: String) {
    guard mayBeNumbered(title) else { return (false, nil, withoutOrdinal(title)) }
    let start = Substring(title).drop { !$0.isLetter && !$0.isWholeNumber }
    guard let (number, rest) = wordThenNumber(start) ?? numberThenWord(start) else {
      return (false, nil, withoutOrdinal(title))
    }
    let cleaned = withoutBrackets(trimmedSeparators(String(rest)))
    return (true, number, cleaned.isEmpty ? title.trimmingSpaces : cleaned)
  }

  /// Whether a closer look is worth its price: most titles begin with an ordinary word.
  private func mayBeNumbered(_ title: String) -> Bool {
    guard let first = title.utf8.first, isASCIILetter(first) else { return true }
    let word = title.utf8.prefix(while: isASCIILetter)
    guard word.endIndex == title.endIndex || title.utf8[word.endIndex] < 0x80 else { return true }
    let start = title[..<word.endIndex]
    return romanNumber(start) != nil || mayNumber(start)
  }

  /// "Phase 2: …", "Étape II", "阶段一：…".
  private func wordThenNumber(_ text: Substring) -> (number: Int, rest: Substring)? {
    let run = text.prefix { $0.isLetter }
    if numbersPhases(run) {
      let behind = text.dropFirst(run.count).drop { spacers.contains($0) }
      guard let (number, rest) = digits(behind) else { return wholeWord(behind) }
      // "Phase 2a"
      return (number, rest.drop { $0.isASCII && $0.isLetter })
    }
    // 阶段一: word and numeral in one run of letters.
    for length in 1..<max(1, min(run.count, joinedWordLimit)) {
      let numeral = run.dropFirst(length)
      if let value = ideographicNumber(numeral), numbersPhases(run.prefix(length)) {
        return (value, text.dropFirst(run.count))
      }
    }
    return nil
  }

  /// "2. Phase: …", "1ª etapa", "第一阶段：…", "1단계 …". What follows must be set off, so that "2. Step back"
  /// keeps its words.
  private func numberThenWord(_ text: Substring) -> (number: Int, rest: Substring)? {
    let numbered = text.first == "第" ? text.dropFirst() : text
    guard
      let (number, behind) = digits(numbered) ?? ideographicPrefix(numbered)
        ?? spelledOut(numbered)
    else { return nil }
    let start = withoutOrdinalEnding(behind).drop { spacers.contains($0) }
    let run = start.prefix { $0.isLetter }
    guard numbersPhases(run) else { return nil }
    let rest = start.dropFirst(run.count)
    let isSpaced = !(run.unicodeScalars.first.map(isJoined) ?? false)
    let next = isSpaced ? rest.first { !$0.isWhitespace } : rest.first
    guard let next else { return (number, rest) }
    return openers.contains(next) || (!isSpaced && next.isWhitespace) ? (number, rest) : nil
  }

  /// A numeral or Roman number of one word.
  private func wholeWord(_ text: Substring) -> (number: Int, rest: Substring)? {
    let word = text.prefix { $0.isLetter || $0.isNumber }
    guard let value = romanNumber(word) ?? numeral(word) ?? ideographicNumber(word) else {
      return nil
    }
    return (value, text.dropFirst(word.count))
  }

  /// A numeral of one or two words in front of a word for a phase: "Erste", "두 번째", "II.".
  private func spelledOut(_ text: Substring) -> (number: Int, rest: Substring)? {
    let word = text.prefix { $0.isLetter }
    if let whole = wholeWord(text) { return whole }
    let gap = text.dropFirst(word.count).prefix { $0 == " " }
    let second = text.dropFirst(word.count + gap.count).prefix { $0.isLetter }
    guard !gap.isEmpty, let value = numeral("\(word) \(second)") else { return nil }
    return (value, text.dropFirst(word.count + gap.count + second.count))
  }
}

/// What may stand between a word and its number.
private let spacers: Set<Character> = [
  " ", "\u{A0}", "\u{3000}", "-", "#", "\u{2013}", ".", "．", "_", "№",
]

/// What sets a title off from "2. Phase".
private let openers: Set<Character> = separators.union(["(", "（", "「", "【", "[", ",", "，"])

/// What makes a number an ordinal: in scripts with spaces all the letters behind it, in others their beginning.
private let ordinalEndings: Set<String> = [
  "er", "ere", "re", "e", "eme", "nd", "nde", "st", "rd", "th", "te", "ste", "º", "ª", "°", "o",
  "a",
  "й", "я", "ый", "ая", "ой",
]
private let joinedOrdinalEndings = ["番目の", "つ目の", "번째", "个", "個"]

private func withoutOrdinalEnding(_ text: Substring) -> Substring {
  if let ending = joinedOrdinalEndings.first(where: { text.hasPrefix($0) }) {
    return text.dropFirst(ending.count)
  }
  let start = text.first == "-" || text.first == "." ? text.dropFirst() : text
  let letters = start.prefix { $0.isLetter || $0 == "°" }
  guard letters.utf8.count <= 8 else { return text }
  let ending = foldedWord(String(letters))
  return ordinalEndings.contains(ending.isEmpty ? String(letters) : ending)
    ? start.dropFirst(letters.count) : text
}

/// The longest word for a phase that is looked for in front of a numeral in one run of letters.
private let joinedWordLimit = 8

/// Digits of at most four places.
private func digits(_ text: Substring) -> (number: Int, rest: Substring)? {
  let digits = text.prefix { $0.isWholeNumber && !$0.isLetter }
  guard (1...4).contains(digits.count) else { return nil }
  var number = 0
  for digit in digits { number = number * 10 + (digit.wholeNumberValue ?? 0) }
  return number <= 9999 ? (number, text.dropFirst(digits.count)) : nil
}

private let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

/// A Roman number is written in capitals.
private func romanNumber(_ word: Substring) -> Int? {
  roman.firstIndex { $0 == word }.map { $0 + 1 }
}

private let ideographs: [Character: Int] = [
  "〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  "十": 10,
]

/// 一, 十, 十二, 二十 and 二十一; nil for anything else.
private func ideographicNumber(_ word: Substring) -> Int? {
  guard (1...3).contains(word.count), word.allSatisfy({ ideographs[$0] != nil }) else { return nil }
  let values = word.compactMap { ideographs[$0] }
  switch (values.count, values[0], values.last) {
  case (1, let only, _): return only
  case (2, 10, let unit?) where unit < 10: return 10 + unit
  case (2, let tens, 10?) where (2...9).contains(tens): return tens * 10
  case (3, let tens, let unit?) where values[1] == 10 && (2...9).contains(tens) && unit < 10:
    return tens * 10 + unit
  default: return nil
  }
}

private func ideographicPrefix(_ text: Substring) -> (number: Int, rest: Substring)? {
  let run = text.prefix { ideographs[$0] != nil }
  return ideographicNumber(run).map { ($0, text.dropFirst(run.count)) }
}

/// A title without a leading "1.", "2)", "3 –", "4:", "五、" or "６．".
func withoutOrdinal(_ title: String) -> String {
  let trimmed = title.trimmingSpaces
  if let first = trimmed.utf8.first, isASCIILetter(first) { return trimmed }
  let digits = trimmed.prefix { $0.isWholeNumber && !$0.isLetter || $0 == "." }
  guard !digits.isEmpty else { return withoutIdeographicOrdinal(trimmed) }
  guard digits.first != ".", digits.count < 6 else { return trimmed }
  let rest = trimmed.dropFirst(digits.count)
  guard let next = rest.first, digits.last == "." || ") :：．、）\u{2013}\u{2014}-".contains(next)
  else {
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

private func isASCIILetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func withoutIdeographicOrdinal(_ title: String) -> String {
  guard let (_, rest) = ideographicPrefix(title[...]), let next = rest.first, "、．.".contains(next)
  else { return title }
  let cleaned = trimmedSeparators(String(rest))
  return cleaned.isEmpty ? title : cleaned
}

private let separators: Set<Character> = [
  " ", "\u{A0}", "\u{3000}", ":", "：", "-", "\u{2013}", "\u{2014}", ".", "．", "。", "、", ")", "）",
  "|", "｜", "\u{B7}", "・", "－",
]

/// A text without leading separators such as ": " and " – ".
func trimmedSeparators(_ text: String) -> String {
  if let first = text.utf8.first, isASCIILetter(first) { return text.trimmingSpaces }
  return String(text.drop { separators.contains($0) }).trimmingSpaces
}

/// The text in a pair of brackets that holds all of it, else the text itself.
private func withoutBrackets(_ text: String) -> String {
  let pairs: [Character: Character] = ["(": ")", "（": "）", "「": "」", "【": "】", "[": "]"]
  guard let first = text.first, let closing = pairs[first], text.last == closing,
    text.firstIndex(of: closing) == text.index(before: text.endIndex)
  else { return text }
  return String(text.dropFirst().dropLast()).trimmingSpaces
}
