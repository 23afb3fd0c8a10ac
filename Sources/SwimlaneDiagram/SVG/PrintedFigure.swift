/// The inline picture on paper: in parts, each of which a landscape sheet holds with no text under 7 pt.
package struct PrintedFigure: Sendable, Hashable {
  /// The smallest sheet that holds the parts.
  package var sheet: Sheet
  /// One `<svg class="wm">` for each sheet, in the order of reading: all lanes of the first phases, then those of the
  /// next ones. They show parts of the inline figure of the same page by `<use>`, so that nothing stands in the page
  /// twice; each repeats the lane names and the heads of its phases. Their width on paper is that of `width`.
  package var parts: [[UInt8]]
  /// The width of all parts on paper, in CSS px.
  package var width: Int
}

/// A sheet of paper in landscape.
package enum Sheet: Sendable, Hashable, CaseIterable {
  case a4
  case a3

  /// What margins of 10 mm leave, in CSS px; 80 px of the height are for the caption and the key.
  fileprivate var printable: (width: Int, height: Int) {
    switch self {
    case .a4: (1_047, 718 - 80)
    case .a3: (1_512, 1_047 - 80)
    }
  }

  /// What it holds at the smallest scale: 12 px, the smallest text, are then 7 pt.
  fileprivate var capacity: (width: Int, height: Int) {
    (printable.width * 9 / 7, printable.height * 9 / 7)
  }
}

/// Cuts a geometry between phases and lanes, as little as its sheets need. Empty without phases or lanes.
///
/// A single sheet is A4 if that holds everything, else A3. Where A3 doesn't, the parts stand on A4 unless phases are
/// then cut more often than on A3. A phase or lane that no sheet holds is shrunk.
package func printedFigure(_ geometry: Geometry) -> PrintedFigure {
  let width = geometry.railWidth + geometry.bodyWidth
  let single = Sheet.allCases.first {
    $0.capacity.width >= width && $0.capacity.height >= geometry.height
  }
  let sheet = single ?? sheetOfParts(geometry)
  guard !geometry.phases.isEmpty, !geometry.lanes.isEmpty else {
    return PrintedFigure(sheet: sheet, parts: [], width: 0)
  }
  let columns = columnRuns(geometry, on: sheet)
  let widest = geometry.railWidth + (columns.map(\.width).max() ?? 0)
  let (lanes, printed) = fewestLaneRuns(geometry, widest: widest, on: sheet)
  let parts = columns.flatMap { column in
    lanes.map { lane in
      var writer = ByteWriter()
      writer.printedPart(geometry, column: column, lanes: lane, widest: widest)
      return writer.bytes
    }
  }
  return PrintedFigure(sheet: sheet, parts: parts, width: printed)
}

private func sheetOfParts(_ geometry: Geometry) -> Sheet {
  columnRuns(geometry, on: .a4).count > columnRuns(geometry, on: .a3).count ? .a3 : .a4
}

/// A stretch of the body.
private struct Stretch {
  var start: Int
  var end: Int
  var width: Int { end - start }
}

/// Neighbouring phases that a sheet holds beside the rail.
private func columnRuns(_ geometry: Geometry, on sheet: Sheet) -> [Stretch] {
  let heads = geometry.phases.map(\.head)
  let limit = sheet.capacity.width - geometry.railWidth
  return equalRuns(heads.map(\.width), limit: limit).map { run in
    let own = heads[run]
    return Stretch(start: own.map(\.x).min() ?? 0, end: own.map(\.maxX).max() ?? 0)
  }
}

/// As few runs of lanes as can be, and the greatest width at which they are no more. Curves stay together where that costs no run.
private func fewestLaneRuns(
  _ geometry: Geometry,
  widest: Int,
  on sheet: Sheet
) -> (runs: [Stretch], width: Int) {
  let greatest = min(widest, sheet.printable.width)
  let least = min(greatest, widest * 7 / 9)
  func runs(atWidth width: Int, joinsCurves: Bool) -> [Stretch] {
    let room = sheet.printable.height * widest / max(1, width)
    return laneRuns(geometry, room: room, joinsCurves: joinsCurves)
  }
  let fewest = runs(atWidth: least, joinsCurves: false)
  for joinsCurves in [true, false] {
    for width in Array(stride(from: greatest, to: least, by: -16)) + [least] {
      let runs = runs(atWidth: width, joinsCurves: joinsCurves)
      if runs.count <= fewest.count { return (runs, width) }
    }
  }
  return (fewest, least)
}

/// Neighbouring lanes that a sheet holds below the heads. The line of a blueprint stays with the lane below it.
private func laneRuns(_ geometry: Geometry, room: Int, joinsCurves: Bool) -> [Stretch] {
  var runs: [Stretch] = []
  var start = geometry.headHeight
  var end = start
  var head = geometry.headHeight
  for edge in laneEdges(geometry, room: room, joinsCurves: joinsCurves) {
    if end > start, edge - start > room - head {
      runs.append(Stretch(start: start, end: end))
      start = end
      head = geometry.chevronEdge
    }
    end = edge
  }
  return runs + [Stretch(start: start, end: end)]
}

/// Where a sheet may end: below each lane, or below neighbouring curves as far as one sheet holds them, since only the first
/// of them says what all show.
private func laneEdges(_ geometry: Geometry, room: Int, joinsCurves: Bool) -> [Int] {
  var edges: [Int] = []
  var start = geometry.headHeight
  var followsCurve = false
  for lane in geometry.lanes {
    let edge = lane.y + lane.height
    let isCurve = lane.curve != nil
    if joinsCurves, followsCurve, isCurve, edge - start <= room - geometry.chevronEdge {
      edges[edges.count - 1] = edge
    } else {
      start = edges.last ?? start
      edges.append(edge)
    }
    followsCurve = isCurve
  }
  return edges
}

extension ByteWriter {
  /// The heads above, the lanes below, the rail at the side where the chart begins. All parts have the same width, so
  /// that they have the same scale.
  fileprivate mutating func printedPart(
    _ geometry: Geometry,
    column: Stretch,
    lanes: Stretch,
    widest: Int
  ) {
    let isReversed = geometry.direction == .rightToLeft
    let railX = isReversed ? widest - geometry.railWidth : 0
    let bodyX = isReversed ? railX - column.width : geometry.railWidth
    // What stands between the chevrons and the first lane is said once, on the first sheet.
    let isFirst = lanes.start == geometry.headHeight
    let head = Stretch(start: 0, end: geometry.chevronEdge)
    let rows = Stretch(start: isFirst ? head.end : lanes.start, end: lanes.end)
    raw(
      "<svg class=\"wm\" viewBox=\"0 0 \(widest) \(head.width + rows.width)\" direction=\"ltr\">"
    )
    for (rows, y, parts) in [
      (head, 0, (side: InlinePart.corner, main: InlinePart.head)),
      (rows, head.width, (.rail, .body)),
    ] {
      let rail = Rect(x: 0, y: rows.start, width: geometry.railWidth, height: rows.width)
      window(on: parts.side, of: geometry, rail, x: railX, y: y)
      let body = Rect(x: column.start, y: rows.start, width: column.width, height: rows.width)
      window(on: parts.main, of: geometry, body, x: bodyX, y: y)
    }
    raw("</svg>")
  }

  /// A part of another picture of the page.
  private mutating func window(
    on part: InlinePart,
    of geometry: Geometry,
    _ frame: Rect,
    x: Int,
    y: Int
  ) {
    guard frame.width > 0, frame.height > 0 else { return }
    let top = frame.y - part.frame(in: geometry).y
    raw("<svg x=\"\(x)\" y=\"\(y)\"")
    attribute("width", frame.width)
    attribute("height", frame.height)
    raw(" viewBox=\"\(frame.x) \(top) \(frame.width) \(frame.height)\"><use")
    attribute("href", "#" + part.id(in: geometry))
    raw("/></svg>")
  }
}
