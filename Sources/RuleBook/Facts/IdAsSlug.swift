import JourneyModel

extension RulePage {
  static let idAsSlug = RulePage(
    .idAsSlug,
    in: .facts,
    reason: """
      An id from another tool may be written in capitals with underscores. It is understood, but the \
      page's address is the tidy form, and whoever types the address should know that.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      id: DOC_020
      personas: [olivia]
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      id: doc-020
      personas: [olivia]
      ---
      # Buying an order tool

      """
    ]
  )
}
