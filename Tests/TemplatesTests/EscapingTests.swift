import Testing

@testable import Templates

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "The five characters with a meaning in HTML become references",
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
      ("a<b", "a&lt;b"), ("<<", "&lt;&lt;"), ("&amp;", "&amp;amp;"),
    ]
  )
  func references(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test(
    "All other text stays",
    arguments: [
      "", "plain", "a = b; c / d", "Grüße 🎉 日本", "\u{0}\t\n", String(repeating: "x", count: 5000),
    ]
  )
  func otherText(text: String) {
    #expect(escaped(text) == text)
  }

  private func escaped(_ text: String) -> String {
    var buffer: [UInt8] = []
    appendEscaped(text, to: &buffer)
    return String(decoding: buffer, as: UTF8.self)
  }
}
