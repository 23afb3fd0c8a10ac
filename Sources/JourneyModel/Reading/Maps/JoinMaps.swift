import Diagnostics
import Documents

/// How tables and diagrams meet what else gives the journey phases (content format 1 §5.3 and §5.4).
///
/// - Where nothing else does, all tables outside of asides are the map, else all diagrams, else tables and diagrams in
///   asides, else numbered lists. Several follow one another, each under its heading as a group; one that repeats the
///   phases of an earlier one adds to them.
/// - Any other is part of the map if at least half of its phases are known; new ones come in at their place.
/// - With a framework or `phases:`, only phases that it lists are phases, as for headings. The site's own framework gives
///   way to maps that have none of its phases.
extension PhaseAssembly {
  /// Adds maps, in document order. Returns the blocks that are now part of the journey's map.
  mutating func add(
    _ maps: [MapDraft],
    reading: PhaseReading,
    reporting reader: inout FactReader
  ) -> Set<SourceSpan> {
    guard !maps.isEmpty else { return [] }
    if !maps.contains(where: { knowsAny(of: $0.phases) }) { dropUnusedFramework() }
    var taken: Set<SourceSpan> = []
    let leading = hasPhases || hasNames ? [] : leadingMaps(maps)
    let repeated = repetitions(among: leading)
    var groups = groupTitles(zip(leading, repeated).filter { !$0.1 }.map(\.0))[...]
    for (map, isRepeated) in zip(leading, repeated) {
      let group = isRepeated ? nil : groups.popFirst().flatMap(\.self)
      let joining = MapJoining(isMatching: isRepeated, isOpen: true, group: group)
      join(map, map.phases, joining, reading, reporting: &reader)
      taken.insert(map.block.span)
    }
    for map in maps where map.kind != .list && !taken.contains(map.block.span) {
      let isListed = hasNames && !hasPhases && knowsAny(of: map.phases)
      let isMap = isListed || knows(map.phases)
      guard isMap || (map.kind == .diagram && knows(map.steps)) else { continue }
      let joining = MapJoining(isMatching: true, isOpen: !hasNames, group: nil)
      let phases = isMap ? map.phases : map.steps
      // A table with phases that are none here stays, so that nothing in it is lost.
      if join(map, phases, joining, reading, reporting: &reader) { taken.insert(map.block.span) }
    }
    return taken
  }

  private func leadingMaps(_ maps: [MapDraft]) -> [MapDraft] {
    let choices: [(MapDraft.Kind, isAside: Bool)] = [
      (.table, false), (.diagram, false), (.table, true), (.diagram, true), (.list, false),
    ]
    for (kind, isAside) in choices {
      let chosen = maps.filter { $0.kind == kind && $0.isAside == isAside }
      if !chosen.isEmpty { return chosen }
    }
    return []
  }

  /// Whether at least half of a map's phases are those of maps above it.
  private func repetitions(among maps: [MapDraft]) -> [Bool] {
    var names: Set<String> = []
    return maps.map { map in
      let own = map.phases.map { foldedName($0.title) }
      let isRepeated = own.count { names.contains($0) } * 2 >= own.count && !names.isEmpty
      names.formUnion(own)
      return isRepeated
    }
  }

  /// For each map the heading that tells it best from the others: the one on the level, counted from the map, on which
  /// most of them differ.
  private func groupTitles(_ maps: [MapDraft]) -> [String?] {
    var best: [String?] = maps.map { _ in nil }
    var bestCount = 1
    for level in 0..<6 {
      let titles = maps.map { map -> String? in
        map.headings.count > level
          ? withoutOrdinal(map.headings[map.headings.count - 1 - level].value) : nil
      }
      let count = Set(titles).count
      if count > bestCount, titles.allSatisfy({ $0 != nil }) { (best, bestCount) = (titles, count) }
    }
    return best
  }

  /// Whether at least half of the phases are the journey's already.
  private func knows(_ mapPhases: [MapPhase]) -> Bool {
    let names = phaseNames()
    return mapPhases.count { names.index(of: $0) != nil } * 2 >= mapPhases.count
      && knowsAny(of: mapPhases)
  }

  private func knowsAny(of mapPhases: [MapPhase]) -> Bool {
    let names = phaseNames()
    return mapPhases.contains { names.index(of: $0) != nil }
  }

  /// Returns whether all phases of the map are now in the journey.
  @discardableResult
  private mutating func join(
    _ map: MapDraft,
    _ mapPhases: [MapPhase],
    _ joining: MapJoining,
    _ reading: PhaseReading,
    reporting reader: inout FactReader
  ) -> Bool {
    for diagnostic in map.diagnostics { reader.report(diagnostic) }
    let names = phaseNames()
    let first = joining.isMatching ? mapPhases.lazy.compactMap { names.index(of: $0) }.first : nil
    var last: Int?
    var isComplete = true
    for phase in mapPhases {
      if joining.isMatching, let index = names.index(of: phase) {
        last = index
        fill(index, from: phase, reading, reporting: &reader)
      } else if joining.isOpen {
        guard let index = insert(phase, after: last, before: first, group: joining.group) else {
          continue
        }
        last = index
        fill(index, from: phase, reading, reporting: &reader)
      } else {
        isComplete = false
        reader.report(strayPhase(phase.heading, named: phase.title, among: phases))
      }
    }
    return isComplete
  }

  private mutating func fill(
    _ index: Int,
    from phase: MapPhase,
    _ reading: PhaseReading,
    reporting reader: inout FactReader
  ) {
    use(index)
    update(index) { draft in
      draft.number = draft.number ?? phase.number
      draft.goal = draft.goal ?? phase.goal
      draft.duration = draft.duration ?? phase.duration
      draft.trigger = draft.trigger ?? phase.trigger
      draft.owner = draft.owner ?? phase.owner
      draft.group = draft.group ?? phase.group
      draft.momentOfTruth = draft.momentOfTruth ?? phase.momentOfTruth
      draft.prose.blocks += phase.prose
    }
    readAttributes(of: phase.heading, into: index, reading, reporting: &reader)
    for lane in phase.lanes { addLane(lane, to: index, reporting: &reader) }
  }
}

/// How one map joins the journey.
private struct MapJoining {
  /// Whether its phases can be those that are there.
  var isMatching: Bool
  /// Whether new phases come in.
  var isOpen: Bool
  /// The group of new phases.
  var group: String?
}

/// Finds phases by the names that tables and diagrams call them by.
struct PhaseNames {
  private var indexes: [String: Int] = [:]
  private var beginnings: [(name: String, index: Int)] = []

  init(_ phases: [PhaseDraft], _ known: [Int]) {
    for index in known {
      let phase = phases[index]
      for name in ([phase.title, phase.id.value] + phase.aliases).map({ foldedName($0) })
      where !name.isEmpty && indexes[name] == nil {
        indexes[name] = index
        if beginnings.count < 4 * phaseLimit { beginnings.append((name, index)) }
      }
    }
  }

  /// The phase of the same name, else the only one whose name goes on where this one ends, or the other way round:
  /// "Evaluate" in a table is the heading "Evaluate availability".
  func index(of phase: MapPhase) -> Int? {
    let names = [foldedName(phase.title), foldedName(phase.heading.text)]
    if let index = names.lazy.compactMap({ indexes[$0] }).first { return index }
    guard let name = names.first, !name.isEmpty, name.utf8.count <= 200 else { return nil }
    let near = beginnings.filter { other in
      other.name.hasPrefix(name + " ") || name.hasPrefix(other.name + " ")
    }
    guard let first = near.first, near.allSatisfy({ $0.index == first.index }) else { return nil }
    return first.index
  }
}
