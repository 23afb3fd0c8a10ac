extension ByteWriter {
  /// The signs of an entry of the key side by side; `y` is the middle of a row of 16 px. Glyphs come on the paths.
  ///
  /// From right to left they begin at the right, at `x`.
  private mutating func signs(
    of entry: KeyEntry,
    x: Int,
    y: Int,
    isReversed: Bool = false,
    on paths: inout [GlyphClass: PathWriter]
  ) {
    var offset = 0
    for sign in entry.signs {
      let place = isReversed ? x - offset - sign.width : x + offset
      self.sign(sign, x: place, y: y, on: &paths)
      offset += sign.width + KeyEntry.gap
    }
  }

  private mutating func sign(
    _ sign: Sign,
    x: Int,
    y: Int,
    on paths: inout [GlyphClass: PathWriter]
  ) {
    switch sign {
    case .glyph(let glyph): glyph.draw(x: x + sign.width / 2, y: y, on: &paths)
    case .severity(let glyph):
      glyph.draw(x: x + 7, y: y - 2, on: &paths)
      paths[.severity, default: PathWriter()].horizontal(x: x, y: y + 6, length: 14)
    case .assumedChip:
      raw("<rect")
      classes(PlacedItem.Outline.assumedChip.classNames)
      attributes(of: Rect(x: x, y: y - 6, width: sign.width, height: 12))
      raw(" rx=\"6\"/>")
    case .assumedLine: sampleLine(["k1", "ka"], x: x, y: y, width: sign.width)
    case .baseline: sampleLine(["kb"], x: x, y: y, width: sign.width)
    case .bar(let isAssumed):
      raw("<g")
      classes(["curve"])
      raw("><g")
      classes(["kb"])
      raw(">")
      let end = openBar(x: x + 8, y: y)
      if isAssumed { classes(["ka"]) }
      raw(">\(end)</g></g>")
    case .painGround:
      raw("<path")
      classes([PlacedItem.Alarm.pain.className])
      attribute("stroke-width", 12)
      raw(" d=\"M\(x) \(y)h\(sign.width)\"/>")
    case .nothing:
      var dash = PathWriter()
      dash.horizontal(x: x + 3, y: y, length: 8)
      path(["none"], dash)
    }
  }

  private mutating func sampleLine(_ names: [String], x: Int, y: Int, width: Int) {
    raw("<g")
    classes(["curve"])
    raw(">")
    var line = PathWriter()
    line.horizontal(x: x + 1, y: y, length: width - 2)
    path(names, line)
    raw("</g>")
  }

  /// A list for each group, for a page, which breaks them where its own width ends. It is hidden from assistive technology, which meets no
  /// shapes: what they say stands in words beside them or in the table.
  mutating func inlineKey(_ geometry: Geometry) {
    let people = geometry.people
    guard !geometry.key.isEmpty || people.count > 1 else { return }
    raw("<div class=\"wm-key\" aria-hidden=\"true\"")
    if !geometry.language.isEmpty { attribute("lang", geometry.language) }
    raw(">")
    if people.count > 1 { inlineKey(people) }
    var group: KeyGroup?
    for placed in geometry.key {
      if placed.entry.group != group { raw(group == nil ? "<ul>" : "</ul><ul>") }
      group = placed.entry.group
      let width = placed.entry.signWidth - KeyEntry.gap
      raw("<li><svg class=\"wm\" width=\"\(width)\" height=\"16\">")
      var paths: [GlyphClass: PathWriter] = [:]
      signs(of: placed.entry, x: 0, y: 8, on: &paths)
      glyphs(paths)
      raw("</svg>")
      escaped(placed.entry.word)
      raw("</li>")
    }
    raw(geometry.key.isEmpty ? "</div>" : "</ul></div>")
  }

  /// The persons that have lines, each with the mark and in the colour of the line. A file has their names at the lines alone.
  private mutating func inlineKey(_ people: [PlacedSeries]) {
    raw("<ul>")
    for line in people {
      raw("<li><svg class=\"wm\" width=\"14\" height=\"16\"><g")
      classes(["curve"])
      raw("><g")
      classes([line.className])
      raw(">")
      let end = openSeriesMark(line.style, x: 7, y: 8)
      raw(">\(end)</g></g></svg>")
      escaped(line.name)
      raw("</li>")
    }
    raw("</ul>")
  }

  /// What the rows of a stand-alone picture's key hold.
  mutating func key(_ geometry: Geometry) {
    var paths: [GlyphClass: PathWriter] = [:]
    for placed in geometry.key {
      signs(
        of: placed.entry,
        x: placed.x,
        y: placed.text.frame.y + 8,
        isReversed: placed.isReversed,
        on: &paths
      )
    }
    glyphs(paths)
    texts(HoistedText(classes: ["s", "n"], style: .small, isMuted: true)) { writer in
      for placed in geometry.key { writer.text(placed.text) }
    }
  }
}
