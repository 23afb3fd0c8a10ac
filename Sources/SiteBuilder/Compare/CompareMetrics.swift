import Documents
import JourneyModel

/// The metrics of the new journey whose values are others than in the old one, in the order of phases. An id finds a metric
/// in any phase, a name only in the same one: "Return rate" may be measured in each. Where a phase has several of a name, of
/// different people say, they are the same by their order, if there are as many in both. One without a value is unknown.
func compareMetrics(
  _ old: Journey,
  _ new: Journey,
  _ phases: [JourneyChanges.PhasePair]
) -> [JourneyChanges.Metric] {
  guard let before = old.entries(of: .metrics), let after = new.entries(of: .metrics) else {
    return []
  }
  var byID: [String: NamedValue] = [:]
  var byName: [PlacedName: [NamedValue]] = [:]
  for (link, entry) in before {
    let metric = NamedValue(entry.text)
    if let id = entry.id { byID[id] = byID[id] ?? metric }
    byName[PlacedName(link.phase, metric), default: []].append(metric)
  }
  var oldPhases: [Int: Int] = [:]
  for pair in phases {
    if let phase = pair.new { oldPhases[phase] = pair.old }
  }
  var counts: [PlacedName: Int] = [:]
  for (link, entry) in after {
    counts[PlacedName(link.phase, NamedValue(entry.text)), default: 0] += 1
  }
  var seen: [PlacedName: Int] = [:]
  return after.compactMap { link, entry in
    let now = NamedValue(entry.text)
    let place = PlacedName(link.phase, now)
    let index = seen[place, default: 0]
    seen[place] = index + 1
    let namesakes = oldPhases[link.phase].flatMap { byName[PlacedName($0, now)] } ?? []
    let sameName = namesakes.count == counts[place] ? namesakes[index] : nil
    guard let was = entry.id.flatMap({ byID[$0] }) ?? sameName,
      !was.value.isEmpty, !now.value.isEmpty, was.value != now.value
    else { return nil }
    return JourneyChanges.Metric(
      place: link,
      name: now.name,
      before: was.value,
      after: now.value
    )
  }
}

/// The name of a metric in a phase.
private struct PlacedName: Hashable {
  var phase: Int
  var name: String

  init(_ phase: Int, _ metric: NamedValue) {
    self.phase = phase
    name = foldedName(metric.name)
  }
}

/// What a metric's text measures, and its value: what follows the last colon. A colon inside a word belongs to it, as in "9:30".
private struct NamedValue {
  var name: String
  /// Empty when the text is no more than a name.
  var value = ""

  init(_ text: String) {
    name = text
    let colon = text.indices.last { index in
      if text[index] == "\u{FF1A}" { return true }
      let next = text.index(after: index)
      return text[index] == ":" && next < text.endIndex && text[next].isWhitespace
    }
    guard let colon else { return }
    (name, value) = (trimmed(text[..<colon]), trimmed(text[text.index(after: colon)...]))
  }
}

private func trimmed(_ text: Substring) -> String {
  let start = text.drop { $0.isWhitespace }
  let end = start.lastIndex { !$0.isWhitespace }
  return end.map { String(start[...$0]) } ?? ""
}
