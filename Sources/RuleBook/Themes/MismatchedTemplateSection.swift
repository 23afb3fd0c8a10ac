import Templates

extension RulePage {
  static let mismatchedTemplateSection = RulePage(
    .mismatchedTemplateSection,
    in: .themes,
    reason: """
      Which section ends here decides what is repeated. With the wrong name only chance would decide \
      it.
      """,
    bad: [
      "site-template/not-found.html": """
      <ul>
      {{#site.nav}}
      <li>{{title}}</li>
      {{/site.nva}}
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
