extension Typesetter {
  /// The width of each column in px: equal, except where a word needs more.
  func columnWidths(_ chart: MeasuredChart, railWidth: Int) -> [Int] {
    let count = max(chart.columns.count, 1)
    let share = (options.targetWidth - railWidth) / count
    let base = min(max(share, options.columnWidth), options.maxColumnWidth)
    return chart.columns.indices.map { index in
      let need = neededWidth(ofColumn: index, chart)
      let steps = neededStepWidth(chart.columns[index], chart.stepForm)
      let limit = chart.stepForm == .cells ? options.maxSteppedColumnWidth : options.maxColumnWidth
      return max(base, min(need, options.maxWordColumnWidth), min(steps, limit))
    }
  }

  /// The width of the rail: that of its longest word, within the limits. A name without spaces, as in Japanese, is one word
  /// here: it may be broken anywhere, but is better read whole.
  func railWidth(_ chart: MeasuredChart, words: ChartWords) -> Int {
    var need = chart.rows.map { longestWord($0.title, .laneTitle) }.max() ?? 0
    if chart.rows.contains(where: { $0.series != nil }) {
      for word in words.feelings { need = max(need, fullWidth(measured(word, .small), .small)) }
    }
    return min(max(need + 2 * CellLayout.paddingX, options.minRailWidth), options.maxRailWidth)
  }

  /// The px of the widest run without a space.
  private func longestWord(_ text: MeasuredText, _ style: TextStyle) -> Int {
    let words = text.tokens().map { text.clusters[$0].reduce(0) { $0 + $1.width } }
    return TextMetrics.pixels(words.max() ?? 0, size: style.size, scale: options.textScale)
  }

  private func neededWidth(ofColumn index: Int, _ chart: MeasuredChart) -> Int {
    let column = chart.columns[index]
    let padding = 2 * CellLayout.paddingX
    var need = neededWidth(column.title, .phaseTitle) + HeadLayout.insetStart + HeadLayout.insetEnd
    for item in column.boundaryMarks.map(\.item) {
      need = max(need, neededFrame(item) + padding)
    }
    for row in chart.rows where index < row.cells.count {
      for item in row.cells[index] { need = max(need, neededFrame(item) + padding) }
    }
    return need
  }

  private func neededFrame(_ item: MeasuredItem) -> Int {
    item.frameWidth(textWidth: neededWidth(item.text, item.style))
  }
}
