import JourneyModel

extension RulePage {
  static let severePainWithoutOpportunity = RulePage(
    .severePainWithoutOpportunity,
    in: .method,
    reason: """
      A pain point of severity 4 or 5 is worth an idea, however rough. The rule speaks where the phase has no \
      opportunity, no opportunity of another phase says that it `answers` the pain point, and its text links to \
      none. Each phase gives one finding. It is information, since an idea can’t be had on demand. Journeys \
      whose `status` is `draft` or `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Pain points

      - No payback figures {severity=5 persona=frank}

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

      ### Pain points

      - No payback figures {severity=5 persona=frank}

      ### Opportunities

      - A sheet to work out the payback {impact=5 effort=2}

      """
    ]
  )
}
