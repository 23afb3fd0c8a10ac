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
  struct Part: Hashable {
    var series: Int
    /// nil for the name of the series.
    var rank: Int?
    /// Whether the name of the series stands before the word of the mark.
    var saysWhose = false
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
  /// From its marks.
  var gap: Int
  /// Whether it was looked for in the whole column.
  var isFar = false
  /// The line to its mark, for a label that stands apart.
  var leader: Leader?

  /// Whether one covers what the other needs.
  func meets(_ other: Self) -> Bool {
    box.overlaps(other.room) || leader?.meets(other.box) == true
      || other.leader.map { own in own.meets(box) || leader?.meets(own) == true } == true
  }

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
