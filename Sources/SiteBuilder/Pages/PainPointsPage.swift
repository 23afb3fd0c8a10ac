import Diagnostics
import Documents
import JourneyModel
import Templates

/// The pain point register: those that several people share first, then person by person; worst first.
struct PainPointsPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [RegisterGroupView]

  static let fields = FieldTable<PainPointsPage>(
    "pain point register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups on this page.", FacetView.fields) { $0.facets },
      .list("groups", "Shared ones, then by persona.", RegisterGroupView.fields) { $0.groups },
    ]
  )
}

extension Site {
  func painPointsPage() -> PainPointsPage {
    let route = Route.painPoints
    let groups = painGroups(on: route)
    return PainPointsPage(
      frame: frame(
        route,
        title: "Pain points",
        description: "What hurts, whom, and where; the worst first"
      ),
      lede: painLede,
      facets: SiteBuilder.facets("Whose", groups.map { ($0.id, $0.title, $0.entries.count) }),
      groups: groups
    )
  }

  private var painLede: String {
    guard !pains.pains.isEmpty else { return "" }
    let shared = pains.pains.filter { $0.owners.count > 1 }.count
    let all = counted(pains.pains.count, "pain point")
    let some = shared == 0 ? "" : ", \(shared) of them shared by several people"
    return "\(all)\(pains.pains.count == 1 ? "" : some); the worst come first."
  }

  private func painGroups(on route: Route) -> [RegisterGroupView] {
    var anchors = PageAnchors()
    func group(
      _ id: String,
      _ title: String,
      note: String = "",
      _ own: [PainRegister.Pain]
    ) -> RegisterGroupView? {
      guard !own.isEmpty else { return nil }
      return RegisterGroupView(
        id: anchors.take(id),
        title: title,
        note: note,
        entries: worstFirst(own.map { entry($0, on: route) })
      )
    }
    let shared = pains.pains.filter { $0.owners.count > 1 }
    var groups = [group("group-shared", "Shared by several people", shared)]
    for link in personasByRank {
      let own = pains.ofPersona[link.index].map { pains.pains[$0] }
        .filter { $0.owners.count == 1 }
      let facts = wiki[link].facts
      let name = personName(facts.title)
      groups.append(group("group-persona-\(facts.id)", "\(name) alone", own))
    }
    let nobodys = pains.pains.filter(\.owners.isEmpty)
    groups.append(
      group(
        "group-nobody",
        "Nobody named",
        note: "Neither these entries nor their journeys say whom they concern.",
        nobodys
      )
    )
    return groups.compactMap { $0 }
  }
}
