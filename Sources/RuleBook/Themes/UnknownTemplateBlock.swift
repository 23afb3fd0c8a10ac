import Templates

extension RulePage {
  static let unknownTemplateBlock = RulePage(
    .unknownTemplateBlock,
    in: .themes,
    reason: """
      What fills a block that the layout doesn't have is printed nowhere.
      """,
    bad: [
      "site-template/not-found.html": """
      {{<layout}}
      {{$contents}}
      <p>Nothing lies here.</p>
      {{/contents}}
      {{/layout}}

      """
    ],
    good: [
      "site-template/not-found.html": """
      {{<layout}}
      {{$content}}
      <p>Nothing lies here.</p>
      {{/content}}
      {{/layout}}

      """
    ]
  )
}
