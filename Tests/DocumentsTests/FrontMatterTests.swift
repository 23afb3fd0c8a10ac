import Diagnostics
import Documents
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test(
    "stands between a first line of three dashes and the next of dashes or dots",
    arguments: [
      "---\ntitle: A\n---\nbody\n", "---  \ntitle: A\n...\nbody\n",
      "\u{FEFF}---\ntitle: A\n---\nbody",
      "---\r\ntitle: A\r\n---\r\nbody\r\n", "---\rtitle: A\r---\rbody\r",
    ]
  )
  func fences(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.document.frontMatter?["title"]?.text == "A")
    #expect(parsed.firstParagraph?.text == "body")
    #expect(parsed.codes.isEmpty)
  }

  @Test("keys and values know where they stand, behind characters of several bytes")
  func spans() throws {
    let parsed = Parsed("---\nnäme: Zoë 🎉\nziel: \"Öl\"\n---\n")
    let entries = try #require(parsed.document.frontMatter).entries
    #expect(entries.map { parsed.source($0.key.span) } == ["näme", "ziel"])
    #expect(entries.map { parsed.source($0.value.span) } == ["Zoë 🎉", "\"Öl\""])
  }

  @Test(
    "a text without fences has none",
    arguments: ["", "# A", "\n---\na: 1\n---\n", " ---\na: 1\n---\n"]
  )
  func absent(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.document.frontMatter == nil)
    #expect(!parsed.document.hasBrokenFrontMatter)
    #expect(parsed.codes.isEmpty)
  }

  @Test(
    "empty front matter is no fault",
    arguments: ["---\n---\nx", "---\n# note\n---\nx", "---\n\n---\nx"]
  )
  func empty(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.codes.isEmpty)
    #expect(!parsed.document.hasBrokenFrontMatter)
    #expect(parsed.firstParagraph?.text == "x")
  }

  @Test("a fence that is never closed is an error at the fence")
  func notClosed() {
    let parsed = Parsed("---\ntitle: A\n\n# Body\n")
    #expect(parsed.codes == ["front-matter-not-closed"])
    #expect(parsed.source(parsed.diagnostics[0].span) == "---")
    #expect(parsed.document.hasBrokenFrontMatter)
    #expect(parsed.document.sections.map(\.heading.text) == ["Body"])
  }

  @Test("what is no map is an error", arguments: ["---\n- a\n---\n", "---\njust words\n---\n"])
  func noMap(text: String) {
    let parsed = Parsed(text)
    #expect(parsed.codes == ["yaml-syntax"])
    #expect(parsed.document.hasBrokenFrontMatter)
  }

  @Test("more than 256 kB is an error")
  func tooLarge() {
    func text(_ bytes: Int) -> String {
      "---\na: \(String(repeating: "x", count: bytes - "a: \n".utf8.count))\n---\n# B\n"
    }
    #expect(Parsed(text(256 << 10)).codes.isEmpty)
    let parsed = Parsed(text((256 << 10) + 1))
    #expect(parsed.codes == ["document-too-large"])
    #expect(parsed.document.hasBrokenFrontMatter)
    #expect(parsed.document.sections.count == 1)
  }

  @Test("faults of front matter and body come in one run")
  func allFaults() {
    let parsed = Parsed("---\na: 1\na: 2\nb: *c\n---\n<b>x</b> [y](javascript:z)\n")
    #expect(parsed.codes == ["duplicate-key", "yaml-alias", "raw-html-dropped", "unsafe-link"])
  }
}

extension YAMLNode {
  /// The value of a scalar.
  var text: String? {
    guard case .scalar(let text) = self else { return nil }
    return text.value
  }
}
