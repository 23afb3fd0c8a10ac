import Diagnostics
import Documents
import Testing

@Suite("Attributes")
struct AttributeTests {
  @Test("trailing braces become attributes and leave text and HTML")
  func trailing() throws {
    let inline = try #require(
      Parsed("Reads *news* {persona=ana channel=\"e mail\"}\n").firstParagraph
    )
    #expect(inline.attributes.summary == "persona=ana,channel=e mail")
    #expect(inline.text == "Reads news")
    #expect(inline.html.filled == "Reads <em>news</em>")
    #expect(inline.attributeText == "{persona=ana channel=\"e mail\"}")
  }

  @Test("keys and values know where they stand")
  func spans() throws {
    let parsed = Parsed("Ä {evidence=int_07_b owner=\"Ö P\"}\n")
    let inline = try #require(parsed.firstParagraph)
    #expect(inline.attributes.map { parsed.source($0.key.span) } == ["evidence", "owner"])
    #expect(inline.attributes.map { parsed.source($0.value.span) } == ["int_07_b", "\"Ö P\""])
    #expect(parsed.source(inline.span) == "Ä {evidence=int_07_b owner=\"Ö P\"}")
  }

  @Test("values may hold what Markdown would take for markup")
  func inert() throws {
    let inline = try #require(
      Parsed("a *b {x=*c* y=_d_ url=https://x.org/[a](b)}\n").firstParagraph
    )
    #expect(inline.attributes.summary == "x=*c*,y=_d_,url=https://x.org/[a](b)")
    #expect(inline.text == "a *b")
  }

  @Test("a backslash quotes a quote")
  func escapes() throws {
    let inline = try #require(Parsed(#"x {quote="say \"hi\" \\ bye"}"#).firstParagraph)
    #expect(inline.attributes.summary == #"quote=say "hi" \ bye"#)
  }

  @Test(
    "braces that do not parse so stay text",
    arguments: [
      "a {}", "a {x}", "a {X=1}", "a {x=1", "a {x=1} b", "a {x=\"1}", "a {{x=1}}", "a {x=1,y={2}}",
      "a \\{x=1}", "a `{x=1}`", "a {#id}", "a {.class}", "a {x=}", "a {x=1 2}", "a {x=\"1\"y=2}",
    ]
  )
  func notAttributes(text: String) throws {
    let inline = try #require(Parsed(text).firstParagraph)
    #expect(inline.attributes.isEmpty)
    #expect(inline.attributeText.isEmpty)
    #expect(inline.text == text.replacing("\\", with: "").replacing("`", with: ""))
  }

  @Test("list items, task items and headings take them")
  func places() throws {
    let parsed = Parsed("- one {a=1}\n- [x] two {b=2}\n  - three {c=3}\n\n## H {d=4}\n")
    let items = try #require(parsed.firstList).items
    #expect(items.map(\.content.attributes.summary) == ["a=1", "b=2"])
    #expect(items[1].isDone == true)
    guard case .list(let inner) = items[1].details.first else {
      Issue.record("no nested list")
      return
    }
    #expect(inner.items[0].content.attributes.summary == "c=3")
    #expect(parsed.document.sections[0].heading.attributes.summary == "d=4")
    #expect(parsed.document.sections[0].anchor == "h")
  }

  @Test("they end the paragraph, not just a line of it")
  func lastLine() throws {
    let inline = try #require(Parsed("one {a=1}\ntwo {b=2}\n").firstParagraph)
    #expect(inline.attributes.summary == "b=2")
    #expect(inline.text == "one {a=1} two")
  }

  @Test("markup inside braces in the middle of a paragraph is markup again")
  func middleMarkup() throws {
    let inline = try #require(Parsed("one {a=*b*}\ntwo\n").firstParagraph)
    #expect(inline.html.filled == "one {a=<em>b</em>}\ntwo")
  }

  @Test("braces alone on the last line belong to the paragraph")
  func ownLine() throws {
    let inline = try #require(Parsed("- one\n  {a=1}\n").firstList?.items.first?.content)
    #expect(inline.attributes.summary == "a=1")
    #expect(inline.html.filled == "one")
  }

  @Test("code blocks keep their braces")
  func codeBlock() throws {
    let parsed = Parsed("```js\nf({a=1}\n```\n\nx {b=2}\n")
    #expect(try #require(parsed.firstCode).literal == "f({a=1}\n")
    #expect(try #require(parsed.firstParagraph).attributes.summary == "b=2")
  }

  @Test("in prose they are the text they were")
  func prose() {
    let parsed = Parsed("a **b** {x=\"<1>\"}\n\n- c {y=2}\n")
    #expect(
      parsed.html
        == "<p>a <strong>b</strong> {x=&quot;&lt;1&gt;&quot;}</p>\n<ul>\n<li>c {y=2}</li>\n</ul>\n"
    )
  }

  @Test("table cells and their parts take them")
  func cells() throws {
    let parsed = Parsed(
      "| a |\n|---|\n| one {x=1}<br>two {y=2} `{z=3}`<br>three \\| {w=\"4 5\"} |\n"
    )
    let parts = try #require(parsed.firstTable).rows[0][0].parts
    #expect(parts.map(\.text) == ["one", "two {y=2} {z=3}", "three |"])
    #expect(parts.map(\.attributes.summary) == ["x=1", "", "w=4 5"])
    #expect(parts.map { parsed.source($0.span) }.last == "three \\| {w=\"4 5\"}")
    #expect(parsed.source(parts[0].attributes[0].value.span) == "1")
  }

  @Test("a row without a closing pipe may end in braces")
  func openRow() throws {
    let parsed = Parsed("a | b\n---|---\nc | d {x=1}\ne | f {y=2}\n")
    let rows = try #require(parsed.firstTable).rows
    #expect(rows.map { $0[1].parts[0].attributes.summary } == ["x=1", "y=2"])
  }
}

@Suite("Attributes and comments")
struct AttributeCommentTests {
  @Test(
    "a comment before or behind the braces leaves them attributes, and is no text",
    arguments: [
      "- A price <!-- c --> {severity=3}", "- A price {severity=3} <!-- c -->",
      "- A price {severity=3} <!-- c --><!-- d -->", "- A price <!-- c --> {severity=3} <!-- d -->",
    ],
    [DocumentOptions.RawHTML.drop, .escape]
  )
  func comments(text: String, rawHTML: DocumentOptions.RawHTML) throws {
    let parsed = Parsed(text + "\n", rawHTML: rawHTML)
    let item = try #require(parsed.firstList?.items.first)
    #expect(item.content.attributes.summary == "severity=3")
    #expect(item.content.attributeText == "{severity=3}")
    #expect(item.content.text == "A price")
    #expect(item.content.html.filled.trimmingPrefix("A price").allSatisfy { $0 == " " })
    #expect(parsed.codes == [])
  }

  @Test("a heading and a table's cell keep theirs")
  func otherPlaces() throws {
    let parsed = Parsed("## H {d=4} <!-- c -->\n\n| a |\n|---|\n| b {x=1} <!-- c --> |\n")
    let section = try #require(parsed.document.sections.first)
    #expect(section.heading.attributes.summary == "d=4")
    #expect(section.heading.text == "H")
    guard case .table(let table) = section.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows[0][0].parts.map(\.attributes.summary) == ["x=1"])
    #expect(table.rows[0][0].text == "b")
  }

  @Test("a comment that is not closed is text, and so are the braces before it")
  func open() throws {
    let inline = try #require(Parsed("a {x=1} <!-- c\n").firstParagraph)
    #expect(inline.attributes.isEmpty)
  }

  @Test("many comments at the end of a line take no longer than as much text")
  func hostile() throws {
    let text = "a {x=1}" + String(repeating: "<!---->", count: 20_000)
    #expect(Parsed(text + "\n").firstParagraph != nil)
  }
}
