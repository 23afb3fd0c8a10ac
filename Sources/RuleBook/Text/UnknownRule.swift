import Diagnostics

extension RulePage {
  static let unknownRule = RulePage(
    .unknownRule,
    in: .text,
    reason: """
      A comment or a setting with a misspelt code changes nothing, and nobody notices. In a comment this is a \
      warning; under `rules:` in `site.yml` it is an error, as is any other unknown key there.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      ## Choosing

      - **Needs:** See the [prices](prices.md) <!-- waymark-ignore: broken-lnk -->
      - **Activities:** Asks a colleague

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia, frank]
      ---
      # Buying an order tool

      ## Choosing

      - **Needs:** See the [prices](prices.md) <!-- waymark-ignore: broken-link -->
      - **Activities:** Asks a colleague

      """
    ]
  )
}
