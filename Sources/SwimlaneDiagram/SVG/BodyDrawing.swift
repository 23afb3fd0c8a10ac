extension ByteWriter {
  /// Everything below the heads: grounds first, then phase by phase in time order with the marks on top, then the curves:
  /// the order in which it is read.
  ///
  /// In a file of its own the grounds go on below the lane names.
  mutating func body(
    _ geometry: Geometry,
    withGroundOfRail: Bool = false,
    address: (Link) -> String?
  ) {
    let isReversed = geometry.direction == .rightToLeft
    let more = withGroundOfRail ? geometry.railWidth : 0
    grounds(geometry, x: isReversed ? 0 : -more, width: geometry.bodyWidth + more)
    curveGuides(geometry)
    for phase in geometry.phases { self.phase(phase, in: geometry, address) }
    // Clicks go through to the links below.
    let isOverLinks = shortNames["a"] != nil
    if isOverLinks { raw("<g pointer-events=\"none\">") }
    glyphs(geometry)
    if isOverLinks { raw("</g>") }
    for separator in geometry.separators { text(separator.text) }
    for curve in geometry.lanes.compactMap(\.curve) {
      self.curve(curve)
    }
  }

  /// The grounds of the lanes, the lines below them, and the lines between phases.
  private mutating func grounds(_ geometry: Geometry, x: Int, width: Int) {
    var grid = lanes(geometry, x: x, width: width)
    for phase in geometry.phases.dropFirst() {
      let x = geometry.direction == .leftToRight ? phase.head.x : phase.head.maxX
      grid.vertical(
        x: x,
        y: geometry.headHeight,
        length: geometry.height - geometry.headHeight
      )
    }
    stepGrid(geometry, &grid)
    alarms(geometry)
    path(["line"], grid)
    separatorLines(geometry, x: x, width: width)
  }

  /// Draws the grounds of the lanes and gives the lines below them.
  mutating func lanes(_ geometry: Geometry, x: Int, width: Int) -> PathWriter {
    var alternate = PathWriter()
    var lines = PathWriter()
    for lane in geometry.lanes {
      if lane.isAlternate {
        alternate.box(Rect(x: x, y: lane.y, width: width, height: lane.height))
      }
      lines.horizontal(x: x, y: lane.y + lane.height, length: width)
    }
    path(["alt"], alternate)
    return lines
  }

  /// The grounds of entries that must be found at a glance: lines as thick as the cells of their column are wide, which
  /// takes fewer bytes than boxes. Chips are grounds themselves.
  private mutating func alarms(_ geometry: Geometry) {
    let cells = geometry.phases.flatMap(\.cells)
    for width in Set(cells.map(\.frame.width)).sorted() {
      for alarm in PlacedItem.Alarm.allCases {
        var grounds = PathWriter()
        for cell in cells where cell.frame.width == width {
          for item in cell.items where item.outline == .none && item.alarm == alarm {
            grounds.vertical(
              x: cell.frame.x + width / 2,
              y: item.frame.y + 1,
              length: item.frame.height - 2
            )
          }
        }
        guard !grounds.isEmpty else { continue }
        raw("<path")
        classes([alarm.className])
        attribute("stroke-width", width - 2 * CellLayout.alarmInset)
        raw(" d=\"")
        append(grounds)
        raw("\"/>")
      }
    }
  }

  mutating func separatorLines(_ geometry: Geometry, x: Int, width: Int) {
    for separator in geometry.separators {
      var line = PathWriter()
      line.horizontal(x: x, y: separator.frame.maxY, length: width)
      path([separator.kind.className], line)
    }
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

  mutating func path(_ names: [String], _ path: PathWriter) {
    guard !path.isEmpty else { return }
    raw("<path")
    classes(names)
    raw(" d=\"")
    append(path)
    raw("\"/>")
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
    path(["guide"], guides)
    path(["zero"], axis)
  }

  private mutating func glyphs(_ geometry: Geometry) {
    var gates = PathWriter()
    var dashes = PathWriter()
    var paths = GlyphPaths()
    for phase in geometry.phases {
      for mark in phase.boundaryMarks {
        paths.add(mark.item.glyph, in: mark.item.glyphFrame, severity: mark.item.severity)
      }
      for cell in phase.cells {
        // By index: items are then looked at where they lie.
        for index in cell.items.indices {
          let (glyph, frame) = (cell.items[index].glyph, cell.items[index].glyphFrame)
          paths.add(glyph, in: frame, severity: cell.items[index].severity)
        }
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
    path(["none"], dashes)
    path(["gate"], gates)
    glyphs(paths)
  }

  /// The shapes before the texts, one path per class.
  mutating func glyphs(of items: [PlacedItem]) {
    var paths = GlyphPaths()
    for item in items { paths.add(item.glyph, in: item.glyphFrame, severity: item.severity) }
    glyphs(paths)
  }

  mutating func glyphs(_ paths: GlyphPaths) {
    for glyphClass in GlyphClass.allCases where !paths[glyphClass].isEmpty {
      path([glyphClass.name], paths[glyphClass])
    }
  }

  /// A phase's steps, marks and entries, named after it; nothing when it has none.
  ///
  /// The group begins where most of its texts do, so that they need no x.
  private mutating func phase(
    _ phase: Geometry.Phase,
    in geometry: Geometry,
    _ address: (Link) -> String?
  ) {
    let isEmpty = phase.cells.allSatisfy { $0.items.isEmpty }
    guard !(phase.steps.isEmpty && phase.boundaryMarks.isEmpty && isEmpty) else { return }
    let inset = CellLayout.paddingX + MeasuredItem.textInset
    let isReversed = geometry.direction == .rightToLeft
    raw("<g")
    name(phase.name)
    moved(toX: isReversed ? phase.head.maxX - inset : phase.head.x + inset) { writer in
      for step in phase.steps { writer.item(step, in: geometry, address) }
      for mark in phase.boundaryMarks { writer.text(mark.item.text) }
      for cell in phase.cells {
        for item in cell.items { writer.item(item, in: geometry, address) }
      }
    }
  }

  private mutating func item(
    _ item: PlacedItem,
    in geometry: Geometry,
    _ address: (Link) -> String?
  ) {
    let href = item.link.flatMap(address)
    openLink(href)
    if href != nil || item.outline != .none {
      raw("<rect")
      let isOnGround = item.outline == .pain || item.outline == .assumedPain
      classes(item.outline.classNames + (isOnGround && item.alarm == .pain ? ["sore"] : []))
      if href != nil { note("a") }
      attributes(of: item.frame)
      if item.outline != .none { attribute("rx", 12) }
      raw("/>")
    }
    // The style sheet makes the text after a chip small; from right to left each line is a text.
    let isOneText = !item.text.isRightToLeft || item.text.lines.count < 2
    let isSmall = item.outline != .none && isOneText
    hoisting(HoistedText(style: isSmall ? .small : .body)) { $0.text(item.text) }
    if let frame = item.switchFrame {
      raw("<path")
      classes([GlyphClass.stroke.name])
      raw(" d=\"")
      let x = frame.x + 6 - originX
      for (_, shape) in Glyph.channelSwitch.shapes(x: x, y: frame.y + 6) { raw(shape) }
      raw("\"><title>")
      escaped(geometry.words.channelSwitch)
      raw("</title></path>")
    }
    closeLink(href)
  }
}

extension PlacedItem.Outline {
  /// Of the rectangle that the outline is, or of the place to click where there is none. `as` makes the line dashed.
  var classNames: [String] {
    switch self {
    case .none: ["hit"]
    case .chip: []
    case .assumedChip: ["as"]
    case .wanted: ["want"]
    case .pain: ["pain"]
    case .assumedPain: ["pain", "as"]
    case .opportunity: ["opp"]
    case .assumedOpportunity: ["opp", "as"]
    }
  }
}

extension PlacedItem.Alarm {
  var className: String {
    switch self {
    case .pain: "hurt"
    case .gap: "lack"
    }
  }
}

extension Row.Separator {
  var className: String {
    switch self {
    case .interaction: "int"
    case .visibility: "vis"
    case .internalInteraction: "intl"
    }
  }
}
