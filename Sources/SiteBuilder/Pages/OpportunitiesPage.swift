import Diagnostics
import Documents
import JourneyModel
import Templates

/// The opportunity register: what is open, what is done; most impact for the effort first.
struct OpportunitiesPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [Group]

  struct Group: Sendable {
    var id: String
    var title: String
    /// How many opportunities the group has on all pages.
    var count: String
    var opportunities: [OpportunityView]

    static let fields = FieldTable<Group>(
      "opportunity group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the opportunities have in common.") { $0.title },
        .text("count", "How many on all pages.") { $0.count },
        .text("note", "Always empty: for themes to come.") { _ in "" },
        .list("opportunities", "Most impact for the effort first.", OpportunityView.fields) {
          $0.opportunities
        },
      ]
    )
  }

  /// A column for the few who are named would be empty nearly everywhere.
  var hasNames: Bool {
    let all = groups.flatMap(\.opportunities)
    return all.filter { !$0.people.isEmpty }.count * 2 >= all.count
  }

  static let fields = FieldTable<OpportunitiesPage>(
    "opportunity register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups of the register.", FacetView.fields) { $0.facets },
      .flag("has_names", "People have a column: half of the opportunities or more name some.") {
        $0.hasNames
      },
      .list("groups", "Open and done, or a single one.", Group.fields) { $0.groups },
    ]
  )
}

/// Something that could be done, from a lane or from a file of its own.
struct OpportunityView: Sendable {
  var html: [UInt8]
  /// 1…5; nil when nobody has said.
  var impact: Int?
  /// 1…5; nil when nobody has said.
  var effort: Int?
  var place: [PlaceView] = []
  var people: [PersonView] = []
  var owner = ""
  var status = ""

  static let fields = FieldTable<OpportunityView>(
    "opportunity",
    [
      .html("html", "The opportunity, linked to its page if it has one.") { $0.html },
      .text("impact", "`1`\u{2026}`5`, or empty.") { $0.impact.map { String($0) } ?? "" },
      .text("effort", "`1`\u{2026}`5`, or empty.") { $0.effort.map { String($0) } ?? "" },
      .list("where", "Journeys and phases.", PlaceView.fields) { $0.place },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "Whom it would help.", PersonView.fields) { $0.people },
      .text("owner", "Who looks after it, or empty.") { $0.owner },
      .text("status_word", "\u{201C}Planned\u{201D}, or empty.") { capitalized($0.status) },
    ]
  )
}

/// Something that could be done, by where it is written.
struct OpportunityItem: Sendable {
  /// The file of its own, by its index.
  var file: Int?
  var places: [EntryPlace] = []
  /// 1…5; nil when nobody has said.
  var impact: Int?
  /// 1…5; nil when nobody has said.
  var effort: Int?
  var owner = ""
  var status = ""

  /// What it is worth: impact counts twice, and an unknown effort is taken as medium. As in a journey's findings.
  var worth: Int { impact.map { $0 * 2 - (effort ?? 3) } ?? Int.min }

  /// Adds a further place; what is known already stays.
  fileprivate mutating func add(_ entry: RegisterEntries.Opportunity) {
    places.append(entry.place)
    impact = impact ?? entry.impact
    effort = effort ?? entry.effort
    if owner.isEmpty { owner = entry.owner }
    if status.isEmpty { status = entry.status }
  }
}

/// How far an opportunity has come, by the words that people write.
private enum OpportunityState: String, CaseIterable {
  case open, done
  case dropped = "not-pursued"

  init(_ status: String) {
    switch foldedName(status) {
    case "done", "shipped", "live", "released", "launched", "delivered", "implemented", "complete",
      "completed", "closed", "finished":
      self = .done
    case "dropped", "rejected", "declined", "discarded", "cancelled", "canceled", "deprecated",
      "wont do":
      self = .dropped
    default: self = .open
    }
  }

  func title(_ words: RegisterWords) -> String {
    switch self {
    case .open: words.open
    case .done: words.done
    case .dropped: words.dropped
    }
  }
}

extension Site {
  func opportunitiesPage(_ number: Int = 1) -> OpportunitiesPage {
    let list = registers.opportunities
    let page = PageOfSet(
      number,
      of: list,
      from: .opportunities,
      noun: words.registers.opportunities,
      language
    )
    let introduction = wiki.introductions["opportunities"]
    let written = lede(of: introduction)
    let generated =
      list.count == 0
      ? "" : words.registers.opportunitiesLede
    return OpportunitiesPage(
      frame: frame(
        page,
        title: title(of: introduction, else: words.registers.opportunities),
        description: filled(words.registers.opportunitiesOf, settings.title),
        source: introduction?.facts.path
      ),
      lede: number > 1 ? "" : written.isEmpty ? generated : written,
      facets: facets(words.registers.state, list, on: page),
      groups: list.parts(ofPage: number).map { part in
        OpportunitiesPage.Group(
          id: part.id,
          title: part.title(language),
          count: language.grouped(part.count),
          opportunities: part.items.map { opportunity($0, on: page.route) }
        )
      }
    )
  }

  func opportunityRegister() -> PagedList<OpportunityItem> {
    let ordered = opportunities.enumerated().sorted { left, right in
      let (a, b) = (left.element.worth, right.element.worth)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    var groups = OpportunityState.allCases.compactMap {
      state -> PagedList<OpportunityItem>.Group? in
      let own = ordered.filter { OpportunityState($0.status) == state }
      guard !own.isEmpty else { return nil }
      return PagedList.Group(
        id: "group-\(state.rawValue)",
        title: state.title(words.registers),
        items: own
      )
    }
    if groups.count == 1 { groups[0].title = words.registers.allOpportunities }
    return PagedList(groups, size: pageSize)
  }

  /// Those with a file first; an entry of a lane that links to such a file is a further place of it.
  private var opportunities: [OpportunityItem] {
    var filed = wiki.opportunities.enumerated().map { index, opportunity in
      OpportunityItem(
        file: index,
        impact: opportunity.impact,
        effort: opportunity.effort,
        owner: opportunity.facts.owner ?? "",
        status: StatusView(opportunity.facts.status, language)?.word ?? ""
      )
    }
    var others: [OpportunityItem] = []
    var indices: [String: Int] = [:]
    for part in journeyParts {
      for entry in part.entries.opportunities {
        if let index = entry.file {
          filed[index].add(entry)
          continue
        }
        let index = indices[entry.key] ?? others.count
        if index == others.count {
          indices[entry.key] = index
          others.append(OpportunityItem())
        }
        others[index].add(entry)
      }
    }
    return filed + others
  }

  private func opportunity(_ item: OpportunityItem, on route: Route) -> OpportunityView {
    let view = mergedEntry(item.places) {
      registerEntry($0, on: route, isRepeated: $1, namesOnlyPersona: true)
    }
    let filed = item.file.map { index in
      let facts = wiki.opportunities[index].facts
      let href = Route.opportunity(facts.id).href(from: route)
      return anchorHTML(LinkView(title: facts.title, href: href))
    }
    return OpportunityView(
      html: filed ?? view.html,
      impact: item.impact,
      effort: item.effort,
      place: view.place,
      people: view.people,
      owner: item.owner,
      status: item.status
    )
  }
}
