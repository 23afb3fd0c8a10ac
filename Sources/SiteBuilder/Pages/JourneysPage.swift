import Diagnostics
import Documents
import JourneyModel
import Templates

/// The journey index, grouped by state when there are both.
struct JourneysPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [Group]

  struct Group: Sendable {
    var id: String
    var title: String
    var journeys: [JourneyCardView]

    static let fields = FieldTable<Group>(
      "journey group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the journeys have in common.") { $0.title },
        .text("count", "How many.") { String($0.journeys.count) },
        .list("journeys", "The journeys.", JourneyCardView.fields) { $0.journeys },
      ]
    )
  }

  static let fields = FieldTable<JourneysPage>(
    "journey index",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups on this page.", FacetView.fields) { $0.facets },
      .list("groups", "The journeys.", Group.fields) { $0.groups },
    ]
  )
}

extension Site {
  func journeysPage() -> JourneysPage {
    let route = Route.journeys
    let introduction = wiki.introductions["journeys"]
    var groups: [JourneysPage.Group] = []
    for state in JourneyState.allCases {
      let links = wiki.journeys.indices.filter { wiki.journeys[$0].state == state }
      guard !links.isEmpty else { continue }
      groups.append(
        JourneysPage.Group(
          id: "state-\(state.rawValue)",
          title: stateWords(state),
          journeys: links.map { journeyCard(Link($0), on: route, withState: false) }
        )
      )
    }
    if groups.count == 1 { groups[0].title = "All journeys" }
    let values = groups.map {
      FacetView.Value(title: $0.title, href: "#\($0.id)", count: $0.journeys.count)
    }
    return JourneysPage(
      frame: frame(
        route,
        title: introduction?.facts.title ?? "Journeys",
        description: "Every journey of \(settings.title)",
        source: introduction?.facts.path
      ),
      lede: introduction?.facts.summary?.text ?? plainStart(introduction?.prose) ?? "",
      facets: groups.count > 1 ? [FacetView(title: "State", values: values)] : [],
      groups: groups
    )
  }
}
