/// Path data (SVG 2 §9.3) with at most one decimal.
///
/// Each piece starts where the one before it ends, or at a place of its own, whichever is told with fewer bytes.
struct PathWriter {
  private(set) var text = ""
  /// Where the last piece ended, while that is known.
  private var pen: (x: Int, y: Int)?

  var isEmpty: Bool { text.isEmpty }

  mutating func raw(_ commands: String) {
    text += commands
    pen = nil
  }

  /// A piece whose relative commands end where they begin.
  mutating func closed(x: Int, y: Int, _ commands: String) {
    text += move(toX: x, y) + commands
    pen = (x, y)
  }

  /// A line without length, which round ends make a dot.
  mutating func dot(x: Int, y: Int) { closed(x: x, y: y, "h0") }

  /// A horizontal line, drawn from either end.
  mutating func horizontal(x: Int, y: Int, length: Int) {
    line(from: (x, y), "h\(length)", to: (x + length, y), "h\(-length)")
  }

  /// A vertical line, drawn from either end.
  mutating func vertical(x: Int, y: Int, length: Int) {
    line(from: (x, y), "v\(length)", to: (x, y + length), "v\(-length)")
  }

  /// A straight line in any direction.
  mutating func line(_ leader: Leader) {
    let start = (x: leader.x, y: leader.y)
    let end = (x: leader.endX, y: leader.endY)
    func across(_ x: Int, _ y: Int) -> String { "l\(x)" + (y < 0 ? "" : " ") + "\(y)" }
    line(
      from: start,
      across(end.x - start.x, end.y - start.y),
      to: end,
      across(start.x - end.x, start.y - end.y)
    )
  }

  private mutating func line(
    from start: (x: Int, y: Int),
    _ forward: String,
    to end: (x: Int, y: Int),
    _ backward: String
  ) {
    let straight = move(toX: start.x, start.y) + forward
    let reversed = move(toX: end.x, end.y) + backward
    let isReversed = reversed.utf8.count < straight.utf8.count
    text += isReversed ? reversed : straight
    pen = isReversed ? start : end
  }

  private func move(toX x: Int, _ y: Int) -> String {
    func numbers(_ x: Int, _ y: Int) -> String { "\(x)" + (y < 0 ? "" : " ") + "\(y)" }
    let absolute = "M" + numbers(x, y)
    guard let pen else { return absolute }
    let relative = "m" + numbers(x - pen.x, y - pen.y)
    return relative.utf8.count < absolute.utf8.count ? relative : absolute
  }

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
