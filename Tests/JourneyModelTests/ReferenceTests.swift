import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct ReferenceTests {
  private let people = [
    "personas/olivia-operations.md": "---\naliases: [Liv]\n---\n# Persona: Olivia Ortega\n",
    "personas/frank-finance.md": "# Frank Fisher\n",
    "personas/frank-field.md": "# Frank Ferry\n",
  ]

  private func wiki(_ label: String) -> Wiki {
    Wiki(people.merging(["journeys/j.md": "# J\n\(label)\n"]) { first, _ in first })
  }

  @Test(
    "A label names a persona by id, title, alias or first name",
    arguments: [
      "olivia-operations", "Olivia Ortega", "olivia ortega", "Liv", "Olivia", "OLIVIA",
      "Persona: Olivia Ortega", "[her](../personas/olivia-operations.md)",
      "[her](persona:olivia-operations)", "[Olivia](../personas/olivia%2Doperations.md#x)",
    ]
  )
  func byName(name: String) {
    let wiki = wiki("**Persona:** \(name)")
    #expect(wiki.ids(wiki.journey.personas) == ["olivia-operations"])
    #expect(!wiki.codes.contains("unknown-name"))
  }

  @Test("A label may name several")
  func several() {
    let wiki = wiki("- **Personas:** Liv, Frank Ferry")
    #expect(wiki.ids(wiki.journey.personas) == ["olivia-operations", "frank-field"])
  }

  @Test("A name in a label that several share is a warning with the candidates")
  func ambiguous() {
    let wiki = wiki("**Persona:** Frank")
    #expect(wiki.findings == ["journeys/j.md:2:1: warning: ambiguous-name"])
    let help = wiki.finding("ambiguous-name")?.help
    #expect(help == "Write one of the ids: frank-field, frank-finance.")
  }

  @Test("A name in a label that nobody has is a warning with the likely one")
  func unknown() {
    let wiki = wiki("**Persona:** Olivea")
    #expect(wiki.findings == ["journeys/j.md:2:1: warning: unknown-name"])
    #expect(wiki.finding("unknown-name")?.suggestion == "olivia")
    #expect(wiki.finding("unknown-name")?.message == "no persona is called “Olivea”")
  }

  @Test("An explicit reference to nothing is an error at its place, with the likely id")
  func explicit() {
    let text = "---\npersonas: [olivia-operations, frank-finanse]\n---\n"
    let other = Wiki(people.merging(["journeys/j.md": text]) { first, _ in first })
    #expect(other.findings == ["journeys/j.md:2:31: error: unknown-persona"])
    #expect(other.finding("unknown-persona")?.suggestion == "frank-finance")
  }

  @Test("A comma-separated reference is reported at its own place")
  func commas() {
    let text = "---\npersonas: olivia-operations, nobody\n---\n"
    let other = Wiki(people.merging(["journeys/j.md": text]) { first, _ in first })
    #expect(other.findings == ["journeys/j.md:2:30: error: unknown-persona"])
  }

  @Test("A misspelt title suggests the id")
  func titleSuggestion() {
    let text = "---\npersonas: [Olivia Ortaga]\n---\n"
    let near = Wiki(["personas/o.md": "# Olivia Ortega\n", "journeys/j.md": text])
    #expect(near.finding("unknown-persona")?.suggestion == "o")
  }

  @Test("Without any file of a kind, the reference says so")
  func noFiles() {
    let wiki = Wiki(["journeys/j.md": "---\nevidence: int-1\n---\n"])
    #expect(wiki.finding("unknown-evidence")?.help == "There is no file in evidence/ yet.")
  }

  @Test("A file whose front matter is broken is the only one blamed")
  func broken() {
    let wiki = Wiki([
      "personas/1.md": "---\nid: ana\ntitle: [\n---\n",
      "journeys/j.md": "---\npersonas: ana\n---\n",
    ])
    #expect(wiki.diagnostics.allSatisfy { $0.span.path == "personas/1.md" })
    #expect(!wiki.diagnostics.isEmpty)
  }

  @Test(
    "A journey's references to others are looked up",
    arguments: [
      ("baseline: old", nil), ("baseline: odl", "2:11: error: unknown-journey"),
      ("parent: old/look", nil), ("parent: old/lok", "2:9: error: unknown-phase"),
      ("parent: new/look", "2:9: error: unknown-journey"),
      ("parent: Docs", "2:9: warning: foreign-value"),
      ("parent: a/b/c", "2:9: error: unknown-phase"),
      ("scope: all", "2:8: error: wrong-type"),
      ("state: futur", "2:8: error: wrong-value"),
      ("state: open", "2:8: warning: foreign-value"),
    ] as [(String, String?)]
  )
  func journeyFacts(line: String, finding: String?) {
    let wiki = Wiki([
      "journeys/old.md": "## Look\n### Needs\n- a\n", "journeys/j.md": "---\n\(line)\n---\n",
    ])
    #expect(wiki.findings == finding.map { ["journeys/j.md:\($0)"] } ?? [])
  }

  @Test("Labels above the first phase give the journey's facts")
  func labels() {
    let wiki = wiki("**Scenario:** Peak season\n\n- **Goal:** Fewer errors\n- **Owner:** Ana\n")
    #expect(wiki.journey.scenario?.text == "Peak season")
    #expect(wiki.journey.goal?.text == "Fewer errors")
    #expect(wiki.journey.facts.owner == "Ana")
    #expect(wiki.journey.prose.isEmpty)
  }

  @Test("With a catalogue, a channel that it lacks is an error")
  func catalogue() {
    let site = "channels:\n  email: {title: E-mail, type: digital, owned: own}\n"
    let wiki = Wiki(
      journey: "## A\n### Touchpoints\n- a {channel=E-mail}\n- b {channel=emial}\n",
      site: site
    )
    #expect(wiki.findings == ["journeys/j.md:4:14: error: unknown-channel"])
    #expect(wiki.finding("unknown-channel")?.suggestion == "email")
    #expect(wiki.entry("touchpoints")?.channels.map { wiki.wiki[$0].type } == [.digital])
  }

  @Test("In the lane of channels, an entry's text is the channel")
  func channelLane() {
    let wiki = Wiki(journey: "## A\n### Channels\n- E-mail\n", site: "channels: {email: E-mail}")
    #expect(wiki.entry("channels")?.channels.map { wiki.wiki[$0].id } == ["email"])
  }
}

struct LinkTests {
  private func wiki(_ destination: String) -> Wiki {
    Wiki(
      [
        "journeys/note.md": "[x](\(destination))\n",
        "journeys/buy.md": "# Buying\n## Look\n### Pain points & needs\nText\n### Needs\n- a\n",
        "journeys/rent/index.md": "# Renting\n",
        "journeys/rent/01-look.md": "# Looking\n## Needs\n- a\n",
        "personas/ana ruiz.md": "# Ana\n## Story\nText\n",
        "glossary.md": "# Words\n## Drop-off\nText\n",
        "opportunities/roi.md": "# ROI\n", "evidence/int-1.md": "# I\n", "index.md": "# Home\n",
      ],
      assets: ["files/a b.pdf"]
    )
  }

  @Test(
    "A link leads to what it names",
    arguments: [
      "buy.md", "./buy.md", "buy", "buy.md#buying", "buy.md#look", "buy.md#needs",
      "buy.md#pain-points--needs", "buy.md#Needs", "buy.md#pain-points-needs", "/journeys/buy.md",
      "#", "",
      "rent/index.md", "rent", "rent/", "rent/01-look.md", "rent/01-look.md#needs",
      "../personas/ana%20ruiz.md", "../personas/ana%20ruiz.md#story", "../personas", "..",
      "../files/a%20b.pdf", "../index.md", "../glossary.md#drop-off", "buy.md?x=1",
      "persona:ana-ruiz", "persona:ana-ruiz#story", "journey:rent", "phase:buy/look",
      "phase:rent/look", "evidence:int-1", "opportunity:roi", "term:drop-off", "term:Drop-Off",
      "JOURNEY:rent", "channel:email", "https://example.org", "mailto:a@example.org",
    ]
  )
  func resolves(destination: String) {
    let wiki = wiki(destination)
    let codes = wiki.codes.filter { $0 != "unknown-channel" }
    #expect(codes == [])
  }

  @Test("An anchor leads to the page on which its heading ended up")
  func anchors() {
    let wiki = wiki("buy.md#needs").wiki
    let use = LinkUse(
      kind: .link,
      destination: "buy.md#needs",
      title: "",
      text: "",
      span: .start(of: "journeys/x.md")
    )
    let phase = PhaseLink(journey: Link(0), index: 0)
    #expect(wiki.target(of: use) == .phase(phase, anchor: "needs"))
  }

  @Test(
    "A link to nothing is one finding at its destination, with what was meant",
    arguments: [
      ("by.md", "broken-link", "buy.md"), ("Buy.md", "case-differs", "buy.md"),
      ("../Personas/ana%20ruiz.md", "case-differs", "../personas/ana ruiz.md"),
      ("buy.md#nees", "broken-link", "#needs"),
      ("../../x.md", "broken-link", nil), ("/../x.md", "broken-link", nil),
      ("persona:ana-ruis", "unknown-persona", "persona:ana-ruiz"),
      ("journey:byu", "unknown-journey", "journey:buy"),
      ("phase:buy/lok", "unknown-phase", "phase:buy/look"),
      ("phase:buy", "unknown-phase", nil),
      ("evidence:int-2", "unknown-evidence", "evidence:int-1"),
      ("opportunity:roy", "unknown-opportunity", "opportunity:roi"),
      ("term:dropoff", "unknown-term", "term:drop-off"),
    ] as [(String, String, String?)]
  )
  func broken(destination: String, code: String, suggestion: String?) {
    let wiki = wiki(destination)
    #expect(wiki.codes == [code])
    #expect(wiki.diagnostics.first?.suggestion == suggestion)
    #expect(wiki.diagnostics.map { wiki.place($0.span) } == ["1:5"])
  }

  @Test("A missing image is a warning")
  func image() {
    let wiki = Wiki(["a.md": "![x](b.png)\n"], assets: ["c.png"])
    #expect(wiki.findings == ["a.md:1:6: warning: missing-image"])
  }

  @Test("Links in front matter are checked too, once")
  func frontMatter() {
    let wiki = Wiki(
      journey: "---\nscenario: See [x](missing.md)\nphases: [{id: a, needs: '[y](gone.md)'}]\n---\n"
    )
    #expect(wiki.codes == ["broken-link", "broken-link"])
  }
}
