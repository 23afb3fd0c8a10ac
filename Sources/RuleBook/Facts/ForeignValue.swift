import JourneyModel

extension RulePage {
  static let foreignValue = RulePage(
    .foreignValue,
    in: .facts,
    reason: """
      Other tools keep words of their own under `status`, `kind`, `rank`, `state` and `parent`. Such a \
      document is not wrong, but whoever expects the fact on a page should know that it is not there.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      status: published
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      status: approved
      ---
      # Olivia Osei

      """
    ]
  )
}
