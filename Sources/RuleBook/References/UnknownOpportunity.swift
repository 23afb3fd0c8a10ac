import JourneyModel

extension RulePage {
  static let unknownOpportunity = RulePage(
    .unknownOpportunity,
    in: .references,
    reason: """
      Whoever follows the link wants to know what is planned. A reference that was written on purpose \
      is an error, so that a renamed file is noticed.
      """,
    bad: [
      "opportunities/roi-sheet.md": """
      # A sheet that computes the payback

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      We answer with the [sheet](opportunity:roi-sheat).

      """,
    ],
    good: [
      "opportunities/roi-sheet.md": """
      # A sheet that computes the payback

      """,
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      We answer with the [sheet](opportunity:roi-sheet).

      """,
    ]
  )
}
