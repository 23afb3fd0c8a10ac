import Diagnostics
import Documents
import Testing

@Suite("Extensions of CommonMark")
struct ExtensionTests {
  @Test("task list items")
  func tasks() throws {
    let parsed = Parsed("- [ ] a\n- [x] *b*\n- [X]\tc\n- \\[x] d\n- [x]e\n- [y] f\n- [x](g)\n")
    let items = try #require(parsed.firstList).items
    #expect(items.map(\.isDone) == [false, true, true, nil, nil, nil, nil])
    #expect(items.map(\.content.text) == ["a", "b", "c", "[x] d", "[x]e", "[y] f", "x"])
    #expect(parsed.html.contains("<li><input type=\"checkbox\" disabled> a</li>"))
    #expect(parsed.html.contains("<li><input type=\"checkbox\" checked disabled> <em>b</em></li>"))
  }

  @Test(
    "strikethrough",
    arguments: [
      ("~a~ ~~b~~", "<del>a</del> <del>b</del>"),
      ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
      ("~~a~ b~~", "<del>a~ b</del>"),
      ("~~~a~~~ x", "~~~a~~~ x"),
      ("a ~ b ~ c", "a ~ b ~ c"),
      ("a~b~c", "a<del>b</del>c"),
      ("\\~a~ \\~~~b~~ ~c\\~", "~a~ ~<del>b</del> ~c~"),
      ("`\\~a~` \\~b~", "<code>\\~a~</code> ~b~"),
      ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"),
      ("~[x](https://a.org/~b~)~", "<del><a href=\"https://a.org/~b~\">x</a></del>"),
      ("~~**a**~~", "<del><strong>a</strong></del>"),
      ("~ a~ ⸀ \\~", "~ a~ ⸀ ~"),
    ]
  )
  func strikethrough(text: String, html: String) throws {
    #expect(try #require(Parsed("x " + text).firstParagraph).html.filled == "x " + html)
  }

  @Test("strikethrough leaves no trace in plain text")
  func struckText() throws {
    #expect(try #require(Parsed("a ~~b~~ c").firstParagraph).text == "a b c")
  }

  @Test(
    "bare addresses",
    arguments: [
      ("(see www.a.org/x_(y)).", "http://www.a.org/x_(y)"),
      ("https://a.org/~b?c=1&d=2,", "https://a.org/~b?c=1&amp;d=2"),
      ("Ana.B@x-y.example.org!", "mailto:Ana.B@x-y.example.org"),
      ("**www.a.org**", "http://www.a.org"),
    ]
  )
  func autolinks(text: String, destination: String) throws {
    #expect(
      try #require(Parsed(text).firstParagraph).html.filled.contains("<a href=\"\(destination)\">")
    )
  }

  @Test(
    "no addresses",
    arguments: [
      "www.", "awww.a.org", "http://", "a@b", "[http://a.org](b)", "`www.a.org`", "x@y@z.org@",
    ]
  )
  func noAutolinks(text: String) throws {
    let html = try #require(Parsed(text).firstParagraph).html.filled
    #expect(!html.contains("http://a.org\">"))
    #expect(!html.contains("<a href=\"http"))
    #expect(!html.contains("mailto"))
  }

  @Test("alerts", arguments: ["NOTE", "tip", "Important", "WARNING", "CAUTION"])
  func alerts(kind: String) {
    let name = kind.lowercased()
    let title = name.prefix(1).uppercased() + name.dropFirst()
    let parsed = Parsed("> [!\(kind)]\n> Mind *this*\n>\n> - x\n")
    #expect(
      parsed.html == """
        <div class="alert alert-\(name)" role="note">
        <p class="alert-title">\(title)</p>
        <p>Mind <em>this</em></p>
        <ul>
        <li>x</li>
        </ul>
        </div>

        """
    )
  }

  @Test(
    "other quotations are quotations",
    arguments: [
      "> [!NOTE] a", "> [!OTHER]\n> a", "> \\[!NOTE]\n> a", "> [!NOTE]", "> a\n> [!NOTE]",
    ]
  )
  func quotations(text: String) {
    #expect(Parsed(text).html.hasPrefix("<blockquote>\n<p>"))
  }

  @Test("a quotation has plain text and HTML")
  func quote() {
    let parsed = Parsed("> a *b*\n>\n> 1. c\n> 2. d {x=1}\n")
    guard case .quote(let text, let html, let span) = parsed.document.preamble.first else {
      Issue.record("no quotation")
      return
    }
    #expect(text == "a b c d")
    #expect(html.filled.hasPrefix("<blockquote>\n<p>a <em>b</em></p>\n<ol>"))
    #expect(html.filled.hasSuffix("<li>d {x=1}</li>\n</ol>\n</blockquote>"))
    #expect(parsed.source(span) == "> a *b*\n>\n> 1. c\n> 2. d {x=1}")
  }
}
