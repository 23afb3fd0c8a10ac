import Templates

extension RulePage {
  static let templateCycle = RulePage(
    .templateCycle,
    in: .themes,
    reason: """
      A partial that uses itself has no end, and neither has the page.
      """,
    bad: [
      "site-template/partials/foot.html": """
      <footer>
      {{> partials/foot}}
      </footer>

      """
    ],
    good: [
      "site-template/partials/foot.html": """
      <footer>
      <p>Written by the field team.</p>
      </footer>

      """
    ]
  )
}
