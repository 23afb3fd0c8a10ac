/// Fills one cell from the top; the row decides the final height.
struct CellLayout {
  let typesetter: Typesetter
  let isReversed: Bool

  static let paddingX = 10
  static let paddingY = 8
  static let gap = 6
  /// From the edge of a cell to the ground of an entry that must be found at a glance.
  static let alarmInset = 4

  /// The placed items and the height that they need, paddings included; chips stand below paragraphs.
  func placed(_ items: [MeasuredItem], x: Int, y: Int, width: Int) -> ([PlacedItem], Int) {
    let inner = width - 2 * Self.paddingX
    let hang = MeasuredItem.hang
    let paragraphs = items.filter { $0.outline == .none }
    var placed: [PlacedItem] = []
    var height = 0
    if !paragraphs.isEmpty {
      let start = x + Self.paddingX - (isReversed ? 0 : hang)
      (placed, height) = stacked(paragraphs, x: start, y: y, width: inner + hang)
    }
    guard paragraphs.count < items.count else { return (placed, height) }
    let chips = items.filter { $0.outline != .none }
    let top = placed.isEmpty ? y : y + height - Self.paddingY
    let (flowing, further) = flowed(chips, x: x + Self.paddingX, y: top, width: inner)
    return (placed + flowing, top - y + further)
  }

  /// Paragraphs one below the other. Their frames touch, so that each is at least 24 px high to click.
  private func stacked(_ items: [MeasuredItem], x: Int, y: Int, width: Int) -> ([PlacedItem], Int) {
    var top = y + Self.paddingY - Self.gap / 2
    var placed: [PlacedItem] = []
    for item in items {
      let block = block(item, frameWidth: width, isBalanced: false)
      placed.append(typesetter.placed(item, block, x: x, y: top, width: width))
      top = placed.last?.frame.maxY ?? top
    }
    return (placed, top + Self.paddingY - Self.gap / 2 - y)
  }

  /// Chips side by side while they fit, else in the next line.
  private func flowed(_ items: [MeasuredItem], x: Int, y: Int, width: Int) -> ([PlacedItem], Int) {
    let axis = InlineAxis(origin: x, width: width, isReversed: isReversed)
    var top = y + Self.paddingY
    var offset = 0
    var lineHeight = 0
    var placed: [PlacedItem] = []
    for item in items {
      let block = block(item, frameWidth: width, isBalanced: true)
      let chipWidth = min(width, max(24, item.frameWidth(textWidth: block.longestLine)))
      if offset > 0, offset + chipWidth > width {
        top += lineHeight + Self.gap
        (offset, lineHeight) = (0, 0)
      }
      let chip = typesetter.placed(
        item,
        block,
        x: axis.x(at: offset, width: chipWidth),
        y: top,
        width: chipWidth
      )
      placed.append(chip)
      offset += chipWidth + Self.gap
      lineHeight = max(lineHeight, chip.frame.height)
    }
    return (placed, top + lineHeight + Self.paddingY - y)
  }

  private func block(_ item: MeasuredItem, frameWidth: Int, isBalanced: Bool) -> TextBlock {
    typesetter.block(
      item.text,
      item.style,
      x: 0,
      y: 0,
      width: frameWidth - item.leadingInset - item.trailingInset,
      maxLines: typesetter.options.maxLinesPerItem,
      isBalanced: isBalanced
    )
  }
}
