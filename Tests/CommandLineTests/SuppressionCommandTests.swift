import Foundation
import Testing

@Suite("A comment that suppresses a finding")
struct SuppressionCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  private func journey(_ facts: String, _ entry: String = "- A price") -> String {
    "---\n\(facts)\n---\n# J\n\n## Choosing\n### Needs\n\(entry)\n"
  }

  @Test(
    "leaves nothing to be told, and the content is right",
    arguments: [
      ("personas: [anna] # waymark-ignore: unknown-persona", "- A price"),
      ("# waymark-ignore: unknown-persona\npersonas: [anna]", "- A price"),
      ("personas: [ana]", "- A {persona=anna} <!-- waymark-ignore: unknown-persona -->"),
      ("personas: [ana]", "<!-- waymark-ignore: unknown-persona -->\n- A {persona=anna}"),
      (
        "personas: [ana]",
        "- A {persona=anna}\n- B {persona=anna}\n\n<!-- waymark-ignore-file: unknown-persona -->"
      ),
    ]
  )
  func suppressed(facts: String, entry: String) throws {
    try scratch.write(journey(facts, entry), to: "content/journeys/j.md")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.findings == [])
    #expect(!run.errors.contains("[unused-suppression]"))
    #expect(run.status == 0)
    let build = try waymark(["build"], in: scratch.url)
    #expect(build.status == 0)
    let pages = try scratch.tree("_site").values.map { String(decoding: $0, as: UTF8.self) }
    #expect(!pages.contains { $0.contains("waymark-ignore") })
  }

  @Test("works in site.yml, and for the settings of rules as well")
  func settings() throws {
    try scratch.write(
      """
      channels: {email: {type: digital}}
      titel: Shop # waymark-ignore: unknown-setting
      rules:
        # waymark-ignore: unknown-rule
        rule-of-tomorrow: off

      """,
      to: "content/site.yml"
    )
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.findings == [])
    #expect(!run.errors.contains("[unused-suppression]"))
  }

  @Test("can't hide a rule that keeps the site whole")
  func fixed() throws {
    let bytes = Data("<!-- waymark-ignore-file: invalid-utf8 -->\n".utf8) + Data([0xFF, 0x0A])
    try scratch.write(bytes, to: "content/x.md")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.findings.first?.hasSuffix("[fixed-rule]") == true)
    #expect(run.findings.last?.hasSuffix("[invalid-utf8]") == true)
  }

  @Test("that is not needed any more is a note, and can't fail a run")
  func unused() throws {
    try scratch.write("# P <!-- waymark-ignore: broken-link -->\n[a](b.md)\n", to: "content/x.md")
    let run = try waymark(["check", "--strict"], in: scratch.url)
    #expect(run.errors.contains("x.md:1:26: information: “broken-link” finds nothing on its line"))
    #expect(run.errors.contains("x.md:2:5: warning: "))
    #expect(run.errors.contains("\n1 warning, "))
    #expect(run.status == 1)
  }

  @Test("with a setting: an unknown code is an error with the one that was meant")
  func unknownInSettings() throws {
    try scratch.write(
      "channels: {email: {type: digital}}\nrules: {unknown-kei: off, path-taken: off}\n",
      to: "content/site.yml"
    )
    try scratch.write("---\nsumary: x\n---\n# P\n", to: "content/x.md")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.contains("site.yml:2:9: error: there is no rule “unknown-kei”"))
    #expect(run.errors.contains("did you mean “unknown-key”?"))
  }
}
