/// Turns texts into blocks of lines.
struct Typesetter {
  let options: LayoutOptions
  /// Whether the chart runs from right to left: then texts of the other direction stand at the right too.
  let isReversed: Bool

  /// A text ready to be broken, in the weight of its style.
  func measured(_ parts: [(text: String, style: RunStyle)], _ style: TextStyle) -> MeasuredText {
    var text = MeasuredText(parts, weight: style.weight, maxScalars: options.maxScalarsPerText)
    if isReversed { text.followChart(hasParts: parts.count > 1) }
    return text
  }

  /// A text in one colour.
  func measured(_ text: String, _ style: TextStyle) -> MeasuredText {
    measured([(text, .plain)], style)
  }

  /// The px that the widest unbreakable run needs. Of a word that fits into no column of usual width, its certain parts count.
  func neededWidth(_ text: MeasuredText, _ style: TextStyle) -> Int {
    let room = options.maxColumnWidth - 2 * CellLayout.paddingX - MeasuredItem.textInset
    let limit = TextMetrics.units(inPixels: room, size: style.size, scale: options.textScale)
    return TextMetrics.pixels(
      text.widestPiece(limit: limit),
      size: style.size,
      scale: options.textScale
    )
  }

  /// The px that the text needs on one line.
  func fullWidth(_ text: MeasuredText, _ style: TextStyle) -> Int {
    let units = text.clusters.reduce(0) { $0 + $1.width }
    return TextMetrics.pixels(units, size: style.size, scale: options.textScale)
  }

  /// The text broken into a box of the given width whose upper left corner is `x`, `y`.
  ///
  /// The frame keeps the full width, and its height is that of the lines. Text from right to left stands
  /// at the right in any chart, other text at the side where the chart begins, unless `alignment` says so.
  func block(
    _ text: MeasuredText,
    _ style: TextStyle,
    x: Int,
    y: Int,
    width: Int,
    maxLines: Int,
    isBalanced: Bool = false,
    alignment: TextBlock.Alignment? = nil
  ) -> TextBlock {
    let limit = TextMetrics.units(inPixels: width, size: style.size, scale: options.textScale)
    let broken =
      isBalanced
      ? text.balancedLines(limit: limit, maxLines: maxLines)
      : text.linesWithoutCrumb(limit: limit, maxLines: maxLines)
    let frame = Rect(x: x, y: y, width: width, height: broken.count * style.lineHeight)
    return TextBlock(
      frame: frame,
      lines: broken.map { line(of: text, $0, style) },
      style: style,
      isRightToLeft: text.isRightToLeft,
      alignment: alignment ?? (isReversed && !text.isRightToLeft ? .trailing : .leading),
      isCut: text.isCut || broken.last?.ending == .ellipsis
    )
  }

  private func line(of text: MeasuredText, _ broken: BrokenLine, _ style: TextStyle)
    -> TextBlock.Line
  {
    var runs: [TextBlock.Run] = []
    let (hidden, hiddenWidth) = leadingSeparator(of: text, broken)
    var start = broken.clusters.lowerBound + hidden
    while start < broken.clusters.upperBound {
      let runStyle = text.clusters[start].style
      var end = start + 1
      while end < broken.clusters.upperBound, text.clusters[end].style == runStyle { end += 1 }
      var run = TextBlock.Run(
        text: text.string(start..<end),
        isMuted: runStyle != .plain,
        isItalic: runStyle == .channel && text.mayBeItalic(start..<end)
      )
      if case .person(let style) = runStyle { run.person = Int(style) }
      runs.append(run)
      start = end
    }
    if let last = runs.indices.last {
      switch broken.ending {
      case .none: break
      case .hyphen: runs[last].text += "-"
      case .ellipsis: runs[last].text += "…"
      }
    }
    let units = broken.width - hiddenWidth
    let width = TextMetrics.pixels(units, size: style.size, scale: options.textScale)
    let next = broken.clusters.upperBound
    let endsAtSpace =
      next < text.clusters.count && broken.ending == .none
      && (text.clusters[next].kind == .space || text.clusters[next].kind == .newline)
    return TextBlock.Line(runs: runs, width: width, endsAtSpace: endsAtSpace)
  }

  /// The dot before a quiet word and its space, when the break above it separates already.
  private func leadingSeparator(of text: MeasuredText, _ broken: BrokenLine)
    -> (count: Int, width: Int)
  {
    let clusters = broken.clusters
    guard clusters.lowerBound > 0, clusters.count > 2,
      text.clusters[clusters.lowerBound].style != .plain,
      text.string(clusters.lowerBound..<clusters.lowerBound + 2) == Self.separator
    else { return (0, 0) }
    let hidden = text.clusters[clusters.lowerBound..<clusters.lowerBound + 2]
    return (2, hidden.reduce(0) { $0 + $1.width })
  }

  /// Stands before a quiet word on the same line.
  static let separator = "·\u{A0}"
}

extension MeasuredText {
  /// Arabic, Hebrew and East Asian scripts know no italics.
  fileprivate func mayBeItalic(_ range: Range<Int>) -> Bool {
    !isRightToLeft && !clusters[range].contains { $0.kind == .ideograph }
  }
}

extension TextBlock {
  /// The px of the longest line.
  var longestLine: Int { lines.map(\.width).max() ?? 0 }

  /// The same lines in another place.
  func moved(x: Int, y: Int) -> TextBlock {
    var copy = self
    copy.frame.x = x
    copy.frame.y = y
    return copy
  }
}

/// A stretch in which things follow each other in the direction of the chart.
struct InlineAxis {
  let origin: Int
  let width: Int
  let isReversed: Bool

  init(origin: Int, width: Int, isReversed: Bool) {
    self.origin = origin
    self.width = width
    self.isReversed = isReversed
  }

  /// The left edge of something that begins `offset` px after the axis' start.
  func x(at offset: Int, width itemWidth: Int) -> Int {
    isReversed ? origin + width - offset - itemWidth : origin + offset
  }
}
