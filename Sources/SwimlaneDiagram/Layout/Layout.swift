/// Lays a chart out: sizes, line breaks and places, but no markup.
///
/// A pure function of its arguments; the same chart gives the same geometry everywhere. Any chart has
/// one: texts that are too long end with "…", a chart without columns or rows has only its rail.
package func layout(_ chart: Chart, options: LayoutOptions = LayoutOptions()) -> Geometry {
  let isReversed = chart.direction == .rightToLeft
  let typesetter = Typesetter(options: options, isReversed: isReversed)
  let measured = typesetter.measured(chart)
  let railWidth = typesetter.railWidth(measured, words: chart.words)
  let widths = typesetter.columnWidths(measured, railWidth: railWidth)
  let bodyWidth = widths.reduce(0, +)
  let axis = InlineAxis(origin: 0, width: bodyWidth, isReversed: isReversed)
  var offset = 0
  let columns = widths.map { width in
    defer { offset += width }
    return Rect(x: axis.x(at: offset, width: width), y: 0, width: width, height: 0)
  }
  let head = HeadLayout(
    typesetter: typesetter,
    chart: measured,
    columns: columns,
    isReversed: isReversed
  ).placed()
  var geometry = Geometry(
    id: chart.id,
    title: chart.title,
    summary: chart.summary,
    language: chart.language,
    direction: chart.direction,
    words: chart.words,
    railWidth: railWidth,
    bodyWidth: bodyWidth,
    height: head.height,
    headHeight: head.height,
    stepsAreCells: measured.stepForm == .cells,
    stepStrip: head.stepStrip,
    railHead: typesetter.railHead(chart.words, head, width: railWidth),
    bands: head.bands,
    phases: head.phases,
    lanes: [],
    separators: [],
    caption: [],
    key: []
  )
  let lanes = LaneLayout(
    typesetter: typesetter,
    chart: measured,
    words: chart.words,
    columns: columns,
    isReversed: isReversed
  )
  for (index, row) in measured.rows.enumerated() { lanes.place(row, at: index, in: &geometry) }
  geometry.caption = typesetter.caption(of: chart, width: railWidth + bodyWidth)
  geometry.key = typesetter.key(of: geometry, width: railWidth + bodyWidth)
  return geometry
}
