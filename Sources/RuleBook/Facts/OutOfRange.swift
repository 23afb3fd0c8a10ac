import JourneyModel

extension RulePage {
  static let outOfRange = RulePage(
    .outOfRange,
    in: .facts,
    reason: """
      Pain points are sorted by severity and opportunities placed by impact and effort. A number \
      outside of the range would outweigh everything else.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Pain points

      - Nobody answers the phone {severity=9}

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Pain points

      - Nobody answers the phone {severity=5}

      """
    ]
  )
}
