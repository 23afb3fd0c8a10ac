import Diagnostics
import JourneyModel
import SiteTemplate
import Testing

@testable import SiteBuilder

private let small = PageSize(entries: 10)

@Suite("Registers over pages")
struct PagingTests {
  /// A persona with as many pain points as asked for, of rising severity.
  private func pains(_ count: Int) -> [String: String] {
    let list = (0..<count).map { "- Pain \($0) {severity=\($0 % 5 + 1)}\n" }.joined()
    return ["personas/ana.md": "# Ana\n\n## Pain points\n\(list)"]
  }

  @Test("Pages after the first lie in a folder that is called like it")
  func addresses() {
    #expect(Route.painPoints.page(1).path == "pain-points.html")
    #expect(Route.painPoints.page(2).path == "pain-points/2.html")
    #expect(Route.journeys.page(3).path == "journeys/index/3.html")
    #expect(Route.evidence("int").page(2).path == "evidence/int/2.html")
    #expect(
      Route.personaList("ana", .missing).page(2).path == "personas/ana/missing-content/2.html"
    )
  }

  @Test("What fits on one page has no pager and no further page")
  func onePage() {
    let site = siteOf(pains(9))
    #expect(site.painPointsPage().frame.pager == nil)
    #expect(furtherPages(site).isEmpty)
  }

  @Test("Each pain stands on one page of the register, the worst first")
  func pains() {
    let site = siteOf(pains(25), pageSize: small)
    let pages = (1...site.registers.pains.pageCount).map { site.painPointsPage($0) }
    let entries = pages.flatMap { $0.groups.flatMap(\.entries) }
    #expect(pages.count == 5)
    #expect(Set(entries.map(\.text)).count == 25)
    #expect(entries.compactMap(\.severity) == entries.compactMap(\.severity).sorted(by: >))
  }

  @Test("A further page says its number, and the register stands above it")
  func frame() {
    let page = siteOf(pains(25), pageSize: small).painPointsPage(2)
    #expect(page.frame.title == "Pain points, page 2")
    #expect(page.frame.breadcrumbs.map(\.title) == ["Home", "Pain points"])
    #expect(page.frame.breadcrumbs.last?.href == "../pain-points.html")
    #expect(page.frame.pager?.summary == "Pain points 6–10 of 25")
    #expect(page.groups.map(\.title) == ["Major"])
    #expect(page.lede.isEmpty)
  }

  @Test("A channel's link leads to the page of the register that lists it")
  func channels() throws {
    let entries = (0..<12).map { "- Mail \($0) {channel=email}\n" }.joined()
    let site = siteOf(
      ["journeys/a.md": "# A\n\n## Looking\n### Touchpoints\n\(entries)- Till {channel=shop}\n"],
      settings: "channels:\n  email: {title: E-mail}\n  shop: {title: Shop}\n",
      pageSize: small
    )
    let shop = site.channel(Link(1), on: .home)
    #expect(shop.href == "touchpoints/2.html#channel-shop")
    #expect(site.touchpointsPage(2).groups.map(\.id) == ["channel-email", "channel-shop"])
    #expect(
      site.touchpointsPage(2).facets.first?.values.map(\.href) == [
        "../touchpoints.html#channel-email", "#channel-shop",
      ]
    )
  }

  @Test("Many personas go by letter, and a tag leads to the page of its group")
  func personas() throws {
    let names = ["Zoe", "Ana", "Bo", "Cy", "Abe", "Dan"]
    var texts: [String: String] = [:]
    for name in names {
      texts["personas/\(name).md"] = "---\ntags: [night]\nkind: user\n---\n# \(name)\n"
    }
    let site = siteOf(texts, pageSize: small)
    let count = site.registers.personas.list.pageCount
    let pages = (1...count).map { site.personasPage($0) }
    let cards = pages.flatMap { $0.groups.flatMap(\.personas) }
    #expect(cards.map(\.person.name) == ["Abe", "Ana", "Bo", "Cy", "Dan", "Zoe"])
    #expect(pages.prefix(2).map { $0.groups.map(\.title) } == [["A"], ["B", "C"]])
    #expect(pages.last?.crossings.map(\.title) == ["By tag"])
    #expect(pages.last?.frame.pager?.summary == "Page \(count) of \(count)")
    let tag = site.personaPage(try site.persona("ana")).tags.first
    #expect(tag?.href == "index/\(count).html#tag-night")
  }

  @Test("Many journeys go by letter, and their cards name the state")
  func journeys() {
    var texts: [String: String] = [:]
    for name in ["Zoo", "Art", "Bus", "Cab"] { texts["journeys/\(name).md"] = "# \(name)\n" }
    let page = siteOf(texts, pageSize: small).journeysPage()
    #expect(page.groups.flatMap(\.journeys).map(\.title) == ["Art", "Bus"])
    #expect(page.groups.flatMap(\.journeys).map(\.state) == ["Current state", "Current state"])
    #expect(page.facets.first?.values.map(\.title) == ["A", "B", "C", "Z"])
  }

  @Test("Journeys of one state stand by title, whatever their files are called")
  func journeysByTitle() {
    let page = siteOf([
      "journeys/1.md": "# Zoo\n", "journeys/2.md": "# art\n", "journeys/3.md": "# Bus\n",
      "journeys/0.md": "---\nstate: future\n---\n# Cab\n",
    ]).journeysPage()
    #expect(page.groups.map { $0.journeys.map(\.title) } == [["art", "Bus", "Zoo"], ["Cab"]])
  }

  @Test("A persona's page shows the beginning of a list and leads to all of it")
  func personaList() throws {
    let site = siteOf(pains(25), pageSize: PageSize(entries: 20))
    let ana = try site.persona("ana")
    let shown = try #require(site.personaPage(ana).ownPains)
    #expect(shown.entries.count == 2)
    #expect(shown.more?.title == "All 25 pain points")
    #expect(shown.more?.href == "ana/pain-points.html")
    let pages = (1...2).map { site.personaListPage(ana, .ownPains, $0) }
    #expect(pages.flatMap { $0.entries.map(\.text) }.count == 25)
    #expect(pages.first?.entries.first?.text == shown.entries.first?.text)
    #expect(pages.first?.frame.title == "Pain points of Ana alone")
    #expect(pages.last?.frame.pager?.summary == "Pain points 20–25 of 25")
    let routes = furtherPages(site).flatMap(\.routes).map(\.path)
    #expect(
      routes.filter { $0.hasPrefix("personas/ana/") } == [
        "personas/ana/pain-points.html", "personas/ana/pain-points/2.html",
      ]
    )
  }

  @Test("Claims that don't fit below the notes follow on pages of their own")
  func claims() throws {
    let needs = (0..<25).map { "- Need \($0) {evidence=int}\n" }.joined()
    let site = siteOf(
      [
        "journeys/a.md": "# A\n\n## Looking\n### Needs\n\(needs)",
        "evidence/int.md": "# Talk\n\nNotes.\n",
      ],
      pageSize: small
    )
    let int = try site.evidence("int")
    let pages = (1...3).map { site.evidencePage(int, $0) }
    let claims = pages.flatMap { $0.claims.flatMap(\.entries) }
    #expect(Set(claims.map(\.text)).count == 25)
    #expect(pages.map { $0.prose.isEmpty } == [false, true, true])
    #expect(claims.flatMap(\.evidence).isEmpty)
    #expect(pages.last?.frame.pager?.summary == "Claims 19–25 of 25")
  }

  @Test("An entry that stands in many places names some and counts the others")
  func manyPlaces() throws {
    var texts = ["personas/ana.md": "# Ana\n"]
    for index in 10..<40 {
      let severity = index == 39 ? 5 : 2
      texts["journeys/j\(index).md"] =
        "---\npersonas: ana\n---\n# J\(index)\n\n## Looking\n### Pain points\n- Waits {severity=\(severity)}\n"
    }
    let page = siteOf(texts).painPointsPage()
    let entry = try #require(page.groups.first?.entries.first)
    #expect(entry.place.count == PageSize.places + 1)
    #expect(entry.place.last?.title == "and 18 more")
    #expect(entry.severity == 5)
  }

  @Test("A path that is kept for further pages is no other page's, whether they are there or not")
  func keptPaths() {
    let site = siteOf([
      "personas/ana.md": "# Ana\n", "pain-points/2.md": "# Two\n", "pain-points/two.md": "# Two\n",
      "old.md": "---\nredirect_from: personas/ana/journeys.html\n---\n# Old\n",
    ])
    let found = planPages(site.wiki, theme: Theme(builtIn: BuiltInTheme.files)).diagnostics
    #expect(found.map(\.rule.code) == ["path-taken", "path-taken"])
    #expect(
      found.map(\.message).sorted() == [
        "the site keeps “pain-points/2.html” for what does not fit on “pain-points.html”",
        "the site keeps “personas/ana/journeys.html” for what does not fit on “personas/ana.html”",
      ]
    )
  }
}

@Suite("A wiki of many pages")
struct ManyPagesTests {
  @Test("With small pages every link of the example wiki leads somewhere, and ids stand once")
  func links() async throws {
    var options = options(jobs: 2)
    options.pageSize = PageSize(entries: 12)
    let built = await buildSite(
      try exampleTree(),
      theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
      options: options
    )
    let site = ScannedSite(built.value)
    #expect(built.value.paths.contains("touchpoints/2.html"))
    #expect(built.value.paths.contains("evidence/int-02/2.html"))
    #expect(built.value.paths.contains("personas/amara-nwosu/content.html"))
    #expect(site.brokenLinks() == [])
    #expect(site.repeatedIDs() == [])
  }

  @Test("A further page names its neighbours to browsers, and the current page to everybody")
  func markup() throws {
    let list = (0..<25).map { "- Pain \($0)\n" }.joined()
    let site = siteOf(
      ["personas/ana.md": "# Ana\n\n## Pain points\n\(list)"],
      pageSize: PageSize(entries: 10)
    )
    let templates = CompiledTheme(Theme(builtIn: BuiltInTheme.files)).templates.value
    let file = try #require(
      furtherPages(site).first { $0.routes == [.further(.painPoints, page: 2)] }
    )
    guard case .bytes(let bytes) = file.render(site, templates).first else { return }
    let html = text(bytes)
    #expect(html.contains("<link rel=\"prev\" href=\"../pain-points.html\">"))
    #expect(html.contains("<link rel=\"next\" href=\"3.html\">"))
    #expect(html.contains("<nav class=\"section pages\" aria-label=\"Pages of this list\">"))
    #expect(html.contains("<span aria-current=\"page\"><span class=\"vh\">Page </span>2</span>"))
    #expect(html.contains("rel=\"next\">Next<span class=\"vh\">: Page 3</span></a>"))
  }

  @Test("A sitemap names further pages")
  func sitemap() throws {
    let list = (0..<25).map { "- Pain \($0)\n" }.joined()
    let site = siteOf(
      ["personas/ana.md": "# Ana\n\n## Pain points\n\(list)"],
      settings: "base_url: https://example.org\n",
      pageSize: PageSize(entries: 10)
    )
    let file = try #require(searchEngineFiles(site.settings, pages: []).first)
    guard case .bytes(let bytes) = file.render(site, [:]).first else { return }
    #expect(text(bytes).contains("<loc>https://example.org/pain-points/3.html</loc>"))
  }

  @Test("No page grows with the wiki: of 300 journeys, none has more than 110 kB")
  func bounded() {
    let site = siteOf(wiki(journeys: 300, personas: 60))
    let theme = Theme(builtIn: BuiltInTheme.files)
    let templates = CompiledTheme(theme).templates.value
    let plan = planPages(site.wiki, theme: theme).value + furtherPages(site)
    var sizes: [String: Int] = [:]
    for file in plan where file.routes.contains(where: isList) {
      for (route, content) in zip(file.routes, file.render(site, templates)) where isList(route) {
        if case .bytes(let bytes) = content { sizes[route.path] = bytes.count }
      }
    }
    #expect(sizes.count > 150)
    #expect(sizes.filter { $0.value > 110_000 } == [:])
  }

  /// Whether a page lists what other pages hold.
  private func isList(_ route: Route) -> Bool {
    switch route {
    case .journey, .phase, .diagram, .journeyData, .data, .theme, .asset: false
    default: true
    }
  }

  /// Journeys of two phases for two of the personas each; one persona and one piece of evidence are in all of them.
  private func wiki(journeys: Int, personas: Int) -> [String: String] {
    var texts = ["evidence/all.md": "---\nsource: interview\n---\n# Everything\n\nNotes.\n"]
    for index in 0..<personas {
      texts["personas/p\(index).md"] = "---\ntags: [t\(index % 7)]\n---\n# Person \(index)\n"
    }
    for index in 0..<journeys {
      let phases = ["Looking", "Paying"].map { phase in
        """
        ## \(phase)
        **Emotion:** -1 uneasy
        ### Needs
        - Know \(phase) \(index) {evidence=all}
        - Compare \(phase) \(index) {id=\(phase)}
        ### Touchpoints
        - Mail \(phase) \(index) {channel=email}
        ### Pain points
        - Waits for \(phase) \(index) {severity=3 evidence=all}
        - The same everywhere
        ### Content
        - A page on \(phase) \(index)
        ### Opportunities
        - Mend \(phase) \(index) {impact=3}

        """
      }
      texts["journeys/j\(index).md"] =
        "---\npersonas: [p0, p\(index % personas)]\n---\n# Journey \(index)\n\n" + phases.joined()
    }
    return texts
  }
}
