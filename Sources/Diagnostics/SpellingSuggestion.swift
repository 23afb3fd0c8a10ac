/// The one candidate that a misspelt word probably stands for, or nil when none or several are near.
///
/// Near means a Damerau–Levenshtein distance (optimal string alignment) of at most a third of the
/// longer word, and never more than 3. Case is ignored. Words of more than 64 scalars are near none. Quadratic in
/// word length: call it only after a fault was found.
package func spellingSuggestion(
  for word: String,
  among candidates: some Sequence<String>
) -> String? {
  guard let target = letters(of: word), !target.isEmpty else { return nil }
  var best: String?
  var bestDistance = Int.max
  var isTied = false
  for candidate in candidates {
    guard mayHaveLength(target.count, candidate), let letters = letters(of: candidate) else {
      continue
    }
    let limit = min(distanceLimit, max(target.count, letters.count) / 3)
    guard abs(letters.count - target.count) <= limit else { continue }
    let distance = alignmentDistance(target, letters)
    guard distance <= limit else { continue }
    if distance < bestDistance {
      (best, bestDistance, isTied) = (candidate, distance, false)
    } else if distance == bestDistance, candidate != best {
      isTied = true
    }
  }
  return isTied ? nil : best
}

/// The most letters that may differ.
private let distanceLimit = 3

/// Whether a word may have nearly that many scalars: most candidates are told by their bytes alone.
private func mayHaveLength(_ count: Int, _ word: String) -> Bool {
  let bytes = word.utf8.count
  guard bytes + distanceLimit >= count else { return false }
  return bytes <= count + distanceLimit || word.utf8.contains { $0 >= 0x80 }
}

/// The lower-case scalars of a word; nil for a text that is too long to be a word.
private func letters(of word: String) -> [Unicode.Scalar]? {
  guard word.utf8.count <= 256 else { return nil }
  let letters = Array(word.lowercased().unicodeScalars)
  return letters.count <= 64 ? letters : nil
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
