import JourneyModel

extension RulePage {
  static let unknownPersona = RulePage(
    .unknownPersona,
    in: .references,
    reason: """
      The persona's page would not list this journey, and its readers would not learn of it. A name \
      that was written on purpose is an error, so that a renamed file is noticed by whoever renames \
      it.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivai]
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      """
    ]
  )
}
