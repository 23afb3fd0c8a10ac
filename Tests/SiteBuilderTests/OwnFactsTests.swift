import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("An author's own keys")
struct OwnFactsTests {
  @Test("A plain page shows them above its text")
  func plainPage() {
    let site = siteOf(["notes.md": "---\nx-cost-centre: 12 & 3\nowner: Sales\n---\nText.\n"])
    #expect(
      text(site.plainPage(0).prose)
        == "<dl class=\"facts\"><div><dt>Owner</dt><dd>Sales</dd></div>"
        + "<div><dt>Cost centre</dt><dd>12 &amp; 3</dd></div></dl>\n<p>Text.</p>\n"
    )
  }

  @Test("A journey shows them above its notes")
  func journey() {
    let site = siteOf(["journeys/buy.md": "---\nx-cost: 12\n---\nText.\n"])
    #expect(
      text(site.journeyPage(.init(0)).prose)
        == "<dl class=\"facts\"><div><dt>Cost</dt><dd>12</dd></div></dl>\n<p>Text.</p>\n"
    )
  }

  @Test("A phase shows them among its facts, and has a language of its own")
  func phase() {
    let site = siteOf([
      "journeys/buy/index.md": "# Buy\n",
      "journeys/buy/01-look.md": "---\nx-mood: dark\nlang: fr\n---\n## Needs\n- A\n",
    ])
    let page = site.phasePage(.init(journey: .init(0), index: 0))
    #expect(page.facts.contains { $0.name == "Mood" && $0.value == "dark" })
    #expect(page.frame.language.tag == "fr")
  }

  @Test("An opportunity's page shows what it is worth")
  func opportunity() {
    let site = siteOf([
      "opportunities/roi.md": "---\nimpact: 5\neffort: 2\nstatus: draft\n---\n# ROI\n"
    ])
    let html = text(site.opportunityPage(0).prose)
    #expect(html.contains("<dt>Impact</dt><dd>5 of 5</dd>"))
    #expect(html.contains("<dt>Effort</dt><dd>2 of 5</dd>"))
    #expect(html.contains("<dt>Status</dt><dd>Draft</dd>"))
  }
}
