import Diagnostics
import Testing

@Suite("A printed finding")
struct TextRenderingTests {
  @Test("names place, severity, text and code, then line, rule, suggestion, help and notes")
  func everything() {
    let fault = MarkedText("---\npersona: «olivai»\n", path: "journeys/buy.md")
    let other = MarkedText("# «Olivia»\n", path: "personas/olivia.md")
    let finding = Diagnostic(
      .sample,
      "there is no persona “olivai”",
      at: fault.span,
      help: "Write one of: olivia.",
      suggestion: "olivia",
      notes: [Diagnostic.Note("a persona is here", at: other.span)]
    )
    var rendering = TextRendering(
      sources: SourceTree(documents: [fault.file, other.file]),
      pathPrefix: "content/"
    )
    #expect(
      rendering.text([finding]) == """
        content/journeys/buy.md:2:10: error: there is no persona “olivai” [sample-rule]
            2 | persona: olivai
              |          ^~~~~~
          rule: a sample is right
          did you mean “olivia”?
          help: Write one of: olivia.
          content/personas/olivia.md:1:3: note: a persona is here
            1 | # Olivia
              |   ^~~~~~

        """
    )
  }

  @Test("is set apart from the next one by an empty line")
  func several() {
    var rendering = TextRendering(sources: SourceTree(documents: []))
    let finding = Diagnostic(.sample, "x", at: .start(of: "a.md"))
    let one = "a.md: error: x [sample-rule]\n  rule: a sample is right\n"
    #expect(rendering.text([finding, finding]) == one + "\n" + one)
  }

  @Test("has severity and mark in colour, and the text in bold, when colours are on")
  func colours() {
    let fault = MarkedText("«a»\n")
    var rendering = TextRendering(sources: SourceTree(documents: [fault.file]), isColoured: true)
    #expect(
      rendering.text(Diagnostic(.sample, "x", at: fault.span)) == """
        a.md:1:1: \u{1B}[1;31merror\u{1B}[0m: \u{1B}[1mx\u{1B}[0m [sample-rule]
            1 | a
              | \u{1B}[1;31m^\u{1B}[0m
          rule: a sample is right

        """
    )
  }

  @Test("about a template shows the template's line under its own path")
  func extraFile() {
    let template = MarkedText("<p>{{«titel»}}", path: "theme/page.html")
    var rendering = TextRendering(
      sources: SourceTree(documents: []),
      extraFiles: [template.file],
      pathPrefix: "content/"
    )
    let text = rendering.text(Diagnostic(.sample, "x", at: template.span))
    #expect(text.hasPrefix("theme/page.html:1:6: error: x [sample-rule]\n    1 | <p>{{titel}}\n"))
  }

  @Test("shows controls as U+FFFD in text, suggestion, help, notes and path")
  func controls() {
    let hostile = "a\u{1B}[31m\u{202E}b\u{9B}\u{7F}\n"
    let finding = Diagnostic(
      .sample,
      hostile,
      at: .start(of: hostile),
      help: hostile,
      suggestion: hostile,
      notes: [Diagnostic.Note(hostile, at: .start(of: hostile))]
    )
    var rendering = TextRendering(sources: SourceTree(documents: []))
    let shown = "a\u{FFFD}[31m\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}"
    #expect(
      rendering.text(finding) == """
        \(shown): error: \(shown) [sample-rule]
          rule: a sample is right
          did you mean “\(shown)”?
          help: \(shown)
          \(shown): note: \(shown)

        """
    )
  }

  @Test("has a gutter that grows with the line's number")
  func gutter() {
    let text = MarkedText(String(repeating: "\n", count: 123_455) + "«a»")
    #expect(text.snippet == ["123456 | a", "       | ^"])
  }
}

@Suite("The mark below a line")
struct SnippetTests {
  @Test(
    "stands under the marked columns",
    arguments: [
      ("plain words", "one «two» three", "one two three", "    ^~~"),
      ("no length", "one «»two", "one two", "    ^"),
      ("a tab before it", "\t-\t«a»", " - a", "   ^"),
      ("a tab in it", "«a\tb»", "a b", "^~~"),
      ("wide characters before it", "日本 «a»", "日本 a", "     ^"),
      ("wide characters in it", "a «日本» b", "a 日本 b", "  ^~~~"),
      ("a full-width colon", "名：«a»", "名：a", "    ^"),
      ("an accented letter", "é «é» é", "é é é", "  ^"),
      ("combining marks before it", "e\u{301}e\u{301} «a»", "e\u{301}e\u{301} a", "   ^"),
      ("combining marks in it", "«e\u{301}a»", "e\u{301}a", "^~"),
      ("an emoji before it", "🎉 «a»", "🎉 a", "   ^"),
      ("an emoji in it", "«🎉»!", "🎉!", "^~"),
      ("an emoji of the oldest blocks", "⌚✅ «a»", "⌚✅ a", "     ^"),
      ("a sign that is no emoji", "✓ «a»", "✓ a", "  ^"),
      ("a flag", "🇳🇴 «a»", "🇳🇴 a", "   ^"),
      ("Hangul in parts", "\u{1112}\u{1161}\u{11AB} «a»", "\u{1112}\u{1161}\u{11AB} a", "   ^"),
      ("a turned direction before it", "\u{202E}«a»", "\u{FFFD}a", " ^"),
      ("an escape before it", "\u{1B}[1m«a»", "\u{FFFD}[1ma", "    ^"),
    ]
  )
  func columns(name: String, marked: String, line: String, mark: String) {
    #expect(MarkedText(marked + "\n").snippet == ["    1 | \(line)", "      | \(mark)"])
  }

  @Test("and the line have no carriage return")
  func carriageReturn() {
    let text = MarkedText("one\r\n«two»\r\nthree\r\n")
    #expect(text.snippet == ["    2 | two", "      | ^~~"])
    #expect(text.heading.hasPrefix("a.md:2:1: "))
  }

  @Test("counts no column for a byte order mark")
  func byteOrderMark() {
    let text = MarkedText("\u{FEFF}one «two»\n")
    #expect(text.snippet == ["    1 | one two", "      |     ^~~"])
    #expect(text.heading.hasPrefix("a.md:1:5: "))
  }

  @Test("goes to the end of the first of several lines")
  func severalLines() {
    #expect(MarkedText("a «b c\nd e» f\n").snippet == ["    1 | a b c", "      |   ^~~"])
    #expect(MarkedText("a «b c\r\nd e» f\r\n").snippet == ["    1 | a b c", "      |   ^~~"])
  }

  @Test("stands after the last character when the place is the end of a line")
  func endOfLine() {
    #expect(MarkedText("ab«\n»c").snippet == ["    1 | ab", "      |   ^"])
    #expect(MarkedText("ab«\r\n»c").snippet == ["    1 | ab", "      |   ^"])
  }

  @Test("stands after the last character of a file without a final line feed")
  func endOfFile() {
    let text = MarkedText("a\nbc«»")
    #expect(text.snippet == ["    2 | bc", "      |   ^"])
    #expect(text.heading.hasPrefix("a.md:2:3: "))
  }

  @Test(
    "is left out where there is nothing to show",
    arguments: ["a\n«»", "a\n«\n»b", "«»a", "«»"]
  )
  func nothingToShow(marked: String) {
    #expect(MarkedText(marked).snippet == [])
  }

  @Test("shows 120 characters of a long line, cut at its end")
  func longLineStart() {
    let text = MarkedText("«a»" + String(repeating: "b", count: 200))
    #expect(
      text.snippet == [
        "    1 | a" + String(repeating: "b", count: 119) + "…", "      | ^",
      ]
    )
  }

  @Test("shows 120 characters of a long line, cut at both ends")
  func longLineMiddle() {
    let text = MarkedText(
      String(repeating: "日", count: 200) + "«ab»" + String(repeating: "é", count: 200)
    )
    #expect(
      text.snippet == [
        "    1 | …" + String(repeating: "日", count: 40) + "ab" + String(repeating: "é", count: 78)
          + "…",
        "      | " + String(repeating: " ", count: 81) + "^~",
      ]
    )
    #expect(text.heading.hasPrefix("a.md:1:201: "))
  }

  @Test("shows 120 characters of a long line, cut at its beginning")
  func longLineEnd() {
    let text = MarkedText(String(repeating: "a", count: 200) + "«b»")
    #expect(
      text.snippet == [
        "    1 | …" + String(repeating: "a", count: 119) + "b",
        "      | " + String(repeating: " ", count: 120) + "^",
      ]
    )
  }

  @Test("ends where the shown part of a long line ends")
  func longMark() {
    let text = MarkedText("a«" + String(repeating: "b", count: 300) + "»c")
    #expect(text.snippet[1] == "      |  ^" + String(repeating: "~", count: 118))
  }

  @Test("stands under the stand-in of a byte that is no UTF-8")
  func invalidBytes() {
    let file = SourceFile(path: "a.md", bytes: [0x61, 0x80, 0xE2, 0x82, 0x62, 0x0A])
    var rendering = TextRendering(sources: SourceTree(documents: [file]))
    let span = SourceSpan(path: "a.md", lower: 4, upper: 5)
    #expect(
      rendering.text(Diagnostic(.sample, "x", at: span)).hasPrefix(
        "a.md:1:4: error: x [sample-rule]\n    1 | a\u{FFFD}\u{FFFD}b\n      |    ^\n"
      )
    )
  }

  @Test(
    "never lies outside of the file, whatever the place",
    arguments: [
      (-5, -1), (0, 99), (99, 100), (3, 1), (Int.min, Int.max),
    ]
  )
  func wildPlaces(lower: Int, upper: Int) {
    let file = SourceFile(path: "a.md", text: "ab\ncd")
    var rendering = TextRendering(sources: SourceTree(documents: [file]))
    let span = SourceSpan(path: "a.md", lower: lower, upper: upper)
    #expect(rendering.text(Diagnostic(.sample, "x", at: span)).hasPrefix("a.md:"))
  }
}
