import Diagnostics
import Testing

@testable import SiteBuilder

@Suite("Files that a disk can't hold side by side")
struct PathCollisionTests {
  private let journey = [
    "personas/ana.md": "# Ana\n",
    "journeys/buy.md": "---\npersonas: [ana]\n---\n# Buy\n\n## Look\n\n### Needs\n\n- A lamp\n",
  ]

  private func found(_ texts: [String: String], assets: [String] = []) -> [Diagnostic] {
    let site = siteOf(texts, assets: assets)
    return planPages(site.wiki, theme: Theme(builtIn: [])).diagnostics
  }

  @Test(
    "a file at the path of a folder that pages need is reported at the file",
    arguments: ["buy", "Buy"]
  )
  func fileAtFolder(name: String) throws {
    let findings = found(journey, assets: ["journeys/\(name)"])
    #expect(findings.map(\.rule.code) == ["path-taken"])
    let finding = try #require(findings.first)
    #expect(finding.message == "the site already has a folder at \u{201C}journeys/\(name)\u{201D}")
    #expect(finding.span.path == "journeys/\(name)")
    #expect(finding.notes.map(\.span.path) == ["journeys/buy.md"])
  }

  @Test("a folder that is called as a page is, is reported once, at the first file in it")
  func folderAtFile() throws {
    let findings = found(
      journey,
      assets: ["journeys/buy.html/a/1.png", "journeys/buy.html/a/2.png", "journeys/buy.html/b.png"]
    )
    #expect(findings.map(\.rule.code) == ["path-taken"])
    let finding = try #require(findings.first)
    #expect(
      finding.message
        == "the site already has a file at \u{201C}journeys/buy.html\u{201D}, where \u{201C}journeys/buy.html/a/1.png\u{201D} needs a folder"
    )
    #expect(finding.span.path == "journeys/buy.html/a/1.png")
  }

  @Test("an old address below a copied file is reported")
  func redirectBelowFile() {
    let findings = found(
      ["old.md": "---\nredirect_from: prices.pdf/\n---\n# Old\n"],
      assets: ["prices.pdf"]
    )
    #expect(findings.map(\.rule.code) == ["path-taken"])
    #expect(findings.map(\.span.path) == ["old.md"])
  }

  @Test(
    "a file is reported that stands in the way of pages which long lists will have",
    arguments: [
      ("touchpoints", "touchpoints"), ("personas/ana", "personas/ana"),
      ("personas/ana/content", "personas/ana/content"), ("evidence/talk", "evidence/talk"),
      ("personas/ana/content.html/a.png", "personas/ana/content.html"),
      ("pain-points/2.html/a/b.png", "pain-points/2.html"),
    ]
  )
  func kept(asset: String, kept: String) {
    let findings = found(
      ["personas/ana.md": "# Ana\n", "evidence/talk.md": "# Talk\n"],
      assets: [asset]
    )
    #expect(findings.map(\.rule.code) == ["path-taken"])
    #expect(findings.first?.message.hasPrefix("the site keeps \u{201C}\(kept)\u{201D} for") == true)
  }

  @Test("files beside folders of other names are fine, and so are several in one folder")
  func fine() {
    let assets = [
      "buy", "journeys/buy.pdf", "journeys/buy/look.png", "journeys/bu", "personas/an",
      "personas/ana/photo.png", "touchpoints/two.html/a.png",
    ]
    #expect(found(journey, assets: assets).isEmpty)
  }
}
