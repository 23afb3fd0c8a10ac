import SiteBuilder

extension RulePage {
  static let pathTaken = RulePage(
    .pathTaken,
    in: .references,
    reason: """
      The site has one place at each address. Of two pages one would overwrite the other, and its \
      readers would find the wrong one. Numbers below a register, such as `pain-points/2.html`, are \
      kept for the entries that don't fit on its first page. Nor can a file and a folder have one \
      name: a copied file `journeys/buying` is in the way of the phases of `journeys/buying.md`.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      redirect_from: personas/olivia.html
      ---
      # Buying an order tool

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      redirect_from: buying/
      ---
      # Buying an order tool

      """
    ]
  )
}
