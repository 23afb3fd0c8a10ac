extension ByteWriter {
  /// The signs of an entry of the key side by side; `y` is the middle of a row of 16 px.
  ///
  /// From right to left they begin at the right, at `x`.
  mutating func signs(of entry: KeyEntry, x: Int, y: Int, isReversed: Bool = false) {
    var offset = 0
    for sign in entry.signs {
      self.sign(sign, x: isReversed ? x - offset - sign.width : x + offset, y: y)
      offset += sign.width + KeyEntry.gap
    }
  }

  private mutating func sign(_ sign: Sign, x: Int, y: Int) {
    switch sign {
    case .glyph(let glyph):
      drawn { glyph.draw(x: x + sign.width / 2, y: y, on: &$0) }
    case .severity:
      drawn { paths in
        Glyph.pain.draw(x: x + 7, y: y - 2, on: &paths)
        paths[.severity, default: PathWriter()].horizontal(x: x, y: y + 6, length: 14)
      }
    case .assumedChip:
      raw("<rect")
      classes(PlacedItem.Outline.assumedChip.classNames)
      attributes(of: Rect(x: x, y: y - 6, width: sign.width, height: 12))
      raw(" rx=\"6\"/>")
    case .assumedLine: sampleLine(["k1", "ka"], x: x, y: y, width: sign.width)
    case .baseline: sampleLine(["kb"], x: x, y: y, width: sign.width)
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

  private mutating func drawn(_ draw: (inout [GlyphClass: PathWriter]) -> Void) {
    var paths: [GlyphClass: PathWriter] = [:]
    draw(&paths)
    glyphs(paths)
  }

  /// A list for a page, which breaks it where its own width ends. It is hidden from assistive technology, which meets no
  /// shapes: what they say stands in words beside them or in the table.
  mutating func inlineKey(_ geometry: Geometry) {
    guard !geometry.key.isEmpty else { return }
    raw("<ul class=\"wm-key\" aria-hidden=\"true\"")
    if !geometry.language.isEmpty { attribute("lang", geometry.language) }
    raw(">")
    for placed in geometry.key {
      let width = placed.entry.signWidth - KeyEntry.gap
      raw("<li><svg class=\"wm\" width=\"\(width)\" height=\"16\">")
      signs(of: placed.entry, x: 0, y: 8)
      raw("</svg>")
      escaped(placed.entry.word)
      raw("</li>")
    }
    raw("</ul>")
  }

  /// What the rows of a stand-alone picture's key hold.
  mutating func key(_ geometry: Geometry) {
    for placed in geometry.key {
      signs(
        of: placed.entry,
        x: placed.x,
        y: placed.text.frame.y + 8,
        isReversed: placed.isReversed
      )
    }
    texts(HoistedText(classes: ["s", "n"], style: .small, isMuted: true)) { writer in
      for placed in geometry.key { writer.text(placed.text) }
    }
  }
}
