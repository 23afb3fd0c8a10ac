extension ByteWriter {
  /// Everything beside the lanes; in a file of its own the body has drawn its ground.
  mutating func rail(_ geometry: Geometry, withGround: Bool = true) {
    if withGround {
      path(["line"], lanes(geometry, x: 0, width: geometry.railWidth))
      separatorLines(geometry, x: 0, width: geometry.railWidth)
    }
    let isReversed = geometry.direction == .rightToLeft
    atRight(if: isReversed, geometry) { $0.laneNames(geometry) }
    atRight(if: !isReversed, geometry) { $0.scales(geometry) }
  }

  /// What stands beside the heads of the phases.
  mutating func corner(_ geometry: Geometry) {
    atRight(if: geometry.direction == .rightToLeft, geometry) { writer in
      for block in geometry.railHead.prefix(1) { writer.text(block) }
    }
  }

  /// What keeps its distance from the right edge of the rail, however narrow a page makes it.
  private mutating func atRight(
    if isAtRight: Bool,
    _ geometry: Geometry,
    _ draw: (inout ByteWriter) -> Void
  ) {
    guard isAtRight, !isStandalone else { return draw(&self) }
    raw("<svg x=\"100%\" overflow=\"visible\">")
    counting(fromX: geometry.railWidth, draw)
    raw("</svg>")
  }

  private mutating func laneNames(_ geometry: Geometry) {
    for block in geometry.railHead.dropFirst() { text(block) }
    let x = geometry.lanes.first?.label.anchorX ?? originX
    texts(HoistedText(classes: ["b"], style: .laneTitle), fromX: x) { writer in
      for lane in geometry.lanes {
        let narrow = writer.isStandalone ? nil : lane.narrowLabel
        writer.text(lane.label, extraClass: narrow == nil ? nil : "wide")
        if let narrow { writer.text(narrow, extraClass: "narrow") }
      }
    }
  }

  /// The edge of the body, and the levels of each curve with their words.
  private mutating func scales(_ geometry: Geometry) {
    let isReversed = geometry.direction == .rightToLeft
    let x = (isReversed ? 0 : geometry.railWidth) - originX
    var edge = PathWriter()
    edge.vertical(x: x, y: geometry.headHeight, length: geometry.height - geometry.headHeight)
    for level in geometry.lanes.compactMap({ $0.curve?.levels }).flatMap(\.self) {
      edge.horizontal(x: isReversed ? x : x - 6, y: level, length: 6)
    }
    path(["edge"], edge)
    for curve in geometry.lanes.compactMap(\.curve) {
      guard let first = curve.scale.first else { continue }
      let shared = HoistedText(
        classes: ["s", "n"],
        style: .small,
        isMuted: true,
        alignment: first.alignment,
        // In a file the group of the curve has this name.
        name: isStandalone ? "" : curve.name
      )
      texts(shared, fromX: first.anchorX) { writer in
        for word in curve.scale { writer.text(word) }
      }
    }
  }
}
