import JourneyModel

/// The most words of a term that is looked for; a longer heading is a sentence.
private let wordLimit = 12

/// Finds terms in texts by their words, whatever their case; a term in the plural counts.
///
/// What is looked up at a word does not depend on how many terms there are.
struct TermFinder: Sendable {
  /// The terms by their words, in the singular and in the plural.
  private var terms: [String: [Int]] = [:]
  /// The most words of a term that begins with a word.
  private var longest: [String: Int] = [:]

  /// `titles` are the terms as the glossary heads them.
  init(_ titles: [String]) {
    for (index, title) in titles.enumerated() {
      let words = foldedName(title).split(separator: " ")
      guard let first = words.first, words.count <= wordLimit else { continue }
      let singular = words.joined(separator: " ")
      for name in [singular, singular + "s"] { terms[name, default: []].append(index) }
      for start in words.count == 1 ? [String(first), first + "s"] : [String(first)] {
        longest[start] = max(longest[start] ?? 0, words.count)
      }
    }
  }

  /// The terms that a text in a language uses, as indices; those within another one, too.
  func terms(in text: String, _ language: String) -> Set<Int> {
    let nouns = NounSigns(language: language)
    let bytes = Array(text.utf8)[...]
    let words = self.words(of: bytes)
    var found: Set<Int> = []
    for index in words.indices {
      for match in matches(words[index...])
      where match.count > 1 || isNoun(index, of: words, in: bytes, nouns) {
        found.formUnion(match.terms)
      }
    }
    return found
  }

  /// Where a text, plain or HTML without tags, uses terms: in order, none within another.
  func uses(
    in text: ArraySlice<UInt8>,
    _ nouns: NounSigns
  ) -> [(term: Int, range: Range<Int>)] {
    let words = self.words(of: text)
    var uses: [(Int, Range<Int>)] = []
    var index = 0
    while index < words.count {
      if let match = matches(words[index...]).last, let term = match.terms.first,
        match.count > 1 || isNoun(index, of: words, in: text, nouns)
      {
        let last = words[index + match.count - 1]
        uses.append((term, words[index].range.lowerBound..<last.range.upperBound))
        index += match.count
      } else {
        index += 1
      }
    }
    return uses
  }

  /// Whether a word that is a term by itself stands as a noun, as far as its neighbours tell.
  private func isNoun(
    _ index: Int,
    of words: [Word],
    in text: ArraySlice<UInt8>,
    _ signs: NounSigns
  ) -> Bool {
    let word = words[index]
    let after = index + 1 < words.count && words[index + 1].follows ? words[index + 1].folded : nil
    return signs.isNoun(
      isLowerCase: text[word.range.lowerBound] >= UInt8(ascii: "a"),
      before: word.follows && index > 0 ? words[index - 1].folded : nil,
      after: after
    )
  }

  /// The terms with which words begin, those with fewest words first.
  private func matches(_ words: ArraySlice<Word>) -> [(count: Int, terms: [Int])] {
    guard let first = words.first, let longest = longest[first.folded] else { return [] }
    var matches: [(Int, [Int])] = []
    var name = ""
    for (offset, word) in words.prefix(longest).enumerated() {
      guard offset == 0 || word.follows else { break }
      name += offset == 0 ? word.folded : " " + word.folded
      if let terms = terms[name] { matches.append((offset + 1, terms)) }
    }
    return matches
  }

  private struct Word {
    var folded: String
    var range: Range<Int>
    /// Whether only a space or a dash stands between it and the word before.
    var follows: Bool
  }

  /// The words of a text; an entity such as `&amp;` is none.
  private func words(of text: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = text.startIndex
    var gap = 0
    while index < text.endIndex {
      let byte = text[index]
      if byte == UInt8(ascii: "&"), let end = entityEnd(text, index) {
        gap += 2
        index = end
      } else if let length = signLength(text, index) {
        gap += 2
        index += length
      } else if isWordByte(byte) {
        let start = index
        while index < text.endIndex, isWordByte(text[index]), signLength(text, index) == nil {
          index += 1
        }
        let written = String(decoding: text[start..<index], as: UTF8.self)
        let folded = foldedName(written)
        if folded.isEmpty || folded.utf8.contains(UInt8(ascii: " ")) {
          gap += 2
        } else {
          words.append(Word(folded: folded, range: start..<index, follows: gap == 1))
          gap = 0
        }
      } else {
        gap += byte == 0x20 || byte == 0x0A || byte == UInt8(ascii: "-") ? 1 : 2
        index += 1
      }
    }
    return words
  }

  /// The length of a sign of Latin-1 or of general punctuation (U+2000 to U+207F), such as a quotation mark.
  private func signLength(_ text: ArraySlice<UInt8>, _ index: Int) -> Int? {
    guard index + 1 < text.endIndex else { return nil }
    switch text[index] {
    case 0xC2: return min(2, text.endIndex - index)
    case 0xE2 where text[index + 1] == 0x80 || text[index + 1] == 0x81:
      return min(3, text.endIndex - index)
    default: return nil
    }
  }

  /// Letters, digits and whatever is not ASCII: `foldedName` tells letters from other signs there.
  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }

  private func entityEnd(_ text: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let window = text[start...].prefix(10)
    return window.firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 }
  }
}
