import Templates

extension RulePage {
  static let malformedTemplateTag = RulePage(
    .malformedTemplateTag,
    in: .themes,
    reason: """
      Templates know names, and no expressions. What can't be read as a name would print nothing.
      """,
    bad: [
      "site-template/not-found.html": """
      {{#if page.title}}
      <h1>{{page.title}}</h1>
      {{/if}}

      """
    ],
    good: [
      "site-template/not-found.html": """
      {{#page.title}}
      <h1>{{page.title}}</h1>
      {{/page.title}}

      """
    ]
  )
}
