import Documents

extension RulePage {
  static let unsafeLink = RulePage(
    .unsafeLink,
    in: .text,
    reason: """
      Whoever opens the site trusts its links. One that runs a script, or opens a file of the reader's \
      own machine, would betray that.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      See the [price list](file:///C:/prices.xlsx).

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      See the [price list](../files/prices.xlsx).

      """,
      "files/prices.xlsx": "",
    ]
  )
}
