import Documents
import JourneyModel

/// A journey with what has been worked out of it, as `JourneyChanges` compares it.
struct ComparedJourney: Sendable {
  var journey: Journey
  var lines: [EmotionLine]

  /// What becomes of a need or question, whatever is said of others of its lane.
  func answer(to place: EntryLink) -> AnswerState {
    guard journey.overview.met.contains(place) else { return .unmet }
    return journey.overview.awaiting.contains(place) ? .partly : .met
  }
}

/// How one journey differs from another: the future state from the current one, say.
///
/// What one of the two does not say is unknown, and no difference. Phases are the same by id, else by title, else
/// when they are the only ones of their kind; entries by id, else by text.
struct JourneyChanges: Sendable {
  /// Every phase of both: those of the new journey in order, then those that it leaves out.
  let phases: [PhasePair]
  /// In the order of phases, then of persons.
  let feelings: [Feeling]
  let pains: EntryChanges
  /// The highest share that drops off in a phase.
  let dropOffs: [Rate]
  /// Those of one name and phase, or of one id, whose values are not the same.
  let metrics: [Metric]
  /// Opportunities of the old journey that stand, by their id, in another lane of the new one.
  let takenUp: [EntryPair]
  /// Needs and questions that are answered, or answered better than before; and those that are less so.
  let nowAnswered: [Answer]
  let nowOpen: [Answer]

  /// The indexes of a phase in the old and in the new journey.
  struct PhasePair: Sendable, Hashable {
    var old: Int?
    var new: Int?
  }

  /// How somebody feels in a phase of the new journey.
  struct Feeling: Sendable, Hashable {
    var phase: Int
    var name: String
    var before: Double
    var after: Double
    /// Whether steps of the phase, then or now, have other scores than it has as a whole.
    var isBesideSteps = false
  }

  /// What happened to the entries of a lane. Empty when one of the journeys has no such lane.
  struct EntryChanges: Sendable, Hashable {
    /// Places in the old journey.
    var gone: [EntryLink] = []
    var kept: [EntryPair] = []
    /// Places in the new journey.
    var added: [EntryLink] = []
  }

  struct EntryPair: Sendable, Hashable {
    var old: EntryLink
    var new: EntryLink
  }

  /// What becomes of a need in both journeys: met, partly or unmet.
  struct Answer: Sendable, Hashable {
    var place: EntryLink
    var before: AnswerState
    var after: AnswerState
  }

  /// The share that leaves in a phase of the new journey.
  struct Rate: Sendable, Hashable {
    var phase: Int
    var before: Double
    var after: Double
  }

  /// A measure of the new journey: "Weeks to a decision: 4".
  struct Metric: Sendable, Hashable {
    var place: EntryLink
    var name: String
    var before: String
    var after: String
  }

  init(from old: ComparedJourney, to new: ComparedJourney) {
    phases = pairPhases(old.journey.phases, new.journey.phases)
    feelings = compareFeelings(old, new, phases)
    pains = compareEntries(of: .painPoints, old.journey, new.journey)
    dropOffs = compareDropOffs(old.journey, new.journey, phases)
    metrics = compareMetrics(old.journey, new.journey, phases)
    takenUp = findTakenUp(old.journey, new.journey)
    let needs =
      compareEntries(of: .needs, old.journey, new.journey).kept
      + compareEntries(of: .questions, old.journey, new.journey).kept
    let answers = needs.map {
      Answer(place: $0.new, before: old.answer(to: $0.old), after: new.answer(to: $0.new))
    }
    nowAnswered = answers.filter { $0.after.rank > $0.before.rank }
    nowOpen = answers.filter { $0.after.rank < $0.before.rank }
  }

  /// The index in the old journey of each phase of the new one.
  var oldPhases: [Int?] { phases.filter { $0.new != nil }.map(\.old) }
}

extension AnswerState {
  /// How much of an answer there is.
  fileprivate var rank: Int {
    switch self {
    case .unmet, .wanted: 0
    case .partly: 1
    case .met, .available: 2
    }
  }
}

/// Ids decide first, then titles, then kinds.
func pairPhases(_ old: [Phase], _ new: [Phase]) -> [JourneyChanges.PhasePair] {
  var partners = [Int?](repeating: nil, count: new.count)
  var taken: Set<Int> = []
  func pair(by key: (Phase) -> String?) {
    var candidates: [String: [Int]] = [:]
    for (index, phase) in old.enumerated() where !taken.contains(index) {
      if let name = key(phase) { candidates[name, default: []].append(index) }
    }
    var seekers: [String: [Int]] = [:]
    for (index, phase) in new.enumerated() where partners[index] == nil {
      if let name = key(phase) { seekers[name, default: []].append(index) }
    }
    for (name, indexes) in seekers {
      guard indexes.count == 1, let found = candidates[name], found.count == 1 else { continue }
      partners[indexes[0]] = found[0]
      taken.insert(found[0])
    }
  }
  pair { $0.id }
  pair { foldedName($0.title) }
  pair { $0.kind?.rawValue }
  return partners.enumerated().map { JourneyChanges.PhasePair(old: $1, new: $0) }
    + old.indices.filter { !taken.contains($0) }.map { JourneyChanges.PhasePair(old: $0) }
}

private func compareFeelings(
  _ old: ComparedJourney,
  _ new: ComparedJourney,
  _ phases: [JourneyChanges.PhasePair]
) -> [JourneyChanges.Feeling] {
  let before = Dictionary(
    old.lines.map { ($0.owner, $0) },
    uniquingKeysWith: { first, _ in first }
  )
  let lines = new.lines.compactMap { line in
    before[line.owner].map { (old: $0, new: line) }
  }
  return phases.flatMap { pair -> [JourneyChanges.Feeling] in
    guard let before = pair.old, let after = pair.new else { return [] }
    return lines.compactMap { line in
      guard let was = line.old.points[before].score, let now = line.new.points[after].score,
        abs(now - was) > 0.05
      else { return nil }
      let isBesideSteps =
        line.old.steps[before].contains { $0.score != was }
        || line.new.steps[after].contains { $0.score != now }
      return JourneyChanges.Feeling(
        phase: after,
        name: line.new.name,
        before: was,
        after: now,
        isBesideSteps: isBesideSteps
      )
    }
  }
}

extension EmotionLine {
  /// Whose line it is, in any journey.
  struct Owner: Hashable {
    var persona: Link<Persona>?
    var name: String
  }

  var owner: Owner { Owner(persona: persona, name: persona == nil ? name : "") }
}

extension Emotion {
  /// On whose lines it has a point.
  var owners: [EmotionLine.Owner] {
    personas.isEmpty
      ? [EmotionLine.Owner(persona: nil, name: name ?? "")]
      : personas.map { EmotionLine.Owner(persona: $0, name: "") }
  }
}

/// Pairs the entries of a lane by id, else by text.
private func compareEntries(
  of lane: StandardLane,
  _ old: Journey,
  _ new: Journey
) -> JourneyChanges.EntryChanges {
  guard let before = old.entries(of: lane), let after = new.entries(of: lane) else {
    return JourneyChanges.EntryChanges()
  }
  let byID = firstPlaces(after) { $0.id }
  let byText = firstPlaces(after) { foldedName($0.text) }
  var changes = JourneyChanges.EntryChanges()
  var known: Set<EntryLink> = []
  for (link, entry) in before {
    let partner = entry.id.flatMap { byID[$0] } ?? byText[foldedName(entry.text)]
    guard let partner, known.insert(partner).inserted else {
      changes.gone.append(link)
      continue
    }
    changes.kept.append(JourneyChanges.EntryPair(old: link, new: partner))
  }
  changes.added = after.map(\.link).filter { !known.contains($0) }
  return changes
}

private func firstPlaces(
  _ entries: [(link: EntryLink, entry: Entry)],
  by key: (Entry) -> String?
) -> [String: EntryLink] {
  Dictionary(
    entries.compactMap { place in key(place.entry).map { ($0, place.link) } },
    uniquingKeysWith: { first, _ in first }
  )
}

private func compareDropOffs(
  _ old: Journey,
  _ new: Journey,
  _ phases: [JourneyChanges.PhasePair]
) -> [JourneyChanges.Rate] {
  let before = old.highestRates
  let after = new.highestRates
  return phases.compactMap { pair in
    guard let oldPhase = pair.old, let newPhase = pair.new, let was = before[oldPhase],
      let now = after[newPhase], was != now
    else { return nil }
    return JourneyChanges.Rate(phase: newPhase, before: was, after: now)
  }
}

private func findTakenUp(_ old: Journey, _ new: Journey) -> [JourneyChanges.EntryPair] {
  var places: [String: EntryLink] = [:]
  for (laneIndex, lane) in new.lanes.enumerated() where lane.standard != .opportunities {
    for (link, entry) in new.entries(at: laneIndex) {
      if let id = entry.id { places[id] = places[id] ?? link }
    }
  }
  return (old.entries(of: .opportunities) ?? []).compactMap { link, entry in
    entry.id.flatMap { places[$0] }.map { JourneyChanges.EntryPair(old: link, new: $0) }
  }
}

extension Journey {
  /// The entries of a lane in the order of phases; nil when no phase has the lane.
  func entries(of standard: StandardLane) -> [(link: EntryLink, entry: Entry)]? {
    lanes.firstIndex { $0.standard == standard }.map { entries(at: $0) }
  }

  /// The entries of a lane in the order of phases.
  func entries(at lane: Int) -> [(link: EntryLink, entry: Entry)] {
    phases.enumerated().flatMap { phase, content in
      content.cells[lane].entries.enumerated().map {
        (EntryLink(phase: phase, lane: lane, entry: $0), $1)
      }
    }
  }

  /// The highest share that drops off in each phase.
  fileprivate var highestRates: [Double?] {
    guard let lane = lanes.firstIndex(where: { $0.standard == .dropOff }) else {
      return phases.map { _ in nil }
    }
    return phases.map { $0.cells[lane].entries.compactMap(\.rate).max() }
  }

  /// The entry at a place.
  subscript(link: EntryLink) -> Entry { phases[link.phase].cells[link.lane].entries[link.entry] }
}
