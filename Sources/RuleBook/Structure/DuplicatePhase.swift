import JourneyModel

extension RulePage {
  static let duplicatePhase = RulePage(
    .duplicatePhase,
    in: .structure,
    reason: """
      Each phase has a page and is named by its id. Of two with one id, references could mean either.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [learn, choose, learn]
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [learn, choose, learn-the-tool]
      ---
      # Buying an order tool

      ## Learn

      - **Needs:** Know what others use
      - **Activities:** Asks colleagues

      """
    ]
  )
}
