import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Related journeys")
struct RelatedJourneysTests {
  private let site = siteOf([
    "personas/ana.md": "# Ana\n",
    "journeys/a-later.md":
      "---\npersonas: ana\nstate: future\nbaseline: c-today\n---\n# Later\n## Paying\n### Needs\n- a\n",
    "journeys/b-part.md": "---\nparent: c-today/paying\n---\n# Part\n## Signing\n### Needs\n- a\n",
    "journeys/c-today.md":
      "---\npersonas: ana\n---\n# Today\n## Looking\n### Needs\n- a\n## Paying\n### Needs\n- a\n",
    "journeys/d-other.md": "---\npersonas: ana\n---\n# Other\n## Waiting\n### Needs\n- a\n",
  ])

  private func related(to index: Int) -> [String] {
    site.journeyPage(Link(index)).related.map { "\($0.title): \($0.text)" }
  }

  @Test("name what they have to do with each other from both sides, and shared people only else")
  func bothSides() {
    #expect(related(to: 0) == ["Today: Current state", "Other: also with Ana"])
    #expect(related(to: 1) == ["Today: Phase: Paying"])
    #expect(
      related(to: 2) == [
        "Later: changes this journey", "Part: details the phase Paying", "Other: also with Ana",
      ]
    )
  }
}
