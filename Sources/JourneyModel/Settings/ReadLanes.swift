import Diagnostics
import Documents

/// Reads `lanes:` of a site or journey: one word is a set of lanes, anything else an order of them.
///
/// Raises `wrong-type`, and `wrong-value` for a word that is neither a set nor a lane.
func readLanes(
  _ node: YAMLNode,
  defaults: SiteSettings,
  reporting reader: inout FactReader
) -> (set: LaneSet, order: [Lane]) {
  let known = defaults.laneOrder
  if case .scalar(let text) = node, let name = splitCommas(text).first,
    name.value == text.value.trimmingSpaces, knownLane(name.value, known) == nil
  {
    let set = reader.take(parseWord(name, key: JourneyFields.lanes.key, LaneSet.self))
    return (set ?? defaults.laneSet, known)
  }
  return (defaults.laneSet, readLaneOrder(node, known: known, reporting: &reader))
}

/// The site's lane or the format's that is called so.
private func knownLane(_ name: String, _ known: [Lane]) -> Lane? {
  let folded = foldedName(name)
  return known.first { foldedName($0.id) == folded || foldedName($0.title) == folded }
    ?? Vocabulary.standard.lane(named: name).map(Lane.init)
}

/// Names in their order, or a map of ids and titles. The named lanes come first; then the known ones that were not
/// named. Raises `wrong-type`.
private func readLaneOrder(
  _ node: YAMLNode,
  known: [Lane],
  reporting reader: inout FactReader
) -> [Lane] {
  switch node {
  case .scalar(let text): return laneOrder(splitCommas(text).map { ($0.value, nil) }, known: known)
  case .sequence(let items, _):
    let names = items.compactMap { item -> (String, String?)? in
      guard case .scalar(let name) = item else {
        reader.reportType(JourneyFields.lanes, "a list of lanes", item)
        return nil
      }
      return (name.value, nil)
    }
    return laneOrder(names, known: known)
  case .mapping(let mapping):
    let names = mapping.entries.map { entry -> (String, String?) in
      switch entry.value {
      case .scalar(let title): return (entry.key.value, title.value)
      case .null: return (entry.key.value, nil)
      case .sequence, .mapping:
        reader.reportType(JourneyFields.lanes, "a title for each lane", entry.value)
        return (entry.key.value, nil)
      }
    }
    return laneOrder(names, known: known)
  case .null: return known
  }
}

private func laneOrder(_ names: [(name: String, title: String?)], known: [Lane]) -> [Lane] {
  var lanes: [Lane] = []
  var taken: Set<String> = []
  for (name, title) in names.prefix(laneLimit) {
    var lane =
      knownLane(name, known) ?? Lane(customID: slug(name), title: words(ofStem: name))
    if let title { lane.title = title }
    if taken.insert(lane.id).inserted { lanes.append(lane) }
  }
  return lanes + known.filter { !taken.contains($0.id) }
}

/// How many lanes a journey has at most; real ones have 2 to 15.
let laneLimit = 100
