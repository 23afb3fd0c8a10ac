/// A thin straight line from a label that stands apart to its mark.
struct Leader: Sendable, Hashable {
  /// Where it begins, at the label.
  var x: Int
  var y: Int
  /// Where it ends, just before the mark.
  var endX: Int
  var endY: Int

  /// From the point of the box that is nearest to the mark, then from others of that side; none where they stand so close
  /// that nobody needs a line.
  static func all(from box: Rect, to mark: LabelledMark) -> [Leader] {
    let y = min(max(mark.y, box.y), box.maxY)
    if box.y < mark.y, mark.y < box.maxY {
      let x = mark.x < box.x ? box.x - 1 : box.maxX + 1
      return [Leader(fromX: x, y, to: mark)].compactMap(\.self)
    }
    let (left, right) = (box.x + inset, box.maxX - inset)
    let nearest = min(max(mark.x, left), right)
    let others = [left, (left + right) / 2, right].filter { $0 != nearest }
      .sorted { abs($0 - mark.x) < abs($1 - mark.x) }
    return ([nearest] + others).compactMap { Leader(fromX: $0, y, to: mark) }
  }

  private init?(fromX x: Int, _ y: Int, to mark: LabelledMark) {
    (self.x, self.y) = (x, y)
    let (dx, dy) = (Double(mark.x - x), Double(mark.y - y))
    let length = (dx * dx + dy * dy).squareRoot()
    guard length >= Double(Self.distance + 4) else { return nil }
    let share = (length - Double(Self.distance)) / length
    endX = x + Int((dx * share).rounded())
    endY = y + Int((dy * share).rounded())
  }

  /// From the side of a label to where its line may begin.
  private static let inset = 6
  /// From the middle of a mark.
  private static let distance = 8

  /// The same at another height.
  func moved(down distance: Int) -> Self {
    var copy = self
    copy.y += distance
    copy.endY += distance
    return copy
  }

  private var frame: Rect {
    Rect(x: min(x, endX), y: min(y, endY), width: abs(endX - x), height: abs(endY - y))
  }

  /// Whether it runs through the box or touches its edge.
  func meets(_ box: Rect) -> Bool {
    let frame = frame
    guard frame.x <= box.maxX, box.x <= frame.maxX, frame.y <= box.maxY, box.y <= frame.maxY else {
      return false
    }
    let sides = [
      side(box.x, box.y), side(box.maxX, box.y), side(box.x, box.maxY), side(box.maxX, box.maxY),
    ]
    return sides.contains { $0 >= 0 } && sides.contains { $0 <= 0 }
  }

  /// Whether the two cross or touch.
  func meets(_ other: Leader) -> Bool {
    meets(other.frame)
      && side(other.x, other.y).signum() != side(other.endX, other.endY).signum()
      && other.side(x, y).signum() != other.side(endX, endY).signum()
  }

  /// On which side of it the point lies: its sign; 0 on the line.
  private func side(_ pointX: Int, _ pointY: Int) -> Int {
    (endX - x) * (pointY - y) - (endY - y) * (pointX - x)
  }
}
