import JourneyModel

/// The persona index: everybody as a card, then the same people by other traits.
struct PersonaRegister: Sendable {
  let list: PagedList<Link<Persona>>
  /// The groups of cards.
  let cards: Range<Int>
  let isByLetter: Bool
  let crossings: [(id: String, name: String, title: String, groups: Range<Int>)]
  /// On which page each group is that a tag leads to, by its anchor.
  let tagPages: [String: Int]

  init(
    _ cards: [PagedList<Link<Persona>>.Group] = [],
    _ crossings: [PersonaCrossing] = [],
    size: PageSize = .standard,
    isByLetter: Bool = false
  ) {
    var groups = cards
    var ranges: [(id: String, name: String, title: String, groups: Range<Int>)] = []
    for crossing in crossings {
      let start = groups.count
      groups += crossing.groups.map { PagedList.Group($0) }
      ranges.append((crossing.id, crossing.name, crossing.title, start..<groups.count))
    }
    list = PagedList(groups, size: size)
    self.cards = cards.indices
    self.isByLetter = isByLetter
    self.crossings = ranges
    var pages: [String: Int] = [:]
    for range in ranges where range.id == tagCrossingID {
      for group in range.groups { pages[groups[group].id] = list.page(ofGroup: group) }
    }
    tagPages = pages
  }
}

/// One further way to group all personas.
struct PersonaCrossing: Sendable {
  var id: String
  /// "Company size".
  var name: String
  /// "By company size".
  var title: String
  var groups: [Group]

  struct Group: Sendable {
    var id: String
    var title: String
    var personas: [Link<Persona>]
  }
}

extension PagedList<Link<Persona>>.Group {
  init(_ group: PersonaCrossing.Group, weight: Int = 1) {
    self.init(id: group.id, title: group.title, items: group.personas, weight: weight)
  }
}

/// The anchor of the persona index where tags begin.
let tagCrossingID = "tags"
