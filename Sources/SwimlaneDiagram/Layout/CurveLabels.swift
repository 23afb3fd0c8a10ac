/// What was found for the labels of one lane.
struct LabelPlaces {
  var units: [LabelUnit]

  /// The sum of what the places cost.
  var cost: Int { units.reduce(0) { $0 + $1.cost } }
  /// Whether a label is crossed, has no place, or stands where it is hard to read.
  var isCrowded: Bool { units.contains { $0.cost >= CurveLabels.poor } }
}

extension LabelUnit {
  /// What its place costs.
  var cost: Int { place?.cost ?? CurveLabels.missing }
}

/// Finds room for the names and words of the curves of one lane.
///
/// Each label stands in the column of its mark, where it meets no mark and no other label, if possible no line either, and
/// nearer to its own mark than to any other. Labels of marks that touch are a list. Among the places that are left the
/// cheapest counts; then each label looks again, now that the others have theirs, until none finds a better one.
struct CurveLabels {
  let frame: Rect
  let obstacles: CurveObstacles
  let isReversed: Bool

  /// Between words that stand side by side.
  static let gap = 4
  /// Between a word and the edge of its lane.
  private static let edge = 2
  /// What is paid for a line that runs through a label; less than this is a clear place.
  static let crossed = 150
  /// What a place costs that is worth looking for another.
  static let poor = 40
  private static let nearerToOthers = 300
  /// What a label costs that stands nowhere.
  static let missing = 1_000
  /// More labels than this in one column look for a place only once.
  private static let manyInColumn = 24

  /// The units at their places.
  ///
  /// Labels look beside their marks. With `reachesFar` those that find no clear place there look in the whole column.
  func placed(_ units: [LabelUnit], reachesFar: Bool) -> LabelPlaces {
    var result = units
    var byColumn = [[Int]](repeating: [], count: obstacles.columns.count)
    for index in units.indices { byColumn[units[index].column].append(index) }
    for members in byColumn {
      var choices = members.map { ranked(places(of: units[$0], reach: .near), for: units[$0]) }
      settle(members, choices, in: &result)
      guard reachesFar else { continue }
      for (rank, index) in members.enumerated() where result[index].cost >= Self.crossed {
        let all = places(of: units[index], reach: .near) + places(of: units[index], reach: .far)
        choices[rank] = ranked(all, for: units[index])
      }
      settle(members, choices, in: &result)
      if members.count <= Self.manyInColumn { makeRoom(members, choices, in: &result) }
    }
    return LabelPlaces(units: result)
  }

  /// Lets each unit take the cheapest place that the others leave it, until none finds a better one.
  private func settle(_ members: [Int], _ places: [[LabelPlace]], in units: inout [LabelUnit]) {
    for _ in 0..<(members.count <= Self.manyInColumn ? 8 : 1) {
      var hasChanged = false
      for (rank, index) in members.enumerated() {
        let others = members.filter { $0 != index }.compactMap { units[$0].place?.box }
        let place = places[rank].first { place in
          let room = place.room
          return !others.contains { $0.overlaps(room) }
        }
        if place != units[index].place {
          units[index].place = place
          hasChanged = true
        }
      }
      if !hasChanged { break }
    }
  }

  /// Lets each unit that found no place have the one where it drives out the fewest others, if these find others.
  private func makeRoom(_ members: [Int], _ places: [[LabelPlace]], in units: inout [LabelUnit]) {
    func cost(_ units: [LabelUnit]) -> Int { members.reduce(0) { $0 + units[$1].cost } }
    for (rank, index) in members.enumerated() where units[index].place == nil {
      func inTheWay(_ place: LabelPlace) -> [Int] {
        members.filter { $0 != index && units[$0].place?.box.overlaps(place.room) == true }
      }
      let ways = places[rank].map { (place: $0, others: inTheWay($0)) }
      guard let way = ways.min(by: { $0.others.count < $1.others.count }) else { continue }
      var trial = units
      for other in way.others { trial[other].place = nil }
      trial[index].place = way.place
      settle(members, places, in: &trial)
      if cost(trial) < cost(units) { units = trial }
    }
  }

  /// The places where no mark stands, with all they cost, the cheapest first.
  private func ranked(_ places: [LabelPlace], for unit: LabelUnit) -> [LabelPlace] {
    var result: [LabelPlace] = []
    for var place in places where !obstacles.hasMark(in: place.box, column: unit.column) {
      let crossings = obstacles.crossings(of: place.box, column: unit.column)
      if crossings > 0 { place.cost += Self.crossed + 2 * crossings }
      if obstacles.isNearerToOthers(place.box, than: unit.marks, column: unit.column) {
        place.cost += Self.nearerToOthers
      }
      if obstacles.isOnAxis(place.box) { place.cost += unit.kind == .words ? 45 : 6 }
      result.append(place)
    }
    return result.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  private enum Reach {
    /// Beside the marks.
    case near
    /// Anywhere in the column.
    case far
  }

  /// Places inside the lane and the column, with what they cost by themselves.
  private func places(of unit: LabelUnit, reach: Reach) -> [LabelPlace] {
    let column = obstacles.columns[unit.column]
    guard let around = surroundings(of: unit.marks) else { return [] }
    var result: [LabelPlace] = []
    for (index, shape) in unit.shapes.enumerated() {
      let (width, height) = (shape.width, shape.height)
      let middle = around.x + around.width / 2
      let above = around.y - 8 - height
      let below = around.maxY + 8
      let level = around.y + (around.height - height) / 2
      let right = around.maxX + 10
      let left = around.x - 10 - width
      var xs = [middle - width / 2, right, left]
      var ys = [above, below, level]
      switch reach {
      case .near:
        xs += [middle - width / 4, middle - width * 3 / 4, middle + 2, middle - width - 2]
        ys += [level - 8, level + 8]
      case .far:
        xs += stride(from: column.x, to: column.maxX - width, by: 12)
        ys += stride(from: frame.y + Self.edge, to: frame.maxY, by: 6)
      }
      for x in xs {
        let x = min(max(x, column.x + 4), column.maxX - 4 - width)
        for y in ys where y >= frame.y + Self.edge && y + height <= frame.maxY - Self.edge {
          let box = Rect(x: x, y: y, width: width, height: height)
          result.append(place(unit, index, box, around))
        }
      }
    }
    return result
  }

  /// The box around the middles of the marks.
  private func surroundings(of marks: [LabelledMark]) -> Rect? {
    guard let x = marks.map(\.x).min(), let y = marks.map(\.y).min(),
      let maxX = marks.map(\.x).max(), let maxY = marks.map(\.y).max()
    else { return nil }
    return Rect(x: x, y: y, width: maxX - x, height: maxY - y)
  }

  private func place(_ unit: LabelUnit, _ shape: Int, _ box: Rect, _ around: Rect) -> LabelPlace {
    let dx = max(box.x - around.maxX, around.x - box.maxX, 0)
    let dy = max(box.y - around.maxY, around.y - box.maxY, 0)
    let gap = max(dx, dy) + min(dx, dy) / 2
    let offset = abs(2 * box.x + box.width - 2 * around.x - around.width) / 2
    let heightOffset = abs(2 * box.y + box.height - 2 * around.y - around.height) / 2
    let isBeside = dx > 0 && dx >= dy
    let side: LabelPlace.Side =
      dx < 6 ? .centre : box.x >= around.maxX ? .right : .left
    let isAbove = box.maxY <= around.y
    let turn = unit.marks.first?.turn ?? 0
    var cost = unit.shapes[shape].cost + 3 * max(gap - 8, 0)
    switch unit.kind {
    case .names:
      let isForward = side == (isReversed ? .left : .right)
      cost += isForward ? 0 : side == .centre ? 16 : 24
      cost += (isBeside ? heightOffset : offset) / 2
    case .words:
      if isBeside {
        cost += 12 + heightOffset / 2
      } else {
        cost += offset / 4 + (turn < 0 ? (isAbove ? 8 : 0) : (isAbove ? 0 : turn > 0 ? 8 : 4))
      }
    }
    return LabelPlace(shape: shape, box: box, side: side, cost: cost)
  }

  /// The texts of a unit at its place.
  func blocks(of unit: LabelUnit) -> [TextBlock] {
    guard let place = unit.place else { return [] }
    // A single line keeps the alignment that its group has: its box is hardly wider than its text.
    let isLine = unit.parts.count == 1 && unit.shapes[place.shape].blocks[0].lines.count == 1
    return unit.shapes[place.shape].blocks.map { block in
      var block = block.moved(x: place.box.x, y: place.box.y + block.frame.y)
      block.alignment =
        switch isLine ? .centre : place.side {
        case .centre: .centre
        case .right: block.isRightToLeft ? .trailing : .leading
        case .left: block.isRightToLeft ? .leading : .trailing
        }
      return block
    }
  }
}
