import JourneyModel

extension RulePage {
  static let wrongType = RulePage(
    .wrongType,
    in: .facts,
    reason: """
      Words in place of a number, or a list in place of a text, can't be sorted, drawn or compared. \
      The entry would stand there without its fact.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Pain points

      - Nobody answers the phone {severity=high}

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

      - Nobody answers the phone {severity=4}

      """
    ]
  )
}
