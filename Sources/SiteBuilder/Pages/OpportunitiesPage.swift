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
    var opportunities: [OpportunityView]

    static let fields = FieldTable<Group>(
      "opportunity group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the opportunities have in common.") { $0.title },
        .text("count", "How many.") { String($0.opportunities.count) },
        .text("note", "Always empty: for themes to come.") { _ in "" },
        .list("opportunities", "Most impact for the effort first.", OpportunityView.fields) {
          $0.opportunities
        },
      ]
    )
  }

  static let fields = FieldTable<OpportunitiesPage>(
    "opportunity register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups on this page.", FacetView.fields) { $0.facets },
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
  var place: [LinkView] = []
  var people: [PersonView] = []
  var owner = ""
  var status = ""

  static let fields = FieldTable<OpportunityView>(
    "opportunity",
    [
      .html("html", "The opportunity, linked to its page if it has one.") { $0.html },
      .text("impact", "`1`\u{2026}`5`, or empty.") { $0.impact.map { String($0) } ?? "" },
      .text("effort", "`1`\u{2026}`5`, or empty.") { $0.effort.map { String($0) } ?? "" },
      .list("where", "Journeys and phases.", LinkView.fields) { $0.place },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "Whom it would help.", PersonView.fields) { $0.people },
      .text("owner", "Who looks after it, or empty.") { $0.owner },
      .text("status_word", "\u{201C}Planned\u{201D}, or empty.") { capitalized($0.status) },
    ]
  )

  /// What it is worth: impact counts twice, and an unknown effort is taken as medium. As in a journey's findings.
  var worth: Int { impact.map { $0 * 2 - (effort ?? 3) } ?? Int.min }
}

/// How far an opportunity has come, by the words that people write.
private enum OpportunityState: CaseIterable {
  case open, done, dropped

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

  var title: String {
    switch self {
    case .open: "Open"
    case .done: "Done"
    case .dropped: "Not pursued"
    }
  }
}

extension Site {
  func opportunitiesPage() -> OpportunitiesPage {
    let route = Route.opportunities
    let introduction = wiki.introductions["opportunities"]
    let groups = opportunityGroups(on: route)
    let written = lede(of: introduction)
    let generated =
      groups.isEmpty
      ? "" : "What could be done, with most impact for the effort first (both from 1 to 5)."
    return OpportunitiesPage(
      frame: frame(
        route,
        title: title(of: introduction, else: "Opportunities"),
        description: "What could be done for the people of \(settings.title)",
        source: introduction?.facts.path
      ),
      lede: written.isEmpty ? generated : written,
      facets: facets("State", groups.map { ($0.id, $0.title, $0.opportunities.count) }),
      groups: groups
    )
  }

  private func opportunityGroups(on route: Route) -> [OpportunitiesPage.Group] {
    let ordered = opportunities(on: route).enumerated().sorted { left, right in
      let (a, b) = (left.element.worth, right.element.worth)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
    var groups = OpportunityState.allCases.compactMap { state -> OpportunitiesPage.Group? in
      let own = ordered.filter { OpportunityState($0.status) == state }
      guard !own.isEmpty else { return nil }
      return OpportunitiesPage.Group(
        id: "group-\(slug(state.title))",
        title: state.title,
        opportunities: own
      )
    }
    if groups.count == 1 { groups[0].title = "All opportunities" }
    return groups
  }

  /// Those with a file first; an entry of a lane that links to such a file is a further place of it.
  private func opportunities(on route: Route) -> [OpportunityView] {
    var filed = wiki.opportunities.map { opportunity in
      let facts = opportunity.facts
      let href = Route.opportunity(facts.id).href(from: route)
      return OpportunityView(
        html: anchorHTML(LinkView(title: facts.title, href: href)),
        impact: opportunity.impact,
        effort: opportunity.effort,
        owner: facts.owner ?? "",
        status: StatusView(facts.status)?.word ?? ""
      )
    }
    var others: [OpportunityView] = []
    var indices: [String: Int] = [:]
    for link in wiki.phaseLinks {
      for placed in wiki.entries(of: link, where: { lane, _ in lane.standard == .opportunities }) {
        let view = opportunity(placed, on: route)
        let key = sameness(placed.entry)
        if let index = filedOpportunity(placed.entry) {
          filed[index].merge(view)
        } else if let index = indices[key] {
          others[index].merge(view)
        } else {
          indices[key] = others.count
          others.append(view)
        }
      }
    }
    return filed + others
  }

  private func opportunity(_ placed: PlacedEntry, on route: Route) -> OpportunityView {
    let view = registerEntry(placed, on: route)
    return OpportunityView(
      html: view.html,
      impact: placed.entry.impact,
      effort: placed.entry.effort,
      place: view.place,
      people: view.people,
      owner: placed.entry.owner ?? "",
      status: placed.entry.status ?? ""
    )
  }

  /// The opportunity file that an entry links to.
  private func filedOpportunity(_ entry: Entry) -> Int? {
    for hole in entry.html.holes where hole.use.kind == .link {
      if case .opportunity(let index, _) = wiki.target(of: hole.use) { return index }
    }
    return nil
  }
}

extension OpportunityView {
  /// Adds a further place; what is known already stays.
  fileprivate mutating func merge(_ other: OpportunityView) {
    impact = impact ?? other.impact
    effort = effort ?? other.effort
    if owner.isEmpty { owner = other.owner }
    if status.isEmpty { status = other.status }
    for link in other.place where !place.contains(where: { $0.href == link.href }) {
      place.append(link)
    }
    for person in other.people where !people.contains(where: { $0.href == person.href }) {
      people.append(person)
    }
  }
}
