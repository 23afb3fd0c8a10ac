import Templates

extension RulePage {
  static let unusedTemplate = RulePage(
    .unusedTemplate,
    in: .themes,
    reason: """
      A file in the theme's folder is meant to replace a built-in one. With another name it replaces \
      nothing, and its author wonders why nothing changes.
      """,
    bad: [
      "site-template/notfound.html": """
      <p>Nothing lies here.</p>

      """
    ],
    good: [
      "site-template/not-found.html": """
      <p>Nothing lies here.</p>

      """
    ]
  )
}
