/// The emotion curves of one lane, in body coordinates.
struct PlacedCurve: Sendable, Hashable {
  var frame: Rect
  /// The lane's name.
  var name: String
  /// A sentence for each line of which anything is known.
  var summary: String
  /// The heights of +2, +1, 0, −1 and −2.
  var levels: [Int]
  /// The words for the levels, in the rail.
  var scale: [TextBlock]
  /// The numbers that a list gives its steps, under the places of their points.
  var stepNumbers: [TextBlock]
  /// At most five, baselines among them.
  var series: [PlacedSeries]
}

/// One person's line.
struct PlacedSeries: Sendable, Hashable {
  var name: String
  /// Chooses colour, dash and mark: 0…4.
  var style: Int
  /// Drawn thin, with small marks and without the colour of its style.
  var isBaseline: Bool
  /// Drawn at the end of the line; nil without a name.
  var label: TextBlock?
  /// Runs without a gap, each of at least two points.
  var segments: [Segment]
  var marks: [PlacedPoint]
  /// From labels that stand apart from their marks.
  var leaders: [Leader] = []

  /// A part of the line that is drawn in one way.
  struct Segment: Sendable, Hashable {
    var start: CurvePoint
    var curves: [CubicCurve]
    var isAssumed: Bool
  }
}

/// A mark on a curve.
struct PlacedPoint: Sendable, Hashable {
  var x: Int
  var y: Int
  var isAssumed: Bool
  /// Drawn as a bar: it tells of a phase as a whole, beside its steps.
  var isBar = false
  /// "Olivia, Choosing: good (+1)".
  var title: String
  /// The same without the phase, which stands above it: "Olivia: good (+1)".
  var shortTitle: String
  /// The feeling's word; nil when the author gave none or there is no room for it.
  var label: TextBlock?
}

/// A point in px; the only places with fractions.
struct CurvePoint: Sendable, Hashable {
  var x: Double
  var y: Double

  init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

/// A Bézier curve from the end of the one before.
struct CubicCurve: Sendable, Hashable {
  var control1: CurvePoint
  var control2: CurvePoint
  var end: CurvePoint
}
