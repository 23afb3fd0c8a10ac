/// A line in one sentence: where it starts, where it is highest and lowest, where it ends.
///
/// In the words of the scale, not in the author's, so that the phrases fit. "Fatima: starts good, falls to frustrated in
/// Consideration, ends delighted." Empty when nothing is known.
package func spokenSummary(
  of series: Series,
  columns: [Column],
  words: ChartWords = ChartWords()
) -> String {
  let points = spokenPoints(of: series, columns: columns, words: words)
  guard let first = points.first, let last = points.last else { return "" }
  let phrases = words.curve
  func phrase(_ template: String, _ point: SpokenPoint) -> String {
    phrases.filled(template, [("feeling", point.feeling), ("phase", point.phase)])
  }
  var parts: [String]
  if points.count == 1 {
    parts = [phrase(phrases.only, first)]
  } else if points.allSatisfy({ $0.level == first.level }) {
    parts = [phrase(phrases.stays, first)]
  } else {
    parts = [phrase(phrases.starts, first)]
    var before = first
    for turn in turns(of: points) where turn.level != before.level {
      parts.append(phrase(turn.level > before.level ? phrases.rises : phrases.falls, turn))
      before = turn
    }
    parts.append(phrase(phrases.ends, last))
  }
  let name = words.name(of: series)
  let sentence = name.isEmpty ? phrases.namelessSentence : phrases.sentence
  let told = parts.joined(separator: phrases.separator)
  return phrases.filled(sentence, [("name", name), ("parts", told)])
}

extension Chart {
  /// A sentence for each line of the chart's curves of which anything is known, in their order.
  package var spokenSummaries: [String] {
    rows.flatMap { row -> [String] in
      guard case .curve(let series) = row.kind else { return [] }
      return series.map { spokenSummary(of: $0, columns: columns, words: words) }
        .filter { !$0.isEmpty }
    }
  }
}

/// A known point as it is told.
private struct SpokenPoint {
  var index: Int
  /// From −2 to +2, whole.
  var level: Int
  var value: Double
  var feeling: String
  var phase: String
}

private func spokenPoints(
  of series: Series,
  columns: [Column],
  words: ChartWords
) -> [SpokenPoint] {
  var result: [SpokenPoint] = []
  for index in columns.indices {
    for point in series.linePoints(in: index) {
      guard let feeling = words.feeling(for: point.value) else { continue }
      let value = min(max(point.value, -2), 2)
      result.append(
        SpokenPoint(
          index: result.count,
          level: Int(value.rounded()),
          value: value,
          feeling: feeling,
          phase: columns[index].title
        )
      )
    }
  }
  return result
}

/// What a line's ends leave out, in time order: the first highest and the first lowest point, where they lie beyond both
/// ends, and the deepest fall of two levels or more with the height from which it falls, where the line recovers after it.
private func turns(of points: [SpokenPoint]) -> [SpokenPoint] {
  guard let first = points.first, let last = points.last else { return [] }
  let high = points.max { $0.value < $1.value }
  let low = points.min { $0.value < $1.value }
  var turns = [high, low].compactMap(\.self).filter { turn in
    let isAboveBoth = turn.level > max(first.level, last.level)
    let isBelowBoth = turn.level < min(first.level, last.level)
    return isAboveBoth || isBelowBoth
  }
  if let fall = deepestFall(of: points), fall.end.level < last.level {
    for point in [fall.start, fall.end] where !turns.contains(where: { $0.index == point.index }) {
      turns.append(point)
    }
  }
  return turns.filter { $0.index > 0 }.sorted { $0.index < $1.index }
}

/// The first of the deepest falls of at least two levels.
private func deepestFall(of points: [SpokenPoint]) -> (start: SpokenPoint, end: SpokenPoint)? {
  guard var height = points.first else { return nil }
  var deepest: (start: SpokenPoint, end: SpokenPoint)?
  for point in points {
    if point.value > height.value { height = point }
    let depth = deepest.map { $0.start.level - $0.end.level } ?? 1
    if height.level - point.level > depth { deepest = (height, point) }
  }
  return deepest
}
