import JourneyModel

/// Finds terms in texts by their words, whatever their case; a term in the plural counts.
struct TermFinder: Sendable {
  /// The terms that begin with a word, with all of their words; those with most words first.
  private var terms: [String: [(term: Int, words: [String])]] = [:]

  /// `titles` are the terms as the glossary heads them.
  init(_ titles: [String]) {
    for (index, title) in titles.enumerated() {
      let words = foldedName(title).split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      terms[first, default: []].append((index, words))
      if words.count == 1 { terms[first + "s", default: []].append((index, [first + "s"])) }
    }
    for key in terms.keys { terms[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The terms that a text uses, as indices; those within another one, too.
  func terms(in text: String) -> Set<Int> {
    let words = self.words(of: Array(text.utf8)[...])
    var found: Set<Int> = []
    for index in words.indices {
      for term in terms[words[index].folded] ?? [] where matches(term.words, words[index...]) {
        found.insert(term.term)
      }
    }
    return found
  }

  /// Where a text, plain or HTML without tags, uses terms: in order, none within another.
  func uses(in text: ArraySlice<UInt8>) -> [(term: Int, range: Range<Int>)] {
    let words = self.words(of: text)
    var uses: [(Int, Range<Int>)] = []
    var index = 0
    while index < words.count {
      let found = terms[words[index].folded]?.first { matches($0.words, words[index...]) }
      if let found {
        let last = words[index + found.words.count - 1]
        uses.append((found.term, words[index].range.lowerBound..<last.range.upperBound))
        index += found.words.count
      } else {
        index += 1
      }
    }
    return uses
  }

  private struct Word {
    var folded: String
    var range: Range<Int>
    /// Whether only a space or a dash stands between it and the word before.
    var follows: Bool
  }

  private func matches(_ term: [String], _ words: ArraySlice<Word>) -> Bool {
    guard words.count >= term.count else { return false }
    for (offset, own) in term.enumerated() {
      let word = words[words.startIndex + offset]
      let isLast = offset == term.count - 1
      guard word.folded == own || (isLast && word.folded == own + "s") else { return false }
      guard offset == 0 || word.follows else { return false }
    }
    return true
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
