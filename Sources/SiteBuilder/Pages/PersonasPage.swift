import Diagnostics
import Documents
import JourneyModel
import Templates

/// The persona index: grouped by kind, with other ways to group the same people below.
struct PersonasPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [Group]
  var crossings: [Crossing]

  struct Group: Sendable {
    var id: String
    var title: String
    var personas: [PersonaCardView]

    static let fields = FieldTable<Group>(
      "persona group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the personas have in common.") { $0.title },
        .text("count", "How many.") { String($0.personas.count) },
        .list("personas", "The personas.", PersonaCardView.fields) { $0.personas },
      ]
    )
  }

  /// One further way to group the same people.
  struct Crossing: Sendable {
    var id: String
    var title: String
    var groups: [CrossingGroup]

    static let fields = FieldTable<Crossing>(
      "crossing",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "By what they are grouped.") { $0.title },
        .list("groups", "The groups.", CrossingGroup.fields) { $0.groups },
      ]
    )
  }

  struct CrossingGroup: Sendable {
    var id: String
    var title: String
    var people: [PersonView]

    static let fields = FieldTable<CrossingGroup>(
      "crossing group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the personas have in common.") { $0.title },
        .text("count", "How many.") { String($0.people.count) },
        .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
        .list("people", "The personas.", PersonView.fields) { $0.people },
      ]
    )
  }

  static let fields = FieldTable<PersonasPage>(
    "persona index",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups on this page.", FacetView.fields) { $0.facets },
      .list("groups", "The personas by kind.", Group.fields) { $0.groups },
      .list("crossings", "The same people by segments and tags.", Crossing.fields) {
        $0.crossings
      },
    ]
  )
}

extension Site {
  func personasPage() -> PersonasPage {
    let route = Route.personas
    let introduction = wiki.introductions["personas"]
    let groups = personaGroups(on: route)
    let crossings = segmentCrossings(on: route) + tagCrossing(on: route)
    let kinds = facets("Kind", groups.map { ($0.id, $0.title, $0.personas.count) })
    let others = crossings.flatMap { crossing in
      facets(
        capitalized(String(crossing.title.dropFirst(3))),
        crossing.groups.map { ($0.id, $0.title, $0.people.count) }
      )
    }
    return PersonasPage(
      frame: frame(
        route,
        title: title(of: introduction, else: "Personas"),
        description: "Everybody whom the journeys of \(settings.title) are about",
        source: introduction?.facts.path
      ),
      lede: lede(of: introduction),
      facets: kinds + others,
      groups: groups,
      crossings: crossings
    )
  }

  private func personaGroups(on route: Route) -> [PersonasPage.Group] {
    let kinds: [PersonaKind?] = [.buyer, .user, .influencer, .staff, nil, .anti]
    let personas = personasByRank
    var groups = kinds.compactMap { kind -> PersonasPage.Group? in
      let links = personas.filter { wiki[$0].kind == kind }
      guard !links.isEmpty else { return nil }
      return PersonasPage.Group(
        id: "kind-\(kind?.rawValue ?? "other")",
        title: groupTitle(kind),
        personas: links.map { personaCard($0, on: route) }
      )
    }
    if groups.count == 1 { groups[0].title = "Everyone" }
    return groups
  }

  private func groupTitle(_ kind: PersonaKind?) -> String {
    switch kind {
    case .buyer: "Buyers"
    case .user: "Users"
    case .influencer: "Influencers"
    case .staff: "Staff"
    case .anti: "Not for them"
    case nil: "Others"
    }
  }
}
