import Diagnostics
import Foundation
import RuleBook
import Testing

/// The printed form of each rule's finding. `SNAPSHOTS=overwrite` writes them anew: read the difference.
private enum Golden {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")

  static var isOverwriting: Bool {
    ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite"
  }

  static func url(_ code: String) -> URL { folder.appending(path: "\(code).txt") }
}

/// The pages whose bad example is a text.
private let shownPages: [(code: String, files: [SourceFile])] = RuleBook.all.compactMap { page in
  guard case .files(let files) = page.bad else { return nil }
  return (page.rule.code, files)
}

@Suite("Rule pages")
struct RulePageTests {
  @Test(
    "a bad example is found and printed as its golden file shows",
    arguments: shownPages.map(\.code)
  )
  func badExamples(code: String) async throws {
    let page = try #require(shownPages.first { $0.code == code })
    let content = ExampleContent(page.files)
    let found = await content.findings().filter { $0.rule.code == code }
    #expect(!found.isEmpty)
    let printed = content.printed(found)
    if Golden.isOverwriting { try Data(printed.utf8).write(to: Golden.url(code)) }
    #expect(printed == (try? String(contentsOf: Golden.url(code), encoding: .utf8)))
  }

  @Test(
    "a good example has no finding of its rule and no error",
    arguments: RuleBook.all.map(\.rule.code)
  )
  func goodExamples(code: String) async throws {
    let page = try #require(RuleBook.page(of: code))
    guard case .files(let files) = page.good else { return }
    let content = ExampleContent(files)
    let found = await content.findings().filter { $0.rule.code == code || $0.severity == .error }
    #expect(content.printed(found) == "")
  }

  @Test("the example wiki itself has no error and no warning")
  func exampleWiki() async {
    let content = ExampleContent([])
    #expect(content.printed(await content.findings().filter { $0.severity != .information }) == "")
  }

  @Test("every golden file belongs to a page")
  func noneLeft() throws {
    let found = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
    #expect(Set(found) == Set(shownPages.map { $0.code + ".txt" }))
  }
}
