import Diagnostics
import Testing

@testable import Templates

@Suite("Hostile templates")
struct HostileTemplateTests {
  @Test("Ten thousand nested sections are refused once")
  func deepSections() {
    let template =
      String(repeating: "{{#isDraft}}", count: 10_000)
      + String(repeating: "{{/isDraft}}", count: 10_000)
    #expect(faults(template) == ["page:1:769 template-too-deep"])
  }

  @Test("Sixty-four nested sections are allowed")
  func allowedDepth() {
    let template =
      String(repeating: "{{#isDraft}}", count: 64) + "{{title}}"
      + String(repeating: "{{/isDraft}}", count: 64)
    #expect(print(template) == "Ana &amp; Bo")
  }

  @Test("A chain of a thousand partials is refused once")
  func deepPartials() {
    var partials = ["p1000": ""]
    for number in 1..<1000 { partials["p\(number)"] = "{{>p\(number + 1)}}" }
    #expect(
      compile("{{>p1}}", with: partials).diagnostics.map(\.rule.code) == ["template-too-deep"]
    )
  }

  @Test("Partials that double thirty times are refused once", arguments: ["", "x"])
  func doublingPartials(end: String) {
    var partials = ["p30": end]
    for number in 1..<30 { partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
    #expect(
      compile("{{>p1}}", with: partials).diagnostics.map(\.rule.code) == ["template-too-large"]
    )
  }

  @Test("Blocks that double thirty times are refused once")
  func doublingBlocks() {
    var layouts = ["l30": "{{$a}}{{/a}}{{$b30}}{{/b30}}"]
    for number in 1..<30 {
      let next = "l\(number + 1)"
      layouts["l\(number)"] =
        "{{<\(next)}}{{$b\(number + 1)}}{{$a}}{{/a}}{{$a}}{{/a}}{{/b\(number + 1)}}{{/\(next)}}"
      layouts["l\(number)"]? += "{{$b\(number)}}{{/b\(number)}}{{>\(next)}}{{>\(next)}}"
    }
    #expect(
      compile("{{>l1}}", with: layouts).diagnostics.map(\.rule.code) == ["template-too-large"]
    )
  }

  @Test(
    "A file with very many faults reports a hundred of them",
    arguments: ["{{", "{{x1}}", "{{/a}}", "{{a b}}"]
  )
  func manyFaults(fault: String) {
    #expect(compile(String(repeating: fault, count: 20_000)).diagnostics.count == 100)
  }

  @Test("Very many warnings do not hide an error")
  func warningsAndError() {
    let warning = "{{<l}}lost{{/l}}"
    let template = String(repeating: warning, count: 200) + "{{xyzzy}}"
    let found = compile(template, with: ["l": ""]).diagnostics
    #expect(found.filter { $0.severity == .error }.map(\.rule.code) == ["unknown-template-field"])
  }

  @Test("A file of a million bytes without a tag is printed")
  func largeText() {
    let text = String(repeating: "0123456789\n", count: 100_000)
    #expect(print(text).utf8.count == text.utf8.count)
  }

  @Test("A name of a million bytes is refused")
  func longName() {
    let template = "{{" + String(repeating: "a", count: 1_000_000) + "}}"
    #expect(faults(template) == ["page:1:3 malformed-template-tag"])
  }

  @Test("A line of a hundred thousand tags is read")
  func longLine() {
    let template = String(repeating: "{{#isDraft}}{{/isDraft}}", count: 100_000)
    #expect(compile(template).diagnostics.isEmpty)
  }

  @Test(
    "Bytes that are no UTF-8 are kept",
    arguments: [[0xFF, 0xFE], [0xC3], [0x80, 0x7B, 0x7B]]
  )
  func invalidUTF8(bytes: [UInt8]) {
    let source = TemplateSource(name: "page", file: SourceFile(path: "page", bytes: bytes))
    var buffer: [UInt8] = []
    let compiled = compileTemplates([source], pages: [PageTemplate("page", personaPage)])
    compiled.value["page"]?.render(ana, into: &buffer)
    #expect(buffer == bytes)
  }
}
