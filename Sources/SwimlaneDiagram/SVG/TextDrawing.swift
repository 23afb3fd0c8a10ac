extension ByteWriter {
  /// A block as one `<text>` with a `<tspan>` per further line.
  ///
  /// Text from right to left gets one `<text>` per line: renderers collapse its `<tspan>`s
  /// (linebender/resvg#1093). A line broken at a space ends with one, so that copied text keeps it.
  mutating func text(_ block: TextBlock, id: String? = nil, extraClass: String? = nil) {
    guard !block.lines.isEmpty else { return }
    if block.isRightToLeft {
      for index in block.lines.indices {
        open(block, line: index, id: index == 0 ? id : nil, extraClass)
        runs(block, line: index, isNewLine: false)
        raw("</text>")
      }
      return
    }
    open(block, line: 0, id: id, extraClass)
    for index in block.lines.indices { runs(block, line: index, isNewLine: index > 0) }
    raw("</text>")
  }

  private mutating func open(
    _ block: TextBlock,
    line: Int,
    id: String?,
    _ extraClass: String?
  ) {
    raw("<text")
    let isMuted = block.isMuted
    let classes = [block.style.className, isMuted ? "wm-n" : nil, extraClass].compactMap(\.self)
    if !classes.isEmpty { attribute("class", classes.joined(separator: " ")) }
    if let id { attribute("id", id) }
    attribute("x", block.anchorX)
    attribute("y", block.frame.y + block.style.ascent + line * block.style.lineHeight)
    if block.isRightToLeft { raw(" direction=\"rtl\"") }
    switch block.alignment {
    case .leading: break
    case .centre: raw(" text-anchor=\"middle\"")
    case .trailing: raw(" text-anchor=\"end\"")
    }
    raw(">")
  }

  private mutating func runs(_ block: TextBlock, line index: Int, isNewLine: Bool) {
    let line = block.lines[index]
    let isMutedBlock = block.isMuted
    // A line of one quiet run is one element, any other nests its quiet runs.
    let isQuietLine = line.runs.count == 1 && line.runs[0].isMuted && !isMutedBlock
    if isNewLine {
      raw("<tspan")
      if isQuietLine { raw(" class=\"wm-n\"") }
      attribute("x", block.anchorX)
      attribute("dy", block.style.lineHeight)
      raw(">")
    }
    for (rank, run) in line.runs.enumerated() {
      let isWrapped = run.isMuted && !isMutedBlock && !(isQuietLine && isNewLine)
      if isWrapped { raw("<tspan class=\"wm-n\">") }
      escaped(run.text)
      if rank == line.runs.count - 1, line.endsAtSpace { raw(" ") }
      if isWrapped { raw("</tspan>") }
    }
    if isNewLine { raw("</tspan>") }
  }
}

extension TextBlock {
  /// The x that the alignment hangs on.
  var anchorX: Int {
    switch alignment {
    case .centre: frame.x + frame.width / 2
    case .leading: isRightToLeft ? frame.maxX : frame.x
    case .trailing: isRightToLeft ? frame.x : frame.maxX
    }
  }

  /// Whether all of it is quiet.
  var isMuted: Bool { lines.allSatisfy { $0.runs.allSatisfy(\.isMuted) } }
}

extension TextStyle {
  /// Nil for the size and weight that the whole picture has.
  var className: String? {
    switch self {
    case .body: nil
    case .small: "wm-s"
    case .phaseTitle: "wm-t"
    case .laneTitle: "wm-b"
    case .strong: "wm-s wm-b"
    case .title: "wm-h"
    }
  }
}
