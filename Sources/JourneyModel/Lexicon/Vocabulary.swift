/// Looks words up in all languages at once, whatever the language of the document.
package struct Vocabulary: Sendable {
  /// One element: whoever reads a journey holds a copy, which has to cost little.
  private let content: [Words]

  package static let standard = Vocabulary(Lexicon.all)

  init(_ lexicons: [Lexicon]) { content = [Words(lexicons)] }

  /// The lane that a heading, label or key names. Beside the word itself: with a number in front, beside words
  /// like "user" or "key", with the same in brackets, and several words for one lane ("Pains / frustrations").
  package func lane(named name: String) -> StandardLane? {
    content[0].names.find(name, in: content[0].lanes)
  }

  /// The field of a persona that a heading, label or key names, in the same ways.
  package func personaField(named name: String) -> PersonaField? {
    content[0].names.find(name, in: content[0].fields)
  }

  /// The fact that a label in a persona stands for.
  func personaFact(named name: String) -> PersonaFact? {
    content[0].names.find(name, in: content[0].personaFacts)
  }

  /// The fact that a label in a journey stands for.
  func journeyFact(named name: String) -> JourneyFact? {
    content[0].names.find(name, in: content[0].journeyFacts)
  }

  /// Whether a section of this title is never a phase.
  func isOtherSection(_ title: String) -> Bool {
    content[0].names.find(title, in: content[0].otherSections) ?? false
  }

  /// Whether a word is one for phases: "stage", "Etapas", "旅程阶段".
  func isPhaseWord(_ word: String) -> Bool {
    content[0].names.find(word, in: content[0].phaseNames) ?? false
  }

  /// The level of participation that a word names.
  func level(named name: String) -> ParticipationLevel? { content[0].levels[foldedWord(name)] }

  /// Whether a word stands beside the number of a phase.
  func numbersPhases(_ word: some StringProtocol) -> Bool {
    content[0].phaseWords.contains(foldedWord(String(word)))
  }

  /// The number that a word such as "two" or "segunda" stands for.
  func numeral(_ word: some StringProtocol) -> Int? {
    content[0].numerals[foldedWord(String(word))]
  }

  /// Whether a title may be numbered that begins with this word.
  func mayNumber(_ word: some StringProtocol) -> Bool {
    let folded = foldedWord(String(word))
    return content[0].phaseWords.contains(folded) || content[0].numeralStarts.contains(folded)
  }
}

/// What folded words mean, of all languages.
private struct Words: Sendable {
  let lanes: Meanings<StandardLane>
  let fields: Meanings<PersonaField>
  let personaFacts: Meanings<PersonaFact>
  let journeyFacts: Meanings<JourneyFact>
  let otherSections: Meanings<Bool>
  let levels: [String: ParticipationLevel]
  let phaseNames: Meanings<Bool>
  let phaseWords: Set<String>
  let numerals: [String: Int]
  /// The first words of `numerals`.
  let numeralStarts: Set<String>
  let names: NameParts

  init(_ lexicons: [Lexicon]) {
    let keys = StandardLane.allCases.map { ($0, [$0.rawValue]) }
    lanes = Meanings(
      Self.index([Dictionary(uniqueKeysWithValues: keys)] + lexicons.map(\.lanes))
    )
    let fieldKeys = PersonaField.allCases.map { ($0, [$0.rawValue]) }
    fields = Meanings(
      Self.index([Dictionary(uniqueKeysWithValues: fieldKeys)] + lexicons.map(\.personaFields))
    )
    personaFacts = Meanings(Self.index(lexicons.map(\.personaFacts)))
    journeyFacts = Meanings(Self.index(lexicons.map(\.journeyFacts)))
    levels = Self.index(lexicons.map(\.participation))
    otherSections = Meanings(Self.index(lexicons.map { [true: $0.otherSections] }))
    phaseNames = Meanings(
      Self.index(lexicons.map { [true: $0.phaseWords + $0.phaseListWords] })
    )
    phaseWords = Set(lexicons.flatMap(\.phaseWords).flatMap(spellings))
    numerals = Self.index(
      lexicons.map { lexicon in
        Dictionary(uniqueKeysWithValues: zip(1..., lexicon.numerals))
      }
    )
    numeralStarts = Set(numerals.keys.map { String($0.prefix { $0 != " " }) })
    names = NameParts(lexicons)
  }

  /// The meaning of each word. The first meaning of a word stays; within a language the order of meanings
  /// must not matter, which a test looks after.
  private static func index<Value: Hashable>(_ parts: [[Value: [String]]]) -> [String: Value] {
    var result: [String: Value] = [:]
    for part in parts {
      var own: [String: Value] = [:]
      for (value, words) in part { for word in words.flatMap(spellings) { own[word] = value } }
      result.merge(own) { first, _ in first }
    }
    return result
  }
}

/// The folded forms of a word. German umlauts may be written out: "Beduerfnisse".
func spellings(of word: String) -> [String] {
  // The first byte of each of these letters.
  guard word.utf8.contains(0xC3) else { return [foldedWord(word)] }
  var written = ""
  for scalar in word.unicodeScalars {
    switch scalar {
    case "ä": written += "ae"
    case "ö": written += "oe"
    case "ü": written += "ue"
    case "Ä": written += "Ae"
    case "Ö": written += "Oe"
    case "Ü": written += "Ue"
    default: written.unicodeScalars.append(scalar)
    }
  }
  let folded = foldedWord(word)
  let writtenOut = foldedWord(written)
  return folded == writtenOut ? [folded] : [folded, writtenOut]
}
