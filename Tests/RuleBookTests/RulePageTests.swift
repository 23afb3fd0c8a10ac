import Diagnostics
import Foundation
import RuleBook
import SiteTemplate
import Testing

/// The pages whose bad example is a text.
private let shownCodes: [String] = RuleBook.all.compactMap { page in
  guard case .files = page.bad else { return nil }
  return page.rule.code
}

@Suite("Rule pages")
struct RulePageTests {
  private func expectGolden(_ code: String, _ printed: String) throws {
    let kept = try Golden.text(at: "Tests/RuleBookTests/Golden/\(code).txt", replacedBy: printed)
    #expect(!printed.isEmpty)
    #expect(printed == kept)
  }

  @Test("a bad example is found and printed as its golden file shows", arguments: shownCodes)
  func badExamples(code: String) async throws {
    let page = try #require(RuleBook.page(of: code))
    let explained = await ExplainedRule(page, builtInTheme: BuiltInTheme.files)
    try expectGolden(code, explained.finding)
  }

  @Test(
    "a situation that is too long for a page is printed as its golden file shows",
    arguments: situations.map(\.code)
  )
  func situationsAreFound(code: String) async throws {
    let situation = try #require(situations.first { $0.code == code })
    let content = ExampleContent(situation.files, builtInTheme: BuiltInTheme.files)
    let found = situation.noticed + (await content.findings())
    try expectGolden(code, content.printed(found.filter { $0.rule.code == code }))
  }

  @Test("a good example has no error and no warning", arguments: RuleBook.all.map(\.rule.code))
  func goodExamples(code: String) async throws {
    let page = try #require(RuleBook.page(of: code))
    guard case .files(let files) = page.good else { return }
    let content = ExampleContent(files, builtInTheme: BuiltInTheme.files)
    let found = await content.findings()
      .filter { $0.rule.code == code || $0.severity != .information }
    #expect(content.printed(found) == "")
  }

  @Test("the example wiki itself has no error and no warning")
  func exampleWiki() async {
    let content = ExampleContent([], builtInTheme: BuiltInTheme.files)
    #expect(content.printed(await content.findings().filter { $0.severity != .information }) == "")
  }

  @Test("every page has a golden file, and every golden file a page")
  func noneLeft() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
    #expect(Set(found) == Set(RuleBook.all.map { $0.rule.code + ".txt" }))
    let made = shownCodes + situations.map(\.code) + situationsOnDisk
    #expect(made.sorted() == RuleBook.all.map(\.rule.code).sorted())
  }
}
