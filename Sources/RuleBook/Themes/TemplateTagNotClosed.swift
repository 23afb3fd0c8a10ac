import Templates

extension RulePage {
  static let templateTagNotClosed = RulePage(
    .templateTagNotClosed,
    in: .themes,
    reason: """
      Without its end, a tag would swallow the text behind it up to the next one.
      """,
    bad: [
      "site-template/not-found.html": """
      <h1>{{page.title}</h1>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <h1>{{page.title}}</h1>

      """
    ]
  )
}
