/// The one candidate that a misspelt word probably stands for, or nil when none or several are near.
///
/// Near means a Damerau–Levenshtein distance (optimal string alignment) of at most a third of the
/// longer word, and never more than 3. Case is ignored. Words of more than 64 scalars are near none. Quadratic in
/// word length: call it only after a fault was found.
package func spellingSuggestion(
  for word: String,
  among candidates: some Sequence<String>
) -> String? {
  guard let target = Spelling(word), !target.letters.isEmpty else { return nil }
  var search = SpellingSearch(target: target)
  for candidate in candidates where mayHaveLength(target.letters.count, candidate) {
    if let spelling = Spelling(candidate) { search.look(at: spelling) }
  }
  return search.result
}

/// Candidates that many words are looked up among: each is taken apart once.
package struct SpellingCandidates: Sendable {
  private let spellings: [Spelling]

  package init(_ candidates: [String]) { spellings = candidates.compactMap { Spelling($0) } }

  /// The same as `spellingSuggestion` among all of them.
  package func suggestion(for word: String) -> String? {
    guard let target = Spelling(word), !target.letters.isEmpty else { return nil }
    var search = SpellingSearch(target: target)
    for spelling in spellings { search.look(at: spelling) }
    return search.result
  }
}

/// A word as it is compared.
private struct Spelling: Sendable {
  let word: String
  /// In lower case, at most 64.
  let letters: [Unicode.Scalar]
  /// A bit for each letter, by the last six bits of its number. A change of one letter changes at most two.
  let signs: UInt64

  /// nil for a text that is too long to be a word.
  init?(_ word: String) {
    guard word.utf8.count <= 256 else { return nil }
    let letters = Array(word.lowercased().unicodeScalars)
    guard letters.count <= 64 else { return nil }
    self.word = word
    self.letters = letters
    signs = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }
}

/// Looks for the nearest spelling.
private struct SpellingSearch {
  let target: Spelling
  private var best: String?
  private var bestDistance = Int.max
  private var isTied = false

  init(target: Spelling) { self.target = target }

  var result: String? { isTied ? nil : best }

  mutating func look(at spelling: Spelling) {
    let (count, own) = (spelling.letters.count, target.letters.count)
    let limit = min(distanceLimit, max(own, count) / 3)
    guard abs(count - own) <= limit,
      (spelling.signs ^ target.signs).nonzeroBitCount <= 2 * limit
    else { return }
    let distance = alignmentDistance(target.letters, spelling.letters)
    guard distance <= limit else { return }
    if distance < bestDistance {
      (best, bestDistance, isTied) = (spelling.word, distance, false)
    } else if distance == bestDistance, spelling.word != best {
      isTied = true
    }
  }
}

/// The most letters that may differ.
private let distanceLimit = 3

/// Whether a word may have nearly that many scalars: most candidates are told by their bytes alone.
private func mayHaveLength(_ count: Int, _ word: String) -> Bool {
  let bytes = word.utf8.count
  guard bytes + distanceLimit >= count else { return false }
  return bytes <= count + distanceLimit || word.utf8.contains { $0 >= 0x80 }
}

private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [Int](repeating: row + 1, count: right.count + 1)
    for column in 0..<right.count {
      let substitution = last[column] + (left[row] == right[column] ? 0 : 1)
      current[column + 1] = min(current[column] + 1, last[column + 1] + 1, substitution)
      let isSwap =
        row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isSwap { current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1) }
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
