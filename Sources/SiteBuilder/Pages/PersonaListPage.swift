import Diagnostics
import JourneyModel
import Templates

/// All of what a persona's page shows the beginning of: its journeys, its pains, content that it misses or has.
struct PersonaListPage: FramedPage {
  var frame: PageFrame
  var persona: LinkView
  var appearances: [AppearanceView]
  var entries: [EntryView]

  static let fields = FieldTable<PersonaListPage>(
    "persona list",
    frameFields() + [
      .record("persona", "Whose list it is.", LinkView.fields) { $0.persona },
      .flag("has_appearances", "`appearances` is not empty.") { !$0.appearances.isEmpty },
      .list("appearances", "Journeys, on the list of those.", AppearanceView.fields) {
        $0.appearances
      },
      .flag("has_entries", "`entries` is not empty.") { !$0.entries.isEmpty },
      .list("entries", "Entries, on any other list.", EntryView.fields) { $0.entries },
    ]
  )
}

extension Site {
  func personaListPage(
    _ link: Link<Persona>,
    _ list: PersonaList,
    _ number: Int = 1
  ) -> PersonaListPage {
    speaking(wiki[link].facts.language).spokenListPage(link, list, number)
  }

  private func spokenListPage(
    _ link: Link<Persona>,
    _ list: PersonaList,
    _ number: Int
  ) -> PersonaListPage {
    let persona = wiki[link]
    let title = title(of: list, of: link)
    let page = page(number, of: list, of: link)
    var anchors = PageAnchors()
    let parts = registers.ofPersona[link.index].journeys.parts(ofPage: number)
    return PersonaListPage(
      frame: frame(
        page,
        title: title,
        description: "",
        ancestors: [
          (.personas, ownLanguage.site.registers.personas),
          (.persona(persona.facts.id), persona.facts.title),
        ]
      ),
      persona: LinkView(
        title: persona.facts.title,
        href: Route.persona(persona.facts.id).href(from: page.route)
      ),
      appearances: list == .journeys
        ? parts.flatMap(\.items).map { appearance(of: link, in: $0, on: page.route, &anchors) }
        : [],
      entries: entries(of: list, page.range, of: link, on: page.route)
    )
  }

  private func page(_ number: Int, of list: PersonaList, of link: Link<Persona>) -> PageOfSet {
    let first = Route.personaList(wiki[link].facts.id, list)
    let lists = registers.ofPersona[link.index]
    func page<Item>(_ items: PagedList<Item>, _ noun: String) -> PageOfSet {
      PageOfSet(number, of: items, from: first, noun: noun, language)
    }
    return switch list {
    case .journeys: page(lists.journeys, words.registers.journeys)
    case .ownPains: page(lists.ownPains, words.registers.painPoints)
    case .sharedPains: page(lists.sharedPains, words.registers.painPoints)
    case .missing: page(lists.missing, words.pages.gaps)
    case .made: page(lists.made, words.pages.content)
    }
  }

  private func title(of list: PersonaList, of link: Link<Persona>) -> String {
    let name = personaNames[link.index].firstName
    let pattern =
      switch list {
      case .journeys: words.lists.journeys
      case .ownPains: words.lists.ownPains
      case .sharedPains: words.lists.sharedPains
      case .missing: words.lists.missing
      case .made: words.lists.made
      }
    return filled(pattern, name)
  }
}
