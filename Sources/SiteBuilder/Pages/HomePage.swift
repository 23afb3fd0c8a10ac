import Diagnostics
import Documents
import JourneyModel
import Templates

/// The home page: what is here, some of it, and what wants attention.
struct HomePage: FramedPage {
  var frame: PageFrame
  var lede: String
  var introduction: [UInt8]
  var prose: [UInt8]
  var tallies: [Tally]
  var journeys: [JourneyCardView]
  var allJourneys: LinkView?
  var personas: [PersonaCardView]
  var allPersonas: LinkView?
  var recent: ItemsView?
  var attention: ItemsView?

  /// A number and what it counts; never zero.
  struct Tally: Sendable {
    var value: String
    var label: String
    var href: String

    static let fields = FieldTable<Tally>(
      "tally",
      [
        .text("value", "\u{201C}6\u{201D}, \u{201C}62 of 143\u{201D}.") { $0.value },
        .text("label", "What it counts.") { $0.label },
        .text("href", "Where they are, or empty.") { $0.href },
      ]
    )
  }

  static let fields = FieldTable<HomePage>(
    "home page",
    frameFields() + [
      .text("lede", "The site's description, or empty.") { $0.lede },
      .html("introduction", "What the home page's text begins with, up to two blocks.") {
        $0.introduction
      },
      .html("prose", "The rest of the home page's text, without its H1.") { $0.prose },
      .flag("has_tallies", "`tallies` is not empty.") { !$0.tallies.isEmpty },
      .list("tallies", "How much there is.", Tally.fields) { $0.tallies },
      .flag("has_journeys", "`journeys` is not empty.") { !$0.journeys.isEmpty },
      .list("journeys", "At most nine: all of them, or the first six.", JourneyCardView.fields) {
        $0.journeys
      },
      .record("all_journeys", "The index; absent when all are shown.", LinkView.fields) {
        $0.allJourneys
      },
      .flag("has_personas", "`personas` is not empty.") { !$0.personas.isEmpty },
      .list("personas", "At most twelve.", PersonaCardView.fields) { $0.personas },
      .record("all_personas", "The index; absent when all are shown.", LinkView.fields) {
        $0.allPersonas
      },
      .flag("has_news", "`recent` or `attention` is present.") {
        $0.recent != nil || $0.attention != nil
      },
      .record("recent", "What was reviewed or learnt last.", ItemsView.fields) { $0.recent },
      .record("attention", "What wants attention.", ItemsView.fields) { $0.attention },
    ]
  )
}

extension Site {
  func homePage() -> HomePage {
    speaking(wiki.home?.facts.language).spokenHomePage()
  }

  private func spokenHomePage() -> HomePage {
    let route = Route.home
    let journeys = journeysByStatus
    // A whole grid, rather than a link to the one that is missing.
    let shown = journeys.count <= 9 ? 9 : 6
    let personas = personasByRank
    let lede = homeLede
    let text = wiki.home?.prose ?? Prose()
    let introduction = Prose(blocks: Array(text.blocks.prefix(2)))
    let rest = Prose(blocks: Array(text.blocks.dropFirst(2)), sections: text.sections)
    return HomePage(
      frame: frame(
        route,
        title: title(of: wiki.home, else: settings.title),
        description: lede.isEmpty ? plainStart(wiki.home?.prose) ?? "" : lede,
        source: wiki.home?.facts.path
      ),
      lede: lede,
      introduction: prose(introduction, on: route, level: 2),
      prose: prose(rest, on: route, level: 2),
      tallies: tallies(on: route),
      journeys: journeys.prefix(shown).map { journeyCard($0, on: route) },
      allJourneys: journeys.count > shown
        ? LinkView(
          title: language.text(words.lists.allJourneys, journeys.count),
          href: Route.journeys.href(from: route)
        )
        : nil,
      personas: personas.prefix(12).map { personaCard($0, on: route) },
      allPersonas: personas.count > 12
        ? allPersonas(on: route)
        : nil,
      recent: recentItems(on: route),
      attention: attentionItems(on: route)
    )
  }

  /// The site's description, else the home page's summary, else a sentence where nothing else would stand.
  private var homeLede: String {
    if !settings.description.isEmpty { return settings.description }
    if let summary = wiki.home?.facts.summary?.text { return summary }
    guard wiki.home?.prose.isEmpty ?? true else { return "" }
    guard wiki.journeys.isEmpty, wiki.personas.isEmpty else {
      return words.home.lede
    }
    return words.home.empty
  }

  /// All journeys: of today, then of the future, then deprecated ones; each in the order of the index.
  private var journeysByStatus: [Link<Journey>] {
    func order(_ journey: Journey) -> Int {
      if journey.facts.status == .deprecated { return 2 }
      return journey.state == .current ? 0 : 1
    }
    let links = registers.journeys.groups.flatMap(\.items)
    return (0...2).flatMap { place in links.filter { order(wiki[$0]) == place } }
  }

  private func tallies(on route: Route) -> [HomePage.Tally] {
    func tally(_ count: Int, _ things: Counted, _ target: Route) -> HomePage.Tally? {
      guard count > 0 else { return nil }
      return HomePage.Tally(
        value: language.grouped(count),
        label: language.text(things, count),
        href: target.href(from: route)
      )
    }
    return [
      tally(wiki.journeys.count, words.home.journeys, .journeys),
      tally(wiki.personas.count, words.home.personas, .personas),
      tally(wiki.evidence.count, words.home.evidence, .evidenceIndex),
      claimTally,
    ].compactMap { $0 }
  }

  /// Of what is said to be so today: nobody can have observed what is planned.
  private var claimTally: HomePage.Tally? {
    var (observed, total) = (0, 0)
    for (journey, summary) in zip(wiki.journeys, evidenceSummaries)
    where journey.state == .current {
      observed += summary.observed
      total += summary.total
    }
    for persona in wiki.personas {
      let claims = claims(of: persona)
      observed += claims.observed
      total += claims.total
    }
    guard total > 0 else { return nil }
    guard observed > 0 else {
      let label = language.text(words.home.assumed, total)
      return HomePage.Tally(value: language.grouped(total), label: label, href: "")
    }
    let value = filled(words.home.ofAll, language.grouped(observed), language.grouped(total))
    return HomePage.Tally(value: value, label: language.text(words.home.observed, total), href: "")
  }

  /// How many claims a persona's own file makes, and how many of them are observed.
  private func claims(of persona: Persona) -> (observed: Int, total: Int) {
    let entries = persona.fields.filter(\.field.holdsClaims).flatMap(\.entries)
    var observed = entries.filter { $0.basis == .observed }.count
    if persona.quote?.evidence.isEmpty == false { observed += 1 }
    return (observed, entries.count + (persona.quote == nil ? 0 : 1))
  }
}
