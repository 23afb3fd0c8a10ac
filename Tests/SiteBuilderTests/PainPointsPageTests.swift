import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Pain point register")
struct PainPointsPageTests {
  private let page = siteOf([
    "personas/ana.md": "---\npain_points: [Waits]\n---\n# Ana\n",
    "personas/bo.md": "# Bo\n",
    "journeys/a.md": """
    ---
    personas: [ana, bo]
    ---
    # A

    ## Looking
    ### Pain points
    - Slow pages {severity=2}
    - No price {severity=4}
    - No help {persona=bo}
    """,
    "journeys/b.md": "# B\n\n## Looking\n### Pain points\n- Rain\n",
  ]).painPointsPage()

  @Test("Shared pains come first, then each persona's, then those that name nobody")
  func groups() {
    #expect(
      page.groups.map(\.title) == [
        "Shared by several people", "Ana alone", "Bo alone", "Nobody named",
      ]
    )
  }

  @Test("The worst pain of a group comes first")
  func worst() {
    #expect(page.groups.first?.entries.map(\.text) == ["No price", "Slow pages"])
  }

  @Test("A pain names everybody whom it concerns")
  func people() {
    #expect(
      page.groups.map { $0.entries.first?.people.map(\.name) ?? [] } == [
        ["Ana", "Bo"], ["Ana"], ["Bo"], [],
      ]
    )
  }

  @Test("A pain of a persona's own file leads there")
  func place() {
    #expect(page.groups[1].entries.first?.place.map(\.href) == ["personas/ana.html#_pains"])
  }

  @Test("Facets lead to the groups and count them")
  func facets() {
    #expect(page.facets.first?.values.map(\.count) == [2, 1, 1, 1])
    #expect(page.facets.first?.values.last?.href == "#group-nobody")
  }

  @Test("A single pain is counted in the singular")
  func singular() {
    let page = siteOf(["personas/ana.md": "---\npain_points: [Waits]\n---\n# Ana\n"])
      .painPointsPage()
    #expect(page.lede.hasPrefix("1 pain point;"))
  }
}
