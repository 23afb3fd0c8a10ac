import JourneyModel

extension RulePage {
  static let personaWithoutJourney = RulePage(
    .personaWithoutJourney,
    in: .structure,
    reason: """
      A persona that takes part in nothing is a portrait that nobody decides by. It counts to be named in front \
      matter, in a lane or by one entry. Personas of `kind: anti`, and those whose `status` is `draft` or \
      `deprecated`, are left alone. Nothing is said in a wiki without journeys, nor while a journey that can’t \
      be read may name the persona.
      """,
    bad: [
      "personas/ines.md": """
      # Inês Carvalho

      - Role: Consultant

      """
    ],
    good: [
      "personas/ines.md": """
      ---
      kind: anti
      ---
      # Inês Carvalho

      - Role: Consultant

      """
    ]
  )
}
