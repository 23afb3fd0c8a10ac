import Diagnostics
import Documents
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test("tags are left out with a warning each; the text stays")
  func dropped() {
    let parsed = Parsed("a <b onclick=x>c</b> d\n\n<div class=\"x\">\n<p>e &amp; f</p></div>\n")
    #expect(parsed.html == "<p>a c d</p>\n<p>e &amp; f</p>\n")
    #expect(parsed.codes == ["raw-html-dropped", "raw-html-dropped"])
    #expect(parsed.source(parsed.diagnostics[0].span) == "<b onclick=x>")
    #expect(parsed.diagnostics[0].message == "“<b onclick=x>” is HTML and left out")
  }

  @Test("scripts and styles go with what they hold")
  func scripts() {
    let parsed = Parsed("<script>\nif (a < b) alert(1)\n</script>\n\n<style>p {}</style>\n\nx\n")
    #expect(parsed.html == "<p>x</p>\n")
    #expect(parsed.codes == ["raw-html-dropped", "raw-html-dropped"])
  }

  @Test(
    "no tag gets through a block, however broken",
    arguments: [
      "<div <script>alert(1)</script>", "<div>\n<<script>x</script>>",
      "<div>\n<img src=x onerror=y>",
      "<div>\n<scr<script>ipt>alert(1)</script>", "<table><tr onclick='>'>",
      "<div>\n&lt;script&gt;",
    ]
  )
  func brokenBlocks(text: String) {
    let html = Parsed(text).html.lowercased()
    #expect(!html.contains("<script"))
    #expect(!html.contains("<tr"))
    #expect(!html.contains("<img"))
  }

  @Test("comments go silently")
  func comments() {
    let parsed = Parsed("a <!-- b --> c\n\n<!--\nd\n-->\n\ne\n")
    #expect(parsed.html == "<p>a  c</p>\n<p>e</p>\n")
    #expect(parsed.codes.isEmpty)
  }

  @Test(
    "a line break works everywhere",
    arguments: ["<br>", "<br/>", "<BR />", "<br class=\"x\">"]
  )
  func lineBreaks(tag: String) {
    let parsed = Parsed("a\(tag)b\n\n\(tag)\n\n- c\(tag)d\n")
    #expect(parsed.html == "<p>a<br />\nb</p>\n<ul>\n<li>c<br />\nd</li>\n</ul>\n")
    #expect(parsed.firstParagraph?.text == "a b")
    #expect(parsed.codes.isEmpty)
  }

  @Test("an image becomes one, alone on its line too")
  func images() {
    let parsed = Parsed("a <img src='x.png' alt=\"A &amp; B\" width=3>\n\n<img alt=c src=y.png/>\n")
    #expect(parsed.document.links.map(\.destination) == ["x.png", "y.png/"])
    #expect(parsed.document.links.map(\.text) == ["A & B", "c"])
    #expect(parsed.html == "<p>a [img x.png]</p>\n<p>[img y.png/]</p>\n")
    #expect(parsed.codes.isEmpty)
  }

  @Test("an image inside other tags stays")
  func wrappedImage() {
    let parsed = Parsed("<p align=\"center\">\n  <img src=\"x.png\" alt=\"X\">\n</p>\n")
    #expect(parsed.html == "<p>[img x.png]</p>\n")
    #expect(parsed.codes == ["raw-html-dropped"])
  }

  @Test("an image with an unsafe source is its alternative text")
  func unsafeImage() {
    let parsed = Parsed("a <img src=\"javascript:x\" alt=\"b\">\n")
    #expect(parsed.html == "<p>a b</p>\n")
    #expect(parsed.codes == ["unsafe-link"])
  }

  @Test("after five places one warning counts the rest")
  func counted() {
    let parsed = Parsed(String(repeating: "<i>a</i>\n", count: 9))
    #expect(parsed.codes.count == 6)
    #expect(
      parsed.diagnostics.last?.message
        == "4 more pieces of raw HTML are left out, the last one here"
    )
  }

  @Test("it can be shown as text")
  func escaped() {
    let parsed = Parsed("a <b>c</b>\n\n<div>\nd\n</div>\n", rawHTML: .escape)
    #expect(
      parsed.html == "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;div&gt;\nd\n&lt;/div&gt;</p>\n"
    )
    #expect(parsed.firstParagraph?.text == "a <b>c</b>")
    #expect(parsed.codes.isEmpty)
  }

  @Test("it can be passed on")
  func allowed() {
    let parsed = Parsed("a <b>c</b>\n\n<div>\nd\n</div>\n", rawHTML: .allow)
    #expect(parsed.html == "<p>a <b>c</b></p>\n<div>\nd\n</div>\n")
    #expect(parsed.firstParagraph?.text == "a c")
    #expect(parsed.codes.isEmpty)
  }
}
