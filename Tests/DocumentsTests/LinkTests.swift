import Diagnostics
import Documents
import Testing

@Suite("Links and images")
struct LinkTests {
  @Test(
    "destinations that are no absolute URL become holes",
    arguments: [
      "../personas/ana.md", "#needs", "persona:ana", "a%20b.md", "//host/x", "ftps:x", "?q",
    ]
  )
  func holes(destination: String) throws {
    let parsed = Parsed("See [*An* a](\(destination)).\n")
    let use = try #require(parsed.document.links.first)
    #expect(use.destination == destination)
    #expect(use.text == "An a")
    #expect(use.kind == .link)
    #expect(parsed.source(use.span) == destination)
    #expect(parsed.html == "<p>See <a href=\"[\(destination)]\"><em>An</em> a</a>.</p>\n")
  }

  @Test(
    "absolute URLs are printed as they stand",
    arguments: ["https://x.org/?a=b", "http://x.org", "mailto:a@x.org", "tel:+49", "HTTPS://X.org"]
  )
  func external(destination: String) {
    let parsed = Parsed("[a](\(destination) \"t\")\n")
    #expect(parsed.document.links.isEmpty)
    #expect(parsed.html == "<p><a href=\"\(destination)\" title=\"t\">a</a></p>\n")
  }

  @Test("a title stays with its link, escaped")
  func title() {
    let parsed = Parsed("[a](b.md \"say \\\"x\\\" <y>\")\n")
    #expect(
      parsed.html == "<p><a href=\"[b.md]\" title=\"say &quot;x&quot; &lt;y&gt;\">a</a></p>\n"
    )
    #expect(parsed.document.links.map(\.title) == ["say \"x\" <y>"])
  }

  @Test(
    "unsafe schemes never pass; the text stays",
    arguments: [
      "javascript:alert(1)", "JavaScript:x", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
      "&#106;avascript:x", "java&Tab;script:x", "&#1;javascript:x", "<java script:x>",
    ]
  )
  func unsafe(destination: String) {
    let parsed = Parsed("[*a*](\(destination)) ![b](\(destination))\n")
    #expect(parsed.html == "<p><em>a</em> b</p>\n")
    #expect(parsed.codes == ["unsafe-link", "unsafe-link"])
    #expect(parsed.document.links.isEmpty)
  }

  @Test("unsafe autolinks and reference links neither")
  func unsafeOtherForms() {
    let parsed = Parsed("<javascript:x> [a][r]\n\n[r]: javascript:y\n")
    #expect(parsed.html == "<p>javascript:x a</p>\n")
    #expect(parsed.codes == ["unsafe-link", "unsafe-link"])
  }

  @Test("an image of the site is a hole, with its alternative text")
  func image() throws {
    let parsed = Parsed("![An *alt*](../img/a.png \"T\")\n")
    let use = try #require(parsed.document.links.first)
    #expect(use.kind == .image)
    #expect(use.text == "An alt")
    #expect(use.title == "T")
    #expect(parsed.html == "<p>[img ../img/a.png]</p>\n")
    #expect(parsed.firstParagraph?.text == "An alt")
  }

  @Test("an image from elsewhere is printed, loaded late")
  func externalImage() {
    let parsed = Parsed("![a \"b\"](https://x.org/ä.png \"t\")\n")
    #expect(
      parsed.html
        == "<p><img src=\"https://x.org/%C3%A4.png\" alt=\"a &quot;b&quot;\" title=\"t\" loading=\"lazy\" /></p>\n"
    )
  }

  @Test("links come in document order, out of headings, cells, quotations and lists")
  func order() {
    let text = """
      [a](1)

      # [b](2)

      | [c](3) |
      |---|
      | [d](4) ![e](5) |

      > [f](6)
      >
      > | x |
      > |---|
      > | [g](7) |

      - [![h](9)](8)
        - [i](10)
      """
    let parsed = Parsed(text)
    #expect(parsed.document.links.map(\.destination) == (1...10).map(String.init))
    #expect(parsed.document.links.map { parsed.source($0.span) } == (1...10).map(String.init))
  }

  @Test("reference links work, in table cells too; their span is the whole when it cannot be found")
  func references() {
    let parsed = Parsed("[a]\n\n| x |\n|---|\n| [b][a] |\n\n[a]: c.md\n")
    #expect(parsed.document.links.map(\.destination) == ["c.md", "c.md"])
    #expect(parsed.document.links.map { parsed.source($0.span) } == ["[a]", "[b][a]"])
  }

  @Test("a mark in the text itself is text")
  func noForgedMarks() {
    #expect(
      Parsed("\u{FFFE}0 &#255;0&#254; [a](b)\n").html.hasSuffix("<a href=\"[b]\">a</a></p>\n")
    )
  }
}
