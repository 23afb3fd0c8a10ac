/// Keys of evidence (content format 1 §7).
enum EvidenceFields {
  static let source = Field.word("source", EvidenceSource.self, "how it was gathered")
  static let date = Field.day("date", "the day on which it was gathered")
  static let team = Field.text("team", "who gathered it")
  static let participants = Field.integer(
    "participants",
    in: 0...1_000_000_000,
    "how many people, visits or tickets it covers"
  )
  static let personas = Field.texts("personas", "whom it is about", of: "ids of personas")
  static let url = Field.text("url", "where the full record is kept")

  /// The keys that only evidence has.
  static let own = [
    source.definition, date.definition, team.definition, participants.definition,
    personas.definition, url.definition,
  ]

  static let all = CommonFields.all + own
}

/// Keys of an opportunity that has a file of its own.
enum OpportunityFields {
  static let impact = Field.integer("impact", in: 1...5, "how much it would change; 5 is most")
  static let effort = Field.integer("effort", in: 1...5, "how much work it is; 5 is most")
  static let confidence = Field.text("confidence", "your word, such as high, medium, low")

  /// The keys that only opportunities have.
  static let own = [impact.definition, effort.definition, confidence.definition]

  static let all = CommonFields.all + own
}
