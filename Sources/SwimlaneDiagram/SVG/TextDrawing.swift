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
    for (rank, run) in line.runs.enumerated() {
      let startsLine = isNewLine && rank == 0
      let needsClass = run.isMuted && !isMutedBlock
      if startsLine || needsClass {
        raw("<tspan")
        if needsClass { attribute("class", "wm-n") }
        if startsLine {
          attribute("x", block.anchorX)
          attribute("dy", block.style.lineHeight)
        }
        raw(">")
      }
      escaped(run.text)
      if rank == line.runs.count - 1, line.endsAtSpace { raw(" ") }
      if startsLine || needsClass { raw("</tspan>") }
    }
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
