import Diagnostics
import SiteBuilder
import SiteTemplate
import Testing

extension DiagnosticRule {
  fileprivate static let known = DiagnosticRule("known-rule", .warning, "a rule")
  fileprivate static let safe = DiagnosticRule("safe-rule", .error, "a rule", isFixed: true)
}

/// What is found in a wiki of `site.yml` and a page.
private func findings(
  settings: String,
  page: String,
  rules: [DiagnosticRule] = [.known, .safe]
) async -> [String] {
  let tree = SourceTree(documents: [
    SourceFile(path: "site.yml", text: settings), SourceFile(path: "x.md", text: page),
  ])
  let options = BuildOptions(day: nil, jobs: 1, rules: rules)
  return await checkSite(
    tree,
    theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
    options: options
  )
  .filter { !$0.rule.isQuiet }
  .map { "\($0.span.path) \($0.severity.rawValue) \($0.rule.code)" }
}

@Suite("What a site says of findings")
struct FindingJudgeTests {
  @Test("settings change severities, comments suppress, and each is checked")
  func together() async {
    let found = await findings(
      settings: "rules: {broken-link: error, known-rule: off, safe-rule: off, other: off}",
      page: "[a](b.md)\n[c](d.md) <!-- waymark-ignore: broken-link, know-rule -->\n"
    )
    #expect(
      found == [
        "site.yml warning fixed-rule", "site.yml error unknown-rule", "x.md error broken-link",
        "x.md warning unknown-rule",
      ]
    )
  }

  @Test("a fixed rule may keep its own severity")
  func sameSeverity() async {
    #expect(await findings(settings: "rules: {safe-rule: error}", page: "") == [])
  }

  @Test("the severity of findings about comments can be changed as well")
  func ownRules() async {
    let found = await findings(
      settings: "rules: {unused-suppression: warning, unknown-rule: off}",
      page: "<!-- waymark-ignore: known-rule -->\n<!-- waymark-ignore: nothing -->\nText\n",
      rules: [.known, .unusedSuppression, .unknownRule]
    )
    #expect(found == ["x.md warning unused-suppression"])
  }

  @Test("findings that do not block let the site be written")
  func blocking() async {
    let tree = SourceTree(documents: [SourceFile(path: "x.md", text: "---\ntitle: [a]\n---\n")])
    var options = BuildOptions(day: nil, jobs: 1)
    let theme = CompiledTheme(Theme(builtIn: BuiltInTheme.files))
    #expect(await buildSite(tree, theme: theme, options: options).value.files.isEmpty)
    options.blocks = { _ in false }
    #expect(await !buildSite(tree, theme: theme, options: options).value.files.isEmpty)
  }
}
