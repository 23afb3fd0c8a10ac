import Diagnostics
import Documents
import Testing

@Suite("Blocks")
struct BlockTests {
  @Test("an item has its first paragraph and the blocks after it")
  func items() throws {
    let parsed = Parsed("3. one\n   two\n\n   three\n4. - x\n5.\n")
    let list = try #require(parsed.firstList)
    #expect(list.isOrdered)
    #expect(list.start == 3)
    #expect(!list.isTight)
    #expect(list.items.map(\.content.text) == ["one two", "", ""])
    #expect(list.items.map(\.details.count) == [1, 1, 0])
    #expect(parsed.source(list.items[0].content.span) == "one\n   two")
  }

  @Test("a fenced block knows where its literal begins", arguments: ["", "  ", "- "])
  func fencedCode(prefix: String) throws {
    let indent = prefix.isEmpty ? "" : "  "
    let parsed = Parsed("\(prefix)```mermaid x\n\(indent)  jöurney\n\(indent)b\n\(indent)```\n")
    let code = try #require(firstCode(in: parsed))
    #expect(code.info == "mermaid x")
    #expect(code.literal == "  jöurney\nb\n")
    let start = SourceSpan(path: "", lower: code.literalOffset, upper: code.literalOffset + 5)
    #expect(parsed.source(start) == "  jö")
  }

  private func firstCode(in parsed: Parsed) -> CodeBlock? {
    if let code = parsed.firstCode { return code }
    guard case .code(let code) = parsed.firstList?.items.first?.details.first else { return nil }
    return code
  }

  @Test("indented code, empty code and code with CR LF")
  func otherCode() throws {
    let indented = Parsed("x\n\n    a\n      b\n")
    let code = try #require(indented.firstCode)
    #expect(code.literal == "a\n  b\n")
    #expect(code.info.isEmpty)
    #expect(code.literalOffset == code.span.lower)
    #expect(try #require(Parsed("```\n```\n").firstCode).literal.isEmpty)
    #expect(try #require(Parsed("```\r\na\r\nb\r\n```\r\n").firstCode).literal == "a\nb\n")
  }

  @Test("a paragraph's span is its text, without indentation")
  func paragraph() throws {
    let parsed = Parsed("\n  one\n two  \n\n")
    #expect(parsed.source(try #require(parsed.firstParagraph).span) == "one\n two")
  }

  @Test("plain text has single spaces and no markup")
  func plainText() throws {
    let inline = try #require(
      Parsed("  *a*  &amp;\n`b  c`   ![d](e)\\\nf&nbsp;g <!-- h -->").firstParagraph
    )
    #expect(inline.text == "a & b c d f\u{A0}g")
  }

  @Test("rules and unknown blocks are printed")
  func rule() {
    #expect(Parsed("a\n\n---\n\nb\n").html == "<p>a</p>\n<hr />\n<p>b</p>\n")
  }

  @Test(
    "a document of nothing has nothing",
    arguments: ["", "\n\n", "\u{FEFF}", "<!-- x -->", "[a]: b"]
  )
  func nothing(text: String) {
    let document = Parsed(text).document
    #expect(document.preamble.isEmpty)
    #expect(document.sections.isEmpty)
  }

  @Test("NUL is replaced and ends nothing")
  func nul() throws {
    #expect(try #require(Parsed("a\u{0}b {x=1}").firstParagraph).text == "a\u{FFFD}b")
  }
}
