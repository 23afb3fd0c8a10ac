import Diagnostics
import Documents
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Redirects")
struct RedirectTests {
  private func redirects(_ value: String) -> Checked<[PlannedFile]> {
    redirectPages(siteOf(["personas/ana.md": "---\nredirect_from: \(value)\n---\n# Ana\n"]).wiki)
  }

  private func page(_ value: String) throws -> (path: String, html: String) {
    let site = siteOf(["personas/ana.md": "---\nredirect_from: \(value)\n---\n# Ana & Bo\n"])
    let file = try #require(redirectPages(site.wiki).value.first)
    guard case .bytes(let bytes) = file.render(site, [:]).first else { return ("", "") }
    return (file.routes[0].path, text(bytes))
  }

  @Test("The page at the old path leads on to the new one")
  func page() throws {
    let page = try page("old/people/ana.html")
    #expect(page.path == "old/people/ana.html")
    #expect(page.html.contains("content=\"0; url=../../personas/ana.html\""))
    #expect(page.html.contains("<a href=\"../../personas/ana.html\">Ana &amp; Bo</a>"))
  }

  @Test(
    "An old path is a page, a source or a folder",
    arguments: [
      ("/a.html", "a.html"), ("a/b.md", "a/b.html"), ("a/b/", "a/b/index.html"),
      ("a/b", "a/b/index.html"), ("v1.2", "v1.2/index.html"),
    ]
  )
  func paths(written: String, path: String) {
    #expect(redirects(written).value.flatMap(\.routes).map(\.path) == [path])
  }

  @Test(
    "What is no path below the root is an error",
    arguments: [
      "../a.html", "a/../../b", "https://example.org/a", "//example.org/a", "/", "a?b=c", "'a#b'",
      "'a\\b'",
    ]
  )
  func outside(written: String) {
    let checked = redirects(written)
    #expect(checked.value.isEmpty)
    #expect(checked.diagnostics.map(\.rule.code) == ["redirect-path"])
  }

  @Test("A phase with a file of its own has old paths, too")
  func phase() {
    let site = siteOf([
      "journeys/buy/index.md": "# Buy\n",
      "journeys/buy/01-look.md": "---\nredirect_from: looking.html\n---\n## Needs\n- A\n",
    ])
    #expect(redirectPages(site.wiki).value.flatMap(\.routes).map(\.path) == ["looking.html"])
  }

  @Test("An old path that is a page of the site is reported")
  func collision() {
    let site = siteOf([
      "personas/ana.md": "---\nredirect_from: personas/bo.html\n---\n# Ana\n",
      "personas/bo.md": "# Bo\n",
    ])
    let plan = planPages(site.wiki, theme: Theme(builtIn: []))
    #expect(plan.diagnostics.map(\.rule.code) == ["path-taken"])
  }

  @Test(
    "An old path that no file system takes is reported, however deep",
    arguments: [
      String(repeating: "a.b/", count: 10_000), String(repeating: "a", count: 256),
      String(repeating: "a/", count: 513),
    ]
  )
  func tooLong(path: String) {
    let site = siteOf(["personas/ana.md": "---\nredirect_from: \(path)\n---\n# Ana\n"])
    let plan = planPages(site.wiki, theme: Theme(builtIn: []))
    #expect(plan.diagnostics.map(\.rule.code) == ["redirect-path"])
  }

  @Test("An old path of 1,024 bytes is written")
  func longest() {
    let path = String(repeating: "abcdefg/", count: 126) + "abcde.html"
    let site = siteOf(["personas/ana.md": "---\nredirect_from: \(path)\n---\n# Ana\n"])
    #expect(path.utf8.count == 1_018)
    #expect(planPages(site.wiki, theme: Theme(builtIn: [])).diagnostics == [])
  }
}
