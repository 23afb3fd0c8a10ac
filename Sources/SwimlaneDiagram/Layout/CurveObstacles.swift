/// What the labels of curves keep clear of: the lines, the marks and the neutral line of one lane.
struct CurveObstacles {
  let columns: [Rect]
  /// The height of the neutral line.
  let axis: Int
  /// The marks of each column.
  private(set) var marks: [[LabelledMark]]
  /// For each column, for each stretch of its width, how high and how low each line runs there.
  private var spans: [[[ClosedRange<Double>]]]
  private let isReversed: Bool

  /// The width of a stretch.
  private static let stretch = 4

  init(
    columns: [Rect],
    axis: Int,
    marks: [LabelledMark],
    lines: [PlacedSeries.Segment],
    isReversed: Bool
  ) {
    self.columns = columns
    self.axis = axis
    self.isReversed = isReversed
    self.marks = columns.map { _ in [] }
    spans = columns.map {
      [[ClosedRange<Double>]](repeating: [], count: $0.width / Self.stretch + 1)
    }
    for mark in marks { self.marks[mark.column].append(mark) }
    for line in lines { add(line) }
  }

  /// Whether a mark stands in the box.
  func hasMark(in box: Rect, column: Int) -> Bool {
    marks[column].contains { $0.frame.overlaps(box) }
  }

  /// On how many stretches of its width a line runs through the box.
  func crossings(of box: Rect, column: Int) -> Int {
    let origin = columns[column].x
    let first = max((box.x - origin) / Self.stretch, 0)
    let last = min((box.maxX - 1 - origin) / Self.stretch, spans[column].count - 1)
    guard first <= last else { return 0 }
    let (top, bottom) = (Double(box.y - 1), Double(box.maxY + 1))
    return spans[column][first...last].reduce(0) { count, spans in
      count + (spans.contains { $0.lowerBound < bottom && $0.upperBound > top } ? 1 : 0)
    }
  }

  /// Whether the neutral line runs through the letters of a line of text in the box.
  func isOnAxis(_ box: Rect) -> Bool {
    let height = TextStyle.small.lineHeight
    return box.y < axis && axis < box.maxY && (3..<height - 2).contains((axis - box.y) % height)
  }

  /// Whether a mark that is none of `own` stands nearer to the box than all of them.
  func isNearerToOthers(_ box: Rect, than own: [LabelledMark], column: Int) -> Bool {
    let distance = own.map { $0.squaredDistance(to: box) }.min() ?? 0
    for index in max(column - 1, 0)...min(column + 1, columns.count - 1) {
      for mark in marks[index] where mark.squaredDistance(to: box) < distance {
        if !own.contains(where: { $0.series == mark.series && $0.rank == mark.rank }) {
          return true
        }
      }
    }
    return false
  }

  private mutating func add(_ segment: PlacedSeries.Segment) {
    var start = segment.start
    for curve in segment.curves {
      let steps = min(max(Int((curve.end.x - start.x).magnitude / 2), 1), 512)
      var before = start
      for step in 1...steps {
        let point = curve.point(at: Double(step) / Double(steps), from: start)
        let range = min(before.y, point.y)...max(before.y, point.y)
        for x in [before.x, point.x] { add(range, at: x) }
        before = point
      }
      start = curve.end
    }
  }

  private mutating func add(_ range: ClosedRange<Double>, at x: Double) {
    guard let column = column(at: x) else { return }
    let index = min(max((Int(x) - columns[column].x) / Self.stretch, 0), spans[column].count - 1)
    let last = spans[column][index].count - 1
    if last >= 0, spans[column][index][last].overlaps(range) {
      let known = spans[column][index][last]
      spans[column][index][last] =
        min(known.lowerBound, range.lowerBound)...max(known.upperBound, range.upperBound)
    } else {
      spans[column][index].append(range)
    }
  }

  /// The column that holds the place; a binary search, since columns touch each other in order.
  private func column(at x: Double) -> Int? {
    var low = 0
    var high = columns.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        isReversed ? x < Double(columns[middle].x) : x > Double(columns[middle].maxX)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low < columns.count ? low : nil
  }
}

/// A mark as its labels see it.
struct LabelledMark {
  var series: Int
  /// Its place among the marks of the series.
  var rank: Int
  var column: Int
  var x: Int
  var y: Int
  /// +1 where the curve turns down, −1 where it turns up, else 0.
  var turn: Int

  /// What it covers.
  var frame: Rect {
    let size = CurvePlot.markSize
    return Rect(x: x - size / 2, y: y - size / 2, width: size, height: size)
  }

  /// From its middle to the nearest point of the box.
  func squaredDistance(to box: Rect) -> Int {
    let dx = max(box.x - x, x - box.maxX, 0)
    let dy = max(box.y - y, y - box.maxY, 0)
    return dx * dx + dy * dy
  }

  /// Whether the two marks stand so close together that a label beside one could be that of the other.
  func touches(_ other: Self) -> Bool {
    let size = CurvePlot.markSize
    return column == other.column && abs(x - other.x) <= size + 4 && abs(y - other.y) < size + 2
  }
}

extension CubicCurve {
  /// The point at parameter `t` of 0…1 on the curve that begins at `start`.
  func point(at t: Double, from start: CurvePoint) -> CurvePoint {
    let u = 1 - t
    let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return CurvePoint(
      x: a * start.x + b * control1.x + c * control2.x + d * end.x,
      y: a * start.y + b * control1.y + c * control2.y + d * end.y
    )
  }
}
