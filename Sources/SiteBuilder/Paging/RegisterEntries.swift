import Documents
import JourneyModel

/// What one journey gives to the registers of the wiki, in the order of its phases and lanes.
///
/// It is found once for a journey. Registers are merged of what all journeys give, without coming back to their entries,
/// which lie far apart in memory; and a register of which no journey gives anything else than before is taken over.
struct RegisterEntries: Sendable {
  private(set) var touchpoints: [Touchpoint] = []
  private(set) var pains: [Pain] = []
  private(set) var opportunities: [Opportunity] = []

  struct Touchpoint: Sendable, Hashable {
    let place: EntryPlace
    /// Those of one key are one touchpoint.
    let key: String
    let channels: [Link<Channel>]
    let state: JourneyState
  }

  struct Pain: Sendable, Hashable {
    let place: EntryPlace
    /// Those of one key are one pain. What is so today and what would be so in the future have different ones.
    let key: String
    /// Whom it names; where it names nobody, the only one whose it can be.
    let named: [Link<Persona>]
    let severity: Int?
    let isAssumed: Bool
    let isFuture: Bool
  }

  struct Opportunity: Sendable {
    let place: EntryPlace
    /// Those of one key are one opportunity.
    let key: String
    /// The file of its own to which it links, by its index.
    let file: Int?
    let impact: Int?
    let effort: Int?
    let owner: String
    let status: String
  }

  init(_ journey: Journey, _ link: Link<Journey>, in wiki: LinkedWiki) {
    for (index, phase) in journey.phases.enumerated() {
      let phaseLink = PhaseLink(journey: link, index: index)
      for (lane, cell) in phase.cells.enumerated() {
        let standard = journey.lanes[lane].standard
        for (index, entry) in cell.entries.enumerated() {
          let place = EntryPlace(phase: phaseLink, lane: lane, index: index)
          add(entry, at: place, standard, of: journey, in: wiki)
        }
      }
    }
  }

  private mutating func add(
    _ entry: Entry,
    at place: EntryPlace,
    _ lane: StandardLane?,
    of journey: Journey,
    in wiki: LinkedWiki
  ) {
    let channels = entry.channels
    let isTouchpoint = lane == .touchpoints || lane == .channels || !channels.isEmpty
    let isPain = lane == .painPoints
    guard isTouchpoint || isPain || lane == .opportunities else { return }
    let key = sameness(entry)
    if isTouchpoint {
      touchpoints.append(
        Touchpoint(
          place: place,
          key: key + "\n" + (entry.touchpoint ?? ""),
          channels: channels,
          state: journey.state
        )
      )
    }
    if isPain { pains.append(Pain(entry, key, at: place, of: journey, in: wiki)) }
    if lane == .opportunities {
      opportunities.append(Opportunity(entry, key, at: place, in: wiki))
    }
  }
}

extension RegisterEntries.Pain {
  fileprivate init(
    _ entry: Entry,
    _ key: String,
    at place: EntryPlace,
    of journey: Journey,
    in wiki: LinkedWiki
  ) {
    self.place = place
    isFuture = journey.state == .future
    self.key = isFuture ? "future\n" + key : key
    let only = entry.actors.isEmpty ? wiki.onlyPersona(in: place.phase) : nil
    named = entry.personas.isEmpty ? only.map { [$0] } ?? [] : entry.personas
    severity = entry.severity
    isAssumed = entry.basis == .assumed
  }
}

extension RegisterEntries.Opportunity {
  fileprivate init(_ entry: Entry, _ key: String, at place: EntryPlace, in wiki: LinkedWiki) {
    self.place = place
    self.key = key
    file = wiki.filedOpportunity(entry)
    impact = entry.impact
    effort = entry.effort
    owner = entry.owner ?? ""
    status = entry.status ?? ""
  }
}

extension RegisterEntries.Opportunity: Equatable {
  /// Byte by byte in what pages show.
  static func == (left: Self, right: Self) -> Bool {
    left.place == right.place && left.key == right.key && left.file == right.file
      && left.impact == right.impact && left.effort == right.effort
      && left.owner.utf8.elementsEqual(right.owner.utf8)
      && left.status.utf8.elementsEqual(right.status.utf8)
  }
}

extension LinkedWiki {
  /// The opportunity file that an entry links to.
  fileprivate func filedOpportunity(_ entry: Entry) -> Int? {
    for hole in entry.html.holes where hole.use.kind == .link {
      if case .opportunity(let index, _) = target(of: hole.use) { return index }
    }
    return nil
  }
}
