import JourneyModel

extension RulePage {
  static let unknownJourney = RulePage(
    .unknownJourney,
    in: .references,
    reason: """
      Readers come to a journey through the one that it changes or belongs to. A name that leads \
      nowhere cuts that way off.
      """,
    bad: [
      "journeys/buying-2027.md": """
      ---
      personas: [olivia]
      state: future
      baseline: bying
      ---
      # Buying in 2027

      """
    ],
    good: [
      "journeys/buying-2027.md": """
      ---
      personas: [olivia]
      state: future
      baseline: buying
      ---
      # Buying in 2027

      """
    ]
  )
}
