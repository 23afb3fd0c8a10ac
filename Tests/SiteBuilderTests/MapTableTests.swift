import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("The table beside the map")
struct MapTableTests {
  private let today = """
    ---
    title: Today
    personas: [ana]
    phases:
      - {title: Look, group: Marketing, trigger: A bill, duration: 2 days}
      - {title: Pay, moment_of_truth: The price holds}
    ---
    ## Look
    ### Emotion
    - Ana: -1 torn
    - Bo: 2
    ## Pay
    ### Emotion
    - Ana: 1

    """

  private func rows(_ id: Int, _ files: [String: String]) throws -> [String: [[String]]] {
    let site = siteOf(files.merging(["personas/ana.md": "# Ana Ruiz\n"]) { $1 })
    let table = try #require(site.journeyPage(Link(id)).table)
    return Dictionary(
      uniqueKeysWithValues: table.rows.map { row in
        (row.title, row.cells.map { $0.items.map { text($0.html) } })
      }
    )
  }

  @Test("has what the heads of the phases say, where they say something")
  func heads() throws {
    let rows = try rows(0, ["journeys/a.md": today])
    #expect(rows["Begins when"] == [["A bill"], []])
    #expect(rows["Takes"] == [["2 days"], []])
    #expect(rows["Moment of truth"] == [[], ["The price holds"]])
    #expect(try self.rows(0, ["journeys/a.md": "## Look\n### Needs\n- A price\n"]).count == 1)
  }

  @Test("has no row for a moment of truth of which only is said that there is one")
  func flag() throws {
    let text = "---\nphases:\n  - {title: Pay, moment_of_truth: yes}\n---\n## Pay\n### Needs\n- x\n"
    #expect(try rows(0, ["journeys/a.md": text]).keys.sorted() == ["Needs"])
  }

  @Test("names the group of each phase")
  func groups() {
    let table = siteOf(["journeys/a.md": today]).journeyPage(Link(0)).table
    #expect(table?.columns.map(\.group) == ["Marketing", ""])
  }

  @Test("tells today\u{2019}s moods of those who are in both journeys, under the future\u{2019}s")
  func baseline() throws {
    let future = """
      ---
      title: Tomorrow
      state: future
      baseline: a
      personas: [ana]
      ---
      ## Look
      ### Emotion
      - Ana: 2
      ## Choose
      ### Emotion
      - Ana: 1
      """
    let rows = try rows(1, ["journeys/a.md": today, "journeys/b.md": future])
    #expect(rows["Emotion"] == [["Ana: delighted (+2)"], ["Ana: pleased (+1)"]])
    #expect(rows["Emotion (today)"] == [["Ana: torn (\u{2212}1)"], []])
  }
}
