import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Persona index")
struct PersonasPageTests {
  @Test("Personas of one kind are everyone, without facets")
  func oneGroup() {
    let page = siteOf(["personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n"]).personasPage()
    #expect(page.groups.map(\.title) == ["Everyone"])
    #expect(page.facets.isEmpty)
  }

  @Test("Kinds make groups, and those whom it is not for come last")
  func kinds() {
    let page = siteOf([
      "personas/ana.md": "---\nkind: anti\n---\n# Ana\n",
      "personas/bo.md": "---\nkind: buyer\n---\n# Bo\n",
      "personas/cy.md": "# Cy\n",
    ]).personasPage()
    #expect(page.groups.map(\.id) == ["kind-buyer", "kind-other", "kind-anti"])
    #expect(page.facets.first?.values.map(\.href) == ["#kind-buyer", "#kind-other", "#kind-anti"])
  }

  @Test("Primary personas come before secondary ones")
  func rank() {
    let page = siteOf([
      "personas/ana.md": "---\nrank: secondary\n---\n# Ana\n",
      "personas/bo.md": "---\nrank: primary\n---\n# Bo\n",
    ]).personasPage()
    #expect(page.groups.first?.personas.map(\.person.name) == ["Bo", "Ana"])
  }

  @Test("Segment values stand in natural order, and facets lead to them")
  func segments() throws {
    let page = siteOf([
      "personas/ana.md": "---\nsegments: {company_size: 50–200}\n---\n# Ana\n",
      "personas/bo.md": "---\nsegments: {company_size: 9–49}\n---\n# Bo\n",
    ]).personasPage()
    let crossing = try #require(page.crossings.first)
    #expect(crossing.title == "By company size")
    #expect(crossing.groups.map(\.title) == ["9–49", "50–200"])
    #expect(page.facets.map(\.title) == ["Company size"])
    #expect(
      page.facets.first?.values.first?.href == "#segment-company-size-9-49"
    )
  }

  @Test("A persona's tag leads to a group that the index has")
  func tags() throws {
    let site = siteOf([
      "personas/ana.md": "---\ntags: [C, C++, Page title]\n---\n# Ana\n"
    ])
    let ids = site.personasPage().crossings.flatMap { $0.groups.map(\.id) }
    let hrefs = site.personaPage(try site.persona("ana")).tags.map(\.href)
    #expect(Set(hrefs) == Set(ids.map { "index.html#" + percentEncoded($0) }))
    #expect(ids.count == 3)
  }

  @Test("A card counts the journeys that name or mention the persona")
  func journeyCount() {
    let page = siteOf([
      "personas/ana.md": "# Ana\n",
      "journeys/a.md": "---\npersonas: ana\n---\n# A\n",
      "journeys/b.md":
        "# B\n\n## Phase 1: Use\n### Needs\n- Help {persona=ana}\n\n## Phase 2: Go\n",
    ]).personasPage()
    #expect(page.groups.first?.personas.first?.journeys == "2 journeys")
  }

  @Test("The title of an introduction without a heading is not its file's name")
  func introduction() {
    let page = siteOf(["personas/index.md": "Six people.", "personas/ana.md": "# Ana\n"])
      .personasPage()
    #expect(page.frame.title == "Personas")
    #expect(page.lede == "Six people.")
  }
}
