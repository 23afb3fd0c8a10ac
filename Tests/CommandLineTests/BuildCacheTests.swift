import Foundation
import Testing

@Suite("waymark build --cache")
struct BuildCacheTests {
  private static let build = ["build", "--cache", "last/build"]

  /// A wiki that gives a warning, built once.
  private func builtWiki() throws -> (scratch: Scratch, first: Run) {
    let scratch = try Scratch()
    try scratch.write("# Ana Silva\n\nSee [her](nowhere.md).\n", to: "content/personas/ana.md")
    try scratch.write(
      "---\npersonas: [ana]\n---\n# Buying\n\n## Choosing\n### Needs\n- A price\n",
      to: "content/journeys/buying.md"
    )
    try scratch.write("GIF89a", to: "content/picture.gif")
    let run = try waymark(Self.build, in: scratch.url)
    try #require(run.status == 0)
    return (scratch, run)
  }

  /// How many files a run says that it wrote.
  private func written(_ run: Run) -> Int? {
    run.output.split(separator: "(").last.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  @Test("Nothing is made when nothing has changed, and the same is said")
  func unchanged() throws {
    let (scratch, first) = try builtWiki()
    let page = try scratch.read("_site/personas/ana.html")
    let again = try waymark(Self.build + ["--profile"], in: scratch.url)
    #expect(again.status == 0)
    #expect(first.errors.contains("[broken-link]"))
    // A build that made something would have printed its profile.
    #expect(again.errors == first.errors)
    #expect(written(again) == 0)
    let files = first.output.split(separator: " ").dropFirst().first
    #expect(again.output.split(separator: " ").dropFirst().first == files)
    #expect(try scratch.read("_site/personas/ana.html") == page)
  }

  @Test(
    "A change of anything that the site depends on is built",
    arguments: [
      "content/personas/ana.md", "content/site.yml", "content/personas/bo.md",
      "site-template/not-found.html",
    ]
  )
  func changed(path: String) throws {
    let (scratch, _) = try builtWiki()
    let text =
      path.hasSuffix(".yml") ? "title: Other\n" : path.hasSuffix(".html") ? "Lost" : "# Bo\n"
    try scratch.write(text, to: path)
    let options = path.hasPrefix("site-template") ? ["--template", "site-template"] : []
    let run = try waymark(Self.build + options, in: scratch.url)
    #expect(run.status == 0)
    #expect((written(run) ?? 0) > 0)
  }

  @Test("A page that somebody changed or took away is made again")
  func changedOutput() throws {
    let (scratch, _) = try builtWiki()
    let page = try scratch.read("_site/personas/ana.html")
    try scratch.write("mine", to: "_site/personas/ana.html")
    #expect(written(try waymark(Self.build, in: scratch.url)) == 1)
    #expect(try scratch.read("_site/personas/ana.html") == page)
    try FileManager.default.removeItem(at: scratch.url.appending(path: "_site"))
    #expect((written(try waymark(Self.build, in: scratch.url)) ?? 0) > 1)
    #expect(try scratch.read("_site/personas/ana.html") == page)
  }

  @Test(
    "A cache that is empty, cut off or of another version counts as none",
    arguments: [
      "", "waymark build cache 1 0.1.0\n", "waymark build cache 99 9.9\n0 0 0 0\n\nend\n",
    ]
  )
  func damaged(bytes: String) throws {
    let (scratch, first) = try builtWiki()
    try scratch.write(bytes, to: "last/build")
    let run = try waymark(Self.build, in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == first.errors)
    #expect(written(run) == 0)
    #expect(try scratch.read("last/build").hasSuffix("end\n"))
  }

  @Test("A file that is no cache is never written over, and nothing is built")
  func foreign() throws {
    let scratch = try Scratch()
    try scratch.write("# Ana\n", to: "content/personas/ana.md")
    try scratch.write("my notes\n", to: "last/build")
    let run = try waymark(Self.build, in: scratch.url)
    #expect(run.status == 64)
    #expect(run.errors.contains("last/build is no cache of Waymark"))
    #expect(try scratch.read("last/build") == "my notes\n")
    #expect(!scratch.exists("_site"))
  }

  @Test("The site is the same without a cache")
  func sameSite() throws {
    let (scratch, _) = try builtWiki()
    let run = try waymark(["build"], in: scratch.url)
    #expect(written(run) == 0)
  }
}
