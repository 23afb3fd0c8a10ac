import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Opportunity register")
struct OpportunitiesPageTests {
  private func page(_ entries: String, _ others: [String: String] = [:]) -> OpportunitiesPage {
    let journey = "# A\n\n## Phase 1: Go\n### Opportunities\n\(entries)\n"
    return siteOf(others.merging(["journeys/a.md": journey]) { $1 }).opportunitiesPage()
  }

  @Test("Most impact for the effort comes first, unknown impact last")
  func order() {
    let page = page("- Odd\n- Costly {impact=4 effort=5}\n- Cheap {impact=4 effort=1}")
    #expect(
      page.groups.first?.opportunities.map { text($0.html) } == ["Cheap", "Costly", "Odd"]
    )
  }

  @Test("What is done and what is not pursued stand apart from what is open")
  func states() {
    let page = page("- A {status=planned}\n- B {status=Shipped}\n- C {status=rejected}")
    #expect(page.groups.map(\.title) == ["Open", "Done", "Not pursued"])
    #expect(page.groups.map(\.id) == ["group-open", "group-done", "group-not-pursued"])
  }

  @Test("A single group needs no name of a state")
  func oneGroup() {
    #expect(page("- A").groups.map(\.title) == ["All opportunities"])
  }

  @Test("One with a file of its own is linked, and entries that link to it are its places")
  func ownFile() throws {
    let page = page(
      "- Make [the sheet](opportunity:sheet) {owner=Sales}",
      ["opportunities/sheet.md": "---\nimpact: 5\nstatus: draft\n---\n# Payback sheet\n"]
    )
    let all = try #require(page.groups.first?.opportunities)
    let view = try #require(all.first)
    #expect(all.count == 1)
    #expect(text(view.html) == "<a href=\"sheet.html\">Payback sheet</a>")
    #expect(view.place.map(\.title) == ["Go"])
    #expect(view.place.map(\.journey) == ["A"])
    #expect(view.owner == "Sales")
    #expect(view.status == "Draft")
  }

  @Test(
    "People have a column where half of the opportunities name some",
    arguments: [("- A {persona=ana}\n- B", true), ("- A {persona=ana}\n- B\n- C", false)]
  )
  func names(_ entries: String, _ haveColumn: Bool) {
    #expect(page(entries, ["personas/ana.md": "# Ana\n"]).hasNames == haveColumn)
  }

  @Test("The same idea in two journeys is one row")
  func sameIdea() {
    let page = page(
      "- Show the price",
      ["journeys/b.md": "# B\n\n## Phase 1: Go\n### Opportunities\n- Show the price!\n"]
    )
    #expect(page.groups.first?.opportunities.map(\.place.count) == [2])
  }
}
