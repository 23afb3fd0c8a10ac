import JourneyModel

extension RulePage {
  static let neverReviewed = RulePage(
    .neverReviewed,
    in: .method,
    reason: """
      `review_every` counts from the day in `reviewed`. Without that day the review never falls due, and nobody \
      is reminded.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      review_every: 1y
      ---
      # Olivia Osei

      - Role: Operations lead

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      reviewed: 2026-10-19
      review_every: 1y
      ---
      # Olivia Osei

      - Role: Operations lead

      """
    ]
  )
}
