import ArgumentParser
import Diagnostics
import RuleBook
import SiteTemplate

/// `waymark explain`: what a rule asks for and why, with examples that are checked while it is asked.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains rules by their codes; without one, lists all rules."
  )

  @Argument(help: "Codes as findings show them in brackets: unknown-persona.")
  var codes: [String] = []

  @Flag(help: "Explain every rule.")
  var all = false

  func run() async throws {
    guard all || !codes.isEmpty else {
      print(ruleListText(RuleBook.all), terminator: "")
      return
    }
    let pages = all ? RuleBook.all : try codes.map(page)
    var texts: [String] = []
    for page in pages {
      texts.append(ruleText(await ExplainedRule(page, builtInTheme: BuiltInTheme.files)))
    }
    print(texts.joined(separator: "\n\n"), terminator: "")
  }

  /// The page of a code, which may be written in brackets as findings show it.
  private func page(_ written: String) throws -> RulePage {
    let code = String(written.filter { $0 != "[" && $0 != "]" })
    if let page = RuleBook.page(of: code) { return page }
    throw fail(
      DiskFault(
        "there is no rule \u{201C}\(written)\u{201D}",
        help: "waymark explain lists all rules.",
        suggestion: spellingSuggestion(for: code, among: RuleBook.all.map(\.rule.code))
      )
    )
  }
}
