/// Places the emotion curves of one lane.
struct CurveLayout {
  let typesetter: Typesetter
  let chart: MeasuredChart
  let words: ChartWords
  let columns: [Rect]
  let isReversed: Bool
  let railWidth: Int

  /// Marks fit into a square of this side.
  static let markSize = 12
  /// More points than this in one phase cannot be drawn apart.
  private static let maxPointsPerColumn = 12
  private static let bottomRoom = 28

  func placed(_ series: [Series], y: Int, labelHeight: Int) -> PlacedCurve {
    let topRoom = max(36, labelHeight + 20)
    let plotHeight = series.count < 2 ? 96 : series.count < 4 ? 128 : 152
    let bodyWidth = columns.map(\.maxX).max() ?? 0
    let frame = Rect(
      x: 0,
      y: y,
      width: bodyWidth,
      height: topRoom + plotHeight + Self.bottomRoom
    )
    let levels = (0..<5).map { y + topRoom + $0 * plotHeight / 4 }
    let marks = dodged(series.map { self.marks($0, top: levels[0], height: plotHeight) })
    var placed = zip(series, marks).map { one, marks in
      PlacedSeries(
        name: one.name,
        label: nil,
        segments: segments(marks),
        marks: marks.flatMap(\.self).map(\.point)
      )
    }
    CurveLabels(typesetter: typesetter, columns: columns, frame: frame, isReversed: isReversed)
      .place(in: &placed, marks: marks, series: series)
    return PlacedCurve(frame: frame, levels: levels, scale: scale(levels), series: placed)
  }

  /// A mark before labels are placed.
  struct Mark {
    var point: PlacedPoint
    var column: Int
    /// The distance to the next mark of the same phase.
    var spacing: Int
    var word: String
    /// +1 where the curve turns down, −1 where it turns up, else 0.
    var turn = 0
  }

  /// Runs of marks without a gap, in time order.
  private func marks(_ series: Series, top: Int, height: Int) -> [[Mark]] {
    var runs: [[Mark]] = []
    var run: [Mark] = []
    func endRun() {
      if !run.isEmpty { runs.append(withTurns(run)) }
      run = []
    }
    for (index, column) in columns.enumerated() {
      let points = index < series.points.count ? series.points[index] : []
      if points.isEmpty { endRun() }
      let count = min(points.count, Self.maxPointsPerColumn)
      for (place, point) in points.prefix(count).enumerated() {
        guard point.value.isFinite else {
          endRun()
          continue
        }
        let value = min(max(point.value, -2), 2)
        let axis = InlineAxis(origin: column.x, width: column.width, isReversed: isReversed)
        run.append(
          Mark(
            point: PlacedPoint(
              x: axis.x(at: column.width * (2 * place + 1) / (2 * count), width: 0),
              y: top + Int(((2 - value) / 4 * Double(height)).rounded()),
              isAssumed: point.isAssumed,
              title: title(series, index, point, value),
              label: nil
            ),
            column: index,
            spacing: column.width / count,
            word: point.word ?? ""
          )
        )
      }
    }
    endRun()
    return runs
  }

  private func withTurns(_ run: [Mark]) -> [Mark] {
    var result = run
    for index in run.indices {
      let y = run[index].point.y
      let before = index > 0 ? run[index - 1].point.y : nil
      let after = index + 1 < run.count ? run[index + 1].point.y : nil
      let neighbours = [before, after].compactMap(\.self)
      if neighbours.allSatisfy({ $0 >= y }) {
        result[index].turn = 1
      } else if neighbours.allSatisfy({ $0 <= y }) {
        result[index].turn = -1
      }
    }
    return result
  }

  private func title(_ series: Series, _ column: Int, _ point: Series.Point, _ value: Double)
    -> String
  {
    let nearest = 2 - Int(value.rounded())
    let word = point.word ?? (nearest < words.feelings.count ? words.feelings[nearest] : "")
    let place = [series.name, chart.columns[column].source.title].filter { !$0.isEmpty }
    let tail = point.isAssumed ? ", \(words.assumed)" : ""
    return place.joined(separator: ", ") + ": " + (word.isEmpty ? "" : word + " ")
      + "(\(signed(value)))" + tail
  }

  private func signed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
    let size = tenths.magnitude
    return sign + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
  }

  /// Moves marks that coincide apart, to either side of their place.
  private func dodged(_ series: [[[Mark]]]) -> [[[Mark]]] {
    struct Place: Hashable {
      var column: Int
      var x: Int
    }
    var result = series
    var places: [Place: [(series: Int, run: Int, mark: Int)]] = [:]
    var order: [Place] = []
    for (one, runs) in series.enumerated() {
      for (run, marks) in runs.enumerated() {
        for (index, mark) in marks.enumerated() {
          let place = Place(column: mark.column, x: mark.point.x)
          if places[place] == nil { order.append(place) }
          places[place, default: []].append((one, run, index))
        }
      }
    }
    for place in order {
      guard var members = places[place], members.count > 1 else { continue }
      func y(_ member: (series: Int, run: Int, mark: Int)) -> Int {
        series[member.series][member.run][member.mark].point.y
      }
      members.sort { (y($0), $0.series) < (y($1), $1.series) }
      var start = 0
      while start < members.count {
        var end = start + 1
        while end < members.count, y(members[end]) - y(members[end - 1]) < Self.markSize {
          end += 1
        }
        for (rank, member) in members[start..<end].enumerated() where end - start > 1 {
          let spacing = series[member.series][member.run][member.mark].spacing
          let step = min(Self.markSize + 2, spacing / (end - start + 1))
          let shift = (2 * rank - (end - start - 1)) * step / 2
          result[member.series][member.run][member.mark].point.x += isReversed ? -shift : shift
        }
        start = end
      }
    }
    return result
  }

  private func segments(_ runs: [[Mark]]) -> [PlacedSeries.Segment] {
    runs.flatMap { run -> [PlacedSeries.Segment] in
      let points = run.map { CurvePoint(x: Double($0.point.x), y: Double($0.point.y)) }
      var segments: [PlacedSeries.Segment] = []
      for (index, curve) in curves(points).enumerated() {
        let isAssumed = run[index].point.isAssumed || run[index + 1].point.isAssumed
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

  /// The words of the scale, at the side of the rail that touches the body.
  private func scale(_ levels: [Int]) -> [TextBlock] {
    [0, 2, 4].compactMap { level in
      guard level < words.feelings.count else { return nil }
      let text = typesetter.measured([(words.feelings[level], .muted)], .small)
      let width = railWidth - 2 * CellLayout.paddingX
      var block = typesetter.block(
        text,
        .small,
        x: 0,
        y: levels[level] - TextStyle.small.lineHeight / 2,
        width: width,
        maxLines: 1
      )
      let axis = InlineAxis(origin: 0, width: railWidth, isReversed: isReversed)
      block.frame.x = axis.x(at: CellLayout.paddingX, width: width)
      block.alignment = isReversed == block.isRightToLeft ? .trailing : .leading
      return block
    }
  }
}
