extension ByteWriter {
  /// Grounds first, then phase by phase in time order, then the curves: the order in which it is read.
  mutating func body(_ geometry: Geometry, address: (Link) -> String?) {
    grounds(geometry)
    for band in geometry.bands { text(band.text) }
    for (index, phase) in geometry.phases.enumerated() {
      self.phase(
        phase,
        in: geometry,
        isFirst: index == 0,
        isLast: index == geometry.phases.count - 1,
        address
      )
    }
    for separator in geometry.separators { text(separator.text) }
    for lane in geometry.lanes {
      if let curve = lane.curve { self.curve(curve) }
    }
  }

  /// One path per class for everything that is no text, hidden from assistive technology.
  private mutating func grounds(_ geometry: Geometry) {
    raw("<g aria-hidden=\"true\">")
    alternateGrounds(geometry, width: geometry.bodyWidth)
    var grid = PathWriter()
    for lane in geometry.lanes {
      grid.horizontal(x: 0, y: lane.y + lane.height, length: geometry.bodyWidth)
    }
    for phase in geometry.phases.dropFirst() {
      let x = geometry.direction == .leftToRight ? phase.head.x : phase.head.maxX
      grid.vertical(
        x: x,
        y: geometry.headHeight,
        length: geometry.height - geometry.headHeight
      )
    }
    stepGrid(geometry, &grid)
    path("wm-line", grid)
    bandLines(geometry)
    curveGuides(geometry)
    outlines(geometry)
    separatorLines(geometry, width: geometry.bodyWidth)
    glyphs(geometry)
    raw("</g>")
  }

  /// A line under the steps, between phases, and between steps that stand side by side.
  private func stepGrid(_ geometry: Geometry, _ grid: inout PathWriter) {
    guard let strip = geometry.stepStrip else { return }
    grid.horizontal(x: strip.x, y: strip.maxY, length: strip.width)
    let isReversed = geometry.direction == .rightToLeft
    for (index, phase) in geometry.phases.enumerated() {
      let heads = index > 0 ? [phase.head] : []
      let cells = geometry.stepsAreCells ? phase.steps.dropFirst().map(\.frame) : []
      for frame in heads + cells {
        let x = isReversed ? frame.maxX : frame.x
        grid.vertical(x: x, y: strip.y, length: strip.height)
      }
    }
  }

  mutating func path(_ name: String, _ path: PathWriter) {
    guard !path.isEmpty else { return }
    raw("<path class=\"\(name)\" d=\"\(path.text)\"/>")
  }

  mutating func alternateGrounds(_ geometry: Geometry, width: Int) {
    var alternate = PathWriter()
    for lane in geometry.lanes where lane.isAlternate {
      alternate.box(Rect(x: 0, y: lane.y, width: width, height: lane.height))
    }
    path("wm-alt", alternate)
  }

  mutating func separatorLines(_ geometry: Geometry, width: Int) {
    for separator in geometry.separators {
      var line = PathWriter()
      line.horizontal(x: 0, y: separator.frame.maxY, length: width)
      path(separator.kind.className, line)
    }
  }

  /// A bracket under each group's name.
  private mutating func bandLines(_ geometry: Geometry) {
    var lines = PathWriter()
    for band in geometry.bands {
      let frame = band.frame
      lines.raw("M\(frame.x + 1) \(frame.maxY - 1)v-3h\(max(frame.width - 5, 0))v3")
    }
    path("wm-band", lines)
  }

  private mutating func curveGuides(_ geometry: Geometry) {
    var guides = PathWriter()
    var axis = PathWriter()
    for levels in geometry.lanes.compactMap({ $0.curve?.levels }) {
      for (index, y) in levels.enumerated() {
        if index == 2 {
          axis.horizontal(x: 0, y: y, length: geometry.bodyWidth)
        } else {
          guides.horizontal(x: 0, y: y, length: geometry.bodyWidth)
        }
      }
    }
    path("wm-guide", guides)
    path("wm-zero", axis)
  }

  /// Rectangles in one group per class: half the bytes of paths with arcs.
  private mutating func outlines(_ geometry: Geometry) {
    let items = geometry.phases.flatMap { $0.cells.flatMap(\.items) }
    for outline in PlacedItem.Outline.allCases where outline != .none {
      let frames = items.filter { $0.outline == outline }.map(\.frame)
      guard !frames.isEmpty else { continue }
      raw("<g class=\"\(outline.className)\">")
      for frame in frames {
        raw("<rect")
        attributes(of: frame)
        raw(" rx=\"12\"/>")
      }
      raw("</g>")
    }
  }

  private mutating func glyphs(_ geometry: Geometry) {
    var gates = PathWriter()
    var dashes = PathWriter()
    var items: [PlacedItem] = []
    for phase in geometry.phases {
      items += phase.boundaryMarks.map(\.item)
      for cell in phase.cells {
        items += cell.items
        if cell.isEmpty {
          let isReversed = geometry.direction == .rightToLeft
          let x = isReversed ? cell.frame.maxX - 18 : cell.frame.x + 10
          dashes.horizontal(x: x, y: cell.frame.y + 20, length: 8)
        }
      }
      if phase.boundaryMarks.contains(where: { $0.kind == .gate }) {
        let isReversed = geometry.direction == .rightToLeft
        let x = isReversed ? phase.head.x + 2 : phase.head.maxX - 2
        let top = geometry.stepStrip?.maxY ?? phase.head.maxY
        gates.vertical(
          x: x,
          y: top + 4,
          length: geometry.headHeight - top - 8
        )
      }
    }
    path("wm-none", dashes)
    path("wm-gate", gates)
    glyphs(of: items)
  }

  /// The shapes before the texts, one path per class.
  mutating func glyphs(of items: [PlacedItem]) {
    var paths: [GlyphClass: PathWriter] = [:]
    for item in items {
      guard let glyph = item.glyph else { continue }
      let (x, y) = (item.glyphFrame.x + item.glyphFrame.width / 2, item.glyphFrame.y + 6)
      for (name, shape) in glyph.shapes(x: x, y: y) {
        paths[name, default: PathWriter()].raw(shape)
      }
    }
    for name in GlyphClass.allCases {
      if let drawn = paths[name] { path(name.rawValue, drawn) }
    }
  }

  private mutating func phase(
    _ phase: Geometry.Phase,
    in geometry: Geometry,
    isFirst: Bool,
    isLast: Bool,
    _ address: (Link) -> String?
  ) {
    let id = "wm-\(geometry.id)-p\(phase.id)"
    raw("<g role=\"group\"")
    attribute("id", id)
    attribute("aria-labelledby", id + "-t")
    raw(">")
    let href = phase.link.flatMap(address)
    openLink(href)
    raw("<path class=\"wm-head\" d=\"")
    raw(chevron(phase.head, geometry.direction, isFirst: isFirst, isLast: isLast))
    raw("\"/>")
    titleText(phase.title, id: id + "-t")
    if let note = phase.note { text(note) }
    if let moment = phase.momentOfTruth {
      glyphs(of: [moment])
      text(moment.text)
    }
    closeLink(href)
    for step in phase.steps { item(step, in: geometry, address) }
    for mark in phase.boundaryMarks { text(mark.item.text) }
    for item in phase.cells.flatMap(\.items) { self.item(item, in: geometry, address) }
    raw("</g>")
  }

  /// A right-to-left title has several elements; the group that is named needs one.
  private mutating func titleText(_ block: TextBlock, id: String) {
    guard block.isRightToLeft, block.lines.count > 1 else {
      text(block, id: id)
      return
    }
    raw("<g")
    attribute("id", id)
    raw(">")
    text(block)
    raw("</g>")
  }

  private mutating func item(
    _ item: PlacedItem,
    in geometry: Geometry,
    _ address: (Link) -> String?
  ) {
    let href = item.link.flatMap(address)
    openLink(href)
    if href != nil {
      raw("<rect class=\"wm-hit\"")
      attributes(of: item.frame)
      if item.outline != .none { raw(" rx=\"12\"") }
      raw("/>")
    }
    if let frame = item.switchFrame {
      raw("<path class=\"wm-gs\" d=\"")
      for (_, shape) in Glyph.channelSwitch.shapes(x: frame.x + 6, y: frame.y + 6) { raw(shape) }
      raw("\"><title>")
      escaped(geometry.words.channelSwitch)
      raw("</title></path>")
    }
    text(item.text)
    closeLink(href)
  }

  private mutating func openLink(_ href: String?) {
    guard let href else { return }
    raw("<a")
    attribute("href", href)
    raw(">")
  }

  private mutating func closeLink(_ href: String?) {
    if href != nil { raw("</a>") }
  }

  /// An arrow in the direction of time; the first has a flat start, the last keeps its tip inside.
  private func chevron(
    _ frame: Rect,
    _ direction: Direction,
    isFirst: Bool,
    isLast: Bool
  ) -> String {
    let depth = Geometry.chevronDepth
    let sign = direction == .leftToRight ? 1 : -1
    let start = direction == .leftToRight ? frame.x : frame.maxX
    let straight = frame.width - (isLast ? depth : 3)
    let half = frame.height / 2
    let rest = frame.height - half
    var path = "M\(start) \(frame.y)h\(sign * straight)l\(sign * depth) \(half)"
    path += "l\(-sign * depth) \(rest)h\(-sign * straight)"
    path += isFirst ? "z" : "l\(sign * depth)-\(rest)z"
    return path
  }
}

extension PlacedItem.Outline {
  /// Empty for no outline. `wm-as` makes the line dashed.
  var className: String {
    switch self {
    case .none: ""
    case .chip: "wm-chip"
    case .assumedChip: "wm-chip wm-as"
    case .wanted: "wm-chip wm-want"
    case .pain: "wm-chip wm-pain"
    case .assumedPain: "wm-chip wm-pain wm-as"
    case .opportunity: "wm-chip wm-opp"
    case .assumedOpportunity: "wm-chip wm-opp wm-as"
    }
  }
}

extension Row.Separator {
  var className: String {
    switch self {
    case .interaction: "wm-int"
    case .visibility: "wm-vis"
    case .internalInteraction: "wm-intl"
    }
  }
}
