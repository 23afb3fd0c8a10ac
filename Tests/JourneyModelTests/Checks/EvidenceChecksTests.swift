import Diagnostics
import Testing

@testable import JourneyModel

@Suite("What rests on evidence")
struct EvidenceChecksTests {
  @Test(
    "A journey without a claim that cites evidence is one finding, else each phase without one",
    arguments: [
      ("## A\n### Needs\n- a\n## B\n### Needs\n- b\n", "", ["5:3"].map { "4" + $0.dropFirst() }),
      ("## A\n### Needs\n- a {evidence=int-1}\n## B\n### Needs\n- b\n", "", ["8:4"]),
      ("## A\n### Needs\n- a {basis=observed}\n## B\n### Needs\n- b\n", "", ["8:4"]),
      ("## A\n### Needs\n- a {evidence=int-1}\n## B\n### Content\n- b\n", "", []),
      ("## A\n### Needs\n- a {evidence=int-9}\n## B\n### Needs\n- b\n", "", []),
      ("## A\n### Needs\n- a\n", "evidence: int-1\n", []),
      ("## A\n### Needs\n- a\n", "state: future\n", []),
      ("## A\n### Needs\n- a\n", "status: draft\n", []),
      ("## A\n### Content\n- a\n", "", []),
    ] as [(String, String, [String])]
  )
  func claims(body: String, facts: String, places: [String]) {
    let found = twoPeople(body, facts: facts).found(.claimsWithoutEvidence)
    #expect(found.map { $0.dropFirst(14).prefix(3) } == places.map { $0[...] })
  }

  @Test("A persona that says it rests on research names some")
  func persona() {
    let evidence = ["evidence/e.md": "# E\n"]
    func found(_ facts: String) -> Int {
      Wiki(persona: "---\n\(facts)\n---\n# Ana\n", also: evidence).found(.claimsWithoutEvidence)
        .count
    }
    #expect(found("basis: research") == 1)
    #expect(found("basis: research\nevidence: e") == 0)
    #expect(found("basis: research\nevidence: f") == 0)
    #expect(found("basis: research\nneeds: [{text: a, evidence: f}]") == 0)
    #expect(found("basis: assumption") == 0)
  }

  @Test("A wiki without evidence is told so once, and not at all when it asks for no interviews")
  func noEvidence() {
    let files = ["personas/a.md": "# A\n", "personas/b.md": "# B\n"]
    #expect(Wiki(files).found(.tooFewInterviews).count == 1)
    let none = "interviews_per_persona: 0\ninterviews_per_journey: 0\n"
    #expect(Wiki(files.merging(["site.yml": none]) { a, _ in a }).found(.tooFewInterviews) == [])
    #expect(Wiki(["personas/a.md": "---\nstatus: draft\n---\n"]).found(.tooFewInterviews) == [])
    #expect(Wiki(["a.md": "# A\n"]).found(.tooFewInterviews) == [])
  }

  @Test(
    "A persona needs as many interviews as the site asks for, counted by who took part",
    arguments: [
      ("source: interview\npersonas: p", 1), ("source: interview\nparticipants: 2\npersonas: p", 0),
      ("source: survey\nparticipants: 90\npersonas: p", 1),
      ("source: interview\nparticipants: 2\npersonas: [p, q]", 1),
      ("source: interview\nparticipants: 3\npersonas: [p, q]", 0),
      ("source: interview\nparticipants: 2", 1),
      ("source: interview\nparticipants: 0\npersonas: p", 1),
    ]
  )
  func perPersona(facts: String, count: Int) {
    let wiki = Wiki([
      "personas/p.md": "# P\n", "personas/q.md": "---\nkind: anti\n---\n# Q\n",
      "evidence/e.md": "---\n\(facts)\n---\n# E\n",
    ])
    #expect(wiki.found(.tooFewInterviews).count == count)
  }

  @Test("A persona that cites an interview rests on it, whomever the interview names")
  func cited() {
    let interview = "---\nsource: interview\nparticipants: 2\n---\n# E\n"
    let wiki = Wiki(persona: "---\nevidence: e\n---\n", also: ["evidence/e.md": interview])
    #expect(wiki.found(.tooFewInterviews) == [])
  }

  @Test(
    "A journey counts the interviews that it or its entries cite, each once",
    arguments: [
      ("evidence: e", "- a {evidence=e}", 2, 1), ("", "- a {evidence=\"e, f\"}", 2, 0),
      ("evidence: [e, f]", "- a", 3, 1), ("evidence: [e, f]", "- a", 0, 0),
      ("evidence: [e, g]", "- a", 3, 0), ("state: future", "- a", 3, 0),
    ]
  )
  func perJourney(facts: String, entry: String, limit: Int, count: Int) {
    let talk = "---\nsource: interview\n---\n# E\n"
    let wiki = Wiki([
      "site.yml": "interviews_per_persona: 0\ninterviews_per_journey: \(limit)\n",
      "journeys/j.md": "---\n\(facts)\n---\n## A\n### Needs\n\(entry)\n", "evidence/e.md": talk,
      "evidence/f.md": talk,
    ])
    #expect(wiki.found(.tooFewInterviews).count == count)
  }
}
