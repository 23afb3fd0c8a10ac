import Templates

extension RulePage {
  static let duplicateTemplateBlock = RulePage(
    .duplicateTemplateBlock,
    in: .themes,
    reason: """
      A block has one place in the layout. Of two fillings one would be lost.
      """,
    bad: [
      "site-template/not-found.html": """
      {{<layout}}
      {{$content}}
      <h1>{{page.title}}</h1>
      {{/content}}
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
