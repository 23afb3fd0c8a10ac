/// The emotion curves of one lane, in body coordinates.
package struct PlacedCurve: Sendable, Hashable {
  package var frame: Rect
  /// The heights of +2, +1, 0, −1 and −2.
  package var levels: [Int]
  /// The words for +2, 0 and −2, in the rail.
  package var scale: [TextBlock]
  /// At most five.
  package var series: [PlacedSeries]
}

/// One person's line.
package struct PlacedSeries: Sendable, Hashable {
  package var name: String
  /// Drawn at the end of the line; nil without a name.
  package var label: TextBlock?
  /// Runs without a gap, each of at least two points.
  package var segments: [Segment]
  package var marks: [PlacedPoint]

  /// A part of the line that is drawn in one way.
  package struct Segment: Sendable, Hashable {
    package var start: CurvePoint
    package var curves: [CubicCurve]
    package var isAssumed: Bool
  }
}

/// A mark on a curve.
package struct PlacedPoint: Sendable, Hashable {
  package var x: Int
  package var y: Int
  package var isAssumed: Bool
  /// "Olivia, Choosing: good (+1)".
  package var title: String
  /// The feeling's word; nil when the author gave none or there is no room for it.
  package var label: TextBlock?
}

/// A point in px; the only places with fractions.
package struct CurvePoint: Sendable, Hashable {
  package var x: Double
  package var y: Double

  package init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A Bézier curve from the end of the one before.
package struct CubicCurve: Sendable, Hashable {
  package var control1: CurvePoint
  package var control2: CurvePoint
  package var end: CurvePoint
}
