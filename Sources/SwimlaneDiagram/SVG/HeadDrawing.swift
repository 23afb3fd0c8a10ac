extension ByteWriter {
  /// The names of groups and the chevrons of the phases, which stay in view while the lanes scroll.
  mutating func heads(_ geometry: Geometry, address: (Link) -> String?) {
    bandLines(geometry)
    for band in geometry.bands { text(band.text) }
    guard !geometry.phases.isEmpty else { return }
    texts(HoistedText(classes: ["head", "t"], style: .phaseTitle)) { writer in
      for (index, phase) in geometry.phases.enumerated() {
        writer.head(phase, geometry, index: index, phase.link.flatMap(address))
      }
    }
    let moments = geometry.phases.compactMap(\.momentOfTruth)
    guard !moments.isEmpty else { return }
    raw("<g pointer-events=\"none\">")
    glyphs(of: moments)
    raw("</g>")
  }

  private mutating func head(
    _ phase: Geometry.Phase,
    _ geometry: Geometry,
    index: Int,
    _ href: String?
  ) {
    openLink(href)
    raw("<path d=\"")
    let isLast = index == geometry.phases.count - 1
    raw(chevron(phase.head, geometry.direction, isFirst: index == 0, isLast: isLast))
    raw("\"/>")
    text(phase.title)
    for small in [phase.note, phase.momentOfTruth?.text].compactMap(\.self) {
      note("note")
      text(small)
    }
    closeLink(href)
  }

  /// A bracket under each group's name.
  private mutating func bandLines(_ geometry: Geometry) {
    var lines = PathWriter()
    for band in geometry.bands {
      let frame = band.frame
      lines.raw("M\(frame.x + 1) \(frame.maxY - 1)v-3h\(max(frame.width - 5, 0))v3")
    }
    path(["band"], lines)
  }

  mutating func openLink(_ href: String?) {
    guard let href else { return }
    raw("<a")
    attribute("href", href)
    raw(">")
  }

  mutating func closeLink(_ href: String?) {
    if href != nil { raw("</a>") }
  }

  /// An arrow in the direction of time; the first has a flat start, the last keeps its tip inside.
  private func chevron(
    _ frame: Rect,
    _ direction: Direction,
    isFirst: Bool,
    isLast: Bool
  ) -> Markup {
    let depth = Geometry.chevronDepth
    let sign = direction == .leftToRight ? 1 : -1
    let start = direction == .leftToRight ? frame.x : frame.maxX
    let straight = frame.width - (isLast ? depth : 3)
    let half = frame.height / 2
    let rest = frame.height - half
    let back: Markup = sign > 0 ? "\(-sign * depth)" : " \(-sign * depth)"
    let flank: Markup = isFirst ? "" : "l\(sign * depth)-\(rest)"
    // A page gives them outlines, too, at times; a file only fills them.
    let end: Markup = isStandalone ? "" : "z"
    return """
      M\(start) \(frame.y)h\(sign * straight)l\(sign * depth) \(half)\(back) \(rest)H\(start)\(flank)\(end)
      """
  }
}
