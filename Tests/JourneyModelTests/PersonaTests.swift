import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct PersonaTests {
  @Test(
    "A field may stand in any of the ways people write it",
    arguments: [
      "---\npain_points: [Slow]\n---\n", "---\npain_points: Slow\n---\n",
      "---\nfrustrations: [Slow]\n---\n", "---\npain_points:\n  - text: Slow\n---\n",
      "## Pain points\n- Slow\n", "# P\n## Frustrations\nSlow\n", "### 3. Challenges\n1. Slow\n",
      "**Pains:** Slow\n", "**Pains**: Slow\n", "**Pain points：** Slow\n", "Pain points: Slow\n",
      "- **Frustrations:** Slow\n", "- Frustrations: Slow\n", "- Frustrations：Slow\n",
      "- **Pain points:**\n  - Slow\n", "**Pain points**\n\n- Slow\n",
      "## Key challenges\nSlow\n", "## Pains / frustrations\nSlow\n",
      "Intro.\n\n**Role:** x\n**Pains:** Slow\n",
      "**Pain points:**\n\n- Slow\n",
      "| Field | Value |\n|---|---|\n| Pain points | Slow |\n",
      "| Pain points | Slow |\n|---|---|\n| Goals | Fast |\n",
    ]
  )
  func painPoints(text: String) {
    let wiki = Wiki(persona: text)
    #expect(wiki.persona.entries(.painPoints).map(\.text) == ["Slow"])
    #expect(wiki.codes == [])
  }

  @Test("A field read from a heading keeps its anchor")
  func anchor() {
    let wiki = Wiki(persona: "# P\n**Goals:** Fast\n## Frustrations\n- Slow\n")
    #expect(wiki.persona.fields.map(\.field) == [.goals, .painPoints])
    #expect(wiki.persona.fields.map(\.anchor) == ["", "frustrations"])
  }

  @Test("A link to the heading of a field leads to it")
  func linkToField() {
    let wiki = Wiki(
      persona: "# P\n## Frustrations\n- Slow\n",
      also: ["a.md": "[x](personas/p.md#frustrations)\n"]
    )
    #expect(wiki.codes == [])
  }

  @Test("Front matter wins over the body, whose text stays")
  func precedence() {
    let wiki = Wiki(persona: "---\ngoals: [One]\n---\n# P\n## Goals\n- Two\n")
    #expect(wiki.persona.entries(.goals).map(\.text) == ["One"])
    #expect(wiki.persona.prose.sections.map(\.heading.text) == ["Goals"])
  }

  @Test("What is not recognised stays prose in its place")
  func prose() {
    let wiki = Wiki(persona: "# P\nIntro\n\n## Story\nText\n\n## Goals\n- Fast\n\n## Day\nMore\n")
    #expect(wiki.persona.prose.blocks.count == 1)
    #expect(wiki.persona.prose.sections.map(\.heading.text) == ["Story", "Day"])
  }

  @Test("A persona without any field is valid")
  func noField() {
    let wiki = Wiki(persona: "Just text.\n")
    #expect(wiki.codes == [])
    #expect(wiki.persona.fields.isEmpty)
    #expect(wiki.persona.facts.title == "P")
  }

  @Test("Every typed fact is read")
  func facts() {
    let text = """
      ---
      kind: anti
      rank: secondary
      role: Head of *finance*
      quote: {text: Show me, evidence: int-1}
      portrait: ana.png
      portrait_alt: Ana at a desk
      attributes: {age: 41, company_size: 200–500}
      segments: {region: [north, south], size: small}
      channels: [email]
      basis: assumption
      x-team: Growth
      ---
      """
    let wiki = Wiki(
      [
        "personas/p.md": text, "evidence/int-1.md": "# I\n",
      ],
      assets: ["personas/ana.png"]
    )
    let persona = wiki.persona
    #expect(wiki.codes == [])
    #expect(persona.kind == .anti)
    #expect(persona.rank == .secondary)
    #expect(persona.role?.text == "Head of finance")
    #expect(persona.quote?.text.text == "Show me")
    #expect(persona.quote?.evidence.count == 1)
    #expect(persona.portrait?.text == "Ana at a desk")
    #expect(persona.attributes.map(\.name) == ["Age", "Company size"])
    #expect(persona.attributes.map(\.text.text) == ["41", "200–500"])
    #expect(persona.segments.map(\.values) == [["north", "south"], ["small"]])
    #expect(persona.channels.count == 1)
    #expect(persona.basis == .assumption)
    #expect(persona.facts.custom.map(\.name) == ["Team"])
  }

  @Test("A role, a quotation and attributes are read from labels and tables too")
  func bodyFacts() {
    let wiki = Wiki(
      persona: """
        - **Job title:** Buyer
        - **Age:** 41

        | Location | Bergen |
        |---|---|
        | Goals | Fast<br>Cheap |
        | | Sure |
        | Shoe size | 39<br>or 40 |

        ## In their words
        > Show me
        """
    )
    #expect(wiki.persona.role?.text == "Buyer")
    #expect(wiki.persona.quote?.text.text == "Show me")
    #expect(wiki.persona.attributes.map(\.name) == ["Age", "Location", "Shoe size"])
    #expect(wiki.persona.attributes.last?.text.text == "39 or 40")
    #expect(wiki.persona.entries(.goals).map(\.text) == ["Fast", "Cheap", "Sure"])
  }

  @Test("A persona is research if it cites evidence anywhere")
  func basis() {
    let evidence = ["evidence/int-1.md": "# I\n"]
    #expect(Wiki(persona: "# P\n").persona.basis == .assumption)
    let cited = Wiki(persona: "## Goals\n- Fast {evidence=int-1}\n", also: evidence)
    #expect(cited.persona.basis == .research)
  }

  @Test("A file with several personas keeps their fields where they are")
  func several() {
    let wiki = Wiki(persona: "# All\n## Ana\n### Goals\n- a\n## Bo\n### Goals\n- b\n")
    #expect(wiki.persona.fields.isEmpty)
    #expect(wiki.persona.prose.sections.map(\.heading.text) == ["Ana", "Bo"])
    #expect(wiki.persona.prose.sections[0].children.count == 1)
  }

  @Test("Labels under several headings are about several personas too")
  func severalLabels() {
    let wiki = Wiki(persona: "# All\n## Ana\n- **Goals:** a\n## Bo\n- **Goals:** b\n")
    #expect(wiki.persona.fields.isEmpty)
    #expect(wiki.persona.prose.sections.map(\.blocks.count) == [1, 1])
  }

  @Test(
    "A wrong fact is one finding at its value",
    arguments: [
      ("kind: byer", "2:7: error: wrong-value"),
      ("kind: page", "2:7: warning: foreign-value"),
      ("rank: 3", "2:7: warning: foreign-value"),
      ("basis: guess", "2:8: error: wrong-value"),
      ("attributes: old", "2:13: error: wrong-type"),
      ("segments: [a]", "2:11: error: wrong-type"),
      ("goals: {a: [b]}", "2:12: error: wrong-type"),
      ("gaols: [a]", "2:1: warning: unknown-key"),
      ("evidence: int-9", "2:11: error: unknown-evidence"),
      ("portrait: ana.png\nportrait_alt: Ana", "2:11: warning: missing-image"),
    ]
  )
  func wrong(line: String, finding: String) {
    #expect(Wiki(persona: "---\n\(line)\n---\n").findings == ["personas/p.md:\(finding)"])
  }

  @Test("A portrait without alternative text is a warning")
  func portraitText() {
    let wiki = Wiki(["personas/p.md": "---\nportrait: a.png\n---\n"], assets: ["personas/a.png"])
    #expect(wiki.findings == ["personas/p.md:2:11: warning: image-without-text"])
  }
}
