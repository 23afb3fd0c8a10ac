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
    /// How many personas the group has on all pages.
    var count: String
    var personas: [PersonaCardView]

    static let fields = FieldTable<Group>(
      "persona group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the personas have in common.") { $0.title },
        .text("count", "How many on all pages.") { $0.count },
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
    /// How many personas the group has on all pages.
    var count: String
    var people: [PersonView]

    static let fields = FieldTable<CrossingGroup>(
      "crossing group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "What the personas have in common.") { $0.title },
        .text("count", "How many on all pages.") { $0.count },
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
      .list("facets", "Links to groups of the index.", FacetView.fields) { $0.facets },
      .list("groups", "The personas by kind; by letter when there are many.", Group.fields) {
        $0.groups
      },
      .list("crossings", "The same people by other traits.", Crossing.fields) {
        $0.crossings
      },
    ]
  )
}

extension Site {
  func personasPage(_ number: Int = 1) -> PersonasPage {
    let register = registers.personas
    let list = register.list
    let page = PageOfSet(
      number,
      of: list,
      from: .personas,
      noun: words.registers.personas,
      counted: wiki.personas.count,
      language
    )
    let introduction = wiki.introductions["personas"]
    let parts = list.parts(ofPage: number)
    return PersonasPage(
      frame: frame(
        page,
        title: title(of: introduction, else: words.registers.personas),
        description: filled(words.registers.everybodyOf, settings.title),
        source: introduction?.facts.path
      ),
      lede: number == 1 ? lede(of: introduction) : "",
      facets: personaFacets(register, on: page),
      groups: parts.filter { register.cards.contains($0.index) }.map { part in
        PersonasPage.Group(
          id: part.id,
          title: part.title(language),
          count: language.grouped(part.count),
          personas: part.items.map { personaCard($0, on: page.route) }
        )
      },
      crossings: register.crossings.compactMap { crossing in
        PersonasPage.Crossing(
          id: crossing.id,
          title: crossing.title,
          groups: parts.filter { crossing.groups.contains($0.index) }.map { part in
            PersonasPage.CrossingGroup(
              id: part.id,
              title: part.title(language),
              count: language.grouped(part.count),
              people: part.items.map { person($0, on: page.route) }
            )
          }
        )
      }.filter { !$0.groups.isEmpty }
    )
  }

  private func personaFacets(_ register: PersonaRegister, on page: PageOfSet) -> [FacetView] {
    let cards = register.isByLetter ? words.registers.letter : words.labels.kind
    let others = register.crossings.prefix(PageSize.facets).flatMap { crossing in
      facets(
        crossing.name,
        register.list,
        groups: crossing.groups,
        on: page
      )
    }
    return facets(cards, register.list, groups: register.cards, on: page) + others
  }

  /// By kind and rank where one page holds them, else by name, with kinds as a further way to group them.
  func personaRegister() -> PersonaRegister {
    let kinds = personasByKind
    let crossings = segmentCrossings() + tagCrossing()
    let cards = kinds.map { PagedList.Group($0, weight: PageSize.cardWeight) }
    guard PagedList(cards, size: pageSize).pageCount > 1 else {
      return PersonaRegister(cards, crossings, size: pageSize)
    }
    let links = wiki.personas.indices.map { Link<Persona>($0) }
    let byLetter = groupedByLetter(
      links,
      weight: PageSize.cardWeight,
      others: words.registers.otherLetters
    ) { wiki[$0].facts.title }
    let byKind = crossing("kinds", by: words.labels.kind, kinds)
    return PersonaRegister(
      byLetter,
      (kinds.count > 1 ? [byKind] : []) + crossings,
      size: pageSize,
      isByLetter: true
    )
  }

  private var personasByKind: [PersonaCrossing.Group] {
    let kinds: [PersonaKind?] = [.buyer, .user, .influencer, .staff, nil, .anti]
    let personas = personasByRank
    var groups = kinds.compactMap { kind -> PersonaCrossing.Group? in
      let links = personas.filter { wiki[$0].kind == kind }
      guard !links.isEmpty else { return nil }
      return PersonaCrossing.Group(
        id: "kind-\(kind?.rawValue ?? "other")",
        title: groupTitle(kind),
        personas: links
      )
    }
    if groups.count == 1 { groups[0].title = words.registers.everyone }
    return groups
  }

  private func groupTitle(_ kind: PersonaKind?) -> String {
    kind.flatMap { words.kinds.personaGroups[$0] } ?? words.kinds.otherPersonas
  }
}
