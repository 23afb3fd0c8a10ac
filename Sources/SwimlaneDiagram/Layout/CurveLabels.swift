/// Finds room for the names and words of the curves of one lane.
///
/// Names come first, then words from the first series on. Each takes the first of a few places near its
/// mark that meets no mark and no label, if possible no line either. A word without room is left out;
/// the mark's title still has it.
struct CurveLabels {
  let typesetter: Typesetter
  let columns: [Rect]
  let frame: Rect
  /// The height of the neutral line, over which words do not stand if they can stand elsewhere.
  let axis: Int
  let isReversed: Bool

  private static let height = TextStyle.small.lineHeight
  private static let distance = 8
  /// Between words that stand side by side.
  private static let gap = 4
  /// Between a word and the edge of its lane.
  private static let edge = 2

  func place(in placed: inout [PlacedSeries], marks: [[[CurvePlot.Mark]]], names: [String]) {
    var taken = occupied(marks)
    let lines = linePoints(placed)
    let ends = names.indices.compactMap { index in
      names[index].isEmpty ? nil : marks[index].last?.last.map { NamedEnd(series: index, mark: $0) }
    }
    for group in neighbours(ends) {
      for (end, y) in zip(group, heights(of: group)) {
        let x = group.map(\.mark.x).reduce(end.mark.x, isReversed ? min : max)
        placed[end.series].label =
          nameLabel(names[end.series], end.mark, x: x, y: y, &taken, lines)
      }
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

  /// The end of a line that has a name.
  private struct NamedEnd: Comparable {
    var series: Int
    var mark: CurvePlot.Mark

    static func == (one: Self, other: Self) -> Bool { one.series == other.series }
    static func < (one: Self, other: Self) -> Bool {
      (one.mark.y, one.series) < (other.mark.y, other.series)
    }
  }

  /// Ends of one column that stand nearly above each other, from top to bottom: their names are a list.
  private func neighbours(_ ends: [NamedEnd]) -> [[NamedEnd]] {
    var groups: [[NamedEnd]] = []
    let ordered = ends.sorted { ($0.mark.column, $0.mark.x) < ($1.mark.column, $1.mark.x) }
    for end in ordered {
      if let last = groups.last?.last, last.mark.column == end.mark.column,
        end.mark.x - last.mark.x <= 2 * CurvePlot.markSize
      {
        groups[groups.count - 1].append(end)
      } else {
        groups.append([end])
      }
    }
    return groups.map { $0.sorted() }
  }

  /// Where the names of ends in one column begin, from top to bottom: at their marks, pushed apart as little as can be.
  private func heights(of ends: [NamedEnd]) -> [Int] {
    let height = Self.height
    let top = frame.y + Self.edge
    // Blocks of names that touch, each with the mean of what its names want as its upper edge.
    var blocks: [(wanted: Int, count: Int)] = []
    for end in ends {
      blocks.append((end.mark.y - height / 2, 1))
      while let last = blocks.last, blocks.count > 1,
        case let before = blocks[blocks.count - 2],
        before.wanted + before.count * height > last.wanted
      {
        let count = before.count + last.count
        let wanted =
          before.wanted * before.count + (last.wanted - before.count * height) * last.count
        blocks.removeLast(2)
        blocks.append((wanted / count, count))
      }
    }
    var result = blocks.flatMap { block in
      (0..<block.count).map { block.wanted + $0 * height }
    }
    for index in result.indices {
      let least = index > 0 ? result[index - 1] + height : top
      result[index] = max(result[index], least)
    }
    var bottom = frame.maxY - Self.edge
    for index in result.indices.reversed() {
      result[index] = min(result[index], bottom - height)
      bottom = result[index]
    }
    return result
  }

  /// A name beside the last mark; when something stands there, the nearest place above or below it.
  private func nameLabel(
    _ name: String,
    _ mark: CurvePlot.Mark,
    x edge: Int,
    y: Int,
    _ taken: inout [[Rect]],
    _ lines: [[CurvePoint]]
  ) -> TextBlock? {
    let column = columns[mark.column]
    let text = typesetter.measured(name, .strong)
    let width = min(typesetter.fullWidth(text, .strong), column.width - 8)
    let side: Place.Side = isReversed ? .left : .right
    let beside = isReversed ? edge - 11 - width : edge + 11
    let aside = isReversed ? column.x + 4 : column.maxX - 4 - width
    let before = isReversed ? mark.x + 11 : mark.x - 11 - width
    var places: [Place] = []
    for step in 0...frame.height / 4 {
      for y in step == 0 ? [y] : [y - step * 4, y + step * 4] {
        places.append(Place(x: clamped(beside, width, column), y: y, side: side))
        guard step > 6 else { continue }
        places.append(Place(x: aside, y: y, side: side))
        places.append(Place(x: clamped(before, width, column), y: y, side: side))
      }
    }
    return firstFree(places, reach: 24, text, .strong, width, mark.column, &taken) { box in
      lines[mark.column].contains { crosses($0, box) }
    }
  }

  private func wordLabel(
    _ word: String,
    _ mark: CurvePlot.Mark,
    _ taken: inout [[Rect]],
    _ lines: [[CurvePoint]]
  ) -> TextBlock? {
    let column = columns[mark.column]
    let text = typesetter.measured(word, .small)
    let room = column.width - 8
    let full = typesetter.fullWidth(text, .small)
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
    return firstFree(places, reach: frame.height, text, .small, width, mark.column, &taken) { box in
      box.y + 2 < axis && axis < box.maxY - 2 || lines[mark.column].contains { crosses($0, box) }
    }
  }

  private func clamped(_ x: Int, _ width: Int, _ column: Rect) -> Int {
    min(max(x, column.x + 4), column.maxX - 4 - width)
  }

  /// The first place where nothing stands, if possible one that no line strikes through and that is within reach of the
  /// first place.
  private func firstFree(
    _ places: [Place],
    reach: Int,
    _ text: MeasuredText,
    _ style: TextStyle,
    _ width: Int,
    _ column: Int,
    _ taken: inout [[Rect]],
    isStruck: (Rect) -> Bool
  ) -> TextBlock? {
    func box(_ place: Place) -> Rect {
      Rect(x: place.x, y: place.y, width: width, height: Self.height)
    }
    let free = places.filter { place in
      let box = box(place)
      return box.y >= frame.y + Self.edge && box.maxY <= frame.maxY - Self.edge
        && !taken[column].contains { $0.overlaps(box) }
    }
    let wanted = places.first?.y ?? 0
    let clear = free.first { ($0.y - wanted).magnitude <= reach && !isStruck(box($0)) }
    guard let place = clear ?? free.first else { return nil }
    var reserved = box(place)
    reserved.x -= Self.gap
    reserved.width += 2 * Self.gap
    taken[column].append(reserved)
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
