import Diagnostics
import Documents
import Testing

@testable import JourneyModel

@Suite("Files that hold several")
struct SplitFileTests {
  private let people = """
    ---
    split: h2
    kind: buyer
    owner: Research
    ---
    # Our people
    Who they are.

    ## Carla Cee
    **Role:** smith

    ### Goals
    - Rest

    ## Dora Dee {id=dora}
    Cooks.
    """

  @Test("With `split: h2`, every heading of that level starts a persona")
  func personas() {
    let wiki = Wiki(["personas/people.md": people])
    #expect(wiki.findings == [])
    #expect(wiki.wiki.personas.map(\.facts.id) == ["carla-cee", "dora"])
    #expect(wiki.wiki.personas.map(\.facts.title) == ["Carla Cee", "Dora Dee"])
    #expect(wiki.wiki.personas.map(\.role?.text) == ["smith", nil])
    #expect(wiki.wiki.personas.map { $0.entries(.goals).map(\.text) } == [["Rest"], []])
  }

  @Test("Facts of the file hold for each")
  func sharedFacts() {
    let wiki = Wiki(["personas/people.md": people]).wiki
    #expect(wiki.personas.map(\.kind) == [.buyer, .buyer])
    #expect(wiki.personas.map(\.facts.owner) == ["Research", "Research"])
  }

  @Test("What stands outside of them introduces their register")
  func rest() throws {
    let page = try #require(Wiki(["personas/people.md": people]).wiki.introductions["personas"])
    #expect(page.facts.title == "Our people")
    #expect(page.prose.blocks.count == 1)
  }

  @Test(
    "A link to a heading of the file leads to the persona that it belongs to",
    arguments: [
      ("../personas/people.md#dora-dee", LinkTarget.persona(Link(1), anchor: "")),
      ("../personas/people.md#goals", .persona(Link(0), anchor: "goals")),
      ("../personas/people.md", .personas),
    ]
  )
  func links(destination: String, target: LinkTarget) throws {
    let wiki = Wiki(["personas/people.md": people, "notes/a.md": "[x](\(destination))\n"])
    #expect(wiki.findings == [])
    let use = LinkUse(
      kind: .link,
      destination: destination,
      title: "",
      text: "x",
      span: .start(of: "notes/a.md")
    )
    #expect(wiki.wiki.target(of: use) == target)
  }

  @Test("Two headings of one name are one id twice")
  func duplicates() {
    let wiki = Wiki(["personas/p.md": "---\nsplit: h2\n---\n## Ana\n## Ana\n"])
    #expect(wiki.codes == ["duplicate-id"])
  }

  @Test("A file without such a heading is one persona")
  func none() {
    let wiki = Wiki(persona: "---\nsplit: h2\n---\n# Ana\nText.\n")
    #expect(wiki.wiki.personas.map(\.facts.title) == ["Ana"])
  }

  @Test("A journey per heading, with its phases one level below", arguments: ["h1", "h2"])
  func journeys(level: String) {
    let marks = level == "h1" ? "#" : "##"
    let wiki = Wiki([
      "journeys/all.md": """
      ---
      split: \(level)
      status: dreft
      ---
      \(marks) Buying

      \(marks)# Looking
      \(marks)## Needs
      - A

      \(marks) Using

      \(marks)# Starting
      \(marks)## Needs
      - B
      """
    ])
    #expect(wiki.codes == ["wrong-value"])
    #expect(wiki.wiki.journeys.map(\.facts.id) == ["buying", "using"])
    #expect(wiki.wiki.journeys.map { $0.phases.map(\.id) } == [["looking"], ["starting"]])
  }

  @Test("A level that headings cannot split at is an error")
  func wrongLevel() {
    #expect(Wiki(persona: "---\nsplit: h7\n---\n").codes == ["wrong-value"])
  }
}
