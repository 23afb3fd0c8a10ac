import Diagnostics
import Testing

@Suite("A line table")
struct LineTableTests {
  private func places(_ text: String) -> [String] {
    let table = LineTable(SourceFile(path: "a.md", text: text))
    return (0...text.utf8.count).map {
      let position = table.position(of: $0)
      return "\(position.line):\(position.column)"
    }
  }

  @Test("counts lines and columns from 1")
  func ascii() {
    #expect(places("ab\nc\n") == ["1:1", "1:2", "1:3", "2:1", "2:2", "3:1"])
  }

  @Test("counts columns in Unicode scalars, each byte of one at the scalar's column")
  func scalars() {
    #expect(places("aé🎉b") == ["1:1", "1:2", "1:2", "1:3", "1:3", "1:3", "1:3", "1:4", "1:5"])
  }

  @Test("counts a letter and its combining mark as two columns")
  func combiningMark() {
    #expect(places("e\u{301}a") == ["1:1", "1:2", "1:2", "1:3", "1:4"])
  }

  @Test("counts no column for a byte order mark, and one for the same scalar elsewhere")
  func byteOrderMark() {
    #expect(places("\u{FEFF}a") == ["1:1", "1:1", "1:1", "1:1", "1:2"])
    #expect(places("\n\u{FEFF}a").suffix(3) == ["2:1", "2:2", "2:3"])
  }

  @Test("takes an offset outside of the file for its nearest end")
  func outside() {
    let table = LineTable(SourceFile(path: "a.md", text: "a\nb"))
    #expect(table.position(of: -1) == table.position(of: 0))
    #expect(table.position(of: 99) == table.position(of: 3))
  }

  @Test(
    "gives lines without their ending and without a byte order mark",
    arguments: [
      ("\u{FEFF}a\r\nb\n\nc", ["a", "b", "", "c"]), ("", [""]), ("\n", ["", ""]),
      ("\r\n", ["", ""]),
      ("a\rb", ["a\rb"]), ("\u{FEFF}", [""]),
    ]
  )
  func lines(text: String, lines: [String]) {
    let table = LineTable(SourceFile(path: "a.md", text: text))
    #expect(table.count == lines.count)
    #expect((1...table.count).map { table.text(ofLine: $0) } == lines)
  }

  @Test("has no text for lines that there are not")
  func missingLines() {
    let table = LineTable(SourceFile(path: "a.md", text: "a"))
    #expect([-1, 0, 2].map { table.text(ofLine: $0) } == ["", "", ""])
  }

  @Test("gives the offsets at which lines begin")
  func offsets() {
    let table = LineTable(SourceFile(path: "a.md", text: "a\r\nb\n"))
    #expect([0, 1, 2, 3, 4].map { table.offset(ofLine: $0) } == [0, 0, 3, 5, 5])
  }
}
