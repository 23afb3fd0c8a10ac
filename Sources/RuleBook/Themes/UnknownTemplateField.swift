import Templates

extension RulePage {
  static let unknownTemplateField = RulePage(
    .unknownTemplateField,
    in: .themes,
    reason: """
      A misspelt name would print nothing on every page, and a theme's author would search for it in \
      the browser.
      """,
    bad: [
      "site-template/not-found.html": """
      <h1>{{page.titel}}</h1>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <h1>{{page.title}}</h1>

      """
    ]
  )
}
