import JourneyModel

extension RulePage {
  static let manyPhases = RulePage(
    .manyPhases,
    in: .method,
    reason: """
      Readers hold a map of up to nine columns in view; more than that scrolls on a laptop and prints in two \
      sheets. Long journeys are read better as one that shows the whole and others that detail a phase of it.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [notice, ask, search, read, list, call, test, agree, order, unpack]
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [notice, search, call, test, order, unpack]
      ---
      # Buying an order tool

      ## Notice

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      """
    ]
  )
}
