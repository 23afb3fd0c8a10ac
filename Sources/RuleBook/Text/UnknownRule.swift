import Diagnostics

extension RulePage {
  static let unknownRule = RulePage(
    .unknownRule,
    in: .text,
    reason: """
      A comment with a misspelt code suppresses nothing, and a setting with one changes nothing. In \
      `site.yml` it is an error, as any other unknown key is.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-99.md). <!-- waymark-ignore: broken-lnk -->

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      It began with [a talk](../evidence/int-99.md). <!-- waymark-ignore: broken-link -->

      """
    ]
  )
}
