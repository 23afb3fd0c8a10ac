import JourneyModel

extension RulePage {
  static let unknownAttribute = RulePage(
    .unknownAttribute,
    in: .facts,
    reason: """
      What stands in the braces is taken out of the text. An attribute that nobody reads would vanish \
      from the page altogether.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Pain points

      - Nobody answers the phone {severty=4}

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
