import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Journeys without phases, and phases without words")
struct PhasesOfJourneysTests {
  @Test(
    "A journey without phases is a warning where its headings were no phases, and information for a stub",
    arguments: [
      ("# Buying\n## Monday\nShe asks.\n", [.warning]), ("# Buying\nTBD\n", [.information]),
      ("", [.information]), ("---\nstatus: draft\n---\n# Buying\n## Monday\n", []),
      ("## A\n### Needs\n- a\n", []), ("---\nphases: [a]\n---\n", []),
      ("---\nphases: [a]\n---\n## Look\n### Needs\n- a\n", []),
    ] as [(String, [Severity])]
  )
  func withoutPhases(journey: String, severities: [Severity]) {
    #expect(Wiki(journey: journey).severities(.journeyWithoutPhases) == severities)
  }

  @Test("A framework that is misspelt, or none of whose phases is there, is one finding")
  func framework() {
    let phase = "## Look\n### Needs\n- a\n### Activities\n- b\n"
    let misspelt = Wiki(journey: "---\npersonas: Olivia\nframework: funel\n---\n\(phase)")
    #expect(
      misspelt.checked().filter { $0.severity == .error }.map(\.rule.code) == ["unknown-framework"]
    )
    let none = Wiki(journey: "---\npersonas: Olivia\nframework: funnel\n---\n\(phase)")
    #expect(none.allCodes.contains("journey-without-phases"))
    let stray = Wiki(
      journey:
        "---\npersonas: Olivia\nframework: funnel\n---\n\(phase)## Decision\n\(phase.dropFirst(8))"
    )
    #expect(
      stray.checked().filter { $0.severity != .information }.map(\.rule.code) == ["stray-phase"]
    )
  }

  @Test(
    "All empty phases of a journey are one finding at the first",
    arguments: [
      (
        "phases: [a, b]", "", ["4:10: none of the 2 phases of \u{201C}Buying\u{201D} says anything"]
      ),
      ("phases: [a]", "", ["4:10: \u{201C}A\u{201D} says nothing"]),
      ("phases: [a, b]", "## A\n### Needs\n- a\n", ["4:13: \u{201C}B\u{201D} says nothing"]),
      ("phases: [a]", "## A\nOnly prose.\n", []), ("phases: [{id: a, goal: x}]", "", []),
      ("phases: [a]\nstatus: draft", "", []),
    ] as [(String, String, [String])]
  )
  func emptyPhases(facts: String, body: String, found: [String]) {
    let text = "---\npersonas: Olivia\nevidence: int-1\n\(facts)\n---\n# Buying\n\(body)"
    let wiki = Wiki(journey: text, also: ["evidence/int-1.md": "# I\n"])
    #expect(wiki.found(.emptyPhase) == found.map { "journeys/j.md:\($0)" })
    if !found.isEmpty {
      #expect(wiki.found(.emptyDimension).count <= 1, "an empty phase is not found twice")
    }
  }

  @Test("A journey that only lists its phases is yet to be written: information")
  func list() {
    let list = "---\nphases: [a, b]\n---\n"
    #expect(Wiki(journey: list).severities(.emptyPhase) == [.information])
    #expect(Wiki(journey: list + "## A\nText\n").severities(.emptyPhase) == [.warning])
  }

  @Test("A phase that another journey details is not empty")
  func detailed() {
    let wiki = Wiki([
      "journeys/whole.md":
        "---\nphases: [a, b]\n---\n## B\n### Needs\n- a\n### Activities\n- a\n### Content\n- a\n",
      "journeys/part.md": "---\nparent: whole/a\n---\n## X\n### Needs\n- a\n",
    ])
    #expect(wiki.found(.emptyPhase) == [])
    #expect(wiki.found(.emptyDimension).map { $0.prefix(16) } == ["journeys/part.md"])
  }

  @Test(
    "Phases of its framework that a journey leaves out in silence are one finding",
    arguments: [
      ("framework: funnel", "## Awareness\n### Needs\n- a\n", 1),
      ("framework: funnel\nphases: [awareness]", "## Awareness\n### Needs\n- a\n", 0),
      ("framework: funnel\nstatus: draft", "## Awareness\n### Needs\n- a\n", 0),
      ("framework: touchpoints", "## A\n### Needs\n- a\n", 0),
      ("framework: funnel", "## Look\n### Needs\n- a\n", 0), ("framework: funnel", "", 0),
    ] as [(String, String, Int)]
  )
  func missing(facts: String, body: String, count: Int) {
    #expect(twoPeople(body, facts: facts + "\n").found(.missingPhase).count == count)
  }

  @Test("Renamed by its braces, a phase of the framework is there all the same")
  func renamed() {
    let body =
      "## Awareness {id=x}\n### Needs\n- a\n## Consideration\n## Decision\n## Loyalty\n## Advocacy\n"
    #expect(twoPeople(body, facts: "framework: funnel\n").found(.missingPhase) == [])
  }
}
