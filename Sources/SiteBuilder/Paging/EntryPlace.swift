import JourneyModel

/// Where an entry of a journey stands; registers hold these, and pages make views of those that they show.
struct EntryPlace: Sendable, Hashable {
  var phase: PhaseLink
  var lane: Int
  var index: Int

  init(phase: PhaseLink, lane: Int, index: Int) {
    self.phase = phase
    self.lane = lane
    self.index = index
  }

  var link: EntryLink { EntryLink(phase: phase.index, lane: lane, entry: index) }

  init(_ placed: PlacedEntry) {
    self.init(phase: placed.phase, lane: placed.lane, index: placed.index)
  }
}

extension LinkedWiki {
  func placed(_ place: EntryPlace) -> PlacedEntry {
    let entry = self[place.phase].cells[place.lane].entries[place.index]
    return PlacedEntry(phase: place.phase, lane: place.lane, index: place.index, entry: entry)
  }
}

/// Entries in the order in which they first come; the places of those with one key are one entry's. What is so today comes first,
/// and is another entry than what would be so in the future.
struct MergedPlaces: Sendable {
  private var current = OfOneState()
  private var future = OfOneState()

  private struct OfOneState: Sendable {
    var items: [[EntryPlace]] = []
    var indices: [String: Int] = [:]

    mutating func add(_ place: EntryPlace, key: String) {
      if let index = indices[key] {
        items[index].append(place)
      } else {
        indices[key] = items.count
        items.append([place])
      }
    }
  }

  var items: [[EntryPlace]] { current.items + future.items }

  mutating func add(_ place: EntryPlace, key: String, of state: JourneyState) {
    switch state {
    case .current: current.add(place, key: key)
    case .future: future.add(place, key: key)
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
    guard let first = places.first else {
      return EntryView(EntryView.Members(html: [], language: language))
    }
    var merged = view(wiki.placed(first), false)
    for place in places.prefix(PageSize.places).dropFirst() {
      merged.merge(view(wiki.placed(place), true))
    }
    for place in places.dropFirst(PageSize.places) {
      let weight = wiki[place.phase].weight(ofLane: place.lane, place.index)
      merged.mergeWeight(severity: weight.severity, isAssumed: weight.isAssumed)
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
