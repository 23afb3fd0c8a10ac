import Diagnostics
import Testing

extension DiagnosticRule {
  fileprivate static let plain = DiagnosticRule("plain-rule", .error, "a rule")
  fileprivate static let fixed = DiagnosticRule("fixed", .error, "a rule", isFixed: true)
}

/// Findings at each X of a text.
private func trial(
  _ text: String,
  path: String = "a.md",
  message: String = "m",
  rule: DiagnosticRule = .plain
) -> (findings: [Diagnostic], tree: SourceTree) {
  let file = SourceFile(path: path, text: text)
  let findings = file.bytes.indices.filter { file.bytes[$0] == UInt8(ascii: "X") }.map {
    Diagnostic(rule, message, at: SourceSpan(path: path, lower: $0, upper: $0 + 1))
  }
  return (findings, SourceTree(documents: [file]))
}

private func baseline(_ text: String) -> Baseline {
  let (findings, tree) = trial(text)
  return Baseline(findings, sources: tree)
}

extension Baseline {
  fileprivate func comparison(_ trial: (findings: [Diagnostic], tree: SourceTree))
    -> BaselineComparison
  {
    comparison(with: trial.findings, sources: trial.tree)
  }
}

@Suite("A baseline")
struct BaselineTests {
  @Test(
    "knows a finding again when lines move or are indented, and endings change",
    arguments: ["a\nb X\n", "\n\n\nb X\nc\n", "  b X  \n", "a\r\nb X\r\n", "\u{FEFF}b X"]
  )
  func moved(text: String) {
    let comparison = baseline("a\nb X\n").comparison(trial(text))
    #expect(comparison.fresh == [])
    #expect(comparison.knownCount == 1)
    #expect(comparison.mendedCount == 0)
  }

  @Test("does not know one of another line, message, code or file")
  func others() {
    let known = baseline("b X\n")
    let other = DiagnosticRule("other-rule", .error, "a rule")
    for other in [
      trial("c X\n"), trial("b X\n", message: "n"), trial("b X\n", rule: other),
      trial("b X\n", path: "b.md"),
    ] {
      let comparison = known.comparison(other)
      #expect(comparison.fresh.count == 1)
      #expect(comparison.mendedCount == 1)
    }
  }

  @Test("counts findings that nobody could tell apart")
  func repetitions() {
    let known = baseline("b X\nb X\n")
    #expect(known.entries.map(\.count) == [2])
    #expect(known.comparison(trial("b X\nb X\nb X\n")).fresh.count == 1)
    #expect(known.comparison(trial("b X\n")).mendedCount == 1)
  }

  @Test("never knows a finding of a fixed rule")
  func fixed() {
    let found = trial("X\n", rule: .fixed)
    let known = Baseline(found.findings, sources: found.tree)
    #expect(known.entries == [])
    #expect(known.comparison(found).fresh == found.findings)
  }

  @Test("calls no finding mended of a rule that was not checked")
  func unchecked() {
    let empty = trial("\n")
    let comparison = baseline("X\n").comparison(
      with: empty.findings,
      sources: empty.tree,
      unchecked: ["plain-rule"]
    )
    #expect(comparison.mendedCount == 0)
  }

  @Test("is the same after it was written and read, and the same bytes again")
  func roundTrip() throws {
    let known = baseline("“b\" X\nc X\nc X\n\td X\n")
    let read = try Baseline(bytes: known.bytes)
    #expect(read == known)
    #expect(read.bytes == known.bytes)
  }

  @Test("of nothing is a short file")
  func empty() {
    let text = String(decoding: baseline("").bytes, as: UTF8.self)
    #expect(text == "{\n  \"waymark_baseline\": 1,\n  \"findings\": []\n}\n")
  }

  @Test(
    "that is something else is refused",
    arguments: [
      "", "{}", "[]", "{\"waymark_baseline\": \"1\"}", "{\"waymark_baseline\": 1}",
      "{\"waymark_baseline\": 1, \"findings\": [{}]}", "{\"waymark_baseline\": 1, \"findings\": [",
      "{\"waymark_baseline\":1,\"findings\":[{\"path\":\"a\",\"code\":\"b\",\"fingerprint\":\"c\",\"count\":0}]}",
    ]
  )
  func foreign(text: String) {
    #expect(throws: Baseline.Fault.foreign) { try Baseline(bytes: Array(text.utf8)) }
  }

  @Test("of a later version is refused as such")
  func version() {
    let text = "{\"waymark_baseline\": 2, \"entries\": []}"
    #expect(throws: Baseline.Fault.version(2)) { try Baseline(bytes: Array(text.utf8)) }
  }

  @Test("holds the hash that it held in every version before")
  func stable() {
    #expect(baseline("b X\n").entries.map(\.fingerprint) == ["9065d8bbe20158cb"])
  }
}
