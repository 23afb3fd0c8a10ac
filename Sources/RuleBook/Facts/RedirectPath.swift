import SiteBuilder

extension RulePage {
  static let redirectPath = RulePage(
    .redirectPath,
    in: .facts,
    reason: """
      At each of these paths a page is written that leads on to the new one. A whole web address, or a \
      path that leads out of the site, is no place where a page could be written; nor is one of more than 1,024 \
      bytes, or with a name of more than 255.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      redirect_from: https://example.org/old-buying
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      redirect_from: old-buying/
      ---
      # Buying an order tool

      """
    ]
  )
}
