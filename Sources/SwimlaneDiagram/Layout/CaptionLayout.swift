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

  /// A filled and a hollow bullet with their words, side by side.
  func key(_ words: ChartWords, width: Int, isReversed: Bool) -> [PlacedItem] {
    let axis = InlineAxis(origin: 0, width: width, isReversed: isReversed)
    var offset = 0
    return [(Glyph.bullet, words.observed), (.hollowBullet, words.assumed)].map { glyph, word in
      let text = measured([(word, .muted)], .small)
      let item = MeasuredItem(text: text, style: .small, glyph: glyph, outline: .none)
      let itemWidth = min(item.frameWidth(textWidth: fullWidth(text, .small)), max(width / 2, 1))
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
