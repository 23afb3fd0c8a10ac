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

  private static let entryGap = 14
  /// Beside that between entries.
  private static let groupGap = 18

  /// What entries of the key take up side by side.
  private func keyWidth(_ entries: ArraySlice<KeyEntry>) -> Int {
    let widths = entries.map { entry in
      entry.signWidth + fullWidth(measured(entry.word, .small), .small)
    }
    return widths.reduce(0, +) + Self.entryGap * (widths.count - 1)
  }

  /// The signs of the picture, side by side and in as many rows as the width needs.
  func key(of chart: Geometry, width: Int) -> [PlacedKeyEntry] {
    let isReversed = chart.direction == .rightToLeft
    let axis = InlineAxis(origin: 0, width: width, isReversed: isReversed)
    var (offset, y) = (0, 0)
    let entries = KeyEntry.all(in: chart)
    return entries.indices.map { index in
      let entry = entries[index]
      if index > 0, entry.group != entries[index - 1].group {
        offset += Self.groupGap
        // A group stands in one row where it can.
        if offset + keyWidth(entries[index...].prefix { $0.group == entry.group }) > width {
          (offset, y) = (0, y + 20)
        }
      }
      let text = measured([(entry.word, .muted)], .small)
      let room = max(width - entry.signWidth, 1)
      let textWidth = min(fullWidth(text, .small), room)
      if offset > 0, offset + entry.signWidth + textWidth > width {
        (offset, y) = (0, y + 20)
      }
      var block = block(text, .small, x: 0, y: y, width: textWidth, maxLines: 1)
      block.frame.x = axis.x(at: offset + entry.signWidth, width: textWidth)
      block.alignment = isReversed == block.isRightToLeft ? .leading : .trailing
      defer { offset += entry.signWidth + textWidth + Self.entryGap }
      return PlacedKeyEntry(
        entry: entry,
        x: axis.x(at: offset, width: 0),
        isReversed: isReversed,
        text: block
      )
    }
  }
}
