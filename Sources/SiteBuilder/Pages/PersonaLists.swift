import JourneyModel

/// What the wiki knows of a persona beyond its own file, as links; made once for its page and the pages of its lists.
struct PersonaLists: Sendable {
  /// The phases that it is in, journey by journey.
  var journeys: PagedList<ArraySlice<PhaseLink>>
  /// Pains of nobody else, worst first.
  var ownPains: PagedList<Int>
  /// Pains that others have too, worst first.
  var sharedPains: PagedList<Int>
  /// Content that is wished for, and needs and questions that nothing answers, where they concern the persona.
  var missing: PagedList<[EntryPlace]>
  /// Content that there is, where it names the persona or nobody.
  var made: PagedList<[EntryPlace]>
}

extension Site {
  /// Each persona's lists in the `last` site, where all phases in which it appears are as they were. Only its pain points
  /// can then have changed.
  func knownLists(of last: LastSite?) -> [PersonaLists?] {
    guard let last else { return Array(repeating: nil, count: wiki.personas.count) }
    return wiki.personas.indices.map { index in
      let isSame =
        last.site.appearances[index] == appearances[index]
        && appearances[index].allSatisfy { last.isKnown($0.journey.index) }
      return isSame ? last.site.registers.ofPersona[index] : nil
    }
  }

  func lists(of link: Link<Persona>, known: PersonaLists? = nil) -> PersonaLists {
    let all = pains.ofPersona[link.index]
    let own = all.filter { pains.pains[$0].named.count == 1 }
    let shared = all.filter { pains.pains[$0].named.count > 1 }
    return PersonaLists(
      journeys: known?.journeys
        ?? listed(journeyParts(of: link), weight: PageSize.appearanceWeight),
      ownPains: listed(pains.worstFirst(own)),
      sharedPains: listed(pains.worstFirst(shared)),
      missing: known?.missing ?? listed(missingContent(for: link)),
      made: known?.made ?? listed(contentMade(for: link))
    )
  }

  private func listed<Item>(_ items: [Item], weight: Int = 1) -> PagedList<Item> {
    PagedList([PagedList.Group(items: items, weight: weight)], size: pageSize)
  }

  /// The persona's phases, journey by journey: those of today, then those of the future.
  private func journeyParts(of link: Link<Persona>) -> [ArraySlice<PhaseLink>] {
    var parts: [JourneyState: [ArraySlice<PhaseLink>]] = [:]
    var phases = appearances[link.index][...]
    while let first = phases.first {
      let own = phases.prefix { $0.journey == first.journey }
      phases = phases.dropFirst(own.count)
      parts[wiki[first.journey].state, default: []].append(own)
    }
    return JourneyState.allCases.flatMap { parts[$0] ?? [] }
  }

  private func missingContent(for link: Link<Persona>) -> [[EntryPlace]] {
    var merged = MergedPlaces()
    for phase in appearances[link.index] {
      let isInvolved =
        wiki[phase.journey].personas.contains(link) && wiki.isInvolved(link, in: phase)
      for place in gaps(in: phase) {
        let placed = placedEntry(at: place, in: phase)
        let named = placed.entry.personas
        guard named.isEmpty ? isInvolved : named.contains(link) else { continue }
        let key = "\(placed.lane) \(sameness(placed.entry))"
        merged.add(EntryPlace(placed), key: key, of: wiki[phase.journey].state)
      }
    }
    return merged.items
  }

  private func contentMade(for link: Link<Persona>) -> [[EntryPlace]] {
    var merged = MergedPlaces()
    for phase in appearances[link.index] {
      let isInvolved =
        wiki[phase.journey].personas.contains(link) && wiki.isInvolved(link, in: phase)
      let made = wiki.entries(of: phase, inLanes: { $0.standard == .content }) { _, entry in
        guard entry.url != nil else { return false }
        return entry.personas.isEmpty ? isInvolved : entry.personas.contains(link)
      }
      for placed in made {
        merged.add(EntryPlace(placed), key: sameness(placed.entry), of: wiki[phase.journey].state)
      }
    }
    return merged.items
  }

  /// How many items each list of a persona has, and how many pages of its own: none while the persona's page shows
  /// all of it.
  func size(of list: PersonaList, of link: Link<Persona>) -> (count: Int, pages: Int) {
    let lists = registers.ofPersona[link.index]
    func size<Item>(_ items: PagedList<Item>, _ preview: Int) -> (count: Int, pages: Int) {
      (items.count, items.count > preview ? items.pageCount : 0)
    }
    return switch list {
    case .journeys: size(lists.journeys, pageSize.journeyPreview)
    case .ownPains: size(lists.ownPains, pageSize.preview)
    case .sharedPains: size(lists.sharedPains, pageSize.preview)
    case .missing: size(lists.missing, pageSize.preview)
    case .made: size(lists.made, pageSize.preview)
    }
  }

  /// Items of a list as they stand on the persona's page or on those of the list; of journeys, none.
  func entries(
    of list: PersonaList,
    _ range: Range<Int>,
    of link: Link<Persona>,
    on route: Route
  ) -> [EntryView] {
    let lists = registers.ofPersona[link.index]
    func slice<Item>(_ items: PagedList<Item>) -> ArraySlice<Item> {
      let all = items.groups.first?.items ?? []
      return all[range.clamped(to: all.indices)]
    }
    func pain(_ index: Int) -> EntryView { entry(pains.pains[index], on: route, without: link) }
    switch list {
    case .journeys: return []
    case .ownPains: return slice(lists.ownPains).map(pain)
    case .sharedPains: return slice(lists.sharedPains).map(pain)
    case .missing:
      return slice(lists.missing).map { places in
        mergedEntry(places) {
          gapEntry($0, on: route, isRepeated: $1, reader: link)
        }
      }
    case .made:
      return slice(lists.made).map { places in
        mergedEntry(places) {
          registerEntry($0, on: route, isRepeated: $1, reader: link)
        }
      }
    }
  }

  /// The beginning of a list, and the way to all of it when there is more; nil for an empty one.
  func preview(of list: PersonaList, of link: Link<Persona>, on route: Route) -> EntriesView? {
    let shown = entries(of: list, 0..<pageSize.preview, of: link, on: route)
    var view = EntriesView(shown)
    view?.more = wayToAll(of: list, of: link, on: route)
    return view
  }

  /// nil when the persona's page shows the whole list.
  func wayToAll(of list: PersonaList, of link: Link<Persona>, on route: Route) -> LinkView? {
    let (count, pages) = size(of: list, of: link)
    guard pages > 0 else { return nil }
    let target = Route.personaList(wiki[link].facts.id, list)
    let all =
      switch list {
      case .journeys: words.lists.allJourneys
      case .ownPains, .sharedPains: words.lists.allPains
      case .missing: words.lists.allMissing
      case .made: words.lists.allMade
      }
    return LinkView(title: language.text(all, count), href: target.href(from: route))
  }
}
