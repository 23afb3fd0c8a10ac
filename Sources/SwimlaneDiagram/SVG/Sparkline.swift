/// A word-sized picture of emotion curves, for cards and lists.
package struct Sparkline: Sendable, Hashable {
  /// The lines; from the sixth on styles repeat, so give few.
  package var series: [Series]
  /// How many phases share the width equally; points of later ones are left out.
  package var columns: Int
  /// What assistive technology says of the picture. Empty when the text around it says the same: then the
  /// picture is hidden from it.
  package var name: String
  /// The side at which time begins.
  package var direction = Direction.leftToRight
  /// In CSS px.
  package var width = 120
  /// In CSS px.
  package var height = 28
  /// Whether the page gives it another width: then dots are ends of lines, which stay round however far it is stretched.
  package var isStretched = false

  /// A picture of 120 × 28 px from left to right.
  package init(_ series: [Series], columns: Int, name: String) {
    self.series = series
    self.columns = columns
    self.name = name
  }
}

/// The picture as one `<svg class="wm wm-spark">`, coloured by the page's style sheet; empty without any value.
///
/// The curves are those of the chart: monotone, broken by gaps, dotted where nothing proves them. Marks stand on
/// the highest and the lowest points of the only line, of several lines at the highest and the lowest of all, and on
/// points without neighbours, which would be invisible otherwise.
package func sparkline(_ sparkline: Sparkline) -> [UInt8] {
  let places = sparkline.columnPlaces
  let margin = 4
  let plot = CurvePlot(
    columns: places,
    stepCounts: [Int](repeating: 0, count: places.count),
    top: margin,
    height: max(sparkline.height - 2 * margin, 1),
    maxPointsPerColumn: 12,
    isReversed: sparkline.direction == .rightToLeft
  )
  let lines = zip(sparkline.series, styles(of: sparkline.series)).map { series, style in
    SparkLine(runs: plot.runs(series), style: style, isBaseline: series.isBaseline)
  }
  guard lines.contains(where: { !$0.runs.isEmpty }) else { return [] }
  var writer = ByteWriter()
  writer.openSparkline(sparkline)
  var axis = PathWriter()
  axis.horizontal(x: 0, y: sparkline.height / 2, length: sparkline.width)
  writer.path(["zero"], axis)
  let ordered = lines.filter(\.isBaseline) + lines.filter { !$0.isBaseline }
  for line in ordered {
    writer.lines(of: line.placed(plot), step: 1)
  }
  for line in ordered { writer.dots(on: line, among: ordered, isStretched: sparkline.isStretched) }
  writer.raw("</svg>")
  return writer.bytes
}

extension Sparkline {
  /// Equal parts of the width.
  fileprivate var columnPlaces: [Rect] {
    let count = max(columns, 0)
    return (0..<count).map { index in
      let (start, end) = (width * index / count, width * (index + 1) / count)
      let x = direction == .rightToLeft ? width - end : start
      return Rect(x: x, y: 0, width: end - start, height: height)
    }
  }
}

/// A line of a small chart.
private struct SparkLine {
  var runs: [[CurvePlot.Mark]]
  var style: Int
  var isBaseline: Bool

  var marks: [CurvePlot.Mark] { runs.flatMap(\.self) }

  func placed(_ plot: CurvePlot) -> PlacedSeries {
    PlacedSeries(
      name: "",
      style: style,
      isBaseline: isBaseline,
      label: nil,
      segments: plot.segments(runs),
      marks: []
    )
  }
}

extension ByteWriter {
  fileprivate mutating func openSparkline(_ sparkline: Sparkline) {
    raw("<svg class=\"wm wm-spark\(sparkline.isStretched ? " wm-stretched" : "")\"")
    attribute("width", sparkline.width)
    attribute("height", sparkline.height)
    raw(" viewBox=\"0 0 \(sparkline.width) \(sparkline.height)\"")
    if sparkline.isStretched { raw(" preserveAspectRatio=\"none\"") }
    if sparkline.name.isEmpty {
      raw(" aria-hidden=\"true\" focusable=\"false\">")
    } else {
      raw(" role=\"img\"")
      attribute("aria-label", sparkline.name)
      raw(">")
    }
  }

  /// The marks of a line: its extremes, among several lines those of all, and its lonely points.
  fileprivate mutating func dots(
    on line: SparkLine,
    among lines: [SparkLine],
    isStretched: Bool
  ) {
    let people = lines.filter { !$0.isBaseline }.flatMap(\.marks)
    let shown = people.isEmpty ? line.marks : people
    let high = shown.max { $0.value < $1.value }?.value
    let low = shown.min { $0.value < $1.value }?.value
    var extremes: [CurvePlot.Mark] = []
    if !line.isBaseline || people.isEmpty {
      extremes = line.marks.filter { $0.value == high || $0.value == low }
      if high == low { extremes = Array(extremes.prefix(1)) }
    }
    let lonely = line.runs.filter { $0.count == 1 }.flatMap(\.self)
    let marks = extremes + lonely.filter { one in !extremes.contains { $0.x == one.x } }
    guard !marks.isEmpty else { return }
    raw("<g")
    classes([PlacedSeries.className(style: line.style, isBaseline: line.isBaseline)])
    raw(">")
    for isAssumed in [false, true] {
      var path = PathWriter()
      for mark in marks where mark.source.isAssumed == isAssumed {
        path.raw(
          isStretched
            ? "M\(mark.x) \(mark.y)h0"
            : "M\(mark.x - 3) \(mark.y)a3 3 0 1 0 6 0a3 3 0 1 0-6 0z"
        )
      }
      self.path(isAssumed ? ["ka"] : [], path)
    }
    raw("</g>")
  }
}
