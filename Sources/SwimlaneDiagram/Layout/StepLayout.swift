/// How the steps of all phases of a chart are drawn.
enum StepForm: Sendable, Hashable {
  /// Side by side, equally wide within a phase.
  case cells
  /// One below the other with a number each.
  case list
}

extension Typesetter {
  /// Lines after which a title in a cell is too narrow to be read.
  private static let maxLinesPerCell = 4
  private static let cellPadding = 6
  /// Two digits and a gap.
  private static let numberWidth = 20

  /// Cells when the titles of each phase fit into cells that the width of a column allows, else lists.
  func stepForm(of columns: [Column]) -> StepForm? {
    guard columns.contains(where: { !$0.steps.isEmpty }) else { return nil }
    return columns.allSatisfy { cellWidth(of: $0.steps) != nil } ? .cells : .list
  }

  /// The least width at which all titles of the phase are legible in cells; nil when there is none.
  private func cellWidth(of steps: [Step]) -> Int? {
    guard !steps.isEmpty else { return 0 }
    guard steps.count <= options.maxStepsPerColumn else { return nil }
    let limit = options.maxSteppedColumnWidth / steps.count
    var width = 64
    for step in steps {
      let text = measured(step.title, .small)
      width = max(width, neededWidth(text, .small) + 2 * Self.cellPadding)
      guard lineCount(text, limit - 2 * Self.cellPadding) <= Self.maxLinesPerCell else {
        return nil
      }
      while width <= limit, lineCount(text, width - 2 * Self.cellPadding) > Self.maxLinesPerCell {
        width += 8
      }
      guard width <= limit else { return nil }
    }
    return width
  }

  private func lineCount(_ text: MeasuredText, _ width: Int) -> Int {
    let size = TextStyle.small.size
    let limit = TextMetrics.units(inPixels: width, size: size, scale: options.textScale)
    return text.lines(limit: limit, maxLines: Self.maxLinesPerCell + 1).count
  }

  /// The width that a column needs for its steps.
  func neededStepWidth(_ column: MeasuredColumn, _ form: StepForm?) -> Int {
    switch form {
    case .cells: (cellWidth(of: column.source.steps) ?? 0) * column.source.steps.count
    case .list:
      max(
        (column.steps.map { neededWidth($0.text, $0.style) }.max() ?? 0) + 2 * CellLayout.paddingX,
        column.steps.count * Self.numberWidth
      )
    case nil: 0
    }
  }

  /// The steps of a phase, in a list numbered and cut at the limit.
  func measured(_ steps: [Step], _ form: StepForm, of column: Column) -> [MeasuredItem] {
    let limit = max(options.maxStepsPerColumn, 1)
    var result = steps.prefix(limit).enumerated().map { index, step in
      let number = form == .list ? [("\(index + 1)\u{A0}\u{A0}", RunStyle.muted)] : []
      return MeasuredItem(
        text: measured(number + [(step.title, .plain)], .small),
        style: .small,
        outline: .none,
        link: step.link
      )
    }
    if steps.count > limit {
      let rest = measured([("… +\(steps.count - limit)", .plain)], .small)
      result.append(MeasuredItem(text: rest, style: .small, outline: .none, link: column.link))
    }
    return result
  }

  /// The names beside the phase heads and their steps.
  func railHead(_ words: ChartWords, _ head: HeadLayout.Result, width: Int) -> [TextBlock] {
    func name(_ word: String, y: Int, height: Int) -> TextBlock {
      block(
        measured([(word, .muted)], .strong),
        .strong,
        x: CellLayout.paddingX,
        y: y,
        width: width - 2 * CellLayout.paddingX,
        maxLines: min(max(height / TextStyle.strong.lineHeight, 1), 2)
      )
    }
    let top = 8 + (head.bands.isEmpty ? 0 : 24)
    guard let strip = head.stepStrip else { return [name(words.phases, y: top, height: 32)] }
    return [
      name(words.phases, y: top, height: strip.y - top),
      name(words.steps, y: strip.y + 6, height: strip.height - 6),
    ]
  }
}

/// Places the steps of a phase under its head.
struct StepLayout {
  let typesetter: Typesetter
  let form: StepForm
  let isReversed: Bool

  private static let padding = 6

  /// The placed steps of one phase.
  struct Result {
    var items: [PlacedItem] = []
    var bottom: Int
  }

  /// The steps below `top`.
  func placed(_ steps: [MeasuredItem], in column: Rect, top: Int) -> Result {
    switch form {
    case .cells: cells(steps, in: column, top: top)
    case .list: list(steps, in: column, top: top)
    }
  }

  /// Cells tile the column; the height of the row is set when all are placed.
  private func cells(_ steps: [MeasuredItem], in column: Rect, top: Int) -> Result {
    let axis = InlineAxis(origin: column.x, width: column.width, isReversed: isReversed)
    var result = Result(bottom: top)
    for (index, step) in steps.enumerated() {
      let start = column.width * index / steps.count
      let width = column.width * (index + 1) / steps.count - start
      let block = typesetter.block(
        step.text,
        step.style,
        x: axis.x(at: start, width: width) + Self.padding,
        y: top + Self.padding,
        width: width - 2 * Self.padding,
        maxLines: 4,
        isBalanced: true,
        alignment: .centre
      )
      let height = max(28, block.frame.height + 2 * Self.padding)
      let frame = Rect(
        x: block.frame.x - Self.padding,
        y: top,
        width: width,
        height: height
      )
      result.items.append(plain(step, block, frame))
      result.bottom = max(result.bottom, frame.maxY)
    }
    return result
  }

  private func list(_ steps: [MeasuredItem], in column: Rect, top: Int) -> Result {
    guard !steps.isEmpty else { return Result(bottom: top) }
    let width = column.width - 2 * CellLayout.paddingX
    var result = Result(bottom: top + 4)
    for step in steps {
      let block = typesetter.block(
        step.text,
        step.style,
        x: column.x + CellLayout.paddingX,
        y: result.bottom + 4,
        width: width,
        maxLines: typesetter.options.maxLinesPerItem
      )
      let frame = Rect(
        x: block.frame.x,
        y: result.bottom,
        width: width,
        height: max(24, block.frame.height + 8)
      )
      result.items.append(plain(step, block, frame))
      result.bottom = frame.maxY
    }
    result.bottom += 4
    return result
  }

  private func plain(_ step: MeasuredItem, _ block: TextBlock, _ frame: Rect) -> PlacedItem {
    PlacedItem(
      frame: frame,
      outline: .none,
      glyph: nil,
      glyphFrame: Rect(x: frame.x, y: frame.y, width: 0, height: 0),
      switchFrame: nil,
      text: block,
      link: step.link
    )
  }
}
