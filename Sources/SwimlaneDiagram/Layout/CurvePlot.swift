/// Turns the values of lines into places: what the curve lanes and the small charts share.
struct CurvePlot {
  /// The columns' places; only `x` and `width` count.
  let columns: [Rect]
  /// How many steps each column has.
  let stepCounts: [Int]
  /// The steps of each column that any line names, rising, where the column itself has none: one order for all lines.
  var namedSteps: [[Int]] = []
  /// The height of +2, and the distance to that of −2.
  let top: Int
  let height: Int
  /// More points than this in one phase cannot be drawn apart.
  let maxPointsPerColumn: Int
  let isReversed: Bool

  /// Marks fit into a square of this side.
  static let markSize = 12

  /// A point at its place.
  struct Mark {
    var x: Int
    var y: Int
    var source: Series.Point
    /// `source.value` within the scale.
    var value: Double
    var column: Int
    /// The distance to the next mark of the same phase.
    var spacing: Int
    /// +1 where the curve turns down, −1 where it turns up, else 0.
    var turn = 0
    /// A bar for a phase as a whole, beside the line.
    var isBar = false
  }

  /// Runs of marks without a gap, in time order.
  func runs(_ series: Series) -> [[Mark]] {
    var runs: [[Mark]] = []
    var run: [Mark] = []
    func endRun() {
      if !run.isEmpty { runs.append(withTurns(run)) }
      run = []
    }
    for (index, column) in columns.enumerated() {
      let points = series.linePoints(in: index)
      if points.isEmpty { endRun() }
      let places = places(of: points, in: index)
      let axis = InlineAxis(origin: column.x, width: column.width, isReversed: isReversed)
      for (point, place) in zip(points, places.ranks) {
        guard point.value.isFinite else {
          endRun()
          continue
        }
        let x = axis.x(at: column.width * (2 * place + 1) / (2 * places.count), width: 0)
        run.append(mark(point, x: x, column: index, spacing: column.width / places.count))
      }
    }
    endRun()
    return runs
  }

  /// What is said of phases as a whole, beside their steps; in the middle of their columns.
  func bars(_ series: Series) -> [Mark] {
    zip(columns, series.points).enumerated().flatMap { index, column in
      column.1.filter { $0.isOfPhase && $0.value.isFinite }.prefix(1).map { point in
        let axis = InlineAxis(origin: column.0.x, width: column.0.width, isReversed: isReversed)
        let x = axis.x(at: column.0.width / 2, width: 0)
        var bar = mark(point, x: x, column: index, spacing: column.0.width)
        bar.isBar = true
        return bar
      }
    }
  }

  private func mark(_ point: Series.Point, x: Int, column: Int, spacing: Int) -> Mark {
    let value = min(max(point.value, -2), 2)
    return Mark(
      x: x,
      y: top + Int(((2 - value) / 4 * Double(height)).rounded()),
      source: point,
      value: value,
      column: column,
      spacing: spacing
    )
  }

  /// Where points stand in their column: above the steps that they name, or in the order of all that lines name, else evenly
  /// spread.
  private func places(of points: [Series.Point], in column: Int) -> (ranks: [Int], count: Int) {
    let steps = points.compactMap(\.step)
    let isRising = zip(steps, steps.dropFirst()).allSatisfy { $0 < $1 }
    let isNamed = steps.count == points.count && isRising
    if isNamed, stepCounts[column] == 0, column < namedSteps.count, !steps.isEmpty {
      let ranks = steps.compactMap { namedSteps[column].firstIndex(of: $0) }
      let count = namedSteps[column].count
      if ranks.count == steps.count, count <= maxPointsPerColumn { return (ranks, count) }
    }
    if isNamed, let first = steps.first, let last = steps.last, first >= 0,
      last < stepCounts[column]
    {
      let places = min(stepCounts[column], maxPointsPerColumn)
      return (steps.filter { $0 < places }, places)
    }
    let drawn = min(points.count, maxPointsPerColumn)
    return (Array(0..<drawn), max(drawn, 1))
  }

  private func withTurns(_ run: [Mark]) -> [Mark] {
    var result = run
    for index in run.indices {
      let y = run[index].y
      let before = index > 0 ? run[index - 1].y : nil
      let after = index + 1 < run.count ? run[index + 1].y : nil
      let neighbours = [before, after].compactMap(\.self)
      if neighbours.allSatisfy({ $0 >= y }) {
        result[index].turn = 1
      } else if neighbours.allSatisfy({ $0 <= y }) {
        result[index].turn = -1
      }
    }
    return result
  }

  /// The lines through the marks of each run.
  func segments(_ runs: [[Mark]]) -> [PlacedSeries.Segment] {
    runs.flatMap { run -> [PlacedSeries.Segment] in
      let points = run.map { CurvePoint(x: Double($0.x), y: Double($0.y)) }
      var segments: [PlacedSeries.Segment] = []
      for (index, curve) in curves(points).enumerated() {
        let isAssumed = run[index].source.isAssumed || run[index + 1].source.isAssumed
        if let last = segments.indices.last, segments[last].isAssumed == isAssumed {
          segments[last].curves.append(curve)
        } else {
          segments.append(
            PlacedSeries.Segment(start: points[index], curves: [curve], isAssumed: isAssumed)
          )
        }
      }
      return segments
    }
  }

  /// The interpolation wants rising x; from right to left time runs the other way.
  private func curves(_ points: [CurvePoint]) -> [CubicCurve] {
    guard isReversed else { return monotoneCurves(through: points) }
    func mirrored(_ point: CurvePoint) -> CurvePoint { CurvePoint(x: -point.x, y: point.y) }
    return monotoneCurves(through: points.map(mirrored)).map { curve in
      CubicCurve(
        control1: mirrored(curve.control1),
        control2: mirrored(curve.control2),
        end: mirrored(curve.end)
      )
    }
  }
}

/// For each line a number of 0…4: a person's line has that of its rank, a baseline that of the line with its name.
func styles(of series: [Series]) -> [Int] {
  let people = series.filter { !$0.isBaseline }.map(\.name)
  var rank = 0
  return series.map { line in
    defer { if !line.isBaseline { rank += 1 } }
    if let style = line.fixedStyle { return style }
    return (line.isBaseline ? people.firstIndex(of: line.name) ?? 0 : rank) % 5
  }
}
