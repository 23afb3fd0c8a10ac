import Diagnostics
import Testing

@Suite("A list of findings")
struct DiagnosticListTests {
  private func finding(
    _ path: String,
    _ lower: Int = 0,
    _ message: String = "x",
    code: String = "a-rule",
    severity: Severity = .error,
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      DiagnosticRule(code, severity, "a rule"),
      message,
      at: SourceSpan(path: path, lower: lower, upper: lower + 1),
      help: help
    )
  }

  @Test("is printed by path, place, severity, code and text, whatever the order of finding")
  func order() {
    let sorted = [
      finding("B.md"),
      finding("a.md", 2),
      finding("a.md", 10),
      finding("a.md", 10, code: "b-rule"),
      finding("a.md", 10, "y", code: "b-rule"),
      finding("a.md", 10, severity: .warning),
      finding("a/b.md"),
      finding("é.md"),
    ]
    #expect(Array(sorted.reversed()).sortedForPrinting() == sorted)
  }

  @Test("holds each finding once, even when another one stands between two that are equal")
  func duplicates() {
    let plain = finding("a.md")
    let helpful = finding("a.md", help: "Do it.")
    #expect([plain, helpful, plain, helpful].sortedForPrinting() == [plain, helpful])
  }

  @Test("keeps apart files whose names differ by normal form")
  func normalForms() {
    let composed = finding("\u{E9}.md", 1)
    let decomposed = finding("e\u{301}.md", 2)
    let paths = [composed, decomposed].sortedForPrinting().map { Array($0.span.path.utf8) }
    #expect(paths == [Array("e\u{301}.md".utf8), Array("\u{E9}.md".utf8)])
  }

  @Test("has the severity of its settings, not of its rule")
  func changedSeverity() {
    var changed = finding("a.md")
    changed.severity = .warning
    #expect(summaryLine([changed], files: 3) == "1 warning in 3 files")
    #expect(![changed].containsError)
  }
}

@Suite("A source tree")
struct SourceTreeTests {
  @Test("finds each of its documents by path, and no other")
  func lookUp() {
    let paths = ["b.md", "a/z.md", "a.md", "é.md", "B.md"]
    let tree = SourceTree(documents: paths.map { SourceFile(path: $0, text: $0) })
    #expect(paths.allSatisfy { tree.document(at: $0)?.path == $0 })
    #expect(["", "a", "a.mdx", "zzz", "c.md"].allSatisfy { tree.document(at: $0) == nil })
  }
}
