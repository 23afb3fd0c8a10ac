import Foundation
import Testing

/// Findings about the content folder itself, printed as the golden files of the rule book show.
@Suite("A finding about the content folder")
struct FolderFindingTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  /// What `check` prints about one rule.
  private func expectGolden(_ code: String) throws {
    let run = try waymark(["check"], in: scratch.url)
    let printed = run.errors.components(separatedBy: "\n\n").filter { $0.contains(" [\(code)]\n") }
      .map { $0 + "\n" }.joined(separator: "\n")
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "RuleBookTests/Golden/\(code).txt")
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite" {
      try Data(printed.utf8).write(to: file)
    }
    #expect(!printed.isEmpty)
    #expect(printed == (try? String(contentsOf: file, encoding: .utf8)))
  }

  @Test("says what to do about a symbolic link")
  func symbolicLink() throws {
    try scratch.makeFolder("content/notes")
    try scratch.link("content/notes/prices.md", to: "../../prices.md")
    try expectGolden("symlink-ignored")
  }

  @Test("says what to do about a folder that is named like a document")
  func folderNamedLikeDocument() throws {
    try scratch.write("# Notes\n", to: "content/personas/olivia.md/notes.md")
    try expectGolden("folder-named-like-document")
  }

  @Test("says what to do about a pipe")
  func pipe() throws {
    scratch.makePipe("content/orders.fifo")
    try expectGolden("special-file")
  }

  @Test("says what to do about a document that is no text that anybody wrote")
  func hugeDocument() throws {
    try scratch.write("", to: "content/notes/export.md")
    truncate(scratch.url.appending(path: "content/notes/export.md").path, 200 << 20)
    try expectGolden("unreadable-file")
  }
}
