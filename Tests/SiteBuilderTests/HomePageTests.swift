import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

private let ana = "# Ana Silva\n\n## Goals\n- Save time\n"
private let buying = """
  ---
  personas: ana
  ---
  # Buying

  ## Looking
  **Emotion:** Ana: -1
  ### Needs
  - Compare prices
  ## Paying
  ### Needs
  - Pay by invoice
  """

@Suite("Home page")
struct HomePageTests {
  @Test("An empty wiki says what to do and shows nothing that is zero")
  func emptyWiki() {
    let page = siteOf([:]).homePage()
    #expect(page.tallies.isEmpty)
    #expect(page.lede.contains("folder"))
    #expect(page.recent == nil)
    #expect(page.attention == nil)
    #expect(page.frame.title == "Customer journeys")
  }

  @Test("A home page without a heading takes the site's title, not its file's name")
  func titleOfSite() {
    let page = siteOf(["index.md": "Welcome."], settings: "title: Order tool").homePage()
    #expect(page.frame.title == "Order tool")
  }

  @Test("One persona and one journey are counted in the singular")
  func singular() {
    let page = siteOf(["personas/ana.md": ana, "journeys/buying.md": buying]).homePage()
    #expect(page.tallies.map(\.label).prefix(2) == ["journey", "persona"])
    #expect(page.allJourneys == nil)
    #expect(page.allPersonas == nil)
  }

  @Test("Journeys stand in the order of their index, those of today first and deprecated ones last")
  func order() {
    let site = siteOf([
      "journeys/a.md": "---\nstatus: deprecated\n---\n# Asking\n", "journeys/b.md": "# Waiting\n",
      "journeys/c.md": "---\nstate: future\n---\n# Buying\n", "journeys/d.md": "# Paying\n",
    ])
    #expect(site.homePage().journeys.map(\.title) == ["Paying", "Waiting", "Buying", "Asking"])
    let index = site.journeysPage().groups.map { $0.journeys.map(\.title) }
    #expect(index == [["Paying", "Waiting", "Asking"], ["Buying"]])
  }

  @Test("Claims count lanes and personas' own fields")
  func claims() {
    let site = siteOf([
      "personas/ana.md": "---\ngoals:\n  - {text: Save time, evidence: int}\n---\n# Ana\n",
      "journeys/buying.md": buying, "evidence/int.md": "# Interview\n",
    ])
    #expect(site.homePage().tallies.last?.value == "1 of 4")
  }

  @Test("Claims are counted that say what is so today: no plan, no tool, no channel")
  func claimsOfToday() throws {
    let page = siteOf([
      "personas/ana.md":
        "---\ngoals:\n  - {text: Save time, evidence: int}\ntools: [Spreadsheet]\n---\n# Ana\n",
      "journeys/a.md":
        "# A\n\n## Looking\n### Channels\n- Mail\n### Content\n- A page\n### Needs\n- Rest\n",
      "journeys/b.md": "---\nstate: future\n---\n# B\n\n## Looking\n### Needs\n- Sleep\n",
      "evidence/int.md": "# Interview\n",
    ]).homePage()
    let tally = try #require(page.tallies.last)
    #expect(tally.value == "1 of 2")
    #expect(tally.label == "claims about today observed")
    #expect(page.attention?.items.map(\.title) == ["A", "Ana"])
  }

  @Test("When nothing is observed the tally says that all is assumed")
  func nothingObserved() {
    let page = siteOf(["personas/ana.md": ana]).homePage()
    #expect(page.tallies.last?.value == "1")
    #expect(page.tallies.last?.label == "claim about today, assumed so far")
  }

  @Test(
    "Nine journeys are shown, of more the first six with a link to all",
    arguments: [(7, 7, nil), (9, 9, nil), (10, 6, "All 10 journeys")]
  )
  func manyJourneys(count: Int, shown: Int, link: String?) {
    let texts = (1...count).map { ("journeys/j\($0).md", buying) }
    let page = siteOf(Dictionary(uniqueKeysWithValues: texts)).homePage()
    #expect(page.journeys.count == shown)
    #expect(page.allJourneys?.title == link)
  }

  @Test("What was reviewed or learnt last comes first")
  func newestFirst() {
    let page = siteOf([
      "personas/ana.md": "---\nreviewed: 2026-03-01\n---\n# Ana\n",
      "evidence/int.md": "---\ndate: 2026-09-01\nsource: interview\n---\n# Talk\n",
      "journeys/buying.md": "---\nreviewed: 2026-05-01\n---\n# Buying\n",
    ]).homePage()
    #expect(page.recent?.items.map(\.title) == ["Talk", "Buying", "Ana"])
    #expect(
      page.recent?.items.map(\.text) == ["Interview", "Journey, reviewed", "Persona, reviewed"]
    )
  }

  @Test("An overdue review wants attention before a draft, each entity once")
  func attentionInOrder() {
    let page = siteOf([
      "personas/ana.md": "---\nstatus: draft\n---\n# Ana\n",
      "personas/bo.md":
        "---\nreviewed: 2026-01-15\nreview_every: 6m\nstatus: draft\n---\n# Bo\n",
      "journeys/buying.md": "---\npersonas: [ana, bo]\n---\n# Buying\n",
    ]).homePage()
    #expect(page.attention?.items.map(\.title) == ["Bo", "Ana"])
    #expect(page.attention?.items.first?.text == "Its review is due since July 2026.")
  }

  @Test("A journey with claims and without evidence wants attention")
  func withoutEvidence() {
    let page = siteOf(["personas/ana.md": ana, "journeys/buying.md": buying]).homePage()
    #expect(page.attention?.items.map(\.text) == ["None of its 3 claims cites evidence."])
  }

  @Test("Someone the product is not for needs no journey")
  func antiPersona() {
    let page = siteOf([
      "personas/ana.md": "# Ana\n", "personas/zoe.md": "---\nkind: anti\n---\n# Zoe\n",
    ]).homePage()
    #expect(page.attention?.items.map(\.title) == ["Ana"])
  }

  @Test("Eight things that want attention stand there, and the rest on demand")
  func manyWantAttention() throws {
    var texts: [String: String] = [:]
    for number in 10..<22 { texts["personas/p\(number).md"] = "# Person \(number)\n" }
    let all = try #require(siteOf(texts).homePage().attention)
    #expect(all.items.count == 8)
    #expect(all.restTitle == "and 4 more")
    #expect(all.rest.map(\.title) == ["Person 18", "Person 19", "Person 20", "Person 21"])
    #expect(all.unlisted == "")
    let some = try #require(siteOf(texts, pageSize: PageSize(entries: 9)).homePage().attention)
    #expect(some.restTitle == "and 4 more")
    #expect(some.rest.count == 3)
    #expect(some.unlisted == "and 1 more")
  }
}
