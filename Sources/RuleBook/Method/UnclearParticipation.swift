import JourneyModel

extension RulePage {
  static let unclearParticipation = RulePage(
    .unclearParticipation,
    in: .method,
    reason: """
      Who drives a phase and who can stop it decides whom to write for. Only four words can be \
      compared between phases and journeys.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      ## Choosing

      ### Participation

      - Olivia: driver
      - Frank: gatekeper

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      ## Choosing

      ### Participation

      - Olivia: driver
      - Frank: gatekeeper

      """
    ]
  )
}
