import JourneyModel

extension RulePage {
  static let unknownFramework = RulePage(
    .unknownFramework,
    in: .references,
    reason: """
      A framework gives a journey its phases. Without it the headings would be text, and there would \
      be no map.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      framework: buying-proces
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      framework: buying-process
      ---
      # Buying an order tool

      """
    ]
  )
}
