import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

@Suite("The goal of a phase")
struct PhaseGoalTests {
  private let text = """
    ---
    phases:
      - {id: look, title: Look, goal: Know what there is}
      - {id: buy, title: Buy, goal: Pay once}
      - {id: use, title: Use, goal: Sleep}
    ---
    ## Look
    ### Goals
    - Sleep well
    ## Buy
    ### Goals
    - Pay once
    ## Use

    """

  @Test("stands in the lane of goals above those of people, without a bullet")
  func inTheMap() throws {
    let site = siteOf(["journeys/tea.md": text])
    let row = try #require(
      site.chart(of: JourneyModel.Link(0), on: .journey("tea")).rows.first { $0.id == "goals" }
    )
    #expect(
      row.cells.map { $0.map(\.text) } == [
        ["Know what there is", "Sleep well"], ["Pay once"], ["Sleep"],
      ]
    )
    #expect(row.cells.map { $0.map(\.hasBullet) } == [[false, true], [true], [false]])
  }

  @Test("stands in the table, too")
  func inTheTable() throws {
    let site = siteOf(["journeys/tea.md": text])
    let table = try #require(site.mapTable(of: JourneyModel.Link(0), on: .journey("tea")))
    let cells = table.rows.first { $0.title == "Goals" }?.cells ?? []
    #expect(
      cells.map { $0.items.map { String(decoding: $0.html, as: UTF8.self) } } == [
        ["Know what there is", "Sleep well"], ["Pay once"], ["Sleep"],
      ]
    )
  }

  @Test("makes a lane of its own where there is none, in the picture and in its table")
  func ownLane() throws {
    let site = siteOf([
      "journeys/tea.md":
        "---\nphases:\n  - {title: Look, goal: Know}\n---\n## Look\n- **Needs:** A map\n"
    ])
    let rows = site.chart(of: JourneyModel.Link(0), on: .journey("tea")).rows
    #expect(rows.map(\.id) == ["goals", "needs"])
    #expect(rows[0].cells.map { $0.map(\.text) } == [["Know"]])
    let table = try #require(site.mapTable(of: JourneyModel.Link(0), on: .journey("tea")))
    #expect(table.rows.map(\.title) == ["Goals", "Needs"])
  }
}
