import Diagnostics
import Documents
import JourneyModel
import Templates

/// The journey index: by state when there are both, or by letter when there are too many for one page.
struct JourneysPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [Group]

  struct Group: Sendable {
    var id: String
    var title: String
    /// How many journeys the group has on all pages.
    var count: String
    var journeys: [JourneyCardView]

    static let fields = FieldTable<Group>(
      "journey group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the journeys have in common.") { $0.title },
        .text("count", "How many on all pages.") { $0.count },
        .list("journeys", "The journeys.", JourneyCardView.fields) { $0.journeys },
      ]
    )
  }

  static let fields = FieldTable<JourneysPage>(
    "journey index",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups of the index.", FacetView.fields) { $0.facets },
      .list("groups", "The journeys.", Group.fields) { $0.groups },
    ]
  )
}

extension Site {
  func journeysPage(_ number: Int = 1) -> JourneysPage {
    let list = registers.journeys
    let page = PageOfSet(
      number,
      of: list,
      from: .journeys,
      noun: words.registers.journeys,
      language
    )
    let introduction = wiki.introductions["journeys"]
    return JourneysPage(
      frame: frame(
        page,
        title: introduction?.facts.title ?? words.registers.journeys,
        description: filled(words.registers.allJourneysOf, settings.title),
        source: introduction?.facts.path
      ),
      lede: number == 1 ? lede(of: introduction) : "",
      facets: facets(
        list.pageCount > 1 ? words.registers.letter : words.registers.state,
        list,
        on: page
      ),
      groups: list.parts(ofPage: number).map { part in
        JourneysPage.Group(
          id: part.id,
          title: part.title(language),
          count: language.grouped(part.count),
          journeys: part.items.map {
            journeyCard($0, on: page.route, withState: list.pageCount > 1)
          }
        )
      }
    )
  }

  /// By state where one page holds them, else by letter; by title in each group, deprecated ones of a state last.
  func journeyRegister() -> PagedList<Link<Journey>> {
    func isDeprecated(_ link: Link<Journey>) -> Bool { wiki[link].facts.status == .deprecated }
    let names = wiki.journeys.map { foldedWord($0.facts.title) }
    let links = wiki.journeys.indices.sorted { left, right in
      names[left] == names[right] ? left < right : names[left] < names[right]
    }.map { Link<Journey>($0) }
    var groups = JourneyState.allCases.compactMap { state -> PagedList<Link<Journey>>.Group? in
      var own = links.filter { wiki[$0].state == state }
      own = own.filter { !isDeprecated($0) } + own.filter(isDeprecated)
      guard !own.isEmpty else { return nil }
      return PagedList.Group(
        id: "state-\(state.rawValue)",
        title: stateWords(state),
        items: own,
        weight: PageSize.cardWeight
      )
    }
    if groups.count == 1 { groups[0].title = words.registers.allJourneys }
    let byState = PagedList(groups, size: pageSize)
    guard byState.pageCount > 1 else { return byState }
    let byLetter = groupedByLetter(
      links,
      weight: PageSize.cardWeight,
      others: words.registers.otherLetters
    ) { wiki[$0].facts.title }
    return PagedList(byLetter, size: pageSize)
  }
}
