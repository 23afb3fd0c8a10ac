import Diagnostics
import Documents
import JourneyModel
import Templates

/// Every pain point of the wiki, once: what several places say in the same words is one pain. What is so today and what
/// would be so in the future are two, since each is as bad and as well known as its own places say.
struct PainRegister: Sendable {
  enum Source: Sendable {
    case lane(PlacedEntry)
    /// An entry of the persona's own list, by its index.
    case persona(Link<Persona>, Int)
  }

  struct Pain: Sendable {
    /// Whom its sources name.
    var named: [Link<Persona>] = []
    /// Whom it concerns: those named, and where a phase's pain names nobody all who take part there.
    var owners: [Link<Persona>] = []
    var sources: [Source] = []
    /// The worst that a source says.
    var severity: Int?
    /// Whether no source cites evidence.
    var isAssumed = true
    /// Whether journeys of the future have it.
    var isFuture = false
  }

  /// Personas' own lists first, then journeys, phase by phase.
  private(set) var pains: [Pain] = []
  /// The pains of each persona, as indices into `pains`.
  private(set) var ofPersona: [[Int]] = []
  private var indices: [String: Int] = [:]

  /// Nothing yet.
  init() {}

  init(_ wiki: LinkedWiki) {
    for (personaIndex, persona) in wiki.personas.enumerated() {
      for (index, entry) in persona.entries(.painPoints).enumerated() {
        let link = Link<Persona>(personaIndex)
        add(.persona(link, index), entry, named: [link], owners: [link], isFuture: false)
      }
    }
    for link in wiki.phaseLinks {
      for placed in wiki.entries(of: link, inLanes: { $0.standard == .painPoints }) {
        let isFuture = wiki[link.journey].state == .future
        add(
          .lane(placed),
          placed.entry,
          named: placed.entry.personas,
          owners: wiki.concerned(by: placed),
          isFuture: isFuture
        )
      }
    }
    ofPersona = Array(repeating: [], count: wiki.personas.count)
    for index in pains.indices {
      pains[index].named = once(pains[index].named)
      pains[index].owners = once(pains[index].owners)
      for owner in pains[index].owners { ofPersona[owner.index].append(index) }
    }
  }

  private mutating func add(
    _ source: Source,
    _ entry: Entry,
    named: [Link<Persona>],
    owners: [Link<Persona>],
    isFuture: Bool
  ) {
    let key = (isFuture ? "future\n" : "") + sameness(entry)
    let index = indices[key] ?? pains.count
    if index == pains.count {
      indices[key] = index
      pains.append(Pain(isFuture: isFuture))
    }
    pains[index].sources.append(source)
    pains[index].named += named
    pains[index].owners += owners
    pains[index].severity = [pains[index].severity, entry.severity].compactMap { $0 }.max()
    if entry.basis != .assumed { pains[index].isAssumed = false }
  }

  /// Those with the highest severity first, those without one last. Of equals, what is so today and what names most people
  /// come first; others stay as they were.
  func worstFirst(_ indices: [Int]) -> [Int] {
    func order(_ index: Int) -> (Int, Int, Int) {
      let pain = pains[index]
      return (-(pain.severity ?? 0), pain.isFuture ? 1 : 0, -pain.named.count)
    }
    return indices.enumerated().sorted { left, right in
      let (a, b) = (order(left.element), order(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }
}

/// Each link once, where it stands first.
private func once(_ links: [Link<Persona>]) -> [Link<Persona>] {
  var seen: Set<Link<Persona>> = []
  return links.filter { seen.insert($0).inserted }
}

extension Site {
  /// A pain as one entry: `people` are whom its sources name, but for the one whose page it is on. Of many people or
  /// places it names some.
  func entry(
    _ pain: PainRegister.Pain,
    on route: Route,
    without reader: Link<Persona>? = nil
  ) -> EntryView {
    guard let first = pain.sources.first else { return EntryView(html: [], language: language) }
    var view = entry(first, on: route, reader: reader)
    for source in pain.sources.prefix(PageSize.places).dropFirst() {
      view.merge(entry(source, on: route, reader: reader, isRepeated: true))
    }
    view.place += more(pain.sources.count - PageSize.places)
    view.severity = pain.severity
    view.isAssumed = pain.isAssumed
    let others = pain.named.filter { $0 != reader }
    view.people = others.prefix(PageSize.places).map { person($0, on: route) }
    if others.count > PageSize.places {
      let rest = language.text(words.pages.more, others.count - PageSize.places)
      view.people.append(
        PersonView(name: rest, href: "", initials: "+", portrait: "", series: 0)
      )
    }
    return view
  }

  private func entry(
    _ source: PainRegister.Source,
    on route: Route,
    reader: Link<Persona>?,
    isRepeated: Bool = false
  ) -> EntryView {
    switch source {
    case .lane(let placed): return registerEntry(placed, on: route, isRepeated: isRepeated)
    case .persona(let link, let index):
      let options = EntryViewOptions(lane: .painPoints, isRepeated: isRepeated)
      var view = entry(wiki[link].entries(.painPoints)[index], on: route, options)
      if link != reader {
        let facts = wiki[link].facts
        let href = Route.persona(facts.id).href(from: route, anchor: fieldAnchor(.painPoints))
        view.place = [
          PlaceView(
            LinkView(title: filled(words.registers.ownPain, personName(facts.title)), href: href)
          )
        ]
      }
      return view
    }
  }
}
