import Diagnostics
import Foundation
import JourneyModel
import SiteBuilder
import SiteTemplate
import Testing

/// The project's own content folder, built with the built-in theme.
@Suite("The example wiki")
struct ExampleSiteTests {
  @Test("builds without an error or a warning; what it leaves unanswered is part of its story")
  func clean() async throws {
    let built = try await exampleSite()
    var rendering = TextRendering(sources: try exampleTree())
    let faults = built.diagnostics.filter { $0.severity != .information }
    #expect(rendering.text(faults) == "")
    let noted = Set(built.diagnostics.map(\.rule.code))
    #expect(noted == ["gatekeeper-unanswered", "unanswered-need"])
    #expect(built.value.files.count > 100)
  }

  @Test("has no link, image or anchor that leads nowhere")
  func links() async throws {
    let site = try await scannedExample.value
    #expect(site.linkCount > 1000)
    #expect(site.brokenLinks() == [])
  }

  @Test("gives every id of a page once")
  func uniqueIDs() async throws {
    let site = try await scannedExample.value
    #expect(site.repeatedIDs() == [])
  }

  @Test("asks no other host for anything while it is read")
  func noExternalRequests() async throws {
    let site = try await scannedExample.value
    #expect(site.externalResources() == [])
  }

  @Test("uses each of the four shipped frameworks")
  func frameworks() async throws {
    let checked = await checkContent(try exampleTree(), options: options(jobs: 1))
    let used = Set(checked.value.journeys.compactMap(\.framework))
    #expect(used.isSuperset(of: Framework.shipped.map(\.id)))
  }

  @Test("is the same whatever the number of jobs")
  func jobs() async throws {
    let one = try await exampleSite(jobs: 1).value
    let many = try await exampleSite(jobs: 7).value
    #expect(one.files.map(\.path) == many.files.map(\.path))
    for (left, right) in zip(one.files, many.files) {
      #expect(bytes(left) == bytes(right), "\(left.path)")
    }
  }

  @Test("a sitemap names every page when there is a base URL, and only then")
  func sitemap() async throws {
    let plain = try await exampleSite().value
    #expect(plain.file(at: "sitemap.xml") == nil)
    var documents = try exampleTree().documents
    documents = documents.map { file in
      guard file.path == "site.yml" else { return file }
      let line = Array("base_url: https://example.org/wiki/\n".utf8)
      return SourceFile(path: file.path, bytes: line + file.bytes)
    }
    let tree = SourceTree(documents: documents, assets: try exampleTree().assets)
    let site = await buildSite(
      tree,
      theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
      options: options(jobs: 2)
    )
    let map = site.value.file(at: "sitemap.xml").flatMap(bytes).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(map?.contains("<loc>https://example.org/wiki/personas/index.html</loc>") == true)
    #expect(map?.contains("<loc>https://example.org/wiki/</loc>") == true)
    #expect(map?.contains("404") == false)
  }
}

/// The scanner itself: it must see what it is there to find.
@Suite("The scanner of built sites")
struct SiteScannerTests {
  @Test("finds missing files, missing anchors, repeated ids and foreign resources")
  func findsFaults() {
    let page = """
      <p id="a"><a href="b.html">x</a><a href="#c">x</a><a href="sub/d.html#z">x</a></p>
      <p id="a"><img src="//host/x.png" alt=""></p><a href="https://example.org/">fine</a>
      """
    let other = "<p id=\"y\"><a href=\"../index.html#a\">back</a></p>"
    let tree = OutputTree([
      OutputTree.File(path: "index.html", content: .bytes(Array(page.utf8))),
      OutputTree.File(path: "sub/d.html", content: .bytes(Array(other.utf8))),
    ])
    let site = ScannedSite(tree)
    #expect(
      site.brokenLinks() == [
        "index.html: #c", "index.html: b.html", "index.html: sub/d.html#z",
      ]
    )
    #expect(site.repeatedIDs() == ["index.html: a"])
    #expect(site.externalResources() == ["index.html: //host/x.png"])
  }
}

/// Built and scanned once: in a debug build that takes seconds.
private let scannedExample = Task { ScannedSite(try await exampleSite().value) }

/// The day for which tests build: fixed, so that nothing turns overdue.
func options(jobs: Int) -> BuildOptions {
  BuildOptions(day: CalendarDate(iso: "2026-11-23"), jobs: jobs)
}

func exampleSite(jobs: Int = 2) async throws -> Checked<OutputTree> {
  await buildSite(
    try exampleTree(),
    theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
    options: options(jobs: jobs)
  )
}

/// The content folder beside `Package.swift`.
func exampleTree() throws -> SourceTree {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "content")
  var documents: [SourceFile] = []
  var assets: [String] = []
  for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
    let url = root.appending(path: path)
    guard !(try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false) else {
      continue
    }
    if path.hasSuffix(".md") || path == "site.yml" {
      documents.append(SourceFile(path: path, bytes: Array(try Data(contentsOf: url))))
    } else {
      assets.append(path)
    }
  }
  return SourceTree(documents: documents, assets: assets)
}

func bytes(_ file: OutputTree.File) -> [UInt8]? {
  guard case .bytes(let bytes) = file.content else { return nil }
  return bytes
}
