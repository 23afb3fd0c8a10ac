/// A laid-out chart: every box and line of text with its place, in whole px (SVG user units).
///
/// Two panels share the vertical axis: the rail (lane names) and the body (everything else). Each has
/// its own horizontal axis that starts at its left edge, also when the chart runs from right to left.
package struct Geometry: Sendable, Hashable {
  package var id: String
  package var title: String
  package var summary: String
  package var language: String
  package var direction: Direction
  package var words: ChartWords
  package var railWidth: Int
  package var bodyWidth: Int
  /// The lower edge of the last lane.
  package var height: Int
  /// The lower edge of bands, phase heads and boundary marks: where the first lane begins.
  package var headHeight: Int
  package var railHead: TextBlock
  package var bands: [Band]
  package var phases: [Phase]
  /// From top to bottom, without gaps between them except for separators.
  package var lanes: [Lane]
  package var separators: [SeparatorLine]
  /// Whether anything in the chart is marked as assumed: then a key is useful.
  package var hasAssumed: Bool
  /// Title and summary as the stand-alone file draws them above the picture; the origin is the upper
  /// left corner of the rail or, from right to left, of the body.
  package var caption: [TextBlock]
  /// What filled and hollow marks mean, drawn under the stand-alone picture; empty without `hasAssumed`.
  package var key: [PlacedItem]

  /// The group above neighbouring phases.
  package struct Band: Sendable, Hashable {
    package var frame: Rect
    package var text: TextBlock
  }

  /// A column: its head and its cells.
  package struct Phase: Sendable, Hashable {
    package var id: String
    /// The chevron. Its tip reaches into the next column by `chevronDepth`.
    package var head: Rect
    package var title: TextBlock
    package var note: TextBlock?
    package var momentOfTruth: PlacedItem?
    package var link: Link?
    /// Trigger, gate and drop-off, in this order.
    package var boundaryMarks: [BoundaryMark]
    /// One per lane that is no curve, in lane order.
    package var cells: [Cell]
  }

  /// How far a phase's chevron points into the next column.
  package static let chevronDepth = 8

  /// A trigger, gate or drop-off, drawn in the strip under the phase heads.
  package struct BoundaryMark: Sendable, Hashable {
    package var kind: Kind
    package var item: PlacedItem

    package enum Kind: Sendable, Hashable {
      case trigger
      case gate
      case dropOff
    }
  }

  /// Where a lane crosses a phase.
  package struct Cell: Sendable, Hashable {
    package var frame: Rect
    package var items: [PlacedItem]
    /// A dash stands for the missing items.
    package var isEmpty: Bool
  }

  /// A lane over the whole width.
  package struct Lane: Sendable, Hashable {
    package var id: String
    package var y: Int
    package var height: Int
    /// Every second lane lies on a slightly different ground; curves never do.
    package var isAlternate: Bool
    package var label: TextBlock
    package var curve: PlacedCurve?
  }

  /// A line of a service blueprint, with its name above it.
  package struct SeparatorLine: Sendable, Hashable {
    package var kind: Row.Separator
    /// The strip that holds the name; the line runs along its lower edge.
    package var frame: Rect
    package var text: TextBlock
  }
}

/// An entry with its outline, mark and text.
package struct PlacedItem: Sendable, Hashable {
  /// What a click hits, and where a chip's outline runs.
  package var frame: Rect
  package var outline: Outline
  package var glyph: Glyph?
  /// The 12 × 12 px square that holds the glyph.
  package var glyphFrame: Rect
  package var text: TextBlock
  package var link: Link?

  package enum Outline: Sendable, Hashable, CaseIterable {
    case none
    case chip
    case assumedChip
    case wanted
    case pain
    case assumedPain
    case opportunity
    case assumedOpportunity
  }
}

/// The shapes that stand before a text.
package enum Glyph: Sendable, Hashable, CaseIterable {
  case bullet
  case hollowBullet
  case driver
  case participant
  case gatekeeper
  case notInvolved
  case pain
  case hollowPain
  case opportunity
  case wanted
  case available
  case unmet
  case met
  case momentOfTruth
  case trigger
  case gate
  case dropOff
}

/// An axis-parallel box.
package struct Rect: Sendable, Hashable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  package var maxX: Int { x + width }
  package var maxY: Int { y + height }

  /// Whether the other box lies inside, edges included.
  package func contains(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }

  /// Whether the boxes share more than an edge.
  package func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }
}

/// Lines of text inside a frame that none of them leaves.
package struct TextBlock: Sendable, Hashable {
  package var frame: Rect
  package var lines: [Line]
  package var style: TextStyle
  package var isRightToLeft: Bool
  package var alignment: Alignment

  /// Where lines stand. `leading` and `trailing` follow the text's own direction.
  package enum Alignment: Sendable, Hashable {
    case leading
    case centre
    case trailing
  }

  /// One line: runs that follow each other without a gap.
  package struct Line: Sendable, Hashable {
    package var runs: [Run]
    /// Upper bound in px, as measured.
    package var width: Int
    /// The line was broken at a space, which copied text must keep.
    package var endsAtSpace: Bool
  }

  /// A stretch of a line in one colour.
  package struct Run: Sendable, Hashable {
    package var text: String
    package var isMuted: Bool
  }
}

/// The text styles; sizes and line heights in px.
package enum TextStyle: Sendable, Hashable, CaseIterable {
  /// 13/18: paragraphs.
  case body
  /// 12/16: chips, notes, boundary marks, curve labels.
  case small
  /// 14/20, weight 600: phase titles.
  case phaseTitle
  /// 13/18, weight 600: lane names.
  case laneTitle
  /// 12/16, weight 600: bands and the names of persons.
  case strong
  /// 17/24, weight 600: the title of a stand-alone file.
  case title

  package var size: Int {
    switch self {
    case .title: 17
    case .body, .laneTitle: 13
    case .small, .strong: 12
    case .phaseTitle: 14
    }
  }

  package var lineHeight: Int {
    switch self {
    case .title: 24
    case .body, .laneTitle: 18
    case .small, .strong: 16
    case .phaseTitle: 20
    }
  }

  /// From the top of a line to its baseline.
  package var ascent: Int {
    switch self {
    case .title: 18
    case .body, .laneTitle: 13
    case .small, .strong: 12
    case .phaseTitle: 15
    }
  }

  var weight: FontWeight {
    switch self {
    case .body, .small: .regular
    case .phaseTitle, .laneTitle, .strong, .title: .bold
    }
  }
}
