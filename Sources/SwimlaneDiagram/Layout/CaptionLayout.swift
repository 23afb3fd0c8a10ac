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

  /// What marks mean that say it nowhere else, side by side; empty when there are none.
  func key(of chart: Geometry, width: Int) -> [PlacedItem] {
    let isReversed = chart.direction == .rightToLeft
    let axis = InlineAxis(origin: 0, width: width, isReversed: isReversed)
    var entries: [(Glyph, String)] = []
    if chart.hasAssumed {
      entries = [(.bullet, chart.words.observed), (.hollowBullet, chart.words.assumed)]
    }
    if chart.hasChannelSwitch { entries.append((.channelSwitch, chart.words.channelSwitch)) }
    var offset = 0
    return entries.map { glyph, word in
      let text = measured([(word, .muted)], .small)
      let item = MeasuredItem(text: text, style: .small, glyph: glyph, outline: .none)
      let share = max((width - 32) / entries.count, 1)
      let itemWidth = min(item.frameWidth(textWidth: fullWidth(text, .small)), share)
      let block = block(
        text,
        .small,
        x: 0,
        y: 0,
        width: itemWidth - item.leadingInset,
        maxLines: 1
      )
      let x = axis.x(at: offset, width: itemWidth)
      offset += itemWidth + 16
      return placed(item, block, x: x, y: 0, width: itemWidth, glyphOnRight: isReversed)
    }
  }
}
