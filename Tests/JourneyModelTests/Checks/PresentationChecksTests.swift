import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Presentation")
struct PresentationChecksTests {
  @Test(
    "A heading two levels deeper than the one above it is one finding for the document",
    arguments: [
      ("# A\n## B\n### C\n## D\n", []), ("## A\n#### B\n", ["2:6"]),
      ("# A\n### B\n### C\n## D\n#### E\n", ["2:5"]), ("### A\n# B\n## C\n", []),
      ("# A\n## B\n### C\n#### D\n## E\n", []),
    ] as [(String, [String])]
  )
  func headings(text: String, places: [String]) {
    let found = Wiki(["a.md": text]).found(.headingLevelSkipped)
    #expect(found.map { $0.dropFirst(5).prefix(3) } == places.map { $0[...] })
  }

  @Test("The finding counts the others")
  func counted() {
    let found = Wiki(["a.md": "# A\n### B\n### C\n"]).found(.headingLevelSkipped)
    #expect(found == ["a.md:2:5: \u{201C}B\u{201D} is an H3 below an H1, and 1 more does so"])
  }

  @Test(
    "What a column of the map can't hold is information",
    arguments: [
      ("## A\n### Needs\n- \(String(repeating: "word ", count: 60))x\n", 1),
      ("## A\n### Needs\n- \(String(repeating: "word ", count: 59))x\n", 0),
      ("## A\n### Emotion\n- 1 \(String(repeating: "word ", count: 80))\n### Needs\n- a\n", 0),
      ("## \(String(repeating: "word ", count: 17))\n### Needs\n- a\n", 1),
      ("## \(String(repeating: "w\u{F6}rd ", count: 15))\n### Needs\n- a\n", 0),
    ]
  )
  func long(body: String, count: Int) {
    #expect(twoPeople(body).found(.textTooLong).count == count)
  }

  @Test(
    "A file that no page links to is information",
    arguments: [
      ("files/a.pdf", "", ["files/a.pdf"]), ("files/a.pdf", "[x](files/a.pdf)", []),
      ("files/a.pdf", "[x](files/A.pdf)", []), ("files/a.png", "![x](files/a.png)", []),
      ("files/a b.pdf", "[x](files/a%20b.pdf#page=2)", []), ("favicon.ico", "", []),
      ("x/favicon.ico", "", ["x/favicon.ico"]), ("CNAME", "", []), ("robots.txt", "", []),
      (".well-known/security.txt", "", []), ("demo/index.html", "", []),
    ] as [(String, String, [String])]
  )
  func assets(path: String, text: String, found: [String]) {
    let wiki = Wiki(["a.md": "\(text)\n"], assets: [path])
    #expect(wiki.checked().filter { $0.rule == .unusedAsset }.map(\.span.path) == found)
  }

  @Test("The logo, portraits, and what front matter links to are used")
  func facts() {
    let wiki = Wiki(
      [
        "site.yml":
          "logo: logo.svg\nfooter: See [x](terms.pdf)\nnavigation: [{Price: price.pdf}]\n",
        "personas/p.md": "---\nportrait: p.png\nportrait_alt: P\n---\n",
        "journeys/j.md": "---\nphases: [{id: a, content: [{text: c, url: c.pdf}]}]\n---\n",
        "index.md": "---\nsummary: '[x](s.pdf)'\n---\n",
      ],
      assets: ["logo.svg", "terms.pdf", "price.pdf", "personas/p.png", "journeys/c.pdf", "s.pdf"]
    )
    #expect(wiki.found(.unusedAsset) == [])
  }

  @Test("What stands beside style sheets or scripts is theirs")
  func applications() {
    let wiki = Wiki(["a.md": ""], assets: ["demo/app.js", "demo/img/a.png", "img/b.png"])
    #expect(wiki.checked().filter { $0.rule == .unusedAsset }.map(\.span.path) == ["img/b.png"])
  }

  @Test("With raw HTML on pages nobody can tell what is used")
  func rawHTML() {
    let wiki = Wiki(["a.md": "", "site.yml": "raw_html: allow\n"], assets: ["b.png"])
    #expect(wiki.found(.unusedAsset) == [])
  }
}
