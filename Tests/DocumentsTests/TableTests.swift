import Diagnostics
import Documents
import Testing

@Suite("Tables")
struct TableTests {
  private func rows(_ text: String) -> [[String]]? {
    Parsed(text).firstTable.map { [$0.header.map(\.text)] + $0.rows.map { $0.map(\.text) } }
  }

  @Test("rows have as many cells as the header")
  func ragged() {
    #expect(rows("|a|b|\n|-|-|\n|1|\n|1|2|3|\n") == [["a", "b"], ["1", ""], ["1", "2"]])
  }

  @Test("colons align columns")
  func alignment() throws {
    let table = try #require(Parsed("a|b|c|d\n-|:-|-:|:-:\n").firstTable)
    #expect(table.alignments == [.none, .left, .right, .center])
    #expect(table.rows.isEmpty)
  }

  @Test("an escaped pipe belongs to its cell, in code too")
  func escapedPipes() {
    #expect(rows("|a \\| b|`c \\| d`|\n|-|-|\n") == [["a | b", "c | d"]])
  }

  @Test("cells hold inline Markdown and stay apart")
  func inline() throws {
    let table = try #require(Parsed("|*a|b*|\n|-|-|\n|~~x~~ www.a.org|**C** `|` #|\n").firstTable)
    #expect(table.header.map(\.text) == ["*a", "b*"])
    let cells = table.rows[0].map { $0.parts[0].html.filled }
    #expect(
      cells == ["<del>x</del> <a href=\"http://www.a.org\">www.a.org</a>", "<strong>C</strong> `"]
    )
  }

  @Test("number signs at a cell's end stay", arguments: ["C#", "a #", "##", "a \\#"])
  func numberSigns(cell: String) {
    #expect(rows("|\(cell)|\n|-|\n") == [[cell.replacing("\\", with: "")]])
  }

  @Test("a break splits a cell into parts, each with its place")
  func parts() throws {
    let parsed = Parsed("|a|\n|-|\n| ä <br> *b*<br/>`<br>`<br>c |\n")
    let parts = try #require(parsed.firstTable).rows[0][0].parts
    #expect(parts.map(\.text) == ["ä", "b", "<br>", "c"])
    #expect(parts.map { parsed.source($0.span) } == ["ä", "*b*", "`<br>`", "c"])
    #expect(parts[1].html.filled == "<em>b</em>")
  }

  @Test("an empty cell has no part")
  func emptyCell() throws {
    let table = try #require(Parsed("|a|b|\n|-|-|\n||<br>|\n").firstTable)
    #expect(table.rows[0].map(\.parts.count) == [0, 0])
  }

  @Test("spans cover table and cells, in quotations and lists too")
  func spans() throws {
    let parsed = Parsed("- x\n\n  > | ä | b |\n  > |---|---|\n  > | c | d  |\n")
    #expect(parsed.html.contains("<td>d</td>"))
    let top = Parsed("\u{FEFF}x\r\n\r\n| ä | b |\r\n|---|---|\r\n| c | d  |\r\n")
    let table = try #require(top.firstTable)
    #expect(top.source(table.span) == "| ä | b |\r\n|---|---|\r\n| c | d  |")
    #expect((table.header + table.rows[0]).map { top.source($0.span) } == ["ä", "b", "c", "d"])
  }

  @Test("the last line above the delimiter row is the header, the rest a paragraph")
  func paragraphAbove() {
    let parsed = Parsed("one *two\n  three* {x=1}\na|b\n-|-\nc|d\n")
    #expect(parsed.firstParagraph?.text == "one two three {x=1}")
    #expect(parsed.html.hasPrefix("<p>one <em>two\nthree</em> {x=1}</p>\n<div"))
    #expect(parsed.firstTable?.header.map(\.text) == ["a", "b"])
  }

  @Test(
    "what only looks like a table is a paragraph",
    arguments: ["a|b\n-|-|-\n", "a|b\n", "a|b\n-|x\n", "|-|-|\n", "a\n:-: x\n", "a|b\n\n-|-\n"]
  )
  func noTables(text: String) {
    #expect(Parsed(text).firstTable == nil)
  }

  @Test("a table ends at an empty line and where another block begins")
  func end() {
    let parsed = Parsed("a|b\n-|-\n1|2\n> q\n\na|b\n-|-\n\nx|y\n")
    #expect(parsed.document.preamble.count == 4)
  }

  @Test(
    "on pages a table lies in a region that scrolls and is named after its header and first row"
  )
  func scrollRegion() {
    let html = Parsed("a \"x\"|\n-|\n").html
    let start =
      "<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"a &quot;x&quot;\">"
    #expect(html.hasPrefix(start + "\n<table>\n<thead>\n<tr>\n<th>"))
    #expect(html.hasSuffix("</table>\n</div>\n"))
    #expect(!markdownHTML("a|\n-|\n").contains("<div"))
    #expect(Parsed("a|b\n-|-\n1|2\n").html.contains("aria-label=\"a, b: 1\""))
  }

  @Test("labels in cells are recognised")
  func labels() throws {
    let table = try #require(Parsed("a|\n-|\n**Olivia:** -1<br>Frank: 2|\n").firstTable)
    #expect(table.rows[0][0].parts.compactMap(\.label).map(\.restText) == ["-1", "2"])
  }
}
