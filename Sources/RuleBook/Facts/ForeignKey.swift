import JourneyModel

extension RulePage {
  static let foreignKey = RulePage(
    .foreignKey,
    in: .facts,
    reason: """
      Documents that move in from elsewhere carry keys of other tools. They do no harm, so this is told only with \
      `--verbose`: for those who wonder why a fact appears nowhere.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      layout: page
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      x-team: Sales
      ---
      # Olivia Osei

      """
    ]
  )
}
