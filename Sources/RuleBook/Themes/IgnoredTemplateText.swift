import Templates

extension RulePage {
  static let ignoredTemplateText = RulePage(
    .ignoredTemplateText,
    in: .themes,
    reason: """
      The layout says where each block stands. Text outside of all blocks has no place, and would be \
      lost without a word.
      """,
    bad: [
      "site-template/not-found.html": """
      {{<layout}}
      <h1>{{page.title}}</h1>
      {{$content}}
      <p>Nothing lies here.</p>
      {{/content}}
      {{/layout}}

      """
    ],
    good: [
      "site-template/not-found.html": """
      {{<layout}}
      {{$content}}
      <h1>{{page.title}}</h1>
      <p>Nothing lies here.</p>
      {{/content}}
      {{/layout}}

      """
    ]
  )
}
