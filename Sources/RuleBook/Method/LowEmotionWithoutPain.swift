import JourneyModel

extension RulePage {
  static let lowEmotionWithoutPain = RulePage(
    .lowEmotionWithoutPain,
    in: .method,
    reason: """
      A low point on the curve asks why, and the answer is a pain point: the thing that somebody could mend. \
      The rule speaks where somebody feels −1 or worse and the same phase has no pain point of that persona, or \
      of everybody. Each phase gives one finding. A journey that has no pain points at all gives one, at its \
      lowest moment, as information. Journeys whose `status` is `draft` or `deprecated` are left alone.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      evidence: [int-01]
      ---
      # Buying an order tool

      ## Choosing

      ### Emotion

      - Olivia: -1 worn out
      - Frank: -2 distrustful

      ### Pain points

      - Two lists that never agree {persona=olivia}

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

      ### Emotion

      - Olivia: -1 worn out
      - Frank: -2 distrustful

      ### Pain points

      - Two lists that never agree {persona=olivia}
      - No figure can be traced to its source {persona=frank}

      """
    ]
  )
}
