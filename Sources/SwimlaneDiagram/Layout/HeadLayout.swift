/// Places what stands above the lanes: group bands, phase chevrons, boundary marks.
struct HeadLayout {
  let typesetter: Typesetter
  let chart: MeasuredChart
  /// The columns' places; only `x` and `width` count.
  let columns: [Rect]
  let isReversed: Bool

  static let insetStart = 10 + Geometry.chevronDepth
  static let insetEnd = 8
  private static let bandHeight = 24
  private static let padding = 8

  /// What `placed()` gives back: bands, phases without cells, where the steps are and where the lanes begin.
  struct Result {
    var bands: [Geometry.Band]
    var phases: [Geometry.Phase]
    var stepStrip: Rect?
    var height: Int
  }

  func placed() -> Result {
    let bands = placedBands()
    let top = bands.isEmpty ? 0 : Self.bandHeight
    var phases = chart.columns.indices.map { placedPhase($0, top: top) }
    let headHeight = phases.map(\.head.height).max() ?? 0
    for index in phases.indices { phases[index].head.height = headHeight }
    let strip = placeSteps(in: &phases, top: top + headHeight)
    let markTop = strip?.maxY ?? (top + headHeight)
    let bottom = placeMarks(in: &phases, top: markTop)
    return Result(bands: bands, phases: phases, stepStrip: strip, height: bottom)
  }

  /// Fills the phases' steps and gives back the strip that holds them.
  private func placeSteps(in phases: inout [Geometry.Phase], top: Int) -> Rect? {
    guard let form = chart.stepForm else { return nil }
    let layout = StepLayout(
      typesetter: typesetter,
      form: form,
      isReversed: isReversed
    )
    var bottom = top
    for index in phases.indices {
      let result = layout.placed(
        chart.columns[index].steps,
        in: columns[index],
        top: top
      )
      phases[index].steps = result.items
      bottom = max(bottom, result.bottom)
    }
    let left = columns.map(\.x).min() ?? 0
    let right = columns.map(\.maxX).max() ?? 0
    if form == .cells {
      for phase in phases.indices {
        for step in phases[phase].steps.indices {
          phases[phase].steps[step].frame.height = bottom - top
        }
      }
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  private func placedBands() -> [Geometry.Band] {
    var bands: [Geometry.Band] = []
    var start = 0
    while start < chart.columns.count {
      let group = chart.columns[start].source.group
      var end = start + 1
      while end < chart.columns.count, chart.columns[end].source.group == group { end += 1 }
      if let group, !group.isEmpty { bands.append(band(group, start..<end)) }
      start = end
    }
    return bands
  }

  private func band(_ title: String, _ range: Range<Int>) -> Geometry.Band {
    let left = range.map { columns[$0].x }.min() ?? 0
    let right = range.map { columns[$0].maxX }.max() ?? 0
    let frame = Rect(x: left, y: 0, width: right - left, height: Self.bandHeight)
    let text = typesetter.block(
      typesetter.measured(title, .strong),
      .strong,
      x: left + CellLayout.paddingX,
      y: 2,
      width: frame.width - 2 * CellLayout.paddingX,
      maxLines: 1
    )
    return Geometry.Band(frame: frame, text: text)
  }

  private func placedPhase(_ index: Int, top: Int) -> Geometry.Phase {
    let column = chart.columns[index]
    let place = columns[index]
    let width = place.width - Self.insetStart - Self.insetEnd
    let axis = InlineAxis(origin: place.x, width: place.width, isReversed: isReversed)
    let x = axis.x(at: Self.insetStart, width: width)
    var bottom = top + Self.padding
    func block(_ text: MeasuredText, _ style: TextStyle, _ maxLines: Int) -> TextBlock {
      let block = typesetter.block(
        text,
        style,
        x: x,
        y: bottom,
        width: width,
        maxLines: maxLines,
        isBalanced: true
      )
      bottom = block.frame.maxY
      return block
    }
    let title = block(column.title, .phaseTitle, 4)
    let note = column.note.map { block($0, .small, 2) }
    let moment = column.momentOfTruth.map { item in
      let block = typesetter.block(
        item.text,
        item.style,
        x: 0,
        y: 0,
        width: width - item.leadingInset,
        maxLines: 2
      )
      let placed = typesetter.placed(item, block, x: x, y: bottom - 1, width: width)
      bottom = placed.text.frame.maxY
      return placed
    }
    return Geometry.Phase(
      name: [column.source.number, column.source.title].compactMap(\.self).joined(separator: " "),
      head: Rect(x: place.x, y: top, width: place.width, height: bottom + Self.padding - top),
      title: title,
      note: note,
      momentOfTruth: moment,
      link: column.source.link,
      steps: [],
      boundaryMarks: [],
      cells: []
    )
  }

  /// Fills the marks at the ends of the phases and gives back where the lanes begin.
  ///
  /// Marks of a kind begin at one height in all phases, below the marks before them in any phase that has one.
  private func placeMarks(in phases: inout [Geometry.Phase], top: Int) -> Int {
    guard chart.columns.contains(where: { !$0.boundaryMarks.isEmpty }) else { return top }
    var bottoms = phases.map { _ in top + 5 }
    for kind in Geometry.BoundaryMark.Kind.allCases {
      let marks = chart.columns.map { column in column.boundaryMarks.first { $0.kind == kind }?.item
      }
      let start = zip(marks, bottoms).compactMap { mark, bottom in mark == nil ? nil : bottom }
        .max()
      for (index, mark) in marks.enumerated() {
        guard let mark, let start else { continue }
        let placed = placedMark(mark, kind, in: columns[index], top: start)
        phases[index].boundaryMarks.append(Geometry.BoundaryMark(kind: kind, item: placed))
        bottoms[index] = placed.frame.maxY
      }
    }
    return (bottoms.max() ?? top) + 5
  }

  private func placedMark(
    _ item: MeasuredItem,
    _ kind: Geometry.BoundaryMark.Kind,
    in column: Rect,
    top: Int
  ) -> PlacedItem {
    let width = column.width - 2 * CellLayout.paddingX
    let isAtStart = kind == .trigger
    let block = typesetter.block(
      item.text,
      item.style,
      x: 0,
      y: 0,
      width: width - item.leadingInset,
      maxLines: typesetter.options.maxLinesPerItem,
      isBalanced: !isAtStart
    )
    return typesetter.placed(
      item,
      block,
      x: column.x + CellLayout.paddingX,
      y: top,
      width: width,
      glyphOnRight: isAtStart == isReversed
    )
  }
}
