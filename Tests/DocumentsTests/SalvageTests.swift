import Diagnostics
import Documents
import Testing

@Suite("A file that can't be read")
struct SalvageTests {
  /// The facts that are left, as `key=value`; lists joined by `|`.
  private func facts(_ text: String) -> [String] {
    let document = parseDocument(SourceFile(path: "a.md", text: text)).value
    return (document.frontMatter?.entries ?? []).map { entry in
      switch entry.value {
      case .scalar(let value): "\(entry.key.value)=\(value.value)"
      case .sequence(let items, _):
        "\(entry.key.value)="
          + items.map { item in if case .scalar(let text) = item { text.value } else { "?" } }
          .joined(separator: "|")
      case .null, .mapping: "\(entry.key.value)=?"
      }
    }
  }

  @Test(
    "still says by what names others know it",
    arguments: [
      ("---\nx: [\nid: ana\n---\n", ["id=ana"]),
      ("---\nid: 'ana'\nx: [\n---\n", ["id=ana"]),
      ("---\ntitle: Ana: the buyer\nrole: x\n---\n", ["title=Ana: the buyer"]),
      ("---\nx: [\naliases: [Ana, Anita]\n---\n", ["aliases=Ana, Anita"]),
      ("---\nx: [\naliases:\n- Ana\n  - Anita\nid: a\n---\n", ["aliases=Ana|Anita", "id=a"]),
      ("---\nx: [\nsplit: h2\n---\n", ["split=h2"]), ("---\nid: ana\n\nid: bo\n", ["id=ana"]),
      ("---\nid: ana\n# id: bo\nx\n", ["id=ana"]), ("---\nx: [\nID: ana\n id: bo\n---\n", []),
      ("---\nx: [\nid: [ana\n---\n", []), ("---\nx: [\nid: *ana\n---\n", []),
      ("---\nx: [\ntitle: \"An\\na\"\n---\n", []), ("---\nx: [\nid:\n---\n", []),
    ] as [(String, [String])]
  )
  func names(text: String, found: [String]) {
    #expect(facts(text) == found)
  }

  @Test("says its title even when its text is refused")
  func title() {
    let text = "---\nid: a\n---\n\n# Ana Ruiz\n\n\(String(repeating: "[", count: 4000))\n"
    #expect(facts(text) == ["id=a", "title=Ana Ruiz"])
    #expect(facts("---\ntitle: A\n---\n" + text.dropFirst(14)) == ["title=A"])
  }

  @Test("is searched no further than 64 kB, and in time that its length bounds")
  func bounded() {
    let lines = String(repeating: "aliases:\n- a\n", count: 100_000)
    #expect(facts("---\nid: a\nx: [\n\(lines)").first == "id=a")
    #expect(facts("---\n\(String(repeating: "x\n", count: 40_000))id: a\n") == [])
  }

  @Test("keeps what was read before the fault, less the value that it cuts short")
  func partial() {
    #expect(facts("---\nrole: Buyer\ntools: [a, b\n---\n") == ["role=Buyer"])
  }
}

@Suite("Images without words")
struct ImageTextTests {
  @Test(
    "An image without alternative text is a warning at its destination",
    arguments: [
      ("![](a.png)", ["a.png"]), ("![ ](a.png)", ["a.png"]), ("![A map](a.png)", []),
      ("![](https://example.org/a.png)", ["https://example.org/a.png"]),
      ("[![](a.png)](b.md)", ["a.png"]), ("<img src=\"a.png\">", ["<img src=\"a.png\">"]),
      ("<img src=\"a.png\" alt=\"A map\">", []), ("[](a.png)", []),
    ] as [(String, [String])]
  )
  func images(text: String, places: [String]) {
    let parsed = Parsed(text + "\n")
    let found = parsed.diagnostics.filter { $0.rule == .imageWithoutText }
    #expect(found.map { parsed.source($0.span) } == places)
  }
}
