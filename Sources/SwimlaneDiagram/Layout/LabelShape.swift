/// Labels that stand together: one, or those of marks that touch each other, one below the other.
struct LabelUnit {
  var kind: Kind
  var parts: [Part]
  /// The marks that they belong to, and those that touch them.
  var marks: [LabelledMark]
  var column: Int
  var shapes: [LabelShape] = []
  /// What a place for it costs where no better one is.
  var place: LabelPlace?

  enum Kind {
    /// Names at the ends of lines.
    case names
    /// Words for feelings.
    case words
  }

  /// The text of one mark.
  struct Part {
    var series: Int
    /// nil for the name of the series.
    var rank: Int?
    var text: MeasuredText
    var style: TextStyle
  }
}

/// A way to break the texts of a unit.
struct LabelShape {
  var width: Int
  var height: Int
  /// Placed as if the upper left corner of the unit were 0, 0.
  var blocks: [TextBlock]
  /// How much worse it is than one line for each text.
  var cost: Int
}

/// Where a unit could stand.
struct LabelPlace: Equatable {
  var shape: Int
  var box: Rect
  var side: Side
  var cost: Int

  /// The box with what stays free at its sides.
  var room: Rect {
    let gap = CurveLabels.gap
    return Rect(x: box.x - gap, y: box.y, width: box.width + 2 * gap, height: box.height)
  }

  /// As seen from the marks.
  enum Side {
    case left
    case centre
    case right
  }
}

extension Typesetter {
  /// The ways to break the texts, the best first: in one line each where the room allows, else, or where a line is long, in
  /// two, and only then in three, of which the last is cut if need be.
  func shapes(of parts: [LabelUnit.Part], room: Int) -> [LabelShape] {
    var result: [LabelShape] = []
    for lines in 1...3 {
      let widths = parts.map { leastWidth($0.text, $0.style, lines: lines, room: room) }
      let isLast = lines == 3
      guard isLast || !widths.contains(nil) else { continue }
      let width = min(widths.map { $0 ?? room }.max() ?? 0, room)
      if let best = result.last, best.width - width < 24 { continue }
      result.append(shape(of: parts, width: max(width, 1), lines: lines))
      if lines > 1 || width < 72 { break }
    }
    return result
  }

  private func shape(of parts: [LabelUnit.Part], width: Int, lines: Int) -> LabelShape {
    var y = 0
    let blocks = parts.map { part in
      let block = block(
        part.text,
        part.style,
        x: 0,
        y: y,
        width: width,
        maxLines: lines,
        isBalanced: true
      )
      y = block.frame.maxY
      return block
    }
    return LabelShape(width: width, height: y, blocks: blocks, cost: 10 * (lines - 1) * parts.count)
  }

  /// The px that the text needs when it is broken into so many lines; nil when the room is too narrow.
  private func leastWidth(_ text: MeasuredText, _ style: TextStyle, lines: Int, room: Int) -> Int? {
    let full = fullWidth(text, style)
    if lines == 1 { return full <= room ? full : nil }
    var width = max(neededWidth(text, style), full / lines)
    while width <= room {
      let block = block(text, style, x: 0, y: 0, width: width, maxLines: lines, isBalanced: true)
      if !block.isCut { return block.longestLine }
      width += 6
    }
    return block(text, style, x: 0, y: 0, width: room, maxLines: lines).isCut ? nil : room
  }
}
