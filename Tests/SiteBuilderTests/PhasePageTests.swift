import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("The page of a phase")
struct PhasePageTests {
  private func page(_ facts: String, of phase: String, evidence: String = "") -> PhasePage {
    siteOf([
      "evidence/int-01.md": "# Talk\n",
      "journeys/a.md": "# Now\n\n## Look\n### Needs\n- Rest\n",
      "journeys/b.md":
        "---\n\(facts)\nphases:\n  - {title: Look, duration: 4 weeks}\n---\n# Later\n\n## Look\n\(phase)",
    ]).phasePage(PhaseLink(journey: Link(1), index: 0))
  }

  @Test("of a plan says so, and what the plan changes")
  func plan() {
    let plan = page("state: future\nbaseline: a", of: "### Needs\n- Rest\n")
    #expect(plan.state == "Future state")
    #expect(plan.baseline?.title == "Now")
    #expect(
      plan.notices.map(\.text) == [
        "A future state: it says what we intend, nothing is observed yet."
      ]
    )
  }

  @Test("of a journey of today says nothing of states, and that it rests on nothing")
  func today() {
    let today = page("state: current\nbaseline: a", of: "### Needs\n- Rest\n")
    #expect(today.state.isEmpty)
    #expect(today.baseline == nil)
    #expect(today.notices.map(\.text) == ["No evidence yet: all that is said here is assumed."])
  }

  @Test(
    "calls a duration assumed in a plan and where nothing is observed",
    arguments: [
      ("state: future", "- Rest {evidence=int-01}\n", "4 weeks (assumed)"),
      ("state: current", "- Rest\n", "4 weeks (assumed)"),
      ("state: current", "- Rest {evidence=int-01}\n", "4 weeks"),
    ]
  )
  func duration(_ facts: String, _ needs: String, _ told: String) {
    let page = page(facts, of: "### Needs\n" + needs)
    #expect(page.facts.first { $0.name == "Takes" }?.value == told)
  }

  @Test(
    "says how much content is missing, and in a plan how much it makes",
    arguments: [("state: current", "2 of 3 missing"), ("state: future", "2 to make")]
  )
  func content(_ facts: String, _ told: String) {
    let page = page(facts, of: "### Content\n- A\n- B\n- C {url=https://example.com/c}\n")
    #expect(page.content?.summary == told)
  }

  @Test("shows elsewhere first the phase that it changes, then those of the same kind")
  func elsewhere() {
    func journey(_ facts: String, _ phases: String...) -> String {
      "---\n\(facts)\nphases:\n"
        + phases.map { "  - {title: \($0), kind: decision}\n" }.joined() + "---\n"
        + phases.map { "## \($0)\n### Needs\n- Rest\n" }.joined()
    }
    var texts = ["journeys/z.md": journey("title: Now", "Look", "Take")]
    for name in ["a", "b", "c", "d", "e", "f"] {
      texts["journeys/\(name).md"] = journey("title: Other \(name)", "Ask")
    }
    texts["journeys/y.md"] = journey("title: Later\nstate: future\nbaseline: z", "Look", "Take")
    let site = siteOf(texts)
    let plan = site.wiki.journeys.indices.first { site.wiki.journeys[$0].facts.id == "y" } ?? 0
    let views = site.phasePage(PhaseLink(journey: Link(plan), index: 1)).elsewhere
    #expect(views.map(\.phase.title) == ["Take", "Ask", "Ask", "Ask", "Ask", "Ask"])
    #expect(views.first?.journey == "Now")
    #expect(views.first?.phase.href == "../z/take.html")
  }

  @Test(
    "calls a drop-off assumed that cites nothing",
    arguments: [("11% leave", "11% (assumed)"), ("11% leave {evidence=int-01}", "11%")]
  )
  func dropOff(_ entry: String, _ told: String) {
    let page = page("state: current", of: "### Drop-off\n- \(entry)\n")
    #expect(page.facts.first { $0.name == "Drop-off" }?.value == told)
  }
}
