import Diagnostics
import Testing

extension DiagnosticRule {
  fileprivate static let bad = DiagnosticRule("bad-word", .warning, "a word is good")
}

/// Findings about `a b/ü%.md`: an error over two lines with everything, a whole file, a note in a missing file.
private let report: FindingReport = {
  let path = "a b/\u{FC}%.md"
  let file = SourceFile(path: path, text: "x\n\u{1F600}\u{E9} one\ntwo, three\n")
  var error = Diagnostic(
    .bad,
    "one: 100 %,\r\nso",
    at: SourceSpan(path: path, lower: 8, upper: 15),
    help: "Write “two”.",
    suggestion: "two",
    notes: [.init("first here", at: SourceSpan(path: path, lower: 0, upper: 1))]
  )
  error.severity = .error
  let whole = Diagnostic(.bad, "m", at: .start(of: path))
  var asset = Diagnostic(.bad, "n", at: .start(of: "c.png"))
  asset.severity = .information
  return FindingReport(
    [error, whole, asset, asset],
    sources: SourceTree(documents: [file]),
    pathPrefix: "content/",
    version: "1.2.3",
    reasons: ["bad-word": "Readers stumble."],
    knownCount: 7
  )
}()

@Suite("Findings for programs")
struct MachineFormatTests {
  @Test("are workflow commands for GitHub, with its escapes, and columns only on one line")
  func gitHub() {
    let lines = String(decoding: renderGitHub(report), as: UTF8.self).split(separator: "\n")
    #expect(
      lines == [
        "::error file=content/a b/ü%25.md,line=2,endLine=3,title=bad-word::one: 100 %25,%0D%0Aso%0ADid you mean “two”?%0AWrite “two”.",
        "::warning file=content/a b/ü%25.md,line=1,title=bad-word::m",
        "::notice file=content/c.png,line=1,title=bad-word::n",
        "::notice file=content/c.png,line=1,title=bad-word::n",
      ]
    )
  }

  @Test("escape the signs that separate properties for GitHub")
  func gitHubProperties() {
    let path = "a,b:c.md"
    let finding = Diagnostic(.bad, "m", at: SourceSpan(path: path, lower: 0, upper: 2))
    let tree = SourceTree(documents: [SourceFile(path: path, text: "abc")])
    let printed = renderGitHub(FindingReport([finding], sources: tree, version: "1"))
    #expect(
      String(decoding: printed, as: UTF8.self)
        == "::warning file=a%2Cb%3Ac.md,line=1,col=1,endColumn=2,endLine=1,title=bad-word::m\n"
    )
  }

  @Test("are a Code Quality report for GitLab, with fingerprints that differ")
  func gitLab() throws {
    let items = try #require(parseJSON(renderGitLab(report))?.items)
    #expect(items.map { $0["severity"]?.string } == ["major", "minor", "info", "info"])
    #expect(items.map { $0["check_name"]?.string } == Array(repeating: "bad-word", count: 4))
    #expect(Set(items.compactMap { $0["fingerprint"]?.string }).count == 4)
    #expect(
      items[0]["location"] == ["path": "content/a b/ü%.md", "lines": ["begin": 2, "end": 3]]
    )
    #expect(
      items[0]["description"]?.string == "one: 100 %,\r\nso – Did you mean “two”? – Write “two”."
    )
  }

  @Test("are JSON with lines, columns in characters, and byte offsets")
  func json() throws {
    let document = try #require(parseJSON(renderJSON(report)))
    #expect(document["schema_version"] == 1)
    #expect(document["tool"] == ["name": "waymark", "version": "1.2.3"])
    let findings = try #require(document["findings"]?.items)
    #expect(findings[0]["path"] == "content/a b/ü%.md")
    #expect(findings[0]["start"] == ["line": 2, "column": 3, "offset": 8])
    #expect(findings[0]["end"] == ["line": 3, "column": 3, "offset": 15])
    #expect(findings[0]["severity"] == "error")
    #expect(findings[0]["suggestion"] == "two")
    #expect(findings[0]["notes"]?.items?.first?["message"] == "first here")
    #expect(findings[1]["start"] == JSONValue.null)
    #expect(findings[1]["help"] == JSONValue.null)
    #expect(
      document["summary"]
        == ["errors": 1, "warnings": 1, "information": 2, "in_baseline": 7, "files": 1]
    )
  }

  @Test("are SARIF with rules, encoded addresses, regions and notes")
  func sarif() throws {
    let document = try #require(parseJSON(renderSARIF(report)))
    let run = try #require(document["runs"]?.items?.first)
    #expect(run["columnKind"] == "unicodeCodePoints")
    #expect(
      run["tool"]?["driver"]?["rules"]
        == [
          [
            "id": "bad-word", "shortDescription": ["text": "a word is good"],
            "help": ["text": "Readers stumble."], "defaultConfiguration": ["level": "warning"],
          ]
        ]
    )
    let results = try #require(run["results"]?.items)
    #expect(results.map { $0["level"] } == ["error", "warning", "note", "note"])
    #expect(results.map { $0["ruleIndex"] } == [0, 0, 0, 0])
    let place = results[0]["locations"]?.items?.first?["physicalLocation"]
    #expect(
      place?["artifactLocation"]
        == ["uri": "content/a%20b/%C3%BC%25.md", "uriBaseId": "SRCROOT"]
    )
    #expect(
      place?["region"] == ["startLine": 2, "startColumn": 3, "endLine": 3, "endColumn": 3]
    )
    let note = results[0]["relatedLocations"]?.items?.first
    #expect(note?["message"] == ["text": "first here"])
    let names = results.compactMap { $0["partialFingerprints"]?["waymarkFinding/v1"]?.string }
    #expect(Set(names).count == 4)
  }

  @Test("are valid, and name no rule twice, when there are none")
  func none() {
    let empty = FindingReport([], sources: SourceTree(documents: []), version: "1")
    #expect(renderGitHub(empty) == [])
    #expect(parseJSON(renderGitLab(empty)) == [])
    #expect(parseJSON(renderSARIF(empty))?["runs"]?.items?.first?["results"] == [])
    #expect(parseJSON(renderJSON(empty))?["findings"] == [])
  }
}
