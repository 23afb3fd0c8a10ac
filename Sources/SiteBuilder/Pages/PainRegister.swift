import Diagnostics
import Documents
import JourneyModel
import Templates

/// Every pain point of the wiki, once: what several places say in the same words is one pain. What is so today and what
/// would be so in the future are two, since each is as bad and as well known as its own places say.
struct PainRegister: Sendable {
  enum Source: Sendable {
    case lane(EntryPlace)
    /// An entry of the persona's own list, by its index.
    case persona(Link<Persona>, Int)
  }

  struct Pain: Sendable {
    /// Whom its sources name, and who is the only one whose it can be. Empty where nobody knows whose it is.
    var named: [Link<Persona>] = []
    var sources: [Source] = []
    /// The worst that a source says.
    var severity: Int?
    /// Whether no source cites evidence.
    var isAssumed = true
    /// Whether journeys of the future have it.
    var isFuture = false

    /// Adds what one more source says.
    fileprivate mutating func add(
      _ named: [Link<Persona>],
      _ severity: Int?,
      isAssumed: Bool
    ) {
      self.named += named
      if let severity { self.severity = max(severity, self.severity ?? severity) }
      if !isAssumed { self.isAssumed = false }
    }
  }

  /// Personas' own lists first, then journeys, phase by phase.
  private(set) var pains: [Pain] = []
  /// The pains of each persona, as indices into `pains`.
  private(set) var ofPersona: [[Int]] = []
  private var indices: [String: Int] = [:]

  /// Nothing yet.
  init() {}

  init(_ personas: [Persona], _ journeys: [SiteParts.JourneyPart]) {
    for (personaIndex, persona) in personas.enumerated() {
      let link = Link<Persona>(personaIndex)
      for (index, entry) in persona.entries(.painPoints).enumerated() {
        let pain = add(.persona(link, index), sameness(entry), isFuture: false)
        pains[pain].add([link], entry.severity, isAssumed: entry.basis == .assumed)
      }
    }
    for part in journeys {
      for entry in part.entries.pains {
        let pain = add(.lane(entry.place), entry.key, isFuture: entry.isFuture)
        pains[pain].add(entry.named, entry.severity, isAssumed: entry.isAssumed)
      }
    }
    ofPersona = Array(repeating: [], count: personas.count)
    for index in pains.indices {
      pains[index].named = once(pains[index].named)
      for persona in pains[index].named { ofPersona[persona.index].append(index) }
    }
  }

  /// Adds a source to the pain of its key, and returns the pain's index.
  private mutating func add(_ source: Source, _ key: String, isFuture: Bool) -> Int {
    let index = indices[key] ?? pains.count
    if index == pains.count {
      indices[key] = index
      pains.append(Pain(isFuture: isFuture))
    }
    pains[index].sources.append(source)
    return index
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
  guard links.count > 1 else { return links }
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
    guard let first = pain.sources.first else {
      return EntryView(EntryView.Members(html: [], language: language))
    }
    var view = entry(first, of: pain, on: route, reader: reader)
    for source in pain.sources.prefix(PageSize.places).dropFirst() {
      view.merge(entry(source, of: pain, on: route, reader: reader, isRepeated: true))
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

  /// A source of a pain, whose place says how bad it is there if it is worse elsewhere.
  private func entry(
    _ source: PainRegister.Source,
    of pain: PainRegister.Pain,
    on route: Route,
    reader: Link<Persona>?,
    isRepeated: Bool = false
  ) -> EntryView {
    var view = entry(source, on: route, reader: reader, isRepeated: isRepeated)
    if let severity = view.severity, severity != pain.severity {
      for index in view.place.indices {
        view.place[index].severity = language.map.severity(severity)
      }
    }
    return view
  }

  private func entry(
    _ source: PainRegister.Source,
    on route: Route,
    reader: Link<Persona>?,
    isRepeated: Bool
  ) -> EntryView {
    switch source {
    case .lane(let place):
      return registerEntry(
        wiki.placed(place),
        on: route,
        isRepeated: isRepeated,
        namesPeople: false
      )
    case .persona(let link, let index):
      let options = EntryViewOptions(
        lane: .painPoints,
        namesPeople: false,
        isRepeated: isRepeated
      )
      var view = entry(wiki[link].entries(.painPoints)[index], on: route, options)
      if link != reader {
        let names = personaNames[link.index]
        let href = names.route.href(from: route, anchor: fieldAnchor(.painPoints))
        let title = filled(words.registers.ownPain, names.name)
        view.place = [PlaceView(LinkView(title: title, href: href))]
      }
      return view
    }
  }
}
