import Diagnostics
import JourneyModel

/// What a site and its authors say about findings: severities in `site.yml`, suppressions in comments.
struct FindingJudge: Sendable {
  let tree: SourceTree
  let settings: SiteSettings
  /// The rules that there are.
  let rules: [DiagnosticRule]
  /// Codes of rules that this run does not check.
  var unchecked = webRuleCodes

  /// The findings that remain, sorted for printing, with those about comments and settings that name rules.
  ///
  /// Raises `unknown-rule`, `fixed-rule` and `unused-suppression`, to which comments and settings apply like to any.
  func judged(_ findings: [Diagnostic]) -> [Diagnostic] {
    let all = findings + settingFindings(RuleCodes(rules + findings.map(\.rule)))
    let kept = applySuppressions(
      of: tree.documents,
      to: all,
      rules: rules,
      unchecked: unchecked
    )
    return settings.applyingRules(to: kept).sortedForPrinting()
  }

  /// A code that is none is an error here, as is any other unknown key of `site.yml`.
  private func settingFindings(_ known: RuleCodes) -> [Diagnostic] {
    // Who names no rules has no book to look them up in.
    guard !rules.isEmpty else { return [] }
    return settings.ruleSettings.compactMap { setting in
      guard var fault = known.fault(setting.code) else { return nil }
      if fault.rule == .unknownRule { fault.severity = .error }
      let isMilder = setting.severity != known[setting.code.value]?.severity
      return fault.rule == .fixedRule && !isMilder ? nil : fault
    }
  }
}
