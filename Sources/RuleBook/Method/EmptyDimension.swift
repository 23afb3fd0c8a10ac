import JourneyModel

extension RulePage {
  static let emptyDimension = RulePage(
    .emptyDimension,
    in: .method,
    reason: """
      Who takes part, what they need, what they do and which content serves them are the four questions to ask \
      of each phase. An empty one is a gap in the map, or in what is known. Each phase gives one finding that \
      lists them. In a journey with one persona, who takes part goes without saying. Phases that another \
      journey details, and journeys whose `status` is `draft` or `deprecated`, are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts

      ### Activities

      - Compares two offers

      ### Content

      - A price list

      """
    ]
  )
}
