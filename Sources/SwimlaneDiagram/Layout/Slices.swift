/// A sheet of paper in landscape with the page's usual margins.
package enum Sheet: Sendable, Hashable, CaseIterable {
  case a4
  case a3

  /// The widest picture, in px, whose body text is at least 7 pt high when it fills the sheet.
  ///
  /// 13 px of 1,458 become 7 pt on the 1,047 px that A4 leaves; A3 leaves 1,512.
  package var maxWidth: Int {
    switch self {
    case .a4: 1_458
    case .a3: 2_106
    }
  }

  /// The highest picture, in px, that is no higher than the sheet when it is `maxWidth` wide.
  package var maxHeight: Int {
    switch self {
    case .a4: 980
    case .a3: 1_440
    }
  }
}

extension Chart {
  /// The chart in parts that are no wider than `maxWidth`, each with the rail and all lanes, in time order.
  ///
  /// The parts are as equal in width as whole phases allow, and as few as can be. A phase that is too wide stands
  /// alone. With `maxHeight` each part is cut between lanes too; a lane that is too high stands alone, and the head is
  /// repeated. Columns and rail have the same width in all parts. A part's id is that of the chart with "-1", "-2" …;
  /// when nothing must be cut the chart itself is the only part. A curve runs on to the edge at a cut.
  package func slices(
    maxWidth: Int,
    maxHeight: Int? = nil,
    options: LayoutOptions = LayoutOptions()
  ) -> [Chart] {
    let typesetter = Typesetter(options: options, isReversed: direction == .rightToLeft)
    let measured = typesetter.measured(self)
    let rail = typesetter.railWidth(measured, words: words)
    let widths = typesetter.columnWidths(measured, railWidth: rail)
    var whole = self
    whole.fixedRailWidth = rail
    for (index, width) in widths.enumerated() { whole.columns[index].fixedWidth = width }
    var parts = equalRuns(widths, limit: maxWidth - rail).map { whole.columnSlice($0) }
    if parts.isEmpty { parts = [whole] }
    if let maxHeight {
      parts = parts.flatMap { $0.laneSlices(maxHeight: maxHeight, options: options) }
    }
    guard parts.count > 1 else { return [self] }
    return parts.enumerated().map { index, part in
      var numbered = part
      numbered.id = "\(id)-\(index + 1)"
      return numbered
    }
  }

  private func columnSlice(_ range: Range<Int>) -> Chart {
    guard range != columns.indices else { return self }
    var part = self
    part.columns = Array(columns[range])
    part.hasColumnsBefore = range.lowerBound > 0
    part.rows = rows.map { row in
      var cut = row
      cut.cells = Array(row.cells.dropFirst(range.lowerBound).prefix(range.count))
      if case .curve(let series) = row.kind { cut.kind = .curve(series.map { $0.slice(range) }) }
      return cut
    }
    return part
  }

  /// The chart cut between lanes. Curves of more than five lines are lanes of their own by then.
  private func laneSlices(maxHeight: Int, options: LayoutOptions) -> [Chart] {
    var single = self
    let typesetter = Typesetter(options: options, isReversed: direction == .rightToLeft)
    single.rows = rows.flatMap(typesetter.splitCurves)
    let geometry = layout(single, options: options)
    let edges = geometry.lanes.map { $0.y + $0.height }
    var starts: [Int] = []
    var top = geometry.headHeight
    for (index, edge) in edges.enumerated() {
      if starts.isEmpty || edge - top > maxHeight - geometry.headHeight {
        starts.append(index)
        top = index > 0 ? edges[index - 1] : geometry.headHeight
      }
    }
    guard starts.count > 1 else { return [self] }
    let ends = starts.dropFirst() + [edges.count]
    return zip(starts, ends).map { start, end in
      var part = single
      part.rows = Array(single.rows[start..<end])
      return part
    }
  }
}

extension Series {
  /// The line within some columns; it runs on where the neighbouring columns have points.
  fileprivate func slice(_ range: Range<Int>) -> Series {
    var line = self
    line.points = Array(points.dropFirst(range.lowerBound).prefix(range.count))
    let isBefore = points.indices.contains(range.lowerBound - 1)
    line.pointBefore = isBefore ? points[range.lowerBound - 1].last : nil
    line.pointAfter =
      points.indices.contains(range.upperBound) ? points[range.upperBound].first : nil
    return line
  }
}

/// The fewest runs of neighbours whose sums stay within the limit, with the least largest sum.
func equalRuns(_ sizes: [Int], limit: Int) -> [Range<Int>] {
  let fewest = runs(sizes, limit: limit)
  var low = sizes.max() ?? 0
  var high = max(limit, low)
  while low < high {
    let middle = (low + high) / 2
    if runs(sizes, limit: middle).count > fewest.count {
      low = middle + 1
    } else {
      high = middle
    }
  }
  return runs(sizes, limit: low)
}

/// First fit: each run takes as many neighbours as the limit allows, and at least one.
private func runs(_ sizes: [Int], limit: Int) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var (start, sum) = (0, 0)
  for (index, size) in sizes.enumerated() {
    if index > start, sum + size > limit {
      result.append(start..<index)
      (start, sum) = (index, 0)
    }
    sum += size
  }
  if start < sizes.count { result.append(start..<sizes.count) }
  return result
}
