import Documents
import JourneyModel
import SwimlaneDiagram

extension Site {
  /// The rows of a picture whose lanes are actors: whoever makes the journey, how they feel, and below the line of
  /// interaction those who serve them. Empty when nobody does anything.
  func actorRows(of journey: Journey, _ people: ChartPeople, words: MapWords) -> [Row] {
    var lanes = ActorLanes(phases: journey.phases.count, joining: words.joining)
    for persona in journey.personas where !isStaff(persona) { lanes.add(.persona(persona)) }
    for (index, lane) in journey.lanes.enumerated() {
      for (place, entry) in journey.entries(at: index) {
        let switches = people.switches
        add(entry, at: place, of: lane, in: journey, switches, words: words, to: &lanes)
      }
    }
    guard lanes.holdsSomething else { return [] }
    return rows(lanes, of: journey, curve: curveRow(of: journey, people, words), words: words)
  }

  private func isStaff(_ link: JourneyModel.Link<Persona>) -> Bool { wiki[link].kind == .staff }

  private func add(
    _ entry: Entry,
    at place: EntryLink,
    of lane: Lane,
    in journey: Journey,
    _ switches: ChannelSwitches,
    words: MapWords,
    to lanes: inout ActorLanes
  ) {
    let phase = place.phase
    switch lane.standard {
    case .activities, .touchpoints:
      let actors = actors(of: entry, in: journey)
      for actor in actors {
        let others = actors.filter { $0 != actor }.map { name(of: $0, words) }
        let company =
          others.isEmpty ? nil : filled(words.actors.with, words.joining.row(others))
        lanes.add(
          Item(
            lane.standard == .activities ? numbered(entry.text, entry) : entry.text,
            badge: company,
            channel: words.joining.row(entry.channels.map { wiki[$0].title }),
            mark: entry.isMomentOfTruth ? .momentOfTruth : nil,
            isAssumed: entry.basis == .assumed,
            isChannelSwitch: actor.persona.map { switches.contains(place, by: $0) } ?? false,
            isChip: lane.standard == .touchpoints
          ),
          to: actor,
          in: phase
        )
      }
      addChannels(of: entry, in: phase, of: journey, to: &lanes)
    case .channels: addChannels(of: entry, in: phase, of: journey, to: &lanes)
    case .frontstage: add(entry, served: .frontstage, in: phase, to: &lanes)
    case .backstage: add(entry, served: .backstage, in: phase, to: &lanes)
    case .support: add(entry, served: .support, in: phase, to: &lanes)
    default: break
    }
  }

  /// Who does what an entry says: those it names, else the journey's only persona, else everyone.
  private func actors(of entry: Entry, in journey: Journey) -> [Actor] {
    let named =
      entry.personas.map { isStaff($0) ? .server(.frontstage, .persona($0)) : .persona($0) }
      + entry.actors.map(Actor.named)
    if !named.isEmpty { return named }
    let customers = journey.personas.filter { !isStaff($0) }
    return customers.count == 1 ? [.persona(customers[0])] : [.everyone]
  }

  private func add(
    _ entry: Entry,
    served zone: Actor.Zone,
    in phase: Int,
    to lanes: inout ActorLanes
  ) {
    let servers: [Actor.Server] =
      entry.personas.isEmpty
      ? [entry.owner.map(Actor.Server.team) ?? .nobody] : entry.personas.map(Actor.Server.persona)
    for server in servers {
      let item = Item(numbered(entry.text, entry), isAssumed: entry.basis == .assumed)
      lanes.add(item, to: .server(zone, server), in: phase)
    }
  }

  private func addChannels(
    of entry: Entry,
    in phase: Int,
    of journey: Journey,
    to lanes: inout ActorLanes
  ) {
    let names = entry.personas.filter { !isStaff($0) }.map { personaNames[$0.index].firstName }
    for channel in entry.channels {
      lanes.addChannel(
        wiki[channel].title,
        used: journey.personas.count > 1 ? names : [],
        isAssumed: entry.basis == .assumed,
        to: .channels(wiki[channel].owned),
        in: phase
      )
    }
  }

  /// As what somebody takes part in each phase, and what they do there.
  private func cells(_ lanes: ActorLanes, of actor: Actor, in journey: Journey) -> [[Item]] {
    var cells = lanes.cells(of: actor)
    guard let persona = actor.persona, actor.zone == .customers || actor.zone == .frontstage
    else { return cells }
    let parts = participationCells(of: journey, only: persona)
    for index in cells.indices { cells[index] = parts[index] + cells[index] }
    return cells
  }

  private func rows(
    _ lanes: ActorLanes,
    of journey: Journey,
    curve: Row?,
    words: MapWords
  ) -> [Row] {
    let actors = (0...Actor.lastPlace).flatMap { place in
      lanes.actors.filter { $0.place == place }
    }
    var rows: [Row] = []
    var ids: Set<String> = []
    var zone = Actor.Zone.customers
    var hasCurve = false
    for actor in actors {
      if actor.zone != .customers, !hasCurve {
        if let curve { rows.append(curve) }
        hasCurve = true
      }
      let title = name(of: actor, words)
      var id = "actor-\(slug(title))"
      if !ids.insert(id).inserted {
        id += "-\(rows.count + 1)"
        ids.insert(id)
      }
      rows.append(
        Row(
          id: id,
          title: title,
          kind: actor.isChannels ? .chips : .text,
          separatorAbove: actor.zone == zone ? nil : actor.zone.separator,
          cells: cells(lanes, of: actor, in: journey)
        )
      )
      zone = actor.zone
    }
    if !hasCurve, let curve { rows.append(curve) }
    return rows
  }

  private func name(of actor: Actor, _ words: MapWords) -> String {
    switch actor {
    case .persona(let link), .server(_, .persona(let link)): personaNames[link.index].firstName
    case .named(let name), .server(_, .team(let name)): name
    case .everyone: words.actors.everyone
    case .others: words.actors.others
    case .channels(.own?): words.actors.ownChannels
    case .channels(.partner?): words.actors.partnerChannels
    case .channels(.thirdParty?): words.actors.thirdPartyChannels
    case .channels(nil): words.actors.otherChannels
    case .server(let zone, .nobody): zone.lane.map { words.title(of: Lane($0)) } ?? ""
    }
  }
}

/// Who does something in a journey.
enum Actor: Hashable, Sendable {
  case persona(JourneyModel.Link<Persona>)
  /// Somebody who is no persona: "Bank".
  case named(String)
  /// Whoever makes the journey.
  case everyone
  /// Whoever is named beyond `ActorLanes.limit`.
  case others
  /// The channels that we, a partner or others run.
  case channels(ChannelOwner?)
  /// Somebody who serves those who make the journey.
  case server(Zone, Server)

  /// Who serves.
  enum Server: Hashable, Sendable {
    case persona(JourneyModel.Link<Persona>)
    case team(String)
    case nobody
  }

  /// Where an actor's row stands, from top to bottom; a line of the service blueprint lies between zones.
  enum Zone: Int, Hashable, Sendable {
    case customers, frontstage, backstage, support

    var separator: Row.Separator? {
      switch self {
      case .customers: nil
      case .frontstage: .interaction
      case .backstage: .visibility
      case .support: .internalInteraction
      }
    }

    var lane: StandardLane? {
      switch self {
      case .customers: nil
      case .frontstage: .frontstage
      case .backstage: .backstage
      case .support: .support
      }
    }
  }

  var persona: JourneyModel.Link<Persona>? {
    switch self {
    case .persona(let link), .server(_, .persona(let link)): link
    default: nil
    }
  }

  var zone: Zone {
    switch self {
    case .persona, .named, .everyone, .others: .customers
    case .channels: .frontstage
    case .server(let zone, _): zone
    }
  }

  /// The order of rows; those of one place stand as they come.
  var place: Int {
    switch self {
    case .persona, .named: 0
    case .everyone, .others: 1
    case .server(.frontstage, .persona): 2
    case .channels(.own?): 3
    case .channels(.partner?): 4
    case .channels(.thirdParty?): 5
    case .channels(nil): 6
    case .server(.customers, _), .server(.frontstage, _): 7
    case .server(.backstage, _): 8
    case .server(.support, _): 9
    }
  }

  static let lastPlace = 9

  var isChannels: Bool { if case .channels = self { true } else { false } }
}

/// What each actor does in each phase, in the order in which they come.
struct ActorLanes: Sendable {
  /// How many rows there are at most; those who come later share one.
  static let limit = 40

  private(set) var actors: [Actor] = []
  private var indexes: [Actor: Int] = [:]
  private var cells: [[[Item]]] = []
  /// The places of the channels of each actor and phase in its cell, and whom they meet.
  private var channels: [ChannelPlace: (item: Int, names: [String])] = [:]
  private let phases: Int
  private let joining: JoiningWords

  private struct ChannelPlace: Hashable {
    var actor: Int
    var phase: Int
    var title: String
  }

  init(phases: Int, joining: JoiningWords) {
    self.phases = phases
    self.joining = joining
  }

  var holdsSomething: Bool { cells.contains { $0.contains { !$0.isEmpty } } }

  /// One list of items per phase.
  func cells(of actor: Actor) -> [[Item]] { indexes[actor].map { cells[$0] } ?? [] }

  /// Gives an actor a row.
  @discardableResult
  mutating func add(_ actor: Actor) -> Int {
    if let index = indexes[actor] { return index }
    guard actors.count < Self.limit || actor == .others else { return add(.others) }
    indexes[actor] = actors.count
    actors.append(actor)
    cells.append([[Item]](repeating: [], count: phases))
    return actors.count - 1
  }

  mutating func add(_ item: Item, to actor: Actor, in phase: Int) {
    cells[add(actor)][phase].append(item)
  }

  /// A channel stands once in each phase, with everybody whom it meets there.
  mutating func addChannel(
    _ title: String,
    used names: [String],
    isAssumed: Bool,
    to actor: Actor,
    in phase: Int
  ) {
    let index = add(actor)
    let place = ChannelPlace(actor: index, phase: phase, title: title)
    guard let known = channels[place] else {
      let badge = names.isEmpty ? nil : joining.row(names)
      channels[place] = (cells[index][phase].count, names)
      cells[index][phase].append(Item(title, badge: badge, isAssumed: isAssumed))
      return
    }
    let all = known.names + names.filter { !known.names.contains($0) }
    channels[place] = (known.item, all)
    if !all.isEmpty { cells[index][phase][known.item].badge = joining.row(all) }
    if !isAssumed { cells[index][phase][known.item].isAssumed = false }
  }
}
