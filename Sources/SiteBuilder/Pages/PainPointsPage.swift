import Diagnostics
import Documents
import JourneyModel
import Templates

/// The pain point register: the worst first, with those whom each names.
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
      .list(
        "groups",
        "By severity, the worst first; those without one last.",
        RegisterGroupView.fields
      ) { $0.groups },
    ]
  )
}

extension Site {
  func painPointsPage(_ number: Int = 1) -> PainPointsPage {
    let list = registers.pains
    let page = PageOfSet(
      number,
      of: list,
      from: .painPoints,
      noun: words.registers.painPoints,
      language
    )
    return PainPointsPage(
      frame: frame(
        page,
        title: words.registers.painPoints,
        description: words.registers.painsAre
      ),
      lede: number == 1 ? painLede : "",
      facets: facets(words.registers.severity, list, on: page),
      groups: list.parts(ofPage: number).map { part in
        let own = part.items.map { pains.pains[$0] }
        var group = RegisterGroupView(
          part,
          language,
          entries: own.map { entry($0, on: page.route) }
        )
        group.severity = own.first?.severity.map { SeverityView($0, language) }
        return group
      }
    )
  }

  /// Where personas are found that a list of them leaves out.
  func allPersonas(on route: Route) -> LinkView {
    LinkView(
      title: language.text(words.lists.allPersonas, wiki.personas.count),
      href: Route.personas.href(from: route)
    )
  }

  private var painLede: String {
    guard !pains.pains.isEmpty else { return "" }
    let today = pains.pains.filter { !$0.isFuture }
    let planned = pains.pains.count - today.count
    let shared = today.count { $0.named.count > 1 }
    let all = language.text(words.registers.painsLede, today.isEmpty ? planned : today.count)
    let isShared = today.count > 1 && shared > 0
    let plans =
      today.isEmpty || planned == 0
      ? ""
      : language.joining.semicolon
        + language.joining.labelled(stateWords(.future), language.grouped(planned))
    return all + (isShared ? language.text(words.registers.painsShared, shared) : "") + plans
      + words.registers.stop
  }

  /// Pains by severity, since whoever reads the register looks for the worst; whose they are stands beside each.
  func painRegister() -> PagedList<Int> {
    let sorted = pains.worstFirst(Array(pains.pains.indices))
    let levels: [Int?] = [5, 4, 3, 2, 1, nil]
    let groups = levels.compactMap { level -> PagedList<Int>.Group? in
      let items = sorted.filter { pains.pains[$0].severity == level }
      guard !items.isEmpty else { return nil }
      return PagedList.Group(
        id: level.map { "severity-\($0)" } ?? "severity-none",
        title: level.map { capitalized(language.map.severity($0)) } ?? words.registers.noSeverity,
        items: items
      )
    }
    return PagedList(groups, size: pageSize)
  }
}
