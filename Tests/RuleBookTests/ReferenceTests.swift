import Diagnostics
import Foundation
import RuleBook
import SiteTemplate
import Testing

/// What is made from the rule book and kept in the project. `SNAPSHOTS=overwrite` makes it anew.
@Suite("Documents made from the rule book")
struct ReferenceTests {
  @Test("docs/diagnostics.md tells what the rule book tells")
  func reference() async throws {
    let rules = await explainedRules(builtInTheme: BuiltInTheme.files)
    let text = diagnosticsReference(rules)
    let kept = try Golden.text(at: "docs/diagnostics.md", replacedBy: text)
    #expect(text == kept, "SNAPSHOTS=overwrite makes it anew")
  }

  @Test("the guide has a page for each rule, which tells what the rule book tells, and no other")
  func guide() async throws {
    let pages = guideRulePages(await explainedRules(builtInTheme: BuiltInTheme.files))
    for page in pages {
      let text = String(decoding: page.bytes, as: UTF8.self)
      let kept = try Golden.text(at: "content/\(page.path)", replacedBy: text)
      #expect(text == kept, "\(page.path): SNAPSHOTS=overwrite makes it anew")
    }
    let folder = Golden.root.appending(path: "content/guide/rules").path
    let found = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(
      Set(found) == Set(pages.compactMap { $0.path.split(separator: "/").last.map(String.init) })
    )
  }
}

@Suite("The rule book in a terminal")
struct RuleTerminalTextTests {
  @Test("lists every code, in lines of at most 80 characters")
  func list() {
    let lines = ruleListText(RuleBook.all).split(separator: "\n")
    for page in RuleBook.all {
      #expect(lines.contains { $0.hasPrefix("  \(page.rule.code) ") })
    }
    #expect(lines.filter { $0.count > 80 } == [])
  }

  @Test("tells the rule, the reason, both examples, the finding, and how to be rid of it")
  func oneRule() async throws {
    let page = try #require(RuleBook.page(of: "unknown-persona"))
    let text = ruleText(await ExplainedRule(page, builtInTheme: BuiltInTheme.files))
    #expect(
      text == """
        unknown-persona (error by default)

        Every persona that is named exists.

        The persona's page would not list this journey, and its readers would not learn
        of it. A name that was written on purpose is an error, so that a renamed file is
        noticed by whoever renames it.

        Breaks the rule:

          journeys/buying.md

            ---
            personas: [olivai]
            ---
            # Buying an order tool

        What is printed about it:

            content/journeys/buying.md:2:12: error: there is no persona “olivai” [unknown-persona]
                2 | personas: [olivai]
                  |            ^~~~~~
              rule: every persona that is named exists
              did you mean “olivia”?
              help: olivia is “Olivia Osei”. If “olivai” is still to be written, add its file to `personas/`.

        Keeps the rule:

          journeys/buying.md

            ---
            personas: [olivia]
            ---
            # Buying an order tool

        To change how much it matters, write in `site.yml`:

            rules:
              unknown-persona: warning | information | off

        To allow it in one place, write a comment at the end of the line, or alone on
        the line above. In Markdown:

            <!-- waymark-ignore: unknown-persona -->

        In front matter and `site.yml`:

            # waymark-ignore: unknown-persona

        """
    )
  }
}
