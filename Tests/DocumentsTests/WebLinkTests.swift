import Documents
import Testing

@Suite("Web addresses in a text")
struct WebLinkTests {
  @Test(
    "are told with their places, however they are written",
    arguments: [
      ("[a](https://x.org/b)", "https://x.org/b", "https://x.org/b"),
      ("[a](<http://x.org/b c> \"t\")", "http://x.org/b c", "http://x.org/b c"),
      ("![a](HTTPS://x.org/b.png)", "HTTPS://x.org/b.png", "HTTPS://x.org/b.png"),
      ("<https://x.org>", "https://x.org", "https://x.org"),
      ("at https://x.org/b.", "https://x.org/b", "https://x.org/b"),
      ("at www.x.org/b now", "http://www.x.org/b", "www.x.org/b"),
      ("| a |\n|---|\n| [b](https://x.org) |", "https://x.org", "https://x.org"),
    ]
  )
  func told(text: String, destination: String, place: String) throws {
    let parsed = Parsed("# Ä\n\n\(text)\n")
    let use = try #require(parsed.document.webLinks.first)
    #expect(parsed.document.webLinks.count == 1)
    #expect(use.destination == destination)
    #expect(parsed.source(use.span) == place)
    #expect(parsed.document.links == [])
  }

  @Test("are in document order, each use once")
  func order() {
    let parsed = Parsed(
      "[a](https://x.org/1) [b](c.md)\n\n- https://x.org/2 [d](https://x.org/1)\n"
    )
    #expect(
      parsed.document.webLinks.map(\.destination)
        == ["https://x.org/1", "https://x.org/2", "https://x.org/1"]
    )
  }

  @Test(
    "are nothing else",
    arguments: [
      "[a](b.md)", "[a](mailto:a@x.org)", "[a](tel:1)", "[a](ftp://x.org)", "[a](//x.org)",
      "[a](javascript:x)", "`https://x.org`", "[a](https:)",
    ]
  )
  func others(text: String) { #expect(Parsed(text + "\n").document.webLinks == []) }
}
