import Templates

extension RulePage {
  static let templateSectionNotClosed = RulePage(
    .templateSectionNotClosed,
    in: .themes,
    reason: """
      A section that never ends holds the rest of the page, which is then repeated or left out \
      together with it.
      """,
    bad: [
      "site-template/not-found.html": """
      <ul>
      {{#site.nav}}
      <li>{{title}}</li>
      </ul>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <ul>
      {{#site.nav}}
      <li>{{title}}</li>
      {{/site.nav}}
      </ul>

      """
    ]
  )
}
