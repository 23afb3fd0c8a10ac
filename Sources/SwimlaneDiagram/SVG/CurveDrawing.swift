extension ByteWriter {
  /// Lines, then marks, then labels, so that marks stay readable where lines cross.
  mutating func curve(_ curve: PlacedCurve) {
    raw("<g class=\"wm-curve\">")
    for (index, series) in curve.series.enumerated() {
      for isAssumed in [true, false] {
        var path = PathWriter()
        for segment in series.segments where segment.isAssumed == isAssumed {
          path.curve(from: segment.start, segment.curves)
        }
        self.path("wm-k\(index + 1)" + (isAssumed ? " wm-as" : ""), path)
      }
    }
    for (index, series) in curve.series.enumerated() {
      for mark in series.marks {
        let name = "wm-m\(index + 1)" + (mark.isAssumed ? " wm-as" : "")
        let shape = seriesMark(index, x: mark.x, y: mark.y)
        raw("<path class=\"\(name)\" d=\"\(shape)\"><title>")
        escaped(mark.title)
        raw("</title></path>")
      }
    }
    for (index, series) in curve.series.enumerated() {
      for mark in series.marks {
        if let label = mark.label { text(label, extraClass: "wm-halo wm-c\(index + 1)") }
      }
      if let label = series.label { text(label, extraClass: "wm-halo wm-c\(index + 1)") }
    }
    raw("</g>")
  }
}
