import Diagnostics

extension RulePage {
  static let fixedRule = RulePage(
    .fixedRule,
    in: .text,
    reason: """
      A few rules can't be switched off, because the site would be unsafe or would lack what somebody \
      wrote. Whoever tries is told, so that the finding is mended instead.
      """,
    bad: [
      "site.yml": """
      title: Order tools
      rules:
        path-taken: warning

      """
    ],
    good: [
      "site.yml": """
      title: Order tools
      rules:
        broken-link: error

      """
    ]
  )
}
