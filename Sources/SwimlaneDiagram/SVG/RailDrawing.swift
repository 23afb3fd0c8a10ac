extension ByteWriter {
  /// Everything beside the lanes; in a file of its own the body has drawn its ground.
  mutating func rail(_ geometry: Geometry, withGround: Bool = true) {
    if withGround {
      path(["line"], lanes(geometry, x: 0, width: geometry.railWidth))
      separatorLines(geometry, x: 0, width: geometry.railWidth)
    }
    var edge = PathWriter()
    var guides = PathWriter()
    let isReversed = geometry.direction == .rightToLeft
    for levels in geometry.lanes.compactMap({ $0.curve?.levels }) {
      for y in levels {
        guides.horizontal(x: isReversed ? 0 : geometry.railWidth - 6, y: y, length: 6)
      }
    }
    path(["zero"], guides)
    edge.vertical(
      x: isReversed ? 0 : geometry.railWidth,
      y: geometry.headHeight,
      length: geometry.height - geometry.headHeight
    )
    path(["edge"], edge)
    for block in geometry.railHead.dropFirst() { text(block) }
    laneNames(geometry.lanes[...])
  }

  /// What stands beside the heads of the phases.
  mutating func corner(_ geometry: Geometry) {
    for block in geometry.railHead.prefix(1) { text(block) }
  }

  /// The names from top to bottom, after each curve's name the words of its scale.
  private mutating func laneNames(_ lanes: ArraySlice<Geometry.Lane>) {
    guard !lanes.isEmpty else { return }
    let curve = lanes.firstIndex { $0.curve != nil } ?? lanes.endIndex - 1
    texts(HoistedText(classes: ["b"], style: .laneTitle)) { writer in
      for lane in lanes[...curve] { writer.text(lane.label) }
    }
    if let scale = lanes[curve].curve?.scale, let first = scale.first {
      let shared = HoistedText(
        classes: ["s", "n"],
        style: .small,
        isMuted: true,
        alignment: first.alignment
      )
      texts(shared) { writer in
        for word in scale { writer.text(word) }
      }
    }
    laneNames(lanes[(curve + 1)...])
  }
}
