import Foundation
import Testing

/// A fault in one file of an otherwise right wiki, and what is printed about it.
struct AuthoredFault: Sendable, CustomTestStringConvertible {
  var name: String
  var path = "journeys/buying.md"
  var text: String
  /// Line and column.
  var place: String
  var severity = "error"
  var code: String
  var suggestion: String?

  var testDescription: String { name }
}

/// A journey with these lines of front matter.
private func journey(_ facts: String, _ body: String = "## Choosing\n### Needs\n- A price\n")
  -> String
{
  "---\n\(facts)\n---\n# Buying\n\n\(body)"
}

private let faults = [
  AuthoredFault(
    name: "front matter that is not closed",
    text: "---\ntitle: Buying\n\n# Buying\n",
    place: "1:1",
    code: "front-matter-not-closed"
  ),
  AuthoredFault(
    name: "front matter that is no YAML",
    text: journey("title: Buying: a tool"),
    place: "2:14",
    code: "yaml-syntax"
  ),
  AuthoredFault(
    name: "a YAML alias",
    text: journey("title: *other"),
    place: "2:8",
    code: "yaml-alias"
  ),
  AuthoredFault(
    name: "a key that is given twice",
    text: journey("title: A\ntitle: B"),
    place: "3:1",
    code: "duplicate-key"
  ),
  AuthoredFault(
    name: "an unknown persona in front matter",
    text: journey("personas: [anna]"),
    place: "2:12",
    code: "unknown-persona",
    suggestion: "ana"
  ),
  AuthoredFault(
    name: "an unknown persona of an entry",
    text: journey("personas: [ana]", "## Choosing\n### Needs\n- Ä price {persona=anna}\n"),
    place: "8:20",
    code: "unknown-persona",
    suggestion: "ana"
  ),
  AuthoredFault(
    name: "an unknown persona of a link",
    text: journey("personas: [ana]", "## Choosing\n### Needs\n- [She](persona:anna)\n"),
    place: "8:9",
    code: "unknown-persona",
    suggestion: "persona:ana"
  ),
  AuthoredFault(
    name: "unknown evidence in front matter",
    text: journey("evidence:\n  - int-01\n  - int-1"),
    place: "4:5",
    code: "unknown-evidence",
    suggestion: "int-01"
  ),
  AuthoredFault(
    name: "unknown evidence of an entry",
    text: journey("personas: [ana]", "## Choosing\n### Needs\n- A {evidence=int-011}\n"),
    place: "8:15",
    code: "unknown-evidence",
    suggestion: "int-01"
  ),
  AuthoredFault(
    name: "an unknown channel",
    text: journey("personas: [ana]", "## Choosing\n### Touchpoints\n- A {channel=emial}\n"),
    place: "8:14",
    code: "unknown-channel",
    suggestion: "email"
  ),
  AuthoredFault(
    name: "an id that is taken",
    path: "personas/other.md",
    text: "---\nid: ana\n---\n# Other\n",
    place: "2:5",
    code: "duplicate-id"
  ),
  AuthoredFault(
    name: "a list where a text belongs",
    text: journey("title: [a, b]"),
    place: "2:8",
    code: "wrong-type"
  ),
  AuthoredFault(
    name: "a map where a list belongs",
    text: journey("personas: {a: b}"),
    place: "2:11",
    code: "wrong-type"
  ),
  AuthoredFault(
    name: "a word that is no state",
    text: journey("status: drft"),
    place: "2:9",
    code: "wrong-value",
    suggestion: "draft"
  ),
  AuthoredFault(
    name: "a day that is none",
    text: journey("reviewed: 2026-02-30"),
    place: "2:11",
    code: "wrong-value"
  ),
  AuthoredFault(
    name: "a misspelt key",
    text: journey("sumary: x"),
    place: "2:1",
    severity: "warning",
    code: "unknown-key",
    suggestion: "summary"
  ),
  AuthoredFault(
    name: "a severity outside of its range",
    text: journey("personas: [ana]", "## Choosing\n### Pain points\n- A {severity=9}\n"),
    place: "8:15",
    code: "out-of-range"
  ),
  AuthoredFault(
    name: "a feeling outside of the scale",
    text: journey(
      "personas: [ana]",
      "## Choosing\n**Emotion:** Ana: 7 glad\n### Needs\n- A price\n"
    ),
    place: "7:1",
    severity: "warning",
    code: "score-off-scale"
  ),
  AuthoredFault(
    name: "an unknown setting",
    path: "site.yml",
    text: "channels: {email: {type: digital}}\ntitel: Shop\n",
    place: "2:1",
    code: "unknown-setting",
    suggestion: "title"
  ),
  AuthoredFault(
    name: "settings that are a list",
    path: "site.yml",
    text: "- title\n",
    place: "1:1",
    code: "wrong-type"
  ),
  AuthoredFault(
    name: "settings that are no YAML",
    path: "site.yml",
    text: "title: Shop\nfooter: a: b\n",
    place: "2:10",
    code: "yaml-syntax"
  ),
]

@Suite("A fault of an author")
struct ContentFaultTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  private func expect(_ fault: AuthoredFault, _ bytes: Data) throws {
    try scratch.write(bytes, to: "content/\(fault.path)")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == (fault.severity == "error" ? 1 : 0))
    let head = "content/\(fault.path):\(fault.place): \(fault.severity): "
    let findings = run.errors.components(separatedBy: "\n\n")
      .filter { $0.hasPrefix(head) && $0.contains(" [\(fault.code)]\n") }
    let finding = try #require(findings.first, "\(head)… [\(fault.code)] is not in:\n\(run.errors)")
    #expect(finding.contains("\n  rule: "))
    #expect(finding.contains("  did you mean “") == (fault.suggestion != nil))
    if let meant = fault.suggestion { #expect(finding.contains("  did you mean “\(meant)”?")) }
  }

  @Test("is named with place, rule and suggestion", arguments: faults)
  func named(fault: AuthoredFault) throws {
    try expect(fault, Data(fault.text.utf8))
  }

  @Test("has the same place in a file with carriage returns", arguments: faults)
  func carriageReturns(fault: AuthoredFault) throws {
    try expect(fault, Data(fault.text.replacingOccurrences(of: "\n", with: "\r\n").utf8))
  }

  @Test("has the same place in a file with a byte order mark", arguments: faults)
  func byteOrderMark(fault: AuthoredFault) throws {
    try expect(fault, Data([0xEF, 0xBB, 0xBF]) + Data(fault.text.utf8))
  }

  @Test(
    "that is no UTF-8 names the offset of the byte",
    arguments: [
      ("journeys/buying.md", "# é ", "1:5", 5), ("site.yml", "title: \"\n\n", "3:1", 10),
      ("personas/x.md", "", "1:1", 0),
    ]
  )
  func invalidUTF8(path: String, lead: String, place: String, offset: Int) throws {
    try scratch.write(Data(lead.utf8) + Data([0xFF, 0x0A]), to: "content/\(path)")
    let run = try waymark(["check"], in: scratch.url)
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "content/\(path):\(place): error: byte \(offset) (0xFF) is not valid UTF-8"
      )
    )
  }

  @Test("is reported together with all others, in the order of files and places")
  func allAtOnce() throws {
    try scratch.write(journey("personas: [x1]\nevidence: [x2]"), to: "content/journeys/b.md")
    try scratch.write(journey("personas: [x3]"), to: "content/journeys/a.md")
    try scratch.write("---\nstatus: drft\n---\n# P\n", to: "content/personas/p.md")
    try scratch.write("---\ntitle: *a\n", to: "content/page.md")
    let run = try waymark(["build", "--jobs", "8"], in: scratch.url)
    let places = run.findings.compactMap { $0.components(separatedBy: ": error: ").first }
    #expect(
      places == [
        "content/journeys/a.md:2:12", "content/journeys/b.md:2:12", "content/journeys/b.md:3:12",
        "content/page.md:1:1", "content/personas/p.md:2:9",
      ]
    )
    #expect(run.errors.contains("\n5 errors"))
  }

  @Test(
    "is none: an empty file, a stub, front matter alone",
    arguments: [
      "", "\n", "# TBD\n\nTBD\n", "TBD", "---\n---\n", "---\ntitle: Later\n---", "\u{FEFF}",
    ],
    ["personas/x.md", "journeys/x.md", "evidence/x.md", "x.md", "index.md", "glossary.md"]
  )
  func stubs(text: String, path: String) throws {
    try scratch.write(text, to: "content/\(path)")
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.findings == [])
  }
}
