import Documents

extension RulePage {
  static let rawHTMLDropped = RulePage(
    .rawHTMLDropped,
    in: .text,
    reason: """
      HTML from a document could break the page around it or load something from elsewhere. It is left \
      out unless the site's owner allows it.
      """,
    bad: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      <div class="box">Peak season exposes errors.</div>

      """
    ],
    good: [
      "journeys/buying.md": """
      ---
      personas: [olivia]
      ---
      # Buying an order tool

      > [!NOTE]
      > Peak season exposes errors.

      """
    ]
  )
}
