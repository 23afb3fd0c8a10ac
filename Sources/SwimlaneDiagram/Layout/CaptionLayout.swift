extension Typesetter {
  /// Title and summary, one below the other.
  func caption(of chart: Chart, width: Int) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var y = 0
    for (text, style) in [(chart.title, TextStyle.title), (chart.summary, .body)]
    where !text.isEmpty {
      let block = block(measured(text, style), style, x: 0, y: y, width: width, maxLines: 4)
      blocks.append(block)
      y = block.frame.maxY + 2
    }
    return blocks
  }

  /// The signs of the picture, side by side and in as many rows as the width needs.
  func key(of chart: Geometry, width: Int) -> [PlacedKeyEntry] {
    let isReversed = chart.direction == .rightToLeft
    let axis = InlineAxis(origin: 0, width: width, isReversed: isReversed)
    var (offset, y) = (0, 0)
    return KeyEntry.all(in: chart).map { entry in
      let text = measured([(entry.word, .muted)], .small)
      let room = max(width - entry.signWidth, 1)
      let textWidth = min(fullWidth(text, .small), room)
      if offset > 0, offset + entry.signWidth + textWidth > width {
        (offset, y) = (0, y + 20)
      }
      var block = block(text, .small, x: 0, y: y, width: textWidth, maxLines: 1)
      block.frame.x = axis.x(at: offset + entry.signWidth, width: textWidth)
      block.alignment = isReversed == block.isRightToLeft ? .leading : .trailing
      defer { offset += entry.signWidth + textWidth + 16 }
      return PlacedKeyEntry(
        entry: entry,
        x: axis.x(at: offset, width: 0),
        isReversed: isReversed,
        text: block
      )
    }
  }
}
