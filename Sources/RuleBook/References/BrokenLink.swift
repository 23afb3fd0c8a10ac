import JourneyModel

extension RulePage {
  static let brokenLink = RulePage(
    .brokenLink,
    in: .references,
    reason: """
      Readers who follow the link find nothing. It is no error, because documents move in from \
      elsewhere with links to what stayed behind.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-1.md).

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-01.md).

      """
    ]
  )
}
