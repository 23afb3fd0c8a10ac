/// The words by which authors name lanes, fields and phases in one language.
///
/// All words are folded (`foldedName`). A further language is a further value of this type in a file
/// of its own, listed in `all`.
package struct Lexicon: Sendable {
  package var lanes: [StandardLane: [String]]
  package var personaFields: [PersonaField: [String]]
  /// Labels of persona facts that are no lists: the front-matter key by its folded label.
  package var personaFacts: [String: String]
  /// Labels of journey facts: the front-matter key by its folded label.
  package var journeyFacts: [String: String]
  /// Words for a phase, such as "phase" and "stage".
  package var phaseWords: Set<String>
  /// Titles of sections that are never a phase.
  package var otherSections: Set<String>
  package var participation: [String: ParticipationLevel]

  package static let all: [Lexicon] = [.english]
}

/// Looks words up in all languages at once.
package struct Vocabulary: Sendable {
  private let lanes: [String: StandardLane]
  private let fields: [String: PersonaField]
  private let personaFacts: [String: String]
  private let journeyFacts: [String: String]
  private let phaseWords: Set<String>
  private let otherSections: Set<String>
  private let levels: [String: ParticipationLevel]

  package static let standard = Vocabulary(Lexicon.all)

  init(_ lexicons: [Lexicon]) {
    var lanes: [String: StandardLane] = [:]
    var fields: [String: PersonaField] = [:]
    for lane in StandardLane.allCases {
      lanes[foldedName(lane.rawValue)] = lane
      for lexicon in lexicons { for word in lexicon.lanes[lane] ?? [] { lanes[word] = lane } }
    }
    for field in PersonaField.allCases {
      fields[foldedName(field.rawValue)] = field
      for lexicon in lexicons {
        for word in lexicon.personaFields[field] ?? [] { fields[word] = field }
      }
    }
    self.lanes = lanes
    self.fields = fields
    personaFacts = Self.merged(lexicons.map(\.personaFacts))
    journeyFacts = Self.merged(lexicons.map(\.journeyFacts))
    levels = Self.merged(lexicons.map(\.participation))
    phaseWords = lexicons.reduce(into: []) { $0.formUnion($1.phaseWords) }
    otherSections = lexicons.reduce(into: []) { $0.formUnion($1.otherSections) }
  }

  private static func merged<Value>(_ parts: [[String: Value]]) -> [String: Value] {
    parts.reduce(into: [:]) { result, part in result.merge(part) { first, _ in first } }
  }

  package func lane(named name: String) -> StandardLane? {
    lanes[foldedName(withoutOrdinal(name))]
  }

  package func personaField(named name: String) -> PersonaField? {
    fields[foldedName(withoutOrdinal(name))]
  }

  package func personaFact(named name: String) -> String? {
    personaFacts[foldedName(withoutOrdinal(name))]
  }

  package func journeyFact(named name: String) -> String? {
    journeyFacts[foldedName(withoutOrdinal(name))]
  }

  package func level(named name: String) -> ParticipationLevel? { levels[foldedName(name)] }

  package func isOtherSection(_ title: String) -> Bool {
    otherSections.contains(foldedName(withoutOrdinal(title)))
  }

  /// A heading split into a phase number and a title: "Phase 2: Choosing" is 2 and "Choosing".
  ///
  /// `isNumbered` says whether a word for a phase and a number stood there; "1. Choosing" has neither
  /// but loses its ordinal all the same.
  package func phaseHeading(_ title: String) -> (isNumbered: Bool, number: Int?, title: String) {
    let words = title.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    var index = 0
    while index < words.count, foldedName(String(words[index])).isEmpty { index += 1 }
    if index + 1 < words.count || (index + 1 == words.count && words.count > 1),
      index < words.count, phaseWords.contains(foldedName(String(words[index])))
    {
      let rest = words[(index + 1)...]
      if let number = rest.first.flatMap({ leadingNumber($0) }) {
        let tail = rest.dropFirst().joined(separator: " ")
        let after = String(rest.first.map { $0.drop { $0.isNumber || $0.isLetter } } ?? "")
        let cleaned = trimmedSeparators(after + " " + tail)
        return (true, number, cleaned.isEmpty ? title.trimmingSpaces : cleaned)
      }
    }
    return (false, nil, withoutOrdinal(title))
  }

  private func leadingNumber(_ word: Substring) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty { return Int(digits) }
    let letters = word.prefix { $0.isLetter }.lowercased()
    let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
    let spelt = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    if let index = roman.firstIndex(of: letters) { return index + 1 }
    return spelt.firstIndex(of: letters).map { $0 + 1 }
  }
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
