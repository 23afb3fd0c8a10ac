import JourneyModel

extension RulePage {
  static let strayPhase = RulePage(
    .strayPhase,
    in: .structure,
    reason: """
      A section that looks like a phase but is not listed stands below the map as text: readers of the \
      map miss a whole column.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases: [awareness, choosing]
      ---
      # Buying an order tool

      ## Awareness

      ### Needs

      - Know whether others have this

      ## Chosing

      ### Needs

      - A price that finance accepts

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

      ### Needs

      - Know whether others have this

      ## Choosing

      ### Needs

      - A price that finance accepts

      """
    ]
  )
}
