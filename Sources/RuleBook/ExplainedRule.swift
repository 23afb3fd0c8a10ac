import Diagnostics

/// A rule's page, and what is printed about its bad example.
package struct ExplainedRule: Sendable {
  package let page: RulePage
  /// The rule's findings in the bad example, as `check` prints them; empty when the example is said in words.
  package let finding: String

  /// Checks the bad example.
  package init(_ page: RulePage, builtInTheme: [(path: String, text: String)]) async {
    self.page = page
    guard case .files(let files) = page.bad else {
      finding = ""
      return
    }
    let content = ExampleContent(files, builtInTheme: builtInTheme)
    let code = page.rule.code
    finding = content.printed(await content.findings().filter { $0.rule.code == code })
  }

  /// The files of the good example that the bad one does not have in the same form.
  var mendedFiles: [SourceFile] {
    guard case .files(let good) = page.good else { return [] }
    guard case .files(let bad) = page.bad else { return good }
    return good.filter { !bad.contains($0) }
  }
}

/// Every rule with what is printed about its bad example, in the order of `RuleBook.all`.
package func explainedRules(
  builtInTheme: [(path: String, text: String)]
) async -> [ExplainedRule] {
  var rules: [ExplainedRule] = []
  for page in RuleBook.all {
    rules.append(await ExplainedRule(page, builtInTheme: builtInTheme))
  }
  return rules
}

extension DiagnosticRule {
  /// The rule with a capital and a full stop.
  var sentence: String {
    (rule.first.map { $0.uppercased() } ?? "") + rule.dropFirst() + "."
  }
}
