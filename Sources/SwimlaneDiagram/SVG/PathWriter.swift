/// Path data (SVG 2 §9.3), absolute starts and relative rests, with at most one decimal.
struct PathWriter {
  private(set) var text = ""
  /// Where the last piece began and ended, while nothing follows it.
  private var lastStart: (x: Int, y: Int)?

  var isEmpty: Bool { text.isEmpty }

  mutating func raw(_ commands: String) {
    text += commands
    lastStart = nil
  }

  /// A piece whose relative commands end where they begin; told from the last such piece on, where that is shorter.
  mutating func closed(x: Int, y: Int, _ commands: String) {
    let absolute = "M\(x) \(y)"
    let relative = lastStart.map { last in
      let (dx, dy) = (x - last.x, y - last.y)
      return "m\(dx)" + (dy < 0 ? "" : " ") + "\(dy)"
    }
    text += relative.map { $0.utf8.count < absolute.utf8.count ? $0 : absolute } ?? absolute
    text += commands
    lastStart = (x, y)
  }

  /// A line without length, which round ends make a dot.
  mutating func dot(x: Int, y: Int) { closed(x: x, y: y, "h0") }

  /// A horizontal line.
  mutating func horizontal(x: Int, y: Int, length: Int) { raw("M\(x) \(y)h\(length)") }

  /// A vertical line.
  mutating func vertical(x: Int, y: Int, length: Int) { raw("M\(x) \(y)v\(length)") }

  /// A box to be filled: its last side is not drawn.
  mutating func box(_ frame: Rect) {
    raw("M\(frame.x) \(frame.y)h\(frame.width)v\(frame.height)H\(frame.x)")
  }

  /// A curve through the ends of its pieces, each told from where the one before it ends.
  ///
  /// `step` is what numbers are rounded to, in tenths: nobody sees half a pixel in a control point of a large picture.
  mutating func curve(from start: CurvePoint, _ pieces: [CubicCurve], step: Int) {
    func rounded(_ value: Double) -> Int { (tenths(value) + step / 2) / step * step }
    raw("M" + decimal(start.x) + " " + decimal(start.y))
    var (x, y) = (rounded(start.x), rounded(start.y))
    for piece in pieces {
      var numbers = ""
      for point in [piece.control1, piece.control2, piece.end] {
        for offset in [rounded(point.x) - x, rounded(point.y) - y] {
          let isJoined = numbers.isEmpty || offset < 0
          numbers += (isJoined ? "" : " ") + decimal(tenths: offset)
        }
      }
      raw("c" + numbers)
      (x, y) = (rounded(piece.end.x), rounded(piece.end.y))
    }
  }
}

/// The number with at most one decimal, rounded half away from zero: "12", "0.5", "-3.2".
func decimal(_ value: Double) -> String { decimal(tenths: tenths(value)) }

private func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

private func decimal(tenths: Int) -> String {
  let sign = tenths < 0 ? "-" : ""
  let size = tenths.magnitude
  return sign + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
}
