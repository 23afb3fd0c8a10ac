import JourneyModel

extension RulePage {
  static let invalidID = RulePage(
    .invalidID,
    in: .facts,
    reason: """
      An id becomes the name of a file and part of an address. A slash, a dot or a name that Windows \
      keeps for itself would put the page somewhere else or nowhere.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      id: buying/order-tool
      personas: [olivia]
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      id: buying-order-tool
      personas: [olivia]
      ---
      # Buying an order tool

      """
    ]
  )
}
