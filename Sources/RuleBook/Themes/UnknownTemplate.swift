import Templates

extension RulePage {
  static let unknownTemplate = RulePage(
    .unknownTemplate,
    in: .themes,
    reason: """
      The part that the template asks for would be missing from every page of its kind.
      """,
    bad: [
      "site-template/not-found.html": """
      {{> partials/fot}}

      """
    ],
    good: [
      "site-template/not-found.html": """
      {{> partials/foot}}

      """
    ]
  )
}
