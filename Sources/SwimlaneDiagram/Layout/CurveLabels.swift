/// What was found for the labels of one lane.
struct LabelPlaces {
  var units: [LabelUnit]

  /// The sum of what the places cost.
  var cost: Int { units.reduce(0) { $0 + $1.cost } }
  /// Whether a label stands where it is hard to read.
  var isCrowded: Bool { units.contains { $0.cost >= CurveLabels.poor } }
  /// From the upper edge of the highest label to the lower edge of the lowest, with the gap to the edge of a lane.
  var extent: (top: Int, bottom: Int)? {
    let boxes = units.compactMap { $0.place?.box }
    guard let top = boxes.map(\.y).min(), let bottom = boxes.map(\.maxY).max() else { return nil }
    return (top - CurveLabels.edge, bottom + CurveLabels.edge)
  }
}

extension LabelUnit {
  /// What its place costs.
  var cost: Int { place?.cost ?? CurveLabels.missing }
}

/// Finds room for the names and words of the curves of one lane.
///
/// Each label stands in the column of its mark, clear of all lines, marks and other labels, and nearer to its own mark than to
/// any other. Labels of marks that touch are a list. Among the places that are left the cheapest counts; then each label looks
/// again, now that the others have theirs, until none finds a better one. One that finds none beside its mark stands apart, with a
/// leader; where not even that can be drawn, above or below all lines, and says whose it is.
struct CurveLabels {
  /// The lane as high as it is without labels that need more.
  let frame: Rect
  let obstacles: CurveObstacles
  let isReversed: Bool

  /// Between words that stand side by side.
  static let gap = 4
  /// Between a word and the edge of its lane.
  static let edge = 2
  /// What a place costs that is worth looking for another.
  static let poor = 40
  /// What a label costs besides that stands where nothing leads to its mark: more than any higher lane.
  private static let apart = 200
  /// What a label costs that stands nowhere.
  static let missing = 1_000
  /// More labels than this in one column look for a place only once.
  private static let manyInColumn = 24

  /// The units, each at a place, unless there are dozens in a column.
  func placed(_ units: [LabelUnit], _ texts: inout LabelTexts) -> LabelPlaces {
    var result = units
    var byColumn = [[Int]](repeating: [], count: obstacles.columns.count)
    for index in units.indices { byColumn[units[index].column].append(index) }
    for members in byColumn {
      var choices = members.map { LabelChoices(places(of: units[$0], reach: .near)) }
      settle(members, &choices, in: &result)
      for (rank, index) in members.enumerated() where result[index].place == nil {
        let all = choices[rank].clear + places(of: units[index], reach: .far)
        choices[rank] = LabelChoices(all)
      }
      settle(members, &choices, in: &result)
      if members.count <= Self.manyInColumn { makeRoom(members, &choices, in: &result) }
      for index in members where result[index].place == nil {
        outside(index, of: members, in: &result, &texts)
      }
    }
    return LabelPlaces(units: result)
  }

  /// Lets each unit take the cheapest place that the others leave it, until none finds a better one.
  private func settle(
    _ members: [Int],
    _ choices: inout [LabelChoices],
    in units: inout [LabelUnit]
  ) {
    for _ in 0..<(members.count <= Self.manyInColumn ? 8 : 1) {
      var hasChanged = false
      for (rank, index) in members.enumerated() {
        let place = choices[rank].first(
          clearing: { clear($0, for: units[index]) },
          where: { isFree($0, for: index, of: members, in: units) }
        )
        if place != units[index].place {
          units[index].place = place
          hasChanged = true
        }
      }
      if !hasChanged { break }
    }
  }

  /// Whether no other unit stands in the way.
  private func isFree(
    _ place: LabelPlace,
    for index: Int,
    of members: [Int],
    in units: [LabelUnit]
  ) -> Bool {
    for other in members where other != index {
      if let taken = units[other].place, taken.meets(place) { return false }
    }
    return true
  }

  /// Lets each unit that found no place have the one where it drives out the fewest others, if these find others.
  private func makeRoom(
    _ members: [Int],
    _ choices: inout [LabelChoices],
    in units: inout [LabelUnit]
  ) {
    func cost(_ units: [LabelUnit]) -> Int { members.reduce(0) { $0 + units[$1].cost } }
    for (rank, index) in members.enumerated() where units[index].place == nil {
      func inTheWay(_ place: LabelPlace) -> [Int] {
        members.filter { $0 != index && units[$0].place?.meets(place) == true }
      }
      let ways = choices[rank].clear.map { (place: $0, others: inTheWay($0)) }
      guard let way = ways.min(by: { $0.others.count < $1.others.count }) else { continue }
      var trial = units
      for other in way.others { trial[other].place = nil }
      trial[index].place = way.place
      settle(members, &choices, in: &trial)
      if cost(trial) < cost(units) { units = trial }
    }
  }

  /// The place, if no line and no mark is in it, with the leader that it needs.
  private func clear(_ place: LabelPlace, for unit: LabelUnit) -> LabelPlace? {
    let (box, column) = (place.box, unit.column)
    guard !obstacles.hasMark(in: box, column: column), !obstacles.isCrossed(box, column: column)
    else { return nil }
    let isAstray = obstacles.isNearerToOthers(box, than: unit.marks, column: column)
    guard place.isFar else { return isAstray ? nil : place }
    let own = unit.marks.prefix(unit.parts.count)
    guard isAstray || place.gap > Self.near,
      let mark = own.min(by: { $0.squaredDistance(to: box) < $1.squaredDistance(to: box) })
    else { return place }
    let leaders = Leader.all(from: box, to: mark)
    guard let leader = leaders.first(where: { !obstacles.hasMark(on: $0, except: mark) }) else {
      return nil
    }
    var place = place
    place.leader = leader
    return place
  }

  /// So many lines a lane grows by at either edge; where that is not enough some of dozens of words are in the table only.
  private static let linesOutside = 24
  /// A label further away than this from its mark needs a leader.
  private static let near = 20

  /// Puts the unit above or below all lines, where the lane is made as high as it needs, and lets it say whose it is.
  private func outside(
    _ index: Int,
    of members: [Int],
    in units: inout [LabelUnit],
    _ texts: inout LabelTexts
  ) {
    var unit = units[index]
    for part in unit.parts.indices { unit.parts[part].saysWhose = true }
    unit.shapes = texts.shapes(of: unit.parts, room: obstacles.columns[unit.column].width - 8)
    // As many lines as all labels of the column could take, within reason.
    let reach = min(3 * (members.count + 1), Self.linesOutside) * TextStyle.small.lineHeight
    var choices = LabelChoices(places(of: unit, reach: .outside(reach)))
    unit.place = choices.first(
      clearing: { obstacles.isCrossed($0.box, column: unit.column) ? nil : $0 },
      where: { place in
        !obstacles.hasMark(in: place.box, column: unit.column)
          && isFree(place, for: index, of: members, in: units)
      }
    )
    unit.place?.cost += Self.apart
    units[index] = unit
  }

  private enum Reach: Equatable {
    /// Beside the marks.
    case near
    /// Anywhere in the column.
    case far
    /// Above and below all lines, up to so many px.
    case outside(Int)
  }

  /// What a lane can grow by at either edge for labels beside their marks.
  private static let growth = 48

  /// Places inside the column, with what they cost by themselves.
  private func places(of unit: LabelUnit, reach: Reach) -> [LabelPlace] {
    let column = obstacles.columns[unit.column]
    guard let around = surroundings(of: unit.marks) else { return [] }
    let (top, bottom) = (frame.y + Self.edge - Self.growth, frame.maxY - Self.edge + Self.growth)
    var result: [LabelPlace] = []
    for (index, shape) in unit.shapes.enumerated() {
      let (width, height) = (shape.width, shape.height)
      let middle = around.x + around.width / 2
      let above = around.y - 8 - height
      let below = around.maxY + 8
      let level = around.y + (around.height - height) / 2
      var xs = [middle - width / 2, around.maxX + 10, around.x - 10 - width]
      var ys: [Int]
      switch reach {
      case .near:
        xs += [middle - width / 4, middle - width * 3 / 4, middle + 2, middle - width - 2]
        ys = [above, below, level, level - 8, level + 8]
      case .far:
        xs += stride(from: column.x, to: column.maxX - width, by: 16)
        ys = [above, below, level] + stride(from: top, through: bottom - height, by: 8)
      case .outside(let most):
        xs += stride(from: column.x, to: column.maxX - width, by: 24)
        ys = stride(from: 0, through: most, by: 8).flatMap { distance in
          [frame.y + Self.edge - distance, frame.maxY - Self.edge - height + distance]
        }
      }
      if reach == .near || reach == .far { ys = ys.filter { top <= $0 && $0 + height <= bottom } }
      result.reserveCapacity(result.count + xs.count * ys.count)
      var seen: [Int] = []
      for x in xs.map({ min(max($0, column.x + 4), column.maxX - 4 - width) })
      where !seen.contains(x) {
        seen.append(x)
        for y in ys {
          let box = Rect(x: x, y: y, width: width, height: height)
          var place = place(unit, index, box, around)
          place.isFar = reach != .near
          if place.isFar { place.cost += 20 }
          result.append(place)
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
    cost += max(frame.y + Self.edge - box.y, box.maxY - frame.maxY + Self.edge, 0)
    if obstacles.isOnAxis(box) { cost += unit.kind == .words ? 45 : 6 }
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
    return LabelPlace(shape: shape, box: box, side: side, cost: cost, gap: gap)
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
