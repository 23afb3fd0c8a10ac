import Diagnostics
import Documents
import Testing

@Suite("Limits")
struct LimitTests {
  @Test(
    "invalid UTF-8 is an error at its first byte, and nothing is parsed",
    arguments: [
      ([0x61, 0xFF], 1), ([0xC0, 0x80], 0), ([0xC3, 0xA4, 0xE2, 0x82], 2), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x80], 8),
      ([0xF0, 0x9F, 0x8E], 0), ([0xE0, 0x9F, 0xBF], 0),
    ] as [([UInt8], Int)]
  )
  func invalidUTF8(bytes: [UInt8], offset: Int) {
    let parsed = Parsed(bytes: bytes)
    #expect(parsed.codes == ["invalid-utf8"])
    #expect(parsed.diagnostics[0].span.lower == offset)
    #expect(parsed.document.hasBrokenFrontMatter)
    #expect(parsed.document.preamble.isEmpty)
  }

  @Test("valid UTF-8 of every length passes")
  func validUTF8() {
    #expect(Parsed("aä€🎉\u{10FFFF}\u{7FF}\u{FFFD}").codes.isEmpty)
  }

  @Test("a document of more than 1 MB is an error")
  func tooLarge() {
    let parsed = Parsed(String(repeating: "a", count: (1 << 20) + 1))
    #expect(parsed.codes == ["document-too-large"])
    #expect(parsed.document.hasBrokenFrontMatter)
    #expect(Parsed(String(repeating: "a", count: 1 << 20)).codes.isEmpty)
  }

  @Test("more than 3000 open brackets in a paragraph are an error", arguments: ["[", "![[]()"])
  func brackets(piece: String) {
    let parsed = Parsed("# A\n\n" + String(repeating: piece, count: 3001))
    #expect(parsed.codes == ["too-many-brackets"])
    #expect(parsed.source(parsed.diagnostics[0].span) == "[")
    #expect(parsed.document.sections.isEmpty)
  }

  @Test("many brackets that are closed or stand in other paragraphs are fine")
  func closedBrackets() {
    #expect(Parsed(String(repeating: "[a] ", count: 10_000)).codes.isEmpty)
    #expect(Parsed(String(repeating: "[[[[[[\n\n", count: 2_000)).codes.isEmpty)
  }

  @Test("lists and quotations nest 64 deep, no deeper", arguments: ["> ", "* ", "1. "])
  func nesting(marker: String) {
    #expect(Parsed(String(repeating: marker, count: 64) + "x\n").codes.isEmpty)
    let parsed = Parsed("# A\n" + String(repeating: marker, count: 65) + "x\n")
    #expect(parsed.codes == ["nested-too-deep"])
    #expect(parsed.document.sections.isEmpty)
  }

  @Test("front matter survives a body that is refused")
  func frontMatterSurvives() {
    let parsed = Parsed("---\ntitle: A\n---\n" + String(repeating: ">", count: 1000))
    #expect(parsed.codes == ["nested-too-deep"])
    #expect(parsed.document.frontMatter?["title"]?.text == "A")
  }

  /// Text that is slow or deep for some reader of Markdown.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    init(_ name: String, _ text: String) { (self.name, self.text) = (name, text) }

    init(_ piece: String, times count: Int) {
      self.init("\(piece.debugDescription) × \(count)", String(repeating: piece, count: count))
    }

    var testDescription: String { name }
  }

  static let hostileTexts = [
    Hostile("*a **b ", times: 10_000), Hostile("~a ~~b ", times: 10_000),
    Hostile("~a~ ~~b", times: 10_000), Hostile("`", times: 50_000),
    Hostile("www.a_", times: 10_000), Hostile("a@", times: 30_000),
    Hostile("http://_", times: 10_000), Hostile("http://a)", times: 10_000),
    Hostile("<img src='", times: 10_000), Hostile("x<br ", times: 10_000),
    Hostile("[a](b\\_c)", times: 5_000), Hostile("{a=\"", times: 10_000),
    Hostile("x {a=1}\n", times: 5_000), Hostile("**a:** b\n", times: 5_000),
    Hostile("\\~", times: 20_000), Hostile("<div>", times: 10_000),
    Hostile("a\n\n", times: 20_000), Hostile("|a|\n|-|\n\n", times: 3_000),
    Hostile(
      "nested emphasis",
      String(repeating: "*a _b", count: 10_000) + String(repeating: "_ c*", count: 10_000)
    ),
    Hostile("breaks in a cell", "|a|\n|-|\n|" + String(repeating: "<br", count: 10_000)),
    Hostile(
      "ragged table",
      String(repeating: "|", count: 5_000) + "\n" + String(repeating: "|-", count: 5_000)
        + "\n" + String(repeating: "|x\n", count: 20_000)
    ),
    Hostile(
      "empty items",
      String(repeating: "* + ", count: 31) + "x" + String(repeating: "\n", count: 20_000)
    ),
  ]

  @Test(
    "text that is slow or deep elsewhere passes through",
    arguments: hostileTexts
  )
  func hostile(_ hostile: Hostile) {
    #expect(Parsed(hostile.text).diagnostics.count < 10)
  }
}
