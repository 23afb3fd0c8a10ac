import JourneyModel

extension RulePage {
  static let unknownEvidence = RulePage(
    .unknownEvidence,
    in: .references,
    reason: """
      A claim that cites evidence counts as observed. With a source that doesn't exist, readers would \
      trust something that nobody can look up.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {evidence=int-10}

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts {evidence=int-01}

      """
    ]
  )
}
