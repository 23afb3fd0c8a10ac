import JourneyModel

/// Where an entry of a journey stands; registers hold these, and pages make views of those that they show.
struct EntryPlace: Sendable {
  var phase: PhaseLink
  var lane: Int
  var index: Int

  init(_ placed: PlacedEntry) {
    phase = placed.phase
    lane = placed.lane
    index = placed.index
  }
}

extension LinkedWiki {
  func placed(_ place: EntryPlace) -> PlacedEntry {
    let entry = self[place.phase].cells[place.lane].entries[place.index]
    return PlacedEntry(phase: place.phase, lane: place.lane, index: place.index, entry: entry)
  }
}

/// Entries in the order in which they first come; the places of those with one key are one entry's.
struct MergedPlaces: Sendable {
  private(set) var items: [[EntryPlace]] = []
  private var indices: [String: Int] = [:]

  mutating func add(_ placed: PlacedEntry, key: String) {
    if let index = indices[key] {
      items[index].append(EntryPlace(placed))
    } else {
      indices[key] = items.count
      items.append([EntryPlace(placed)])
    }
  }
}

extension Site {
  /// One entry of what several places say in the same words.
  ///
  /// It names some of the places when they are many; how bad it is and what backs it is told of all of them.
  /// `view` makes one of them, and is told whether it is a repeated one.
  func mergedEntry(
    _ places: [EntryPlace],
    _ view: (PlacedEntry, _ isRepeated: Bool) -> EntryView
  ) -> EntryView {
    guard let first = places.first else { return EntryView(html: [], language: language) }
    var merged = view(wiki.placed(first), false)
    for place in places.prefix(PageSize.places).dropFirst() {
      merged.merge(view(wiki.placed(place), true))
    }
    for place in places.dropFirst(PageSize.places) {
      merged.mergeWeight(of: wiki.placed(place).entry)
    }
    merged.place += more(places.count - PageSize.places)
    return merged
  }

  /// How many are not named, in the place of a link; nothing when all are.
  func more(_ count: Int) -> [PlaceView] {
    count > 0
      ? [PlaceView(LinkView(title: language.text(words.pages.andMore, count), href: ""))] : []
  }
}
