/// What may stand in a name beside the word that matters.
struct NameParts: Sendable {
  private let fillers: Set<String>
  private let trailingFillers: Set<String>
  /// Fillers of scripts that put no space behind them, longest first.
  private let joinedFillers: [String]
  /// Their first letters.
  private let joinedStarts: Set<Unicode.Scalar>
  private let conjunctions: Set<String>
  /// In bytes.
  private let longestConjunction: Int

  /// A name longer than this names nothing, so that looking it up stays cheap.
  private static let limit = 200
  /// The most words that are left off at an end of a name.
  private static let fillerLimit = 3
  private static let separators: Set<Unicode.Scalar> = ["/", "&", "+", "／", "＆", "＋", "・", "、"]

  init(_ lexicons: [Lexicon]) {
    let all = lexicons.flatMap(\.fillers).flatMap(spellings)
    fillers = Set(all)
    trailingFillers = Set(lexicons.flatMap(\.trailingFillers).flatMap(spellings))
    conjunctions = Set(lexicons.flatMap(\.conjunctions).flatMap(spellings))
    longestConjunction = conjunctions.map(\.utf8.count).max() ?? 0
    joinedFillers = Set(all.filter { $0.unicodeScalars.allSatisfy(isJoined) })
      .sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }
    joinedStarts = Set(joinedFillers.compactMap(\.unicodeScalars.first))
  }

  /// What a name stands for, by the meanings of folded words.
  func find<Value: Equatable>(_ name: String, in meanings: Meanings<Value>) -> Value? {
    guard name.utf8.count <= Self.limit else { return nil }
    func meaning(_ word: String) -> Value? { meanings[word] }
    let folded = foldedWord(name)
    if let value = meanings[folded] { return value }
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      // There is nothing around a single word, and most titles hold no word that matters. Scripts without spaces are
      // another matter.
      guard folded.utf8.contains(0x20), meanings.mayHold(folded) else { return nil }
    }
    if let value = core(folded, meaning) { return value }
    if let (outside, inside) = brackets(name) {
      guard let value = meaning(foldedWord(outside)) ?? core(foldedWord(outside), meaning) else {
        return nil
      }
      // "Emotion (1–5)" and "痛点 (Pain points)", but not "Needs (Ana)".
      let gloss = foldedWord(inside)
      let saysNothing = gloss.unicodeScalars.allSatisfy { $0 == " " || isNumeral($0) }
      return saysNothing || (meaning(gloss) ?? core(gloss, meaning)) == value ? value : nil
    }
    // Most names are one thing, which the folded name has told already.
    guard isJoint(name) || holdsConjunction(folded) else { return nil }
    let parts = parts(of: name)
    guard parts.count > 1 else { return nil }
    let values = parts.map { meaning($0) ?? core($0, meaning) }
    guard let first = values[0], values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// The meaning of a folded name without numbers in front and fillers at its ends; the fewer go, the better.
  private func core<Value>(_ folded: String, _ meaning: (String) -> Value?) -> Value? {
    let all = folded.split(separator: " ")
    let words = all.prefix(16).drop { $0.unicodeScalars.allSatisfy(isNumeral) }
    let isCut = words.count < all.count
    let head = words.prefix(Self.fillerLimit).prefix { fillers.contains(String($0)) }.count
    let tail = words.suffix(Self.fillerLimit).reversed()
      .prefix { trailingFillers.contains(String($0)) }.count
    for start in 0...head {
      for end in 0...tail where start + end < words.count {
        // The whole name has been looked up.
        let isWhole = start == 0 && end == 0 && !isCut
        if isWhole, folded.utf8.first.map({ $0 < 0x80 }) ?? true { continue }
        let rest = words.dropFirst(start).dropLast(end).joined(separator: " ")
        if let value = meaning(rest) ?? meaning(withoutJoinedFiller(rest)) { return value }
      }
    }
    return nil
  }

  private func isJoint(_ name: String) -> Bool {
    if name.utf8.contains(where: { $0 >= 0x80 }) {
      return name.unicodeScalars.contains(where: Self.separators.contains)
    }
    return name.utf8.contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "+")
    }
  }

  private func holdsConjunction(_ folded: String) -> Bool {
    folded.split(separator: " ").contains {
      $0.utf8.count <= longestConjunction && conjunctions.contains(String($0))
    }
  }

  private func withoutJoinedFiller(_ word: String) -> String {
    guard let first = word.unicodeScalars.first, isJoined(first), joinedStarts.contains(first)
    else {
      return word
    }
    let filler = joinedFillers.first { word.hasPrefix($0) && $0 != word }
    return String(word.dropFirst(filler?.count ?? 0).drop { $0 == " " })
  }

  /// The texts before and in the brackets that end a name.
  private func brackets(_ name: String) -> (outside: String, inside: String)? {
    guard let end = name.utf8.last, end == UInt8(ascii: ")") || end >= 0x80,
      let last = name.last, last == ")" || last == "）",
      let opening = name.firstIndex(where: { $0 == "(" || $0 == "（" }), opening > name.startIndex
    else { return nil }
    return (
      String(name[..<opening]), String(name[name.index(after: opening)...].dropLast())
    )
  }

  /// The folded parts of "pains / frustrations" and "pains and frustrations".
  private func parts(of name: String) -> [String] {
    name.unicodeScalars.split(whereSeparator: Self.separators.contains).flatMap { part in
      foldedWord(String(part)).split(separator: " ")
        .split { conjunctions.contains(String($0)) }
        .map { $0.joined(separator: " ") }
    }
  }
}

/// What folded names mean.
struct Meanings<Value: Sendable>: Sendable {
  private let values: [String: Value]
  /// All words of all names.
  private let words: Set<String>

  init(_ values: [String: Value]) {
    self.values = values
    words = Set(values.keys.flatMap { $0.words })
  }

  subscript(_ name: String) -> Value? { values[name] }

  /// Whether one of the words of a folded name is a word of any name that has a meaning.
  func mayHold(_ folded: String) -> Bool {
    folded.words.contains { words.contains($0) }
  }
}

extension String {
  /// The words of a folded name.
  fileprivate var words: [String] {
    guard utf8.contains(0x20) else { return [self] }
    return utf8.split(separator: 0x20).map { String(Substring($0)) }
  }
}

/// Whether it is a digit of any script, an ideograph for a number, or a circled number.
private func isNumeral(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }

/// Whether a letter is of a script that writes words without spaces, or joins a filler to what follows.
func isJoined(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
  default: false
  }
}
