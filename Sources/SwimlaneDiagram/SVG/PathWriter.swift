/// Path data (SVG 2 §9.3) with at most one decimal.
///
/// Each piece starts where the one before it ends, or at a place of its own, whichever is told with fewer bytes.
struct PathWriter {
  private(set) var bytes: [UInt8] = []
  /// Where the last piece ended, while that is known.
  private var pen: (x: Int, y: Int)?

  var isEmpty: Bool { bytes.isEmpty }

  mutating func raw(_ commands: Markup) {
    bytes.append(commands)
    pen = nil
  }

  /// A piece whose relative commands end where they begin.
  mutating func closed(x: Int, y: Int, _ commands: Markup) {
    shape(x: x, y: y, commands, endX: x, endY: y)
  }

  /// A piece of relative commands whose end the caller knows.
  mutating func shape(x: Int, y: Int, _ commands: Markup, endX: Int, endY: Int) {
    move(toX: x, y)
    bytes.append(commands)
    pen = (endX, endY)
  }

  /// A line without length, which round ends make a dot.
  mutating func dot(x: Int, y: Int) { closed(x: x, y: y, "h0") }

  /// A horizontal line, drawn from either end.
  mutating func horizontal(x: Int, y: Int, length: Int) {
    let (h, H) = (UInt8(ascii: "h"), UInt8(ascii: "H"))
    let forward = shorter(h, length, H, x + length)
    line(from: (x, y), forward, to: (x + length, y), shorter(h, -length, H, x))
  }

  /// A vertical line, drawn from either end.
  mutating func vertical(x: Int, y: Int, length: Int) {
    let (v, V) = (UInt8(ascii: "v"), UInt8(ascii: "V"))
    let forward = shorter(v, length, V, y + length)
    line(from: (x, y), forward, to: (x, y + length), shorter(v, -length, V, y))
  }

  /// The relative command, or the absolute one where that takes fewer bytes.
  private func shorter(
    _ relative: UInt8,
    _ distance: Int,
    _ absolute: UInt8,
    _ place: Int
  ) -> Command {
    byteCount(place) < byteCount(distance)
      ? Command(letter: absolute, first: place) : Command(letter: relative, first: distance)
  }

  /// A straight line in any direction.
  mutating func line(_ leader: Leader) {
    let start = (x: leader.x, y: leader.y)
    let end = (x: leader.endX, y: leader.endY)
    func across(_ x: Int, _ y: Int) -> Command {
      Command(letter: UInt8(ascii: "l"), first: x, second: y)
    }
    line(
      from: start,
      across(end.x - start.x, end.y - start.y),
      to: end,
      across(start.x - end.x, start.y - end.y)
    )
  }

  private mutating func line(
    from start: (x: Int, y: Int),
    _ forward: Command,
    to end: (x: Int, y: Int),
    _ backward: Command
  ) {
    let straight = moveByteCount(toX: start.x, start.y) + forward.length
    let reversed = moveByteCount(toX: end.x, end.y) + backward.length
    let isReversed = reversed < straight
    let (first, last) = isReversed ? (end, start) : (start, end)
    move(toX: first.x, first.y)
    append(isReversed ? backward : forward)
    pen = last
  }

  private mutating func append(_ command: Command) {
    bytes.append(command.letter)
    if let second = command.second {
      append(command.first, second)
    } else {
      bytes.append(decimal: command.first)
    }
  }

  private mutating func move(toX x: Int, _ y: Int) {
    if let pen, byteCount(x - pen.x, y - pen.y) < byteCount(x, y) {
      bytes.append(UInt8(ascii: "m"))
      append(x - pen.x, y - pen.y)
    } else {
      bytes.append(UInt8(ascii: "M"))
      append(x, y)
    }
  }

  private mutating func append(_ x: Int, _ y: Int) {
    bytes.append(decimal: x)
    if y >= 0 { bytes.append(0x20) }
    bytes.append(decimal: y)
  }

  private func moveByteCount(toX x: Int, _ y: Int) -> Int {
    1 + min(byteCount(x, y), pen.map { byteCount(x - $0.x, y - $0.y) } ?? Int.max)
  }

  /// A box to be filled: its last side is not drawn.
  mutating func box(_ frame: Rect) {
    move(toX: frame.x, frame.y)
    append(Command(letter: UInt8(ascii: "h"), first: frame.width))
    append(Command(letter: UInt8(ascii: "v"), first: frame.height))
    append(shorter(UInt8(ascii: "h"), -frame.width, UInt8(ascii: "H"), frame.x))
    pen = (frame.x, frame.maxY)
  }

  /// A curve through the ends of its pieces, each told from where the one before it ends.
  ///
  /// `step` is what numbers are rounded to, in tenths: nobody sees half a pixel in a control point of a large picture.
  mutating func curve(from start: CurvePoint, _ pieces: [CubicCurve], step: Int) {
    func rounded(_ value: Double) -> Int { (tenths(value) + step / 2) / step * step }
    raw("M")
    bytes.append(tenths: tenths(start.x))
    bytes.append(literal: " ")
    bytes.append(tenths: tenths(start.y))
    var (x, y) = (rounded(start.x), rounded(start.y))
    // The second control point and the end of the piece before, from where it began.
    var before: (control: (Int, Int), end: (Int, Int))?
    for piece in pieces {
      let points = [piece.control1, piece.control2, piece.end].map { point in
        (rounded(point.x) - x, rounded(point.y) - y)
      }
      // A piece that goes on as the one before it ends need not name its first control point. It lies on the same tangent; a bit
      // more or less far out makes no difference that could be seen.
      let isSmooth =
        before.map { before in
          let expected = (before.end.0 - before.control.0, before.end.1 - before.control.1)
          return abs(points[0].0 - expected.0) <= 2 * step
            && abs(points[0].1 - expected.1) <= step && points[0].1.signum() == expected.1.signum()
        } ?? false
      bytes.append(literal: isSmooth ? "s" : "c")
      var isFirst = true
      for point in points.dropFirst(isSmooth ? 1 : 0) {
        for offset in [point.0, point.1] {
          if !isFirst, offset >= 0 { bytes.append(0x20) }
          isFirst = false
          bytes.append(tenths: offset)
        }
      }
      before = (points[1], points[2])
      (x, y) = (rounded(piece.end.x), rounded(piece.end.y))
    }
  }
}

/// A command with one number or two.
private struct Command {
  var letter: UInt8
  var first: Int
  var second: Int?

  /// In bytes.
  var length: Int { 1 + (second.map { byteCount(first, $0) } ?? byteCount(first)) }
}

/// Of both numbers and the space between them, which a sign makes superfluous.
private func byteCount(_ x: Int, _ y: Int) -> Int {
  byteCount(x) + byteCount(y) + (y < 0 ? 0 : 1)
}

private func byteCount(_ number: Int) -> Int {
  var (count, rest) = (number < 0 ? 2 : 1, number.magnitude)
  while rest >= 10 {
    rest /= 10
    count += 1
  }
  return count
}

/// Rounded half away from zero.
func tenths(_ value: Double) -> Int { Int((value * 10).rounded()) }

extension [UInt8] {
  /// Appends a number with at most one decimal: "12", "0.5", "-3.2".
  mutating func append(tenths: Int) {
    if tenths < 0 { append(UInt8(ascii: "-")) }
    let size = Int(tenths.magnitude)
    append(decimal: size / 10)
    guard size % 10 != 0 else { return }
    append(UInt8(ascii: "."))
    append(decimal: size % 10)
  }
}
