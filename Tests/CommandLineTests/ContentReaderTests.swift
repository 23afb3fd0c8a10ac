import Diagnostics
import Foundation
import Testing

@testable import waymark

@Suite("A content folder that is read again")
struct ContentReaderTests {
  private let scratch: Scratch
  private var reader: ContentReader

  init() throws {
    scratch = try Scratch()
    try scratch.write("# Ana\n", to: "content/personas/ana.md")
    try scratch.write("# Ben\n", to: "content/personas/ben.md")
    try scratch.write("GIF89a", to: "content/picture.gif")
    reader = ContentReader(scratch.url.appending(path: "content").path(percentEncoded: false))
  }

  /// A second reading of the folder, which must tell whether anything has changed, and find what a first one finds.
  private mutating func readAgain() throws -> Bool {
    let isNew = try reader.read()
    var fresh = ContentReader(scratch.url.appending(path: "content").path(percentEncoded: false))
    #expect(try fresh.read())
    #expect(reader.tree.documents == fresh.tree.documents)
    #expect(reader.tree.assets == fresh.tree.assets)
    #expect(reader.tree.diagnostics == fresh.tree.diagnostics)
    return isNew
  }

  /// Makes files look as if they had been written a minute ago, so that their times are trusted.
  private func age(_ path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)],
      ofItemAtPath: scratch.url.appending(path: path).path(percentEncoded: false)
    )
  }

  @Test("is the same when nothing was written")
  mutating func same() throws {
    #expect(try readAgain())
    #expect(try !readAgain())
    #expect(try !readAgain())
  }

  @Test("a document, an asset, a new file and a lost one are noticed")
  mutating func changes() throws {
    _ = try readAgain()
    // Of the same length, and within the tick of the file system's clock: its times need not differ.
    try scratch.write("# Eva\n", to: "content/personas/ana.md")
    #expect(try readAgain())
    try scratch.write("GIF89a, but longer", to: "content/picture.gif")
    #expect(try readAgain())
    try scratch.write("# Cleo\n", to: "content/personas/new/cleo.md")
    #expect(try readAgain())
    #expect(reader.folders.map { $0.hasSuffix("personas/new") }.contains(true))
    try scratch.remove("content/personas/ben.md")
    #expect(try readAgain())
    try scratch.link("content/personas/dan.md", to: "ana.md")
    #expect(try readAgain())
    #expect(try !readAgain())
  }

  @Test("a file that is only touched holds nothing new")
  mutating func touched() throws {
    _ = try readAgain()
    try age("content/personas/ana.md")
    #expect(try !readAgain())
  }

  @Test("is a fault once it is gone, and read again when it is back")
  mutating func gone() throws {
    _ = try readAgain()
    let folder = scratch.url.appending(path: "content")
    let aside = scratch.url.appending(path: "aside")
    try FileManager.default.moveItem(at: folder, to: aside)
    #expect(throws: DiskFault.self) { try reader.read() }
    try FileManager.default.moveItem(at: aside, to: folder)
    #expect(try !readAgain())
  }
}

@Suite("A watch on folders")
struct FolderWatchTests {
  @Test("tells of writing, renaming and removing", .timeLimit(.minutes(1)))
  func news() async throws {
    let scratch = try Scratch()
    let folder = scratch.url.path(percentEncoded: false)
    var watch = try FolderWatch()
    let isNew = try watch.watch([folder])
    #if os(Linux)
      #expect(isNew)
    #else
      #expect(!isNew)
    #endif
    #expect(try !watch.watch([folder]))
    try scratch.write("a", to: "a.md")
    #expect(await watch.news())
    try FileManager.default.moveItem(
      at: scratch.url.appending(path: "a.md"),
      to: scratch.url.appending(path: "b.md")
    )
    #expect(await watch.news())
    try scratch.remove("b.md")
    #expect(await watch.news())
    try scratch.makeFolder("sub")
    #expect(await watch.news())
  }

  @Test("ends with its task", .timeLimit(.minutes(1)))
  func cancelled() async throws {
    let watch = try FolderWatch()
    let task = Task { await watch.news() }
    task.cancel()
    #if os(Linux)
      #expect(await !task.value)
    #else
      _ = await task.value
    #endif
  }
}
