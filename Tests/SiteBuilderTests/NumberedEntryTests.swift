import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

@Suite("Entries of a numbered list")
struct NumberedEntryTests {
  private let site = siteOf([
    "personas/ana.md": "# Ana Ruiz\n",
    "journeys/tea.md": """
    ---
    personas: [ana]
    ---
    ## Look
    ### Activities
    1. Asks
    2. Waits
    ### Touchpoints
    1. Shop window
    ### Pain points
    1. No price {severity=4}

    """,
  ])

  @Test("have their numbers in the map, but for chips")
  func map() throws {
    let chart = site.chart(of: Link(0), on: .journey("tea"))
    let texts = chart.rows.map { row in row.cells.flatMap { $0.map(\.text) } }
    #expect(
      texts == [["1.\u{A0}Asks", "2.\u{A0}Waits"], ["Shop window"], ["1.\u{A0}No price"]]
    )
  }

  @Test("have them in the table and in the list of their phase")
  func pages() throws {
    let table = try #require(site.journeyPage(Link(0)).table)
    #expect(table.rows[0].cells[0].items.map(\.number) == ["1.", "2."])
    let page = site.phasePage(PhaseLink(journey: Link(0), index: 0))
    #expect(page.activities?.entries.map(\.number) == [1, 2])
  }

  @Test("have none in a register, where they follow nothing")
  func register() {
    let page = site.painPointsPage()
    #expect(page.groups.flatMap(\.entries).map(\.number) == [nil])
  }
}
