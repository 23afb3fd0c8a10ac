import JourneyModel

extension RulePage {
  static let laneGivenTwice = RulePage(
    .laneGivenTwice,
    in: .structure,
    reason: """
      When a lane stands in two places, somebody who mends one of them leaves the other as it was, and \
      the map shows both.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases:
        - id: choosing
          needs: [A price that finance accepts]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that lasts a year

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      phases:
        - id: choosing
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts
      - A price that lasts a year

      """
    ]
  )
}
