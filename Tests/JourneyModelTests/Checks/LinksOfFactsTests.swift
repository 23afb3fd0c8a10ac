import Diagnostics
import Documents
import Testing

@testable import JourneyModel

@Suite("Links, wherever they stand")
struct LinksOfFactsTests {
  @Test(
    "A link in a fact is checked like one in a text",
    arguments: [
      ("personas/p.md", "portrait: gone.png\nportrait_alt: P", "missing-image"),
      ("personas/p.md", "quote: See [x](p.md#gone)", "broken-link"),
      ("personas/p.md", "attributes: {Desk: '[x](gone.md)'}", "broken-link"),
      ("evidence/e.md", "url: gone.pdf", "broken-link"),
      ("evidence/e.md", "summary: '[x](e.md#gone)'", "broken-link"),
      ("journeys/j.md", "phases: [{id: a, content: [{text: c, url: gone.pdf}]}]", "broken-link"),
      ("journeys/j.md", "phases: [{id: a, goal: '[x](phase:j/b)'}]", "unknown-phase"),
      ("index.md", "summary: '[x](gone.md)'", "broken-link"),
      ("glossary.md", "summary: '[x](gone.md)'", "broken-link"),
      ("personas/index.md", "x-note: '[x](gone.md)'", "broken-link"),
      ("opportunities/o.md", "summary: '[x](gone.md)'", "broken-link"),
      ("page.md", "summary: '[x](gone.md)'", "broken-link"),
    ]
  )
  func facts(path: String, fact: String, code: String) {
    let wiki = Wiki([path: "---\n\(fact)\n---\n# T\n"])
    #expect(wiki.diagnostics.map { "\($0.span.path) \($0.rule.code)" } == ["\(path) \(code)"])
  }

  @Test("So are those of site.yml")
  func site() {
    let wiki = Wiki([
      "site.yml": "logo: gone.svg\nfooter: '[x](gone.md)'\nnavigation: [{A: a.md#gone}]\n",
      "a.md": "# A\n",
    ])
    #expect(wiki.codes == ["missing-image", "broken-link", "broken-link"])
  }

  private func target(_ wiki: Wiki, _ destination: String) -> LinkTarget? {
    wiki.wiki.target(
      of: LinkUse(
        kind: .link,
        destination: destination,
        title: "",
        text: "",
        span: .start(of: "a.md")
      )
    )
  }

  @Test("A link that differs by case leads to the file, and is a warning that names it")
  func byCase() {
    let wiki = Wiki(
      ["a.md": "[x](Files/Plan.PDF) [y](B#Part)\n", "b.md": "# B\n## Part\n"],
      assets: ["files/plan.pdf"]
    )
    #expect(
      wiki.findings == ["a.md:1:5: warning: case-differs", "a.md:1:25: warning: case-differs"]
    )
    #expect(wiki.diagnostics.map(\.suggestion) == ["files/plan.pdf", "b.md"])
    #expect(target(wiki, "Files/Plan.PDF") == .asset("files/plan.pdf"))
    #expect(target(wiki, "B#Part") == .page(1, anchor: "part"))
  }

  @Test("So is one that differs by Unicode normal form, and the file's own bytes are linked to")
  func byNormalForm() {
    let wiki = Wiki(["a.md": "[x](pla\u{0301}n.pdf)\n"], assets: ["pl\u{E1}n.pdf"])
    #expect(wiki.codes == ["case-differs"])
    guard case .asset(let path) = target(wiki, "pla\u{0301}n.pdf") else {
      Issue.record("no asset")
      return
    }
    #expect(Array(path.utf8) == Array("pl\u{E1}n.pdf".utf8))
  }

  @Test("Between two files that differ by case only, nothing is guessed")
  func ambiguous() {
    let wiki = Wiki(["a.md": "[x](PLAN.pdf)\n"], assets: ["Plan.pdf", "plan.pdf"])
    #expect(wiki.codes == ["broken-link"])
  }
}
