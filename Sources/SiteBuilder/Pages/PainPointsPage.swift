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
      .list("facets", "Links to groups of the register.", FacetView.fields) { $0.facets },
      .list("groups", "Shared ones, then by persona.", RegisterGroupView.fields) { $0.groups },
    ]
  )
}

extension Site {
  func painPointsPage(_ number: Int = 1) -> PainPointsPage {
    let list = registers.pains
    let page = PageOfSet(number, of: list, from: .painPoints, noun: "Pain points")
    return PainPointsPage(
      frame: frame(
        page,
        title: "Pain points",
        description: "What hurts, whom, and where; the worst first"
      ),
      lede: number == 1 ? painLede : "",
      facets: facets("Whose", list, on: page, more: allPersonas(on: page.route)),
      groups: list.parts(ofPage: number).map { part in
        RegisterGroupView(part, entries: part.items.map { entry(pains.pains[$0], on: page.route) })
      }
    )
  }

  /// Where personas are found that a list of them leaves out.
  func allPersonas(on route: Route) -> LinkView {
    LinkView(
      title: "All \(grouped(wiki.personas.count)) personas",
      href: Route.personas.href(from: route)
    )
  }

  private var painLede: String {
    guard !pains.pains.isEmpty else { return "" }
    let shared = pains.pains.filter { $0.owners.count > 1 }.count
    let all = counted(pains.pains.count, "pain point")
    let some = shared == 0 ? "" : ", \(shared) of them shared by several people"
    return "\(all)\(pains.pains.count == 1 ? "" : some); in each group, the worst come first."
  }

  /// Those that several people share, then person by person.
  func painRegister() -> PagedList<Int> {
    var anchors = PageAnchors()
    func group(
      _ id: String,
      _ title: String,
      note: String = "",
      _ own: [Int]
    ) -> PagedList<Int>.Group? {
      guard !own.isEmpty else { return nil }
      let items = pains.worstFirst(own)
      return PagedList.Group(id: anchors.take(id), title: title, note: note, items: items)
    }
    let shared = pains.pains.indices.filter { pains.pains[$0].owners.count > 1 }
    var groups = [group("group-shared", "Shared by several people", shared)]
    for link in personasByRank {
      let own = pains.ofPersona[link.index].filter { pains.pains[$0].owners.count == 1 }
      let facts = wiki[link].facts
      let name = personName(facts.title)
      groups.append(group("group-persona-\(facts.id)", "\(name) alone", own))
    }
    let nobodys = pains.pains.indices.filter { pains.pains[$0].owners.isEmpty }
    groups.append(
      group(
        "group-nobody",
        "Nobody named",
        note: "Neither these entries nor their journeys say whom they concern.",
        nobodys
      )
    )
    return PagedList(groups.compactMap { $0 }, size: pageSize)
  }
}
