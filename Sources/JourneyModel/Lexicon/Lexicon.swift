/// The words by which authors name lanes, fields and phases in one language.
///
/// Words are spelt as authors spell them; case, accents and punctuation do not matter (`foldedWord`). A further
/// language is a further value of this type in a file of its own, listed in `all`.
package struct Lexicon: Sendable {
  /// The language's code, such as `pt`.
  package var language: String
  /// The language's name in itself.
  package var name: String
  package var lanes: [StandardLane: [String]]
  package var personaFields: [PersonaField: [String]]
  /// Labels of persona facts that are no lists, by front-matter key.
  package var personaFacts: [PersonaFact: [String]]
  /// Labels of journey facts, by front-matter key.
  package var journeyFacts: [JourneyFact: [String]]
  /// Words for a phase that stand beside its number, such as "phase" and "stage".
  package var phaseWords: [String]
  /// Names of a table's row or column of phases that number none: plurals, and longer names.
  package var phaseListWords: [String]
  /// For 1, 2, 3 …: the words for the number, such as "one" and "first".
  package var numerals: [[String]]
  /// Words that may stand in front of a lane's or field's name and say nothing: "user needs".
  package var fillers: [String]
  /// Words that may stand behind it: "necesidades del usuario".
  package var trailingFillers: [String]
  /// Words between two names of one thing: "pains and frustrations".
  package var conjunctions: [String]
  /// Titles of sections that are never a phase.
  package var otherSections: [String]
  package var participation: [ParticipationLevel: [String]]

  /// In this order: where a word means two things in two languages, the earlier one wins.
  package static let all: [Lexicon] = [
    .english, .german, .french, .spanish, .portuguese, .russian, .chinese, .japanese, .korean,
  ]
}

/// A fact of a persona that a label can give.
package enum PersonaFact: String, Sendable, Hashable, CaseIterable {
  case role, quote, channels, attributes
}

/// A fact of a journey that a label can give.
package enum JourneyFact: String, Sendable, Hashable, CaseIterable {
  case personas, scenario, goal, expectations, duration, owner, scope
}
