/// The classes that paint glyphs: `f` fills, `s` strokes.
enum GlyphClass: CaseIterable {
  case dot
  /// On a dot, which it makes hollow.
  case hole
  /// The disc of a need that is met, and of one that is not.
  case met
  case gap
  /// On a disc: what makes it a ring, and the tick or cross of a full one.
  case ringHole
  case onDisc
  case mutedStroke
  case gapStroke
  case fill
  case stroke
  /// The dotted outline of a part that nothing backs.
  case dottedStroke
  case painFill
  case painStroke
  /// A line that its dashes cut into bars.
  case severity
  case opportunityStroke
  case accentFill
  case accentStroke

  /// As it stands in markup. No raw value: glyphs would then be found by hashing texts.
  var name: String {
    switch self {
    case .dot: "dot"
    case .hole: "hole"
    case .met: "met"
    case .gap: "gap"
    case .ringHole: "ring"
    case .onDisc: "on"
    case .mutedStroke: "ns"
    case .gapStroke: "us"
    case .fill: "gf"
    case .stroke: "gs"
    case .dottedStroke: "ds"
    case .painFill: "pf"
    case .painStroke: "ps"
    case .severity: "sev"
    case .opportunityStroke: "os"
    case .accentFill: "af"
    case .accentStroke: "ms"
    }
  }
}

extension Glyph {
  /// Adds the shape around its centre to the paths of its classes.
  func draw(x: Int, y: Int, on paths: inout [GlyphClass: PathWriter]) {
    switch self {
    case .bullet: paths[.dot, default: PathWriter()].dot(x: x, y: y)
    case .hollowBullet:
      paths[.dot, default: PathWriter()].dot(x: x, y: y)
      paths[.hole, default: PathWriter()].dot(x: x, y: y)
    case .pain:
      // What is only filled need not be closed.
      paths[.painFill, default: PathWriter()]
        .shape(x: x, y: y - 5, "l5 9h-10", endX: x - 5, endY: y + 4)
    case .hollowPain:
      paths[.painStroke, default: PathWriter()].closed(x: x, y: y - 5, "l5 9h-10z")
    case .met, .hollowMet, .partlyMet, .hollowPartlyMet, .unmet, .hollowUnmet:
      let disc = self == .unmet || self == .hollowUnmet ? GlyphClass.gap : .met
      paths[disc, default: PathWriter()].dot(x: x, y: y)
      if [.hollowMet, .hollowPartlyMet, .hollowUnmet].contains(self) {
        paths[.ringHole, default: PathWriter()].dot(x: x, y: y)
      }
      for (name, shape) in shapes(x: x, y: y) { paths[name, default: PathWriter()].raw(shape) }
    default:
      for (name, shape) in shapes(x: x, y: y) { paths[name, default: PathWriter()].raw(shape) }
    }
  }

  /// The shape as path data by class, without what `draw` knows itself.
  func shapes(x: Int, y: Int) -> [(GlyphClass, Markup)] {
    switch self {
    case .bullet, .hollowBullet, .pain, .hollowPain: []
    case .driver: [(.fill, circle(x, y, 5))]
    case .hollowDriver: [(.dottedStroke, circle(x, y, 5)), (.fill, circle(x, y, 3))]
    case .participant:
      [(.stroke, circle(x, y, 5)), (.fill, "M\(x) \(y - 5)a5 5 0 0 0 0 10z")]
    case .hollowParticipant:
      [(.dottedStroke, circle(x, y, 5)), (.fill, "M\(x) \(y - 3)a3 3 0 0 0 0 6z")]
    case .gatekeeper:
      [
        (.stroke, "M\(x - 5) \(y - 5)h10v10h-10z"), (.fill, "M\(x - 3) \(y - 3)h6v6h-6z"),
      ]
    case .hollowGatekeeper:
      [
        (.dottedStroke, "M\(x - 5) \(y - 5)h10v10h-10z"), (.fill, "M\(x - 2) \(y - 2)h4v4h-4z"),
      ]
    case .notInvolved: [(.mutedStroke, "\(circle(x, y, 5))M\(x - 3) \(y + 4)l7-7")]
    case .opportunity:
      [(.opportunityStroke, "\(circle(x, y, 5))M\(x - 3) \(y)h6M\(x) \(y - 3)v6")]
    case .wanted: [(.gapStroke, "M\(x - 4) \(y)h8M\(x) \(y - 4)v8")]
    case .available:
      [(.stroke, "M\(x - 4) \(y - 5)h5l3 3v7h-8zM\(x - 1) \(y)h2M\(x - 1) \(y + 2)h2")]
    case .unmet: [(.onDisc, cross(x, y))]
    case .hollowUnmet: [(.gapStroke, cross(x, y))]
    case .met: [(.onDisc, tick(x, y))]
    case .hollowMet: [(.mutedStroke, tick(x, y))]
    case .partlyMet: [(.onDisc, wave(x, y))]
    case .hollowPartlyMet: [(.mutedStroke, wave(x, y))]
    case .momentOfTruth: [(.accentFill, "M\(x) \(y - 6)l2 4 4 2-4 2-2 4-2-4-4-2 4-2z")]
    case .hollowMoment: [(.accentStroke, "M\(x) \(y - 6)l2 4 4 2-4 2-2 4-2-4-4-2 4-2z")]
    case .trigger:
      [(.stroke, "M\(x - 4) \(y - 5)v11"), (.fill, "M\(x - 4) \(y - 5)h9l-3 3l3 3h-9z")]
    case .gate:
      [
        (
          .stroke,
          "M\(x - 5) \(y - 3)h10M\(x - 5) \(y + 1)h10M\(x - 3) \(y - 5)v11M\(x + 3) \(y - 5)v11"
        )
      ]
    case .channelSwitch:
      [(.stroke, "M\(x - 5) \(y - 2)h9m-3-3l3 3l-3 3M\(x + 5) \(y + 4)h-9m3-3l-3 3l3 3")]
    case .dropOff: [(.stroke, "M\(x) \(y - 5)v10M\(x - 4) \(y + 1)l4 4l4-4")]
    }
  }

  private func cross(_ x: Int, _ y: Int) -> Markup { "M\(x - 2) \(y - 2)l4 4m0-4l-4 4" }

  private func tick(_ x: Int, _ y: Int) -> Markup { "M\(x - 3) \(y)l2 2l4-4" }

  private func wave(_ x: Int, _ y: Int) -> Markup { "M\(x - 3) \(y + 1)q1.5-3 3-1t3-1" }

  private func circle(_ x: Int, _ y: Int, _ r: Int) -> Markup {
    "M\(x - r) \(y)a\(r) \(r) 0 1 0 \(2 * r) 0a\(r) \(r) 0 1 0-\(2 * r) 0z"
  }
}

extension ByteWriter {
  /// The mark of a series on its curve, without the end of its start tag: a shape of its own for each of the five.
  mutating func openSeriesMark(_ index: Int, x: Int, y: Int, isSmall: Bool = false) -> StaticString
  {
    if index % 5 == 0 {
      raw("<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(isSmall ? 3 : 5)\"")
      return "</circle>"
    }
    raw("<path d=\"\(isSmall ? smallMark(index, x: x, y: y) : seriesMark(index, x: x, y: y))\"")
    return "</path>"
  }
}

extension ByteWriter {
  /// The bar for a phase as a whole, without the end of its start tag.
  mutating func openBar(x: Int, y: Int, isSmall: Bool = false) -> StaticString {
    raw("<path d=\"")
    raw(isSmall ? "M\(x - 5) \(y - 1)h10v2h-10z" : "M\(x - 8) \(y - 2)h16v4h-16z")
    raw("\"")
    return "</path>"
  }
}

private func seriesMark(_ index: Int, x: Int, y: Int) -> Markup {
  switch index % 5 {
  case 1: "M\(x - 5) \(y - 5)h10v10h-10z"
  case 2: "M\(x) \(y - 6)l6 6l-6 6l-6-6z"
  case 3: "M\(x) \(y - 6)l6 10h-12z"
  default: "M\(x) \(y + 6)l6-10h-12z"
  }
}

private func smallMark(_ index: Int, x: Int, y: Int) -> Markup {
  switch index % 5 {
  case 1: "M\(x - 3) \(y - 3)h6v6h-6z"
  case 2: "M\(x) \(y - 4)l4 4l-4 4l-4-4z"
  case 3: "M\(x) \(y - 4)l4 7h-8z"
  default: "M\(x) \(y + 4)l4-7h-8z"
  }
}
