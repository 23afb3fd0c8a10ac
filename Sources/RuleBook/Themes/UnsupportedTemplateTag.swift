import Templates

extension RulePage {
  static let unsupportedTemplateTag = RulePage(
    .unsupportedTemplateTag,
    in: .themes,
    reason: """
      Other tools of the Mustache family have more kinds of tags. Here everything that a template uses \
      is known before a page is written, so that it can be checked.
      """,
    bad: [
      "site-template/not-found.html": """
      {{> *page.kind}}

      """
    ],
    good: [
      "site-template/not-found.html": """
      {{> partials/foot}}

      """
    ]
  )
}
