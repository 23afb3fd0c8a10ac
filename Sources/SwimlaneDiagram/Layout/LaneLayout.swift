/// Places lanes one below the other.
struct LaneLayout {
  let typesetter: Typesetter
  let chart: MeasuredChart
  let words: ChartWords
  let columns: [Rect]
  let isReversed: Bool

  private static let emptyHeight = 40
  private static let separatorHeight = 24

  /// Adds a lane, and the separator above it, at the lower edge of the geometry.
  func place(_ row: MeasuredRow, at index: Int, in geometry: inout Geometry) {
    if let kind = row.source.separatorAbove, !columns.isEmpty {
      placeSeparator(kind, in: &geometry)
    }
    let label = typesetter.block(
      row.title,
      .laneTitle,
      x: CellLayout.paddingX,
      y: geometry.height + CellLayout.paddingY,
      width: geometry.railWidth - 2 * CellLayout.paddingX,
      maxLines: 4
    )
    let narrow = narrowLabel(row.narrowTitle ?? row.title, label, in: geometry)
    let narrowHeight = narrow.map { $0.frame.height - 2 * Self.narrowPadding.end } ?? 0
    let labelHeight = max(label.frame.height, narrowHeight)
    var lane = Geometry.Lane(
      id: row.source.id,
      y: geometry.height,
      height: max(Self.emptyHeight, labelHeight + 2 * CellLayout.paddingY),
      isAlternate: index % 2 == 1 && row.series == nil,
      label: label,
      narrowLabel: narrow
    )
    if let series = row.series {
      let curve = CurveLayout(
        typesetter: typesetter,
        chart: chart,
        words: words,
        columns: columns,
        isReversed: isReversed,
        railWidth: geometry.railWidth
      ).placed(series, in: row, y: lane.y, labelHeight: labelHeight)
      lane.height = max(lane.height, curve.frame.height)
      lane.curve = curve
    } else {
      placeCells(row, &lane, in: &geometry)
    }
    geometry.height += lane.height
    geometry.lanes.append(lane)
  }

  /// A name as narrow screens show it, smaller and with less room around it, where it has other lines there.
  private func narrowLabel(
    _ title: MeasuredText,
    _ label: TextBlock,
    in geometry: Geometry
  ) -> TextBlock? {
    let narrow = typesetter.options.narrowRailWidth
    guard geometry.railWidth > narrow else { return nil }
    let width = narrow - Self.narrowPadding.start - Self.narrowPadding.end
    let fits = label.longestLine <= narrow - CellLayout.paddingX - Self.narrowPadding.end
    guard !fits else { return nil }
    let x =
      isReversed ? geometry.railWidth - narrow + Self.narrowPadding.end : Self.narrowPadding.start
    let y = geometry.height + Self.narrowPadding.end
    var block = typesetter.block(title, .strong, x: x, y: y, width: width, maxLines: 5)
    // A single line stands on the same height as the names beside it that need no second shape.
    if block.lines.count == 1 {
      block.frame.y = label.frame.y + TextStyle.laneTitle.ascent - TextStyle.strong.ascent
    }
    return block
  }

  private static let narrowPadding = (start: 6, end: 4)

  private func placeCells(
    _ row: MeasuredRow,
    _ lane: inout Geometry.Lane,
    in geometry: inout Geometry
  ) {
    let layout = CellLayout(typesetter: typesetter, isReversed: isReversed)
    var cells: [[PlacedItem]] = []
    for (items, column) in zip(row.cells, columns) {
      let (placed, height) = layout.placed(items, x: column.x, y: lane.y, width: column.width)
      cells.append(placed)
      if !placed.isEmpty { lane.height = max(lane.height, height) }
    }
    for index in geometry.phases.indices {
      let frame = Rect(
        x: columns[index].x,
        y: lane.y,
        width: columns[index].width,
        height: lane.height
      )
      let items = cells[index]
      geometry.phases[index].cells.append(
        Geometry.Cell(frame: frame, items: items, isEmpty: items.isEmpty)
      )
    }
  }

  private func placeSeparator(_ kind: Row.Separator, in geometry: inout Geometry) {
    let frame = Rect(
      x: 0,
      y: geometry.height,
      width: geometry.bodyWidth,
      height: Self.separatorHeight
    )
    let width = max(frame.width - 2 * CellLayout.paddingX, 0)
    let text = typesetter.block(
      typesetter.measured([(words.name(of: kind), .muted)], .small),
      .small,
      x: CellLayout.paddingX,
      y: geometry.height + 6,
      width: width,
      maxLines: 1
    )
    geometry.separators.append(Geometry.SeparatorLine(kind: kind, frame: frame, text: text))
    geometry.height += Self.separatorHeight
  }
}
