import Templates

extension RulePage {
  static let rawText = RulePage(
    .rawText,
    in: .themes,
    reason: """
      A text may hold `<` and `&`. Printed as it is, it would break the page, or run what somebody \
      else wrote.
      """,
    bad: [
      "site-template/not-found.html": """
      <h1>{{{page.title}}}</h1>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <h1>{{page.title}}</h1>

      """
    ]
  )
}
