import Foundation
import Testing

/// Whether curl can be run where the tests run it.
private let hasCurl = ["/usr/bin/curl", "/bin/curl"]
  .contains { FileManager.default.isExecutableFile(atPath: $0) }

@Suite(
  "check --external",
  .enabled(if: WebServer.isPossible && hasCurl, "needs python3 and curl"),
  .serialized
)
struct ExternalLinkTests {
  private let scratch: Scratch
  private let server: WebServer

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
    server = try WebServer(in: scratch.url)
  }

  /// Checks a page with these lines; `$` stands for the server.
  private func check(_ text: String, _ options: String...) throws -> Run {
    try scratch.write(text.replacing("$", with: server.address), to: "content/x.md")
    return try waymark(
      ["check", "--external", "--link-cache", "links.json"] + options,
      in: scratch.url
    )
  }

  @Test("asks nobody without the option")
  func silent() throws {
    try scratch.write("[a](\(server.address)/404)\n", to: "content/x.md")
    #expect(try waymark(["check"], in: scratch.url).findings == [])
    #expect(server.log == [])
  }

  @Test("warns of each use of a page that is gone, and asks for it once")
  func gone() throws {
    let run = try check("[a]($/404) and [b]($/404#c)\n\n![c]($/410)\n\n[d]($/200)\n")
    #expect(run.status == 0)
    #expect(
      run.findings == [
        "content/x.md:1:5: warning: “\(server.address)/404” is gone: its server answers 404 [dead-link]",
        "content/x.md:1:\(19 + server.address.count): warning: “\(server.address)/404#c” is gone: its server answers 404 [dead-link]",
        "content/x.md:3:6: warning: “\(server.address)/410” is gone: its server answers 410 [dead-link]",
      ]
    )
    #expect(server.log.filter { $0 == "GET /404" }.count == 1)
    #expect(server.log.filter { $0.hasSuffix("/200") } == ["HEAD /200"])
  }

  @Test("fails with --strict, and can be suppressed where it stands")
  func strict() throws {
    #expect(try check("[a]($/404)\n", "--strict").status == 1)
    let run = try check("[a]($/404) <!-- waymark-ignore: dead-link -->\n", "--strict")
    #expect(run.findings == [])
    #expect(run.status == 0)
    let silent = try waymark(["check"], in: scratch.url)
    #expect(!silent.errors.contains("[unused-suppression]"))
  }

  @Test("finds addresses of bare text, of attributes and of front matter, too")
  func places() throws {
    try scratch.write(
      "---\nsource: desk\nurl: \(server.address)/404?a\n---\n# E\n",
      to: "content/evidence/e.md"
    )
    let run = try check("See \(server.address)/404?b there, <\(server.address)/404?c>.\n")
    #expect(run.findings.count == 3)
    #expect(run.errors.contains("content/evidence/e.md:3:6: warning: "))
    #expect(run.errors.contains("content/x.md:1:5: warning: "))
  }

  @Test("follows redirects, and judges what they lead to")
  func redirects() throws {
    let run = try check("[a]($/to/200)\n[b]($/to/404)\n")
    #expect(run.findings.count == 1)
    #expect(run.errors.contains("/to/404” is gone"))
  }

  @Test("follows no redirect to another protocol")
  func protocols() throws {
    try scratch.write("secret", to: "secret.txt")
    let run = try check("[a]($/to/file://\(scratch.url.path)/secret.txt)\n")
    #expect(run.errors.contains("[unreachable-link]"))
    #expect(run.findings == [])
  }

  @Test("asks again with GET when a server does not like HEAD")
  func head() throws {
    #expect(try check("[a]($/head-404)\n").errors.contains("[dead-link]") == false)
    #expect(server.log == ["HEAD /head-404", "GET /head-404"])
  }

  @Test("asks a busy server again, and only notes one that stays busy")
  func busy() throws {
    let run = try check("[a]($/busy-4)\n\n[b]($/503)\n\n[c]($/403)\n")
    #expect(run.findings == [])
    #expect(!run.errors.contains("busy-4”"))
    #expect(run.errors.contains("/503” can't be checked: its server answers 503"))
    #expect(run.errors.contains("/403” can't be checked: its server answers 403"))
    #expect(server.log.filter { $0.hasSuffix(" /503") }.count == 6)
    #expect(server.log.filter { $0.hasSuffix(" /403") }.count == 2)
  }

  @Test("only notes a server that does not answer in time, or a host that is unknown")
  func unreachable() throws {
    let run = try check(
      "[a](http://nobody.invalid/)\n\n[b](http://127.0.0.1:1/)\n",
      "--link-timeout",
      "2"
    )
    #expect(run.findings == [])
    #expect(run.errors.contains("“http://nobody.invalid/” can't be checked: "))
    #expect(run.errors.contains("“http://127.0.0.1:1/” can't be checked: nothing answers there"))
    #expect(run.status == 0)
  }

  @Test("takes a time-out for no answer")
  func slow() throws {
    let run = try check("[a]($/slow)\n", "--link-timeout", "1")
    #expect(run.errors.contains("can't be checked: no answer in 1 second"))
  }

  @Test("never sends a name or a password, or takes an address for an order")
  func hostile() throws {
    let host = server.address.dropFirst("http://".count)
    let run = try check(
      """
      [a](http://me:secret@\(host)/200?1)
      [b](<$/200?2" output="owned.txt>)
      [c](<$/200?3 x [1-3] {a,b}>)
      [d](mailto:a@example.org) [e](tel:123)
      """
    )
    #expect(!scratch.exists("owned.txt"))
    #expect(!server.log.contains { $0.hasSuffix("?1") })
    #expect(run.errors.contains("it holds a name or a password"))
    #expect(server.log.filter { $0.contains("?3") } == ["HEAD /200?3%20x%20[1-3]%20{a,b}"])
  }

  @Test("believes earlier answers for some days, and those alone that were clear")
  func cache() throws {
    let text = "[a]($/200)\n\n[b]($/404)\n\n[c]($/403)\n"
    _ = try check(text)
    let before = server.log.count
    let cached = try check(text)
    #expect(cached.findings.count == 1)
    #expect(server.log.dropFirst(before).allSatisfy { $0.hasSuffix("/403") })
    let asked = server.log.count
    _ = try check(text, "--link-cache-days", "0")
    #expect(server.log.count > asked + 2)
    let file = try scratch.read("links.json")
    #expect(file.contains("\"waymark_links\": 1"))
    #expect(file.contains("\"day\": \"2026-11-23\""))
    #expect(!file.contains("/403"))
  }

  @Test("asks again when an answer is too old")
  func age() throws {
    _ = try check("[a]($/200)\n")
    let later = try waymark(
      ["check", "--external", "--link-cache", "links.json"],
      in: scratch.url,
      environment: ["SOURCE_DATE_EPOCH": "1796040000"]
    )
    #expect(later.status == 0)
    #expect(server.log == ["HEAD /200", "HEAD /200"])
  }

  @Test("keeps its answers in the user's cache folder when no file is named")
  func defaultCache() throws {
    try scratch.write("[a](\(server.address)/200)\n", to: "content/x.md")
    let home = ["HOME": scratch.url.appending(path: "home").path]
    #expect(try waymark(["check", "--external"], in: scratch.url, environment: home).status == 0)
    #expect(scratch.exists("home/.cache/waymark/links.json"))
  }

  @Test("refuses a cache that is another file, and leaves it")
  func foreignCache() throws {
    try scratch.write("precious", to: "links.json")
    let run = try check("[a]($/200)\n")
    #expect(run.status == 64)
    #expect(run.errors.contains("links.json is no link cache of this Waymark"))
    #expect(try scratch.read("links.json") == "precious")
  }

  @Test("says what it needs when curl is missing")
  func missing() throws {
    let run = try waymark(
      ["check", "--external"],
      in: scratch.url,
      environment: ["PATH": "/nonexistent"]
    )
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("waymark: error: --external needs the program curl"))
  }
}
