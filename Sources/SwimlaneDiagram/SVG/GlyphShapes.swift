/// The classes that paint glyphs: `f` fills, `s` strokes.
enum GlyphClass: String, CaseIterable {
  case dot = "wm-dot"
  case mutedStroke = "wm-ns"
  case fill = "wm-gf"
  case stroke = "wm-gs"
  case painFill = "wm-pf"
  case painStroke = "wm-ps"
  case opportunityStroke = "wm-os"
  case accentFill = "wm-af"
}

extension Glyph {
  /// The shape around its centre, as path data by class.
  func shapes(x: Int, y: Int) -> [(GlyphClass, String)] {
    switch self {
    case .bullet: [(.dot, "M\(x) \(y)h0")]
    case .hollowBullet: [(.mutedStroke, circle(x, y, 2))]
    case .driver: [(.fill, circle(x, y, 5))]
    case .participant:
      [(.stroke, circle(x, y, 5)), (.fill, "M\(x) \(y - 5)a5 5 0 0 0 0 10z")]
    case .gatekeeper:
      [
        (.stroke, "M\(x - 5) \(y - 5)h10v10h-10z"), (.fill, "M\(x - 3) \(y - 3)h6v6h-6z"),
      ]
    case .notInvolved: [(.mutedStroke, circle(x, y, 5))]
    case .pain: [(.painFill, "M\(x) \(y - 6)l6 11h-12z")]
    case .hollowPain: [(.painStroke, "M\(x) \(y - 5)l5 9h-10z")]
    case .opportunity:
      [(.opportunityStroke, circle(x, y, 5) + "M\(x - 3) \(y)h6M\(x) \(y - 3)v6")]
    case .wanted: [(.stroke, "M\(x - 4) \(y)h8M\(x) \(y - 4)v8")]
    case .available:
      [(.stroke, "M\(x - 4) \(y - 5)h5l3 3v7h-8zM\(x - 1) \(y)h2M\(x - 1) \(y + 2)h2")]
    case .unmet: [(.stroke, "M\(x - 4) \(y - 4)h8v8h-8z")]
    case .met: [(.stroke, "M\(x - 5) \(y)l3 4l7-8")]
    case .momentOfTruth: [(.accentFill, "M\(x) \(y - 6)l6 6l-6 6l-6-6z")]
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

  private func circle(_ x: Int, _ y: Int, _ r: Int) -> String {
    "M\(x - r) \(y)a\(r) \(r) 0 1 0 \(2 * r) 0a\(r) \(r) 0 1 0-\(2 * r) 0z"
  }
}

/// The marks on the curves: a shape of its own for each of the five series.
func seriesMark(_ index: Int, x: Int, y: Int) -> String {
  switch index % 5 {
  case 0: "M\(x - 5) \(y)a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"
  case 1: "M\(x - 5) \(y - 5)h10v10h-10z"
  case 2: "M\(x) \(y - 6)l6 6l-6 6l-6-6z"
  case 3: "M\(x) \(y - 6)l6 10h-12z"
  default: "M\(x) \(y + 6)l6-10h-12z"
  }
}
