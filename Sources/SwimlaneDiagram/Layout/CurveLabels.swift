/// Finds room for the names and words of the curves of one lane.
///
/// Names come first, then words from the first series on. Each takes the first of a few places near its
/// mark that meets no mark and no label, if possible no line either. A word without room is left out;
/// the mark's title still has it.
struct CurveLabels {
  let typesetter: Typesetter
  let columns: [Rect]
  let frame: Rect
  let isReversed: Bool

  private static let height = TextStyle.small.lineHeight
  private static let distance = 8

  func place(in placed: inout [PlacedSeries], marks: [[[CurvePlot.Mark]]], names: [String]) {
    var taken = marks.isEmpty ? [] : occupied(marks)
    let lines = linePoints(placed)
    for index in placed.indices where !names[index].isEmpty {
      guard let last = marks[index].last?.last else { continue }
      placed[index].label = nameLabel(names[index], last, &taken, lines)
    }
    for index in placed.indices {
      for (rank, mark) in marks[index].flatMap(\.self).enumerated() {
        guard let word = mark.source.word, !word.isEmpty else { continue }
        placed[index].marks[rank].label = wordLabel(word, mark, &taken, lines)
      }
    }
  }

  /// What may not be written over, by column.
  private func occupied(_ marks: [[[CurvePlot.Mark]]]) -> [[Rect]] {
    var taken = [[Rect]](repeating: [], count: columns.count)
    let size = CurvePlot.markSize
    for mark in marks.flatMap(\.self).flatMap(\.self) {
      taken[mark.column].append(
        Rect(
          x: mark.x - size / 2,
          y: mark.y - size / 2,
          width: size,
          height: size
        )
      )
    }
    return taken
  }

  /// A place for a label: its upper left corner, and where it stands as seen from the mark.
  private struct Place {
    var x: Int
    var y: Int
    var side: Side

    enum Side {
      case left
      case centre
      case right
    }
  }

  private func nameLabel(
    _ name: String,
    _ mark: CurvePlot.Mark,
    _ taken: inout [[Rect]],
    _ lines: [[CurvePoint]]
  ) -> TextBlock? {
    let column = columns[mark.column]
    let text = typesetter.measured(name, .strong)
    let width = min(typesetter.fullWidth(text, .strong), column.width - 8)
    let beside = isReversed ? mark.x - 11 - width : mark.x + 11
    let (x, y) = (clamped(beside, width, column), mark.y - Self.height / 2)
    let side: Place.Side = isReversed ? .left : .right
    var places = [Place(x: x, y: y, side: side)]
    for step in 1...12 {
      places.append(Place(x: x, y: y - step * 8, side: side))
      places.append(Place(x: x, y: y + step * 8, side: side))
    }
    return firstFree(places, text, .strong, width, mark.column, &taken, lines)
  }

  private func wordLabel(
    _ word: String,
    _ mark: CurvePlot.Mark,
    _ taken: inout [[Rect]],
    _ lines: [[CurvePoint]]
  ) -> TextBlock? {
    let column = columns[mark.column]
    let text = typesetter.measured(word, .small)
    let room = min(mark.spacing, column.width) - 8
    let full = typesetter.fullWidth(text, .small)
    guard full <= room || room >= 60 else { return nil }
    let width = min(full, room)
    let (x, y) = (mark.x, mark.y)
    let centre = clamped(x - width / 2, width, column)
    let before = clamped(x - 10 - width, width, column)
    let after = clamped(x + 10, width, column)
    let above = y - Self.distance - Self.height
    let below = y + Self.distance
    let sides = mark.turn < 0 ? [below, above] : [above, below]
    var places = sides.map { Place(x: centre, y: $0, side: .centre) }
    for y in sides + [y - Self.height / 2] {
      places.append(Place(x: after, y: y, side: .right))
      places.append(Place(x: before, y: y, side: .left))
    }
    places.append(Place(x: centre, y: above - Self.height, side: .centre))
    places.append(Place(x: centre, y: below + Self.height, side: .centre))
    return firstFree(places, text, .small, width, mark.column, &taken, lines)
  }

  private func clamped(_ x: Int, _ width: Int, _ column: Rect) -> Int {
    min(max(x, column.x + 4), column.maxX - 4 - width)
  }

  private func firstFree(
    _ places: [Place],
    _ text: MeasuredText,
    _ style: TextStyle,
    _ width: Int,
    _ column: Int,
    _ taken: inout [[Rect]],
    _ lines: [[CurvePoint]]
  ) -> TextBlock? {
    func box(_ place: Place) -> Rect {
      Rect(x: place.x, y: place.y, width: width, height: Self.height)
    }
    let free = places.filter { place in
      let box = box(place)
      return box.y >= frame.y + 2 && box.maxY <= frame.maxY - 2
        && !taken[column].contains { $0.overlaps(box) }
    }
    let clear = free.first { place in !lines[column].contains { crosses($0, box(place)) } }
    guard let place = clear ?? free.first else { return nil }
    taken[column].append(box(place))
    let alignment: TextBlock.Alignment =
      switch place.side {
      case .centre: .centre
      case .right: text.isRightToLeft ? .trailing : .leading
      case .left: text.isRightToLeft ? .leading : .trailing
      }
    return typesetter.block(
      text,
      style,
      x: place.x,
      y: place.y,
      width: width,
      maxLines: 1,
      alignment: alignment
    )
  }

  private func crosses(_ point: CurvePoint, _ box: Rect) -> Bool {
    point.x > Double(box.x) && point.x < Double(box.maxX) && point.y > Double(box.y + 1)
      && point.y < Double(box.maxY - 1)
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

  /// Points on all lines, a few px apart, by column.
  private func linePoints(_ series: [PlacedSeries]) -> [[CurvePoint]] {
    var result = [[CurvePoint]](repeating: [], count: columns.count)
    for segment in series.flatMap(\.segments) {
      var start = segment.start
      for curve in segment.curves {
        for step in 0...24 {
          let point = curve.point(at: Double(step) / 24, from: start)
          if let column = column(at: point.x) { result[column].append(point) }
        }
        start = curve.end
      }
    }
    return result
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
