extension ByteWriter {
  /// Lines, then marks, then labels, so that marks stay readable where lines cross; baselines under all others.
  mutating func curve(_ curve: PlacedCurve) {
    let series = curve.series.filter(\.isBaseline) + curve.series.filter { !$0.isBaseline }
    raw("<g class=\"wm-curve\" role=\"group\"")
    attribute("aria-label", curve.name)
    raw(">")
    if !curve.summary.isEmpty {
      raw("<desc>")
      escaped(curve.summary)
      raw("</desc>")
    }
    for number in curve.stepNumbers { text(number) }
    for line in series { lines(of: line) }
    for line in series {
      for mark in line.marks {
        raw("<path class=\"\(line.markClass(isAssumed: mark.isAssumed))\" d=\"")
        raw(seriesMark(line.style, x: mark.x, y: mark.y))
        raw("\"><title>")
        escaped(mark.title)
        raw("</title></path>")
      }
    }
    for line in series {
      for label in line.marks.compactMap(\.label) + [line.label].compactMap(\.self) {
        text(label, extraClass: "wm-halo " + line.labelClass)
      }
    }
    raw("</g>")
  }

  /// What nothing proves lies under what is observed.
  mutating func lines(of series: PlacedSeries) {
    for isAssumed in [true, false] {
      var path = PathWriter()
      for segment in series.segments where segment.isAssumed == isAssumed {
        path.curve(from: segment.start, segment.curves)
      }
      self.path(series.lineClass + (isAssumed ? " wm-as" : ""), path)
    }
  }
}

extension PlacedSeries {
  var lineClass: String { isBaseline ? "wm-kb" : "wm-k\(style + 1)" }

  /// Marks of a baseline are hollow anyway.
  func markClass(isAssumed: Bool) -> String {
    isBaseline ? "wm-mb" : "wm-m\(style + 1)" + (isAssumed ? " wm-as" : "")
  }

  var labelClass: String { isBaseline ? "wm-n" : "wm-c\(style + 1)" }
}
