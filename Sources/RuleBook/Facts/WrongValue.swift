import JourneyModel

extension RulePage {
  static let wrongValue = RulePage(
    .wrongValue,
    in: .facts,
    reason: """
      Pages sort, filter and colour by these words. A word that none of them knows would silently \
      count as nothing.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      status: aproved
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      status: approved
      ---
      # Buying an order tool

      """
    ]
  )
}
