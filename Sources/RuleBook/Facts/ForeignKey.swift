import JourneyModel

extension RulePage {
  static let foreignKey = RulePage(
    .foreignKey,
    in: .facts,
    reason: """
      Documents that come from elsewhere carry keys of other tools. They do no harm and are left \
      alone; with `--verbose` you see which facts appear on no page.
      """,
    bad: [
      "personas/olivia.md": """
      ---
      layout: person
      favourite_tool: Spreadsheets
      ---
      # Olivia Osei

      """
    ],
    good: [
      "personas/olivia.md": """
      ---
      x-favourite-tool: Spreadsheets
      ---
      # Olivia Osei

      """
    ]
  )
}
