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

  /// The lane that a heading, label or key names in any language; a leading ordinal is ignored.
  package func lane(named name: String) -> StandardLane? {
    lanes[foldedName(withoutOrdinal(name))]
  }

  /// The persona field that a heading or label names.
  package func personaField(named name: String) -> PersonaField? {
    fields[foldedName(withoutOrdinal(name))]
  }

  /// The front-matter key of the persona fact that a label names; "attributes" for what has no key of its own.
  package func personaFact(named name: String) -> String? {
    personaFacts[foldedName(withoutOrdinal(name))]
  }

  /// The front-matter key of the journey fact that a label names.
  package func journeyFact(named name: String) -> String? {
    journeyFacts[foldedName(withoutOrdinal(name))]
  }

  func isPhaseWord(_ word: String) -> Bool { phaseWords.contains(foldedName(word)) }

  /// The level of participation that a word stands for.
  package func level(named name: String) -> ParticipationLevel? { levels[foldedName(name)] }

  /// Whether a heading is known as one that is never a phase.
  package func isOtherSection(_ title: String) -> Bool {
    otherSections.contains(foldedName(withoutOrdinal(title)))
  }
}
