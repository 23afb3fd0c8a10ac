import Templates

extension RulePage {
  static let wrongTemplateShape = RulePage(
    .wrongTemplateShape,
    in: .themes,
    reason: """
      A list or a record has no text that could stand on a page. A section goes through it and prints \
      what it holds.
      """,
    bad: [
      "site-template/not-found.html": """
      <ul>
      <li>{{site.nav}}</li>
      </ul>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <ul>
      {{#site.nav}}
      <li><a href="{{href}}">{{title}}</a></li>
      {{/site.nav}}
      </ul>

      """
    ]
  )
}
