import Diagnostics
import Documents
import Testing

@Suite("Inline texts of front matter")
struct InlineTests {
  private let span = SourceSpan(path: "a.md", lower: 7, upper: 9)

  private func parse(_ text: String) -> Checked<Inline> {
    parseInline(Located(text, at: span), options: DocumentOptions())
  }

  @Test(
    "are inline content whatever they begin with",
    arguments: [
      ("a *b*", "a <em>b</em>"), ("- a", "- a"), ("# a #", "# a #"), ("> a", "&gt; a"),
      ("1. a", "1. a"), ("    a", "a"), ("a\n\nb", "a  b"), ("```", "```"), ("", ""), ("#", "#"),
      ("a | b", "a | b"), ("---", "---"), ("a<br>b", "a<br />\nb"), ("~~a~~ \\~", "<del>a</del> ~"),
      ("[a]: b", "[a]: b"), ("a \\| b", "a | b"),
    ]
  )
  func content(text: String, html: String) {
    #expect(parse(text).value.html.filled == html)
  }

  @Test(
    "stay as they are when they are nothing but words",
    arguments: [
      "Wait", "Two words, (and more); 50 % = half?", "it's a+b/c-d for $5 | ^", "Straße – “so” …",
      "Ждать ответа", "返事を待つ", "w.",
    ]
  )
  func words(text: String) {
    let parsed = parse(text)
    let html = HTMLFragment(bytes: Array(text.utf8))
    #expect(parsed.value == Inline(text: text, html: html, span: span))
    #expect(parsed.diagnostics.isEmpty)
  }

  @Test(
    "are read where a sign may mean something",
    arguments: [
      ("a\\*", "a*"), ("a `b`", "a b"), ("_a_", "a"), ("a  b ", "a b"), ("a &amp; b", "a & b"),
      ("~~a~~", "a"), ("a {id=b}", "a"), ("a [b](c)", "a b"), ("a ![b](c)", "a b"),
    ]
  )
  func signs(text: String, plain: String) {
    #expect(parse(text).value.text == plain)
  }

  @Test("links, labels and attributes have the text's span")
  func spans() {
    let inline = parse("**Ana:** [b](c.md) {x=1 y=\"2\"}").value
    #expect(inline.html.holes.map(\.use.span) == [span])
    #expect(inline.label?.name.span == span)
    #expect(inline.label?.restText == "b")
    #expect(inline.attributes.summary == "x=1,y=2")
    #expect(inline.attributes.allSatisfy { $0.key.span == span && $0.value.span == span })
    #expect(inline.span == span)
  }

  @Test("braces before a break or in code are text")
  func innerBraces() {
    let inline = parse("a {x=1}<br>`{y=2}` {z=3}").value
    #expect(inline.text == "a {x=1} {y=2}")
    #expect(inline.attributes.summary == "z=3")
  }

  @Test("faults are reported at the text")
  func faults() {
    let result = parse("<b>x</b> [y](javascript:z)")
    #expect(result.diagnostics.map(\.rule.code) == ["raw-html-dropped", "unsafe-link"])
    #expect(result.diagnostics.allSatisfy { $0.span == span })
    #expect(
      parse(String(repeating: "[", count: 4000)).diagnostics.map(\.rule.code) == [
        "too-many-brackets"
      ]
    )
  }
}
