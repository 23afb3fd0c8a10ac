extension ByteWriter {
  /// Lines, then marks, then labels, so that marks stay readable where lines cross; baselines under all others.
  mutating func curve(_ curve: PlacedCurve) {
    let series = curve.series.filter(\.isBaseline) + curve.series.filter { !$0.isBaseline }
    let shared = HoistedText(classes: ["curve"], alignment: .centre, name: curve.name)
    texts(shared) { writer in
      if !curve.summary.isEmpty {
        writer.raw("<desc>")
        writer.escaped(curve.summary)
        writer.raw("</desc>")
      }
      for number in curve.stepNumbers { writer.text(number) }
      for line in series { writer.lines(of: line, step: 10) }
      for line in series { writer.leaders(of: line) }
      for line in series { writer.marks(of: line) }
      for line in series { writer.labels(of: line) }
    }
  }

  private mutating func leaders(of line: PlacedSeries) {
    var path = PathWriter()
    for leader in line.leaders { path.line(leader) }
    self.path([line.className, "lead"], path)
  }

  private mutating func marks(of line: PlacedSeries) {
    guard !line.marks.isEmpty else { return }
    raw("<g")
    classes([line.className])
    raw(">")
    for mark in line.marks {
      let end =
        mark.isBar
        ? openBar(x: mark.x, y: mark.y, isSmall: line.isBaseline)
        : openSeriesMark(line.style, x: mark.x, y: mark.y, isSmall: line.isBaseline)
      if mark.isAssumed { classes(["ka"]) }
      raw("><title>")
      // A file is seen as a whole, so that the phase need not be said again.
      escaped(isStandalone ? mark.shortTitle : mark.title)
      raw("</title>\(end)")
    }
    raw("</g>")
  }

  private mutating func labels(of line: PlacedSeries) {
    let labels = line.marks.compactMap(\.label) + [line.label].compactMap(\.self)
    guard !labels.isEmpty else { return }
    let shared = HoistedText(
      classes: [line.className],
      style: .small,
      isMuted: line.isBaseline,
      alignment: .centre
    )
    texts(shared) { writer in
      for label in labels { writer.text(label) }
    }
  }

  /// What nothing proves lies under what is observed, and is dotted.
  mutating func lines(of series: PlacedSeries, step: Int) {
    let parts = series.isBaseline ? [nil] : [true, false]
    for isAssumed in parts {
      var path = PathWriter()
      for segment in series.segments where isAssumed == nil || segment.isAssumed == isAssumed {
        path.curve(from: segment.start, segment.curves, step: step)
      }
      self.path([series.className] + (isAssumed == true ? ["ka"] : []), path)
    }
  }
}

extension PlacedSeries {
  /// Of the line, of the group of its marks and of that of its labels: a colour.
  var className: String { Self.className(style: style, isBaseline: isBaseline) }

  static func className(style: Int, isBaseline: Bool) -> String {
    isBaseline ? "kb" : "k\(style + 1)"
  }
}
