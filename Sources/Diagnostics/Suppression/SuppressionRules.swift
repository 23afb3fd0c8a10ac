/// What comments and settings that change rules must keep to.
extension DiagnosticRule {
  /// A warning in a comment; an error in `site.yml`, where every unknown key is one.
  package static let unknownRule = DiagnosticRule(
    "unknown-rule",
    .warning,
    "comments and settings that change rules name them by codes that there are"
  )
  package static let fixedRule = DiagnosticRule(
    "fixed-rule",
    .warning,
    "a rule that keeps the site safe and whole can't be suppressed or made milder"
  )
  package static let unusedSuppression = DiagnosticRule(
    "unused-suppression",
    .information,
    "a `waymark-ignore` comment suppresses something"
  )
}
