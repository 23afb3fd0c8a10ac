import JourneyModel

extension RulePage {
  static let emptyPhase = RulePage(
    .emptyPhase,
    in: .structure,
    reason: """
      A phase of which only the name is known gives a page without a word and an empty column. A journey gives one \
      finding for all of its empty phases; where none of them says anything, the journey is a list to be filled, and \
      this is information. A phase that a journey of its own details is not empty, and journeys whose `status` is \
      `draft` or `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [awareness, choosing]
      ---
      # Buying an order tool

      ## Awareness

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      ## Choosing

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [awareness, choosing]
      ---
      # Buying an order tool

      ## Awareness

      - **Needs:** Know whether others have this
      - **Activities:** Asks colleagues

      ## Choosing

      - **Needs:** A price that finance accepts
      - **Activities:** Compares two offers

      """
    ]
  )
}
