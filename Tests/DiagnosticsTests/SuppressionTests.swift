import Diagnostics
import Testing

extension DiagnosticRule {
  fileprivate static let one = DiagnosticRule("rule-one", .warning, "one is right")
  fileprivate static let two = DiagnosticRule("rule-two", .error, "two is right")
  fileprivate static let fixed = DiagnosticRule("rule-fixed", .error, "it holds", isFixed: true)
}

/// A file in which each letter X is a finding of `rule-one` and each Y one of `rule-two`.
private struct Trial {
  let file: SourceFile
  var path: String { file.path }

  init(_ text: String, path: String = "a.md") { file = SourceFile(path: path, text: text) }

  private func places(of letter: Character) -> [Int] {
    file.bytes.indices.filter { file.bytes[$0] == letter.asciiValue }
  }

  private func finding(_ rule: DiagnosticRule, _ offset: Int) -> Diagnostic {
    Diagnostic(rule, "m", at: SourceSpan(path: path, lower: offset, upper: offset + 1))
  }

  func remaining(unchecked: Set<String> = []) -> [Diagnostic] {
    let findings =
      places(of: "X").map { finding(.one, $0) } + places(of: "Y").map { finding(.two, $0) }
      + places(of: "Z").map { finding(.fixed, $0) }
    return applySuppressions(
      of: [file],
      to: findings,
      rules: [.one, .two, .fixed, .unknownRule, .unusedSuppression],
      unchecked: unchecked
    ).sortedForPrinting()
  }

  /// The codes that remain, in the order of printing.
  var codes: [String] { remaining().map(\.rule.code) }
}

@Suite("A waymark-ignore comment")
struct SuppressionTests {
  @Test(
    "suppresses findings of its codes that begin on its line",
    arguments: [
      "- X <!-- waymark-ignore: rule-one -->\n- X\n",
      "- X <!-- waymark-ignore rule-one -->\n- X\n",
      "- X <!--waymark-ignore:rule-one--> {a=b}\n- X\n",
      "- X <!-- waymark-ignore: rule-one -->\r\n- X\r\n",
      "\u{FEFF}- X <!-- waymark-ignore: rule-one -->\n- X",
      "> - X <!-- waymark-ignore: rule-one -->\n> - X\n",
      "- `a` X <!-- b --> <!-- waymark-ignore: rule-one -->\n- X\n",
    ]
  )
  func sameLine(text: String) { #expect(Trial(text).codes == ["rule-one"]) }

  @Test(
    "suppresses those of the next line that says something when it stands alone",
    arguments: [
      "<!-- waymark-ignore: rule-one -->\n- X\n- X\n",
      "  <!-- waymark-ignore: rule-one -->  \n\n\n- X\n- X\n",
      "> <!-- waymark-ignore: rule-one -->\n>\n> X\n\nX\n",
      "<!-- why: it moves soon -->\n<!-- waymark-ignore: rule-one -->\n<!-- c -->\n- X\n- X\n",
    ]
  )
  func nextLine(text: String) { #expect(Trial(text).codes == ["rule-one"]) }

  @Test("names several codes, with commas or without, or in comments one below the other")
  func several() {
    #expect(Trial("- XY <!-- waymark-ignore: rule-one, rule-two -->\n").codes == [])
    #expect(Trial("- XY <!-- waymark-ignore: rule-two rule-one -->\n").codes == [])
    let lines = "<!-- waymark-ignore: rule-one -->\n<!-- waymark-ignore: rule-two -->\nXY\n"
    #expect(Trial(lines).codes == [])
  }

  @Test("leaves findings of other codes alone")
  func otherCodes() {
    #expect(Trial("- XY <!-- waymark-ignore: rule-one -->\n").codes == ["rule-two"])
  }

  @Test("for a file suppresses all findings in it, wherever it stands")
  func wholeFile() {
    #expect(Trial("X\n\nX\n\n<!-- waymark-ignore-file: rule-one -->\n\nXY\n").codes == ["rule-two"])
  }

  @Test(
    "is written with # in front matter and in site.yml",
    arguments: [
      ("a.md", "---\na: X # waymark-ignore: rule-one\nb: X\n---\n"),
      ("a.md", "---\n# waymark-ignore: rule-one\n\n# why\na: X\nb: X\n---\n"),
      ("a.md", "---\na: X\n# waymark-ignore-file: rule-one\n---\nX\nX\nY\n"),
      ("site.yml", "a: X # waymark-ignore: rule-one\nb: X\n"),
    ]
  )
  func yaml(path: String, text: String) {
    let remaining = Trial(text, path: path).remaining()
    #expect(remaining.count == 1)
    #expect(remaining.first?.rule.code != "unused-suppression")
  }

  @Test(
    "is written with %% in Mermaid",
    arguments: [
      ("a.mmd", "journey\n  %% waymark-ignore: rule-one\n  X: 5\n  X: 5\n"),
      ("a.md", "```mermaid\njourney\n  %% waymark-ignore: rule-one\n  X: 5\n  X: 5\n```\n"),
      ("a.md", "~~~~ mermaid\n%% waymark-ignore: rule-one\nX: 5\n~~~\nX: 5\n~~~~\n"),
    ]
  )
  func mermaid(path: String, text: String) {
    #expect(Trial(text, path: path).codes == ["rule-one"])
  }

  @Test(
    "is none in code, in another word, or when it does not end",
    arguments: [
      "```html\nX <!-- waymark-ignore: rule-one -->\n```\n",
      "Write `<!-- waymark-ignore: rule-one -->` X\n",
      "X \\<!-- waymark-ignore: rule-one -->\n",
      "X <!-- waymark-ignored: rule-one -->\n", "X <!-- waymark-ignore: rule-one\n",
      "X # waymark-ignore: rule-one\n", "X %% waymark-ignore: rule-one\n",
      "X waymark-ignore: rule-one\n", "---\na: b#waymark-ignore: rule-one\n---\nX\n",
    ]
  )
  func notOne(text: String) { #expect(Trial(text).codes == ["rule-one"]) }

  @Test("that suppresses nothing is said to be unused, at its code")
  func unused() throws {
    let remaining = Trial("- X <!-- waymark-ignore: rule-two, rule-one -->\n").remaining()
    let finding = try #require(remaining.first)
    #expect(remaining.count == 1)
    #expect(finding.rule == .unusedSuppression)
    #expect(finding.message == "“rule-two” finds nothing on its line")
    #expect(finding.span.lower == 25)
  }

  @Test("at the end of a file, with nothing behind it, is unused")
  func atTheEnd() { #expect(Trial("X\n<!-- waymark-ignore: rule-one -->").codes.count == 2) }

  @Test("is not called unused for a rule that was not checked")
  func unchecked() {
    let trial = Trial("<!-- waymark-ignore-file: rule-one -->\n")
    #expect(trial.remaining(unchecked: ["rule-one"]) == [])
  }

  @Test("with an unknown code is told which was meant")
  func unknown() throws {
    let remaining = Trial("- X <!-- waymark-ignore: rule-onne -->\n").remaining()
    #expect(remaining.map(\.rule.code) == ["rule-one", "unknown-rule"])
    #expect(remaining[1].message == "there is no rule “rule-onne”")
    #expect(remaining[1].suggestion == "rule-one")
  }

  @Test(
    "without a code is told that it names none",
    arguments: ["waymark-ignore", "waymark-ignore:"]
  )
  func empty(text: String) {
    #expect(Trial("- X <!-- \(text) -->\n").codes == ["rule-one", "unknown-rule"])
  }

  @Test("can't suppress a rule that is fixed, and says so")
  func fixed() {
    let remaining = Trial("- Z <!-- waymark-ignore: rule-fixed -->\n").remaining()
    #expect(remaining.map(\.rule.code) == ["rule-fixed", "fixed-rule"])
  }

  @Test("in hostile numbers and places is read all the same")
  func hostile() {
    let many = String(repeating: "<!-- waymark-ignore: a -->", count: 20_000)
    #expect(findSuppressions(SourceFile(path: "a.md", text: many)).count == 20_000)
    let open = String(repeating: "<!-- waymark-ignore: a ", count: 40_000)
    #expect(findSuppressions(SourceFile(path: "a.md", text: open)).isEmpty)
    let waiting = String(repeating: "<!-- waymark-ignore: rule-one -->\n", count: 20_000) + "X\n"
    #expect(Trial(waiting).codes.isEmpty)
  }
}
