import Diagnostics
import Testing

private func findings(_ path: String, _ codes: [(String, Severity)]) -> [Diagnostic] {
  codes.enumerated().map { index, item in
    Diagnostic(
      DiagnosticRule(item.0, item.1, "r"),
      "\(item.0) \(index)",
      at: SourceSpan(path: path, lower: index, upper: index)
    )
  }
}

/// The lines that begin a finding or count others.
private func heads(_ findings: [Diagnostic], _ limits: FindingLimits) -> [String] {
  var rendering = TextRendering(sources: SourceTree(documents: []), pathPrefix: "c/")
  return rendering.text(findings, limits: limits).split(separator: "\n").map(String.init)
    .filter { !$0.hasPrefix("  ") }
}

@Suite("A long list of findings")
struct TextReportTests {
  private let many =
    findings(
      "a.md",
      [("n", .information), ("w", .warning), ("w", .warning), ("e", .error), ("n", .information)]
    ) + findings("b.md", [("e", .error)])

  @Test("is printed in full without limits")
  func unlimited() { #expect(heads(many, FindingLimits()).count == 6) }

  @Test("keeps the severest of each file, in their order, and counts the others by code")
  func perFile() {
    #expect(
      heads(many, FindingLimits(perFile: 2)) == [
        "c/a.md: warning: w 1 [w]", "c/a.md: error: e 3 [e]",
        "… and 3 more in c/a.md: 2 n, 1 w", "c/b.md: error: e 0 [e]",
      ]
    )
  }

  @Test("keeps the severest of all files, and counts files of which none is printed together")
  func total() {
    let more = many + findings("d.md", [("w", .warning)]) + findings("e.md", [("v", .warning)])
    #expect(
      heads(more, FindingLimits(total: 2)) == [
        "c/a.md: error: e 3 [e]", "… and 4 more in c/a.md: 2 n, 2 w", "c/b.md: error: e 0 [e]",
        "… and 2 more in 2 other files: 1 v, 1 w",
      ]
    )
    #expect(
      heads(many, FindingLimits(perFile: 5, total: 1)).last
        == "… and 1 more in 1 other file: 1 e"
    )
  }

  @Test(
    "is summed up in a line",
    arguments: [
      ([], 37, "no findings in 37 files"),
      ([.error], 1, "1 error in 1 file"),
      ([.warning, .error, .error, .information], 2, "2 errors, 1 warning, 1 note in 2 files"),
      ([.information, .information], 0, "2 notes in 0 files"),
    ] as [([Severity], Int, String)]
  )
  func summary(severities: [Severity], files: Int, line: String) {
    #expect(summaryLine(findings("a.md", severities.map { ("x", $0) }), files: files) == line)
  }
}
