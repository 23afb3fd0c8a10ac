import JourneyModel

extension RulePage {
  static let unknownKey = RulePage(
    .unknownKey,
    in: .facts,
    reason: """
      A misspelt key is a fact that appears on no page. Keys that resemble none of the format's are \
      left alone: they belong to another tool.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      sumary: From the first doubt to the first order
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      summary: From the first doubt to the first order
      ---
      # Buying an order tool

      """
    ]
  )
}
