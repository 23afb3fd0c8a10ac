import Foundation
import Testing

/// `waymark build --watch` in a scratch folder, ended when the value goes away.
private final class WatchingBuild {
  let scratch: Scratch
  private let process = Process()
  private let log: URL

  /// `write` adds to the content before the program starts.
  init(_ arguments: [String] = [], _ write: (Scratch) throws -> Void = { _ in }) throws {
    scratch = try Scratch()
    log = scratch.url.appending(path: "log")
    try scratch.write("# Ana Silva\n", to: "content/personas/ana.md")
    try scratch.write(
      "---\npersonas: [ana]\n---\n# Buying\n\n## Choosing\n### Needs\n- A price\n",
      to: "content/journeys/buying.md"
    )
    try scratch.write("Gone", to: "theme/not-found.html")
    try scratch.write("", to: "log")
    try write(scratch)
    process.executableURL = program
    process.arguments = ["build", "--watch"] + arguments
    process.currentDirectoryURL = scratch.url
    process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795435200"]
    let output = try FileHandle(forWritingTo: log)
    process.standardOutput = output
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { process.terminate() }

  var isRunning: Bool { process.isRunning }

  /// What was printed up to now.
  var printed: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// Waits until something holds; false after a minute.
  func waits(until holds: () throws -> Bool) async throws -> Bool {
    for _ in 0..<6_000 {
      if try holds() { return true }
      try await Task.sleep(for: .milliseconds(10))
    }
    return false
  }

  /// Waits until a page holds a text.
  func page(_ path: String, holds text: String) async throws -> Bool {
    try await waits { (try? scratch.read("_site/\(path)").contains(text)) ?? false }
  }
}

@Suite("waymark build --watch")
struct BuildWatchingTests {
  private let page = "journeys/buying.html"

  @Test("builds, and builds again after each change")
  func again() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    #expect(try await build.waits { build.printed.contains("Watching content for changes") })
    try build.scratch.write(
      "---\npersonas: [ana]\n---\n# Buying\n\n## Choosing\n### Needs\n- A receipt\n",
      to: "content/journeys/buying.md"
    )
    #expect(try await build.page(page, holds: "A receipt"))
    try build.scratch.write("# Bo Berg\n", to: "content/personas/bo.md")
    #expect(try await build.page("personas/bo.html", holds: "Bo Berg"))
    try build.scratch.write("# Far\n", to: "content/pages/deep/down/far.md")
    #expect(try await build.page("pages/deep/down/far.html", holds: "Far"))
    try build.scratch.remove("content/personas/bo.md")
    let lost = build.scratch.url.appending(path: "_site/personas/bo.html").path
    #expect(try await build.waits { !FileManager.default.fileExists(atPath: lost) })
    #expect(build.isRunning)
    // What it left is what a build from nothing writes.
    let fresh = try waymark(["build", "--output", "fresh"], in: build.scratch.url)
    #expect(fresh.status == 0)
    let old = try build.scratch.read("_site/\(page)")
    #expect(try build.scratch.read("fresh/\(page)") == old)
  }

  @Test("keeps the site while the content holds an error, and goes on when it is mended")
  func faults() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    try build.scratch.write(
      "---\npersonas: [zoe]\n---\n# Buying\n",
      to: "content/journeys/buying.md"
    )
    #expect(try await build.waits { build.printed.contains("[unknown-persona]") })
    #expect(try await build.waits { build.printed.contains("Nothing was written to _site.") })
    #expect(try build.scratch.read("_site/\(page)").contains("A price"))
    try build.scratch.write(
      "---\npersonas: [ana]\n---\n# Selling\n",
      to: "content/journeys/buying.md"
    )
    #expect(try await build.page(page, holds: "Selling"))
    #expect(build.printed.components(separatedBy: "[unknown-persona]").count == 2)
  }

  @Test("notices what comes into a folder that was made while a site was written")
  func newFolder() async throws {
    // So many that the other pages are still written when one is there.
    let build = try WatchingBuild(["--jobs", "1"]) { scratch in
      for number in 0..<150 {
        try scratch.write(
          "---\npersonas: [ana]\n---\n# J\(number)\n\n## Look\n### Needs\n- A\n\n## Pay\n### Needs\n- B\n",
          to: "content/journeys/j\(number).md"
        )
      }
    }
    func summaries() -> Int { build.printed.components(separatedBy: " files (").count - 1 }
    #expect(try await build.waits { summaries() == 1 && build.printed.contains("Watching") })
    try build.scratch.write(
      "---\npersonas: [ana]\n---\n# Buying\n\n## Choosing\n### Needs\n- A receipt\n",
      to: "content/journeys/buying.md"
    )
    #expect(try await build.page(page, holds: "A receipt"))
    try build.scratch.makeFolder("content/guide")
    #expect(try await build.waits { summaries() > 1 })
    try build.scratch.write("# New\n", to: "content/guide/new.md")
    #expect(try await build.page("guide/new.html", holds: "New"))
  }

  @Test("goes on when the content folder is away for a while")
  func gone() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    let content = build.scratch.url.appending(path: "content")
    let aside = build.scratch.url.appending(path: "aside")
    try FileManager.default.moveItem(at: content, to: aside)
    try build.scratch.write("# Sold\n", to: "aside/pages/sold.md")
    try FileManager.default.moveItem(at: aside, to: content)
    try build.scratch.write("# Late\n", to: "content/pages/late.md")
    #expect(try await build.page("pages/late.html", holds: "Late"))
    #expect(try await build.page("pages/sold.html", holds: "Sold"))
    #expect(build.isRunning)
  }

  @Test("goes on when another folder takes the place of the content folder")
  func swapped() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    try build.scratch.write("# Other\n", to: "other/pages/other.md")
    let content = build.scratch.url.appending(path: "content")
    let aside = build.scratch.url.appending(path: "aside")
    try FileManager.default.moveItem(at: content, to: aside)
    try FileManager.default.moveItem(at: build.scratch.url.appending(path: "other"), to: content)
    #expect(try await build.page("pages/other.html", holds: "Other"))
    try build.scratch.write("# Later\n", to: "content/pages/later.md")
    #expect(try await build.page("pages/later.html", holds: "Later"))
  }

  @Test("takes in a document that comes as a second name of a file")
  func linked() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    try build.scratch.write("# Linked\n", to: "elsewhere.md")
    try FileManager.default.linkItem(
      at: build.scratch.url.appending(path: "elsewhere.md"),
      to: build.scratch.url.appending(path: "content/linked.md")
    )
    #expect(try await build.page("linked.html", holds: "Linked"))
  }

  @Test("goes on when the content folder is another one")
  func replaced() async throws {
    let build = try WatchingBuild()
    #expect(try await build.page(page, holds: "A price"))
    try build.scratch.remove("content")
    #expect(try await build.waits { build.printed.contains("can't open the content folder") })
    try build.scratch.write("# Next\n", to: "content/pages/next.md")
    #expect(try await build.page("pages/next.html", holds: "Next"))
    try build.scratch.write("# Third\n", to: "content/pages/third.md")
    #expect(try await build.page("pages/third.html", holds: "Third"))
    #expect(build.printed.components(separatedBy: "can't open the content folder").count == 2)
  }

  @Test("a change of the theme is a change")
  func theme() async throws {
    let build = try WatchingBuild(["--template", "theme"])
    #expect(try await build.waits { build.printed.contains("Watching") })
    try build.scratch.write("Lost, not gone", to: "theme/not-found.html")
    #expect(try await build.page("404.html", holds: "Lost, "))
  }

  @Test("does not go together with a cache, nor with a content folder that there is not")
  func refused() throws {
    let scratch = try Scratch()
    let cached = try waymark(["build", "--watch", "--cache", "last"], in: scratch.url)
    #expect(cached.status == 64)
    #expect(cached.errors.contains("'--watch' keeps what it needs in memory"))
    let missing = try waymark(["build", "--watch"], in: scratch.url)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("can't open the content folder"))
  }
}
