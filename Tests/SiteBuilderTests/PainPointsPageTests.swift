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

  @Test("The worst pains come first, those without a severity last")
  func groups() {
    #expect(page.groups.map(\.title) == ["Major", "Minor", "Severity not given"])
    #expect(page.groups.map(\.severity?.level) == [4, 2, nil])
  }

  @Test("What names nobody is the only persona's who is involved, and says so as the others do")
  func onlyPersona() {
    let page = siteOf([
      "personas/ana.md": "# Ana\n",
      "journeys/a.md": """
      ---
      personas: ana
      ---
      ## Looking
      ### Pain points
      - No answer
      ## Waiting
      **Participation:** Ana: not involved
      ### Pain points
      - No news
      """,
    ]).painPointsPage()
    #expect(page.groups.first?.entries.map { $0.people.map(\.name) } == [["Ana"], []])
  }

  @Test("A place where a pain is less bad than at its worst says how bad it is there")
  func severityOfPlaces() throws {
    let page = siteOf([
      "personas/ana.md": "---\npain_points: [No answer]\n---\n# Ana\n",
      "journeys/a.md": """
      ---
      personas: ana
      ---
      ## Looking
      ### Pain points
      - No answer {severity=5}
      ## Waiting
      ### Pain points
      - No answer {severity=2}
      """,
    ]).painPointsPage()
    let entry = try #require(page.groups.first?.entries.first)
    #expect(entry.severity == 5)
    #expect(entry.place.map(\.title) == ["Persona Ana", "Looking", "Waiting"])
    #expect(entry.place.map(\.severity) == ["", "", "minor"])
  }

  @Test("Of equally bad pains, the one that names most people comes first")
  func mostPeople() {
    let page = siteOf([
      "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
      "journeys/a.md": """
      ---
      personas: [ana, bo]
      ---
      ## Looking
      ### Pain points
      - No answer {severity=3}
      - No help {persona=bo severity=3}
      - Slow pages {persona="ana, bo" severity=3}
      """,
    ]).painPointsPage()
    #expect(page.groups.first?.entries.map(\.text) == ["Slow pages", "No help", "No answer"])
  }

  @Test("A pain that only a future journey has is marked, and comes after what hurts today")
  func future() {
    let page = siteOf([
      "journeys/a.md": "---\nstate: future\n---\n# A\n## X\n### Pain points\n- New {severity=3}\n",
      "journeys/b.md": "# B\n## X\n### Pain points\n- Old {severity=3}\n",
    ]).painPointsPage()
    #expect(page.groups.first?.entries.map(\.text) == ["Old", "New"])
    #expect(
      page.groups.first?.entries.map { $0.place.map(\.state) } == [[""], ["Future state"]]
    )
  }

  @Test(
    "What hurts today and in the future is two pains, each as bad and as well known as its own place says"
  )
  func todayAndFuture() {
    let page = siteOf([
      "evidence/int.md": "# Int\n",
      "journeys/a.md":
        "---\nstate: future\n---\n# A\n## X\n### Pain points\n- Waits {severity=1}\n",
      "journeys/b.md":
        "# B\n## X\n### Pain points\n- Waits {severity=3 evidence=int}\n## Y\n### Pain points\n- Waits\n",
    ]).painPointsPage()
    #expect(page.groups.map(\.severity?.level) == [3, 1])
    #expect(page.groups.map { $0.entries.map(\.isAssumed) } == [[false], [true]])
    #expect(
      page.groups.map { $0.entries.map { $0.place.map(\.title) } } == [[["X", "Y"]], [["X"]]]
    )
  }

  @Test("Only a pain that names several people is counted as shared")
  func shared() {
    func lede(_ attributes: String) -> String {
      siteOf([
        "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
        "journeys/a.md":
          "---\npersonas: [ana, bo]\n---\n## X\n### Pain points\n- Rain\n- Snow \(attributes)\n",
      ]).painPointsPage().lede
    }
    #expect(lede("") == "2 pain points, the worst first.")
    #expect(
      lede("{persona=\"ana, bo\"}")
        == "2 pain points, the worst first; 1 of them shared by several people."
    )
  }

  @Test("A pain shows the people whom its places name, and nobody where they name nobody")
  func people() {
    #expect(
      page.groups.flatMap { $0.entries.map { $0.people.map(\.name) } } == [
        [], [], ["Ana"], ["Bo"], [],
      ]
    )
  }

  @Test("A pain of a persona's own file leads there")
  func place() {
    #expect(page.groups[2].entries.first?.place.map(\.href) == ["personas/ana.html#_pains"])
  }

  @Test("Facets lead to the groups and count them")
  func facets() {
    #expect(page.facets.first?.values.map(\.count) == ["1", "1", "3"])
    #expect(page.facets.first?.values.last?.href == "#severity-none")
  }

  @Test("A single pain is counted in the singular")
  func singular() {
    let page = siteOf(["personas/ana.md": "---\npain_points: [Waits]\n---\n# Ana\n"])
      .painPointsPage()
    #expect(page.lede.hasPrefix("1 pain point,"))
  }
}
