import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

/// A journey whose phase names people in another order than its front matter.
private func site(_ language: String = "en") -> Site {
  siteOf(
    [
      "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n", "personas/cy.md": "# Cy\n",
      "journeys/a.md": """
      ---
      lang: \(language)
      personas: [cy, ana]
      ---
      # A

      ## Look
      ### Emotion
      - Ana: -1 torn
      - Cy: -1 torn
      ### Participation
      - Bo: driver
      - Ana: driver
      - Cy: gatekeeper, signs
      ### Pain points
      - Slow {persona=ana,cy}
      """,
    ]
  )
}

@Suite("People of a journey")
struct PeopleTests {
  @Test("stand in the order of its front matter wherever a page lists them, others behind")
  func order() throws {
    let site = site()
    let page = site.phasePage(PhaseLink(journey: Link(0), index: 0))
    #expect(page.roles.compactMap(\.person.name) == ["Cy", "Ana", "Bo"])
    #expect(page.emotions.compactMap(\.person?.name) == ["Cy", "Ana"])
    let pains = try #require(page.lanes.first { $0.title == "Pain points" })
    #expect(pains.entries[0].people.map(\.name) == ["Cy", "Ana"])
    let table = try #require(site.journeyPage(Link(0)).table)
    func cell(_ title: String) -> [String] {
      table.rows.filter { $0.title == title }.flatMap(\.cells[0].items).map { text($0.html) }
    }
    #expect(cell("Emotion") == ["Cy: torn (\u{2212}1)", "Ana: torn (\u{2212}1)"])
    #expect(cell("Participation") == ["Cy: gatekeeper, signs", "Ana: driver", "Bo: driver"])
    #expect(site.painPointsPage().groups[0].entries[0].people.map(\.name) == ["Cy", "Ana"])
  }

  @Test("have Arabic initials that don\u{2019}t join, and names of two words that no line parts")
  func arabicNames() {
    #expect(initials("عليا أحمد") == "ع\u{200C}أ")
    #expect(initials("Olivia Ops") == "OO")
    #expect(firstName("عبد الرحمن الأمين") == "عبد\u{A0}الرحمن")
  }

  @Test(
    "are separated from each other and from what is said of them as their language does it",
    arguments: [
      ("en", "Cy: gatekeeper, signs", "Cy, Ana"), ("fr", "Cy\u{A0}: ", "Cy, Ana"),
      ("ar", "Cy: ", "Cy\u{60C} Ana"), ("ja", "Cy：承認者、signs", "Cy、Ana"), ("zh", "Cy：", "Cy、Ana"),
    ]
  )
  func separators(language: String, part: String, list: String) throws {
    let table = try #require(site(language).journeyPage(Link(0)).table)
    let items = table.rows.flatMap(\.cells[0].items)
    #expect(items.contains { text($0.html).hasPrefix(part) })
    #expect(items.contains { $0.note.hasPrefix(list) })
  }
}
