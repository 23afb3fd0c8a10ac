import JourneyModel

extension RulePage {
  static let claimsWithoutEvidence = RulePage(
    .claimsWithoutEvidence,
    in: .method,
    reason: """
      A journey is worth something if people really make it. A journey none of whose claims cites evidence \
      gives one finding; if only some phases cite none, each of those gives one. A persona that says `basis: \
      research` and cites nothing gives one, too. Content and opportunities are plans and not claims. Journeys \
      of `state: future`, those whose front matter cites evidence for the whole, and what is `draft` or \
      `deprecated` are left alone. A wiki without any evidence is told so once, by `too-few-interviews`.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Awareness

      ### Needs

      - Know whether others have this {evidence=int-01}

      ## Choosing

      ### Needs

      - A price that finance accepts
      - Terms on which one can leave again

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Awareness

      ### Needs

      - Know whether others have this {evidence=int-01}

      ## Choosing

      ### Needs

      - A price that finance accepts {evidence=int-01}
      - Terms on which one can leave again

      """
    ]
  )
}
