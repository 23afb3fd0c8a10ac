import JourneyModel

extension RulePage {
  static let unknownSetting = RulePage(
    .unknownSetting,
    in: .facts,
    reason: """
      `site.yml` belongs to Waymark alone, so a key that it doesn't know is a slip, and the setting \
      would not take effect.
      """,
    bad: [
      "site.yml": """
      title: Order tools
      foter: Written by the field team

      """
    ],
    good: [
      "site.yml": """
      title: Order tools
      footer: Written by the field team

      """
    ]
  )
}
