/// What the labels of curves keep clear of: the lines, the marks and the neutral line of one lane.
struct CurveObstacles {
  let columns: [Rect]
  /// The height of the neutral line.
  let axis: Int
  /// The marks of each column.
  private(set) var marks: [[LabelledMark]]
  private let lineCount: Int
  /// For each stretch of the columns' widths, for each line, the least and the greatest y at which it runs there.
  private var tops: [Double]
  private var bottoms: [Double]
  /// The first stretch of each column, and behind them how many there are.
  private let firstStretches: [Int]
  private let isReversed: Bool

  /// The width of a stretch.
  private static let stretch = 4

  init(
    columns: [Rect],
    axis: Int,
    marks: [LabelledMark],
    lines: [[PlacedSeries.Segment]],
    isReversed: Bool
  ) {
    self.columns = columns
    self.axis = axis
    self.isReversed = isReversed
    self.marks = columns.map { _ in [] }
    firstStretches = columns.reduce(into: [0]) { starts, column in
      starts.append(starts[starts.count - 1] + column.width / Self.stretch + 1)
    }
    lineCount = lines.count
    let count = lineCount * firstStretches[columns.count]
    tops = [Double](repeating: .infinity, count: count)
    bottoms = [Double](repeating: -.infinity, count: count)
    for mark in marks { self.marks[mark.column].append(mark) }
    for (index, line) in lines.enumerated() {
      for segment in line { add(segment, of: index) }
    }
  }

  /// Whether a mark stands in the box.
  func hasMark(in box: Rect, column: Int) -> Bool {
    marks[column].contains { $0.frame.overlaps(box) }
  }

  /// Whether a leader to one mark runs through another, or so close to it that it could lead there.
  func hasMark(on leader: Leader, except own: LabelledMark) -> Bool {
    marks[own.column].contains { mark in
      guard mark.series != own.series || mark.rank != own.rank else { return false }
      return leader.meets(mark.frame(margin: mark.touches(own) ? 0 : Self.distanceOfLeaders))
    }
  }

  private static let distanceOfLeaders = 5

  /// Whether a line runs through the box.
  func isCrossed(_ box: Rect, column: Int) -> Bool {
    let origin = columns[column].x
    let start = firstStretches[column]
    let first = start + max((box.x - origin) / Self.stretch, 0)
    let last = min(
      start + (box.maxX - 1 - origin) / Self.stretch,
      firstStretches[column + 1] - 1
    )
    guard first <= last else { return false }
    let (top, bottom) = (Double(box.y - 1), Double(box.maxY + 1))
    for index in first * lineCount..<(last + 1) * lineCount
    where tops[index] < bottom && bottoms[index] > top {
      return true
    }
    return false
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

  private mutating func add(_ segment: PlacedSeries.Segment, of line: Int) {
    var start = segment.start
    for curve in segment.curves {
      add(curve, from: start, of: line)
      start = curve.end
    }
  }

  /// A piece goes through a stretch once, and between two points it only rises or only falls, so that what it covers there is
  /// the range between the places where it comes and goes. Its control points stand at a third and two thirds of its width:
  /// `x` grows with the parameter.
  private mutating func add(_ curve: CubicCurve, from start: CurvePoint, of line: Int) {
    let (left, right) = start.x < curve.end.x ? (start, curve.end) : (curve.end, start)
    var before = left
    while let column = column(at: before.x) {
      let origin = columns[column].x
      let rank = (Int(before.x) - origin) / Self.stretch
      let border = min(origin + (rank + 1) * Self.stretch, columns[column].maxX)
      let isLast = Double(border) >= right.x
      let share = (Double(border) - start.x) / (curve.end.x - start.x)
      let next = isLast ? right : curve.point(at: share, from: start)
      let index = (firstStretches[column] + rank) * lineCount + line
      tops[index] = min(tops[index], before.y, next.y)
      bottoms[index] = max(bottoms[index], before.y, next.y)
      guard !isLast else { return }
      before = CurvePoint(x: Double(border), y: next.y)
    }
  }

  /// The column that holds the place, its right edge excluded; a binary search, since columns touch each other in order.
  private func column(at x: Double) -> Int? {
    var low = 0
    var high = columns.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        isReversed ? x < Double(columns[middle].x) : x >= Double(columns[middle].maxX)
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
  /// A bar for a phase as a whole, which is wider than other marks.
  var isBar = false

  /// What it covers.
  var frame: Rect { frame(margin: 0) }

  func frame(margin: Int) -> Rect {
    let half = CurvePlot.markSize / 2 + margin
    let halfWidth = isBar ? half + 2 : half
    return Rect(x: x - halfWidth, y: y - half, width: 2 * halfWidth, height: 2 * half)
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
