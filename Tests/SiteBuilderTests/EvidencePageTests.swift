import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Evidence pages")
struct EvidencePageTests {
  private let wiki = [
    "personas/ana.md": """
    ---
    quote: {text: It rang, evidence: int}
    goals:
      - {text: Sleep, evidence: int}
    ---
    # Ana Silva, nurse
    """,
    "journeys/buying.md": """
    ---
    personas: ana
    ---
    # Buying

    ## Looking
    ### Needs
    - A price {evidence="int, other"}
    ### Pain points
    - Waits {evidence=int id=waits}
    """,
    "evidence/int.md":
      "---\nsource: interview\ndate: 2026-03-05\nparticipants: 1\nurl: https://example.com/record/\n---\n# Talk\n\n## Notes\n\nShe waits.\n",
    "evidence/other.md": "---\nsource: survey\nparticipants: 48210\n---\n# Survey\n",
  ]

  @Test("Every claim that cites the evidence stands below its journey or persona")
  func groups() throws {
    let site = siteOf(wiki)
    let page = site.evidencePage(try site.evidence("int"))
    #expect(page.claims.map(\.link.title) == ["Buying", "Ana Silva, nurse"])
    #expect(page.claims.map(\.entries.count) == [2, 2])
    #expect(page.claimCount == "4 claims")
  }

  @Test("A claim leads to its entry, or to its lane when it has no id")
  func places() throws {
    let site = siteOf(wiki)
    let page = site.evidencePage(try site.evidence("int"))
    let places = page.claims.first?.entries.flatMap(\.place)
    #expect(
      places?.map(\.href) == [
        "../journeys/buying/looking.html#_needs",
        "../journeys/buying/looking.html#entry-waits",
      ]
    )
    #expect(places?.map(\.title) == ["Looking · Needs", "Looking · Pain points"])
  }

  @Test("The index tells apart whom a piece is about and how many took part")
  func participants() {
    let page = siteOf([
      "personas/ana.md": "# Ana\n",
      "evidence/a.md": "---\npersonas: ana\nparticipants: 48210\n---\n# Survey\n",
      "evidence/b.md": "# Notes\n",
    ]).evidenceIndexPage()
    let rows = page.groups.flatMap(\.rows)
    #expect(rows.map { $0.people.map(\.name) } == [["Ana"], []])
    #expect(rows.map(\.participants) == ["Participants: 48,210", ""])
  }

  @Test("Only other evidence of a claim is linked on the page")
  func otherEvidence() throws {
    let site = siteOf(wiki)
    let page = site.evidencePage(try site.evidence("int"))
    #expect(page.claims.first?.entries.map { $0.evidence.map(\.title) } == [["Survey"], []])
  }

  @Test("The record's address without scheme is its name")
  func record() throws {
    let site = siteOf(wiki)
    let page = site.evidencePage(try site.evidence("int"))
    #expect(page.link?.title == "example.com/record")
    #expect(page.link?.href == "https://example.com/record/")
  }

  @Test("The index groups by kind of source and counts claims")
  func index() {
    let page = siteOf(wiki).evidenceIndexPage()
    #expect(page.groups.map(\.title) == ["Interviews", "Surveys"])
    #expect(page.groups.flatMap(\.rows).map(\.claimCount) == [4, 1])
    #expect(page.facets.first?.values.map(\.href) == ["#kind-interview", "#kind-survey"])
  }

  @Test("The newest evidence comes first, evidence without a date last")
  func newest() {
    let page = siteOf([
      "evidence/a.md": "# Undated\n",
      "evidence/b.md": "---\ndate: 2026-01-01\n---\n# Old\n",
      "evidence/c.md": "---\ndate: 2026-02-01\n---\n# New\n",
    ]).evidenceIndexPage()
    #expect(page.groups.first?.rows.map(\.link.title) == ["New", "Old", "Undated"])
  }

  @Test(
    "Large numbers of people are grouped, and nobody is no number",
    arguments: [
      (0, ""), (1, "1 person"), (8, "8 people"), (999, "999 people"), (48_210, "48,210 people"),
      (1_000_000, "1,000,000 people"),
    ]
  )
  func people(count: Int, words: String) {
    #expect(PageLanguage.english.some(SiteWords.english.facts.people, count) == words)
  }

  @Test("A feeling that is cited reads as on all pages, not as it was typed")
  func feelings() throws {
    let site = siteOf([
      "personas/ana.md": "# Ana\n",
      "journeys/a.md":
        "---\nscale: 1-5\n---\n# A\n\n## Looking\n### Emotion\n- Ana: 4/5 content {evidence=int}\n",
      "evidence/int.md": "# Talk\n",
    ])
    let claims = site.evidencePage(try site.evidence("int"), 1).claims.flatMap(\.entries)
    #expect(claims.map { text($0.html) } == ["Ana: content (+1)"])
  }

  @Test("Claims of a journey of the future are marked, and so are phases elsewhere")
  func future() throws {
    func journey(_ state: String) -> String {
      "---\nstate: \(state)\n---\n# Buying\n\n## Looking\n### Needs\n- A price {evidence=talk}\n"
    }
    let site = siteOf([
      "journeys/a.md": journey("current"), "journeys/b.md": journey("future"),
      "evidence/talk.md": "# Talk\n",
    ])
    let page = site.evidencePage(try site.evidence("talk"))
    #expect(page.claims.map(\.state) == ["", "Future state"])
    let phases = [0, 1].map { site.phasePage(PhaseLink(journey: Link($0), index: 0)) }
    #expect(phases.map { $0.elsewhere.map(\.state) } == [["Future state"], [""]])
  }
}
