import JourneyModel

extension RulePage {
  static let missingPhase = RulePage(
    .missingPhase,
    in: .structure,
    reason: """
      A framework makes journeys comparable, and a phase that one of them leaves out in silence looks like a \
      phase in which nothing happens. If the journey really begins later or ends sooner, say so with `phases:`, \
      which can name phases of the framework. Journeys whose `status` is `draft` or `deprecated` are left \
      alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      framework: content
      ---
      # Buying an order tool

      ## Learning and discovery

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      ## Purchase decision

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      framework: content
      phases: [learning-and-discovery, purchase-decision]
      ---
      # Buying an order tool

      ## Learning and discovery

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      ## Purchase decision

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """
    ]
  )
}
