extension ByteWriter {
  mutating func rail(_ geometry: Geometry) {
    raw("<g aria-hidden=\"true\">")
    alternateGrounds(geometry, width: geometry.railWidth)
    var grid = PathWriter()
    for lane in geometry.lanes {
      grid.horizontal(x: 0, y: lane.y + lane.height, length: geometry.railWidth)
    }
    path("wm-line", grid)
    separatorLines(geometry, width: geometry.railWidth)
    var edge = PathWriter()
    var guides = PathWriter()
    let isReversed = geometry.direction == .rightToLeft
    for levels in geometry.lanes.compactMap({ $0.curve?.levels }) {
      for y in levels {
        guides.horizontal(x: isReversed ? 0 : geometry.railWidth - 6, y: y, length: 6)
      }
    }
    path("wm-zero", guides)
    edge.vertical(
      x: isReversed ? 0 : geometry.railWidth,
      y: geometry.headHeight,
      length: geometry.height - geometry.headHeight
    )
    path("wm-edge", edge)
    raw("</g>")
    for block in geometry.railHead { text(block) }
    for lane in geometry.lanes {
      text(lane.label)
      for word in lane.curve?.scale ?? [] { text(word) }
    }
  }
}
