import JourneyModel

extension RulePage {
  static let unknownPhase = RulePage(
    .unknownPhase,
    in: .references,
    reason: """
      A journey that details a phase is linked from that phase. When the phase was renamed, the detail \
      would be found by nobody.
      """,
    bad: [
      "journeys/comparing.md": """
      ---
      personas: [olivia]
      parent: buying/chosing
      ---
      # Comparing offers

      """
    ],
    good: [
      "journeys/comparing.md": """
      ---
      personas: [olivia]
      parent: buying/choosing
      ---
      # Comparing offers

      """
    ]
  )
}
