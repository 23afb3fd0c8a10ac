import JourneyModel

extension RulePage {
  static let scoreOffScale = RulePage(
    .scoreOffScale,
    in: .method,
    reason: """
      A point outside of the scale would bend the curve for everybody who reads it. It is left out, so \
      the curve has a gap where the author meant a point.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      ## Choosing

      ### Emotion

      - Olivia: 4 relieved

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      scale: 1-5
      ---
      # Buying an order tool

      ## Choosing

      ### Emotion

      - Olivia: 4 relieved

      """
    ]
  )
}
