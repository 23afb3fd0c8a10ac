import JourneyModel

extension RulePage {
  static let journeyWithoutPersonas = RulePage(
    .journeyWithoutPersonas,
    in: .structure,
    reason: """
      A map of nobody’s journey can’t be checked against anybody, and no page of a persona leads to it. Many \
      documents that move in from elsewhere name nobody, so this is a warning and no error; while a wiki has no \
      persona at all, it is information. Journeys whose `status` is `draft` or `deprecated` are left alone, and \
      so are those without phases, where people may stand in what was not read as a phase.
      """,
    bad: [
      "journeys/buying.md": """
      # Buying an order tool

      ## Awareness

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Awareness

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      """
    ]
  )
}
