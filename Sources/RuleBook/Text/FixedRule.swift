import Diagnostics

extension RulePage {
  static let fixedRule = RulePage(
    .fixedRule,
    in: .text,
    reason: """
      Some rules protect the site itself: without them a page would overwrite another, or a file would be missing \
      without a word. No comment, setting or baseline silences those; mending is the only way.
      """,
    bad: ["site.yml": "rules:\n  path-taken: off\n"],
    good: ["site.yml": "rules:\n  broken-link: off\n"]
  )
}
