import JourneyModel

extension RulePage {
  static let reviewOverdue = RulePage(
    .reviewOverdue,
    in: .method,
    reason: """
      Maps age quietly. `reviewed` says when somebody last read a document through, and `review_every` how long \
      that holds: in the document itself, or for all of them in `site.yml`. Evidence is a record of its day, \
      and so only its own `review_every` counts. What is `draft` or `deprecated` is left alone. It is \
      information, so that no pipeline fails because a night has passed; `rules:` in `site.yml` can make it \
      more.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      reviewed: 2025-05-02
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
