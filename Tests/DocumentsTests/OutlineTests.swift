import Diagnostics
import Documents
import Testing

@Suite("Outline")
struct OutlineTests {
  @Test("blocks before the first heading are the preamble")
  func preamble() {
    let parsed = Parsed("Hello\n\n# Title\n\nBody\n")
    #expect(parsed.html == "<p>Hello</p>\n")
    #expect(parsed.document.sections.map(\.heading.text) == ["Title"])
    #expect(parsed.document.sections[0].blocks.count == 1)
  }

  @Test("deeper headings are children; a skipped level nests as written")
  func nesting() {
    let sections = Parsed("## A\n#### B\n### C\n## D\n").document.sections
    #expect(sections.map(\.heading.text) == ["A", "D"])
    #expect(sections[0].children.map(\.heading.text) == ["B", "C"])
    #expect(sections[0].children.map(\.level) == [4, 3])
  }

  @Test("a section spans from its number signs to the end of its last child")
  func spans() {
    let parsed = Parsed("# A\n\ntext\n\n## B\n\n- one\n- two\n\n\n# C\n")
    let spans = parsed.document.sections.map { parsed.source($0.span) }
    #expect(spans == ["# A\n\ntext\n\n## B\n\n- one\n- two", "# C"])
  }

  @Test(
    "a heading's span is its content",
    arguments: ["# A *b*\n", "# A *b* ##\n", "A *b*\n===\n"]
  )
  func headingSpan(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.source(parsed.document.sections[0].heading.span) == "A *b*")
  }

  @Test("byte order mark, CR LF and front matter keep spans in place")
  func offsets() {
    let parsed = Parsed("\u{FEFF}---\r\ntitle: Ä\r\n---\r\n# Über\r\n\r\n- eins\r\n- zwei\r\n")
    let section = parsed.document.sections[0]
    #expect(parsed.source(section.heading.span) == "Über")
    guard case .list(let list) = section.blocks[0] else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map { parsed.source($0.content.span) } == ["eins", "zwei"])
    #expect(list.items.map { parsed.source($0.span) } == ["- eins", "- zwei"])
  }

  @Test("headings in lists and quotations begin no section")
  func headingsInside() {
    let parsed = Parsed("> # Quoted\n\n- # Listed\n")
    #expect(parsed.document.sections.isEmpty)
    #expect(parsed.html.contains("<h1>Quoted</h1>"))
    #expect(parsed.html.contains("<li>\n<h1>Listed</h1>\n</li>"))
  }

  @Test("anchors of equal headings are numbered")
  func anchors() {
    let sections = Parsed("# Goals\n# Goals\n# Goals-1\n# Goals\n").document.sections
    #expect(sections.map(\.anchor) == ["goals", "goals-1", "goals-1-1", "goals-2"])
  }

  @Test("a section is printed at the level asked for, its children below")
  func shifting() {
    let section = Parsed("## A\n\nx\n\n### B\n").document.sections[0]
    let shifted = html(of: section, shiftingLevelTo: 3).filled
    #expect(shifted == "<h3 id=\"a\">A</h3>\n<p>x</p>\n<h4 id=\"b\">B</h4>\n")
  }

  @Test("heading levels stop at six")
  func deepest() {
    let section = Parsed("# A\n## B\n").document.sections[0]
    #expect(html(of: section, shiftingLevelTo: 6).filled.contains("<h6 id=\"b\">"))
  }

  @Test("a .mmd file is one mermaid block")
  func mermaidFile() {
    let file = SourceFile(path: "journeys/buy.mmd", text: "journey\r\n  title Buy")
    let document = parseDocument(file).value
    guard case .code(let code) = document.preamble.first else {
      Issue.record("no code block")
      return
    }
    #expect(code.info == "mermaid")
    #expect(code.literal == "journey\n  title Buy\n")
    #expect(code.literalOffset == 0)
  }
}
