import Testing

/// Each check finds its fault in a small bad sample, and nothing in a good one.
@Suite("Architecture checks")
struct CodeRulesTests {
  private func source(_ text: String, path: String = "Sources/Templates/Sample.swift")
    -> SwiftSource
  {
    SwiftSource(path: path, text: text)
  }

  private func code(_ text: String) -> String {
    String(decoding: source(text).code, as: UTF8.self)
  }

  private func gap(_ count: Int) -> String { String(repeating: " ", count: count) }

  @Test("comments are no code")
  func comments() {
    #expect(code("a // b\nc /* d /* e */ f */ g") == "a \(gap(4))\nc \(gap(17)) g")
  }

  @Test("the contents of strings are no code, those of interpolations are")
  func strings() {
    #expect(code(#"f("a // \"b" + x)"#) == "f(\"\(gap(8))\" + x)")
    #expect(code(#"f("a \(b("c")) d")"#) == #"f("\#(gap(2))\(b(" "))\#(gap(2))")"#)
    #expect(code(##"f(#"a " \(b)"# + x)"##) == ##"f(#"\##(gap(8))"# + x)"##)
    #expect(code("f(\"\"\"\n a \" b\n \"\"\", x)") == "f(\"\"\"\n\(gap(6))\n \"\"\", x)")
  }

  @Test("code keeps the length and lines of its text, whatever it holds")
  func sameLength() {
    for text in ["\"", "/*", "\"\"\"\n", "\"\\(", "é // é\n\"é\"", "#\"", "\\(\"a\\"] {
      let sample = source(text)
      #expect(sample.code.count == sample.text.count, "\(text)")
      #expect(sample.codeLines.count == sample.textLines.count, "\(text)")
    }
  }

  @Test("imports are found with their modifiers, kinds and submodules")
  func findsImports() {
    let text = """
      import A
      package import B
      @testable import C
        import struct D.E
      // import F
      let text = "import G"
      """
    #expect(imports(source(text)).map(\.module) == ["A", "B", "C", "D"])
    #expect(imports(source(text)).map(\.line) == [1, 2, 3, 4])
  }

  @Test("an import that the graph does not draw is a finding")
  func forbiddenImport() {
    let findings = ImportRules.waymark.findings([source("import Diagnostics\nimport JourneyModel")])
    #expect(findings == ["Sources/Templates/Sample.swift:2: Templates imports JourneyModel"])
  }

  @Test("a target that the graph does not draw may import nothing")
  func unknownTarget() {
    let sample = source("import Diagnostics", path: "Sources/Newcomer/Sample.swift")
    #expect(ImportRules.waymark.findings([sample]).count == 1)
  }

  @Test("a forbidden word is found as a word, in code only")
  func words() {
    let sample = source("// getenv\nlet a = getenv(b)\nlet mygetenv = \"getenv\"\n")
    #expect(
      occurrences(of: ["getenv"], in: [sample]) == ["Sources/Templates/Sample.swift:2: getenv"]
    )
  }

  @Test("a word that begins with a sign is found behind a name")
  func wordsWithSigns() {
    #expect(occurrences(of: [".random("], in: [source("Int.random(in: a)")]).count == 1)
    #expect(
      occurrences(of: ["nonisolated(unsafe)"], in: [source("nonisolated(unsafe) var a")]).count == 1
    )
  }

  @Test("the end of a literal is found, outside of comments only")
  func endsOfLiterals() {
    let text = "// \"a.html\"\nlet a = \"b.html\" + c.html + \"d.htm\""
    #expect(literalEnds(".html", in: source(text)) == ["Sources/Templates/Sample.swift:2"])
  }

  @Test(
    "each kind of force is found",
    arguments: ["a!.b", "a()!", "a[0]!", "try! a()", "a as! B", "var a: B!", "\"a\"!", "a<B>!"]
  )
  func force(text: String) {
    #expect(forceUnwraps(in: [source(text)]).count == 1)
  }

  @Test(
    "negation and inequality are no force",
    arguments: ["!a", "a != b", "(!a)", "a!=b", "#if !os(A)"]
  )
  func negation(text: String) {
    #expect(forceUnwraps(in: [source(text)]) == [])
  }

  @Test(
    "a shared declaration without a comment is found",
    arguments: [
      "package struct A {}", "package func a() {}", "package static func a() {}",
      "@MainActor package final class A {}", "// no doc comment\npackage enum A {}",
      "/// Far away.\n\npackage protocol A {}", "package typealias A = B", "package class A {}",
    ]
  )
  func undocumented(text: String) {
    #expect(undocumentedDeclarations(in: [source(text)]).count == 1)
  }

  @Test(
    "a documented, private or stored declaration is no finding",
    arguments: [
      "/// A.\npackage struct A {}", "/// A.\n@frozen\npackage struct A {}", "struct A {}",
      "package let a = 1", "package init() {}", "package import A", "// package struct A",
    ]
  )
  func documented(text: String) {
    #expect(undocumentedDeclarations(in: [source(text)]) == [])
  }

  @Test("codes of rules are read on the same line and on the next")
  func readsCodes() {
    let text =
      "DiagnosticRule(\"one\", .error)\nDiagnosticRule(\n  \"two\",\n)\nDiagnosticRule(name)"
    #expect(ruleCodes(in: [source(text)]).map(\.code) == ["one", "two"])
  }

  @Test("a code that is taken or no kebab-case is a finding")
  func badCodes() {
    let text = "DiagnosticRule(\"one\")\nDiagnosticRule(\"one\")\nDiagnosticRule(\"Two_x\")"
    #expect(ruleCodeFindings([source(text)]).count == 2)
  }

  @Test("a rule without a page is a finding, and so are a page without a rule and a second page")
  func unexplained() {
    let rules = ruleCodes(in: [source("DiagnosticRule(\"one\")\nDiagnosticRule(\"two\")")])
    #expect(unexplainedRules(rules, pages: ["one", "two"]) == [])
    #expect(unexplainedRules(rules, pages: ["one"]).count == 1)
    #expect(unexplainedRules(rules, pages: ["one", "two", "three"]).count == 1)
    #expect(unexplainedRules(rules, pages: ["one", "two", "two"]).count == 1)
  }

  @Test("kebab-case is lower-case words joined by single hyphens")
  func kebabCase() {
    #expect(isKebabCase("unknown-persona"))
    #expect(isKebabCase("invalid-utf8"))
    for code in ["", "Unknown", "a_b", "a--b", "-a", "a-", "é"] { #expect(!isKebabCase(code)) }
  }

  @Test("401 lines are too long, 400 are not, generated ones are fine")
  func lengths() {
    let line = "let a = 1\n"
    #expect(overlongFiles([source(String(repeating: line, count: 401))]).count == 1)
    #expect(overlongFiles([source(String(repeating: line, count: 400))]) == [])
    #expect(
      overlongFiles([source("// Generated by a script.\n" + String(repeating: line, count: 401))])
        == []
    )
  }

  @Test("folders of machines and hosts of registries are found")
  func traces() {
    let registry = "https://files.pythonhosted" + ".org/a"
    let samples = ["see /ho" + "me/ana/a", "\"/Us" + "ers/ana\"", registry, "a\n/tm" + "p/a"]
    for text in samples {
      #expect(machineTraces(in: [("a.md", text)]).count == 1, "\(text)")
    }
    #expect(machineTraces(in: [("a.md", "https://example.org/ho" + "me/a")]) == [])
    #expect(machineTraces(in: [("a.md", "content/ho" + "me/a")]) == [])
  }
}
