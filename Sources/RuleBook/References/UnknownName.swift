import JourneyModel

extension RulePage {
  static let unknownName = RulePage(
    .unknownName,
    in: .references,
    reason: """
      A name in a label is often somebody's outside of the wiki, and is shown as it stands. When it \
      was meant to be a persona, the entry is missing from that persona's page and her curve.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Emotion

      - Olivai: -1 uneasy

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Emotion

      - Olivia: -1 uneasy

      """
    ]
  )
}
