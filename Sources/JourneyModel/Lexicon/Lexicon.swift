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
  /// Words that may stand in front of a lane's or field's name and say nothing: "user needs".
  package var fillers: Set<String>
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
  private let fillers: Set<String>
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
    fillers = lexicons.reduce(into: []) { $0.formUnion($1.fillers) }
    otherSections = lexicons.reduce(into: []) { $0.formUnion($1.otherSections) }
  }

  private static func merged<Value>(_ parts: [[String: Value]]) -> [String: Value] {
    parts.reduce(into: [:]) { result, part in result.merge(part) { first, _ in first } }
  }

  /// The lane that a heading, label or key names. Beside the word itself: behind a word like "user" or "key",
  /// and several words for one lane ("Pains / frustrations").
  package func lane(named name: String) -> StandardLane? { look(up: name, in: lanes) }

  /// The field of a persona that a heading, label or key names, in the same ways.
  package func personaField(named name: String) -> PersonaField? { look(up: name, in: fields) }

  /// The front-matter key that a label in a persona stands for: `role`, `quote` or `attributes`.
  func personaFact(named name: String) -> String? { look(up: name, in: personaFacts) }

  /// The front-matter key that a label in a journey stands for.
  func journeyFact(named name: String) -> String? { look(up: name, in: journeyFacts) }

  private func look<Value: Equatable>(up name: String, in table: [String: Value]) -> Value? {
    guard name.utf8.count <= 200 else { return nil }
    let bare = withoutOrdinal(name)
    let folded = foldedName(bare)
    if let value = table[folded] { return value }
    if let space = folded.firstIndex(of: " "), fillers.contains(String(folded[..<space])),
      let value = table[String(folded[folded.index(after: space)...])]
    {
      return value
    }
    let parts = bare.split { $0 == "/" || $0 == "&" || $0 == "+" }
    guard parts.count > 1 else { return nil }
    let values = parts.map { table[foldedName(String($0))] }
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  func isPhaseWord(_ word: String) -> Bool { phaseWords.contains(foldedName(word)) }

  /// The level of participation that a word names.
  func level(named name: String) -> ParticipationLevel? { levels[foldedName(name)] }

  /// Whether a section of this title is never a phase.
  func isOtherSection(_ title: String) -> Bool {
    otherSections.contains(foldedName(withoutOrdinal(title)))
  }
}
