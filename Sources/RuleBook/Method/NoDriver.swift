import JourneyModel

extension RulePage {
  static let noDriver = RulePage(
    .noDriver,
    in: .method,
    reason: """
      A phase that nobody drives does not end: the people in it wait for each other. Either somebody was \
      forgotten, or this is the finding that matters most about the phase. Phases that say nothing about \
      participation are not meant (see `empty-dimension`), and journeys whose `status` is `draft` or \
      `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts

      ### Participation

      - Olivia: participant
      - Frank: gatekeeper

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Needs

      - A price that finance accepts

      ### Participation

      - Olivia: driver
      - Frank: gatekeeper

      """
    ]
  )
}
