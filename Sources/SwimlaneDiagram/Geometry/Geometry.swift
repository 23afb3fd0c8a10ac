/// A laid-out chart: every box and line of text with its place, in whole px (SVG user units).
///
/// Two panels share the vertical axis: the rail (lane names) and the body (everything else). Each has
/// its own horizontal axis that starts at its left edge, also when the chart runs from right to left.
/// What it holds is for this target and its tests; others pass it on to `inlineFigure` and `standaloneFile`.
package struct Geometry: Sendable, Hashable {
  var id: String
  var title: String
  var summary: String
  var language: String
  var direction: Direction
  var words: ChartWords
  /// Width of the rail, in px.
  package var railWidth: Int
  /// Width of everything beside the rail, in px.
  package var bodyWidth: Int
  /// The lower edge of the last lane, in px.
  package var height: Int
  /// The lower edge of bands, phase heads and boundary marks: where the first lane begins.
  var headHeight: Int
  /// Whether steps stand side by side; else each phase lists them.
  var stepsAreCells: Bool
  /// The strip of the steps over the whole width, in body coordinates; nil without steps.
  var stepStrip: Rect?
  /// The names beside the phase heads and, if there are any, beside their steps.
  var railHead: [TextBlock]
  var bands: [Band]
  var phases: [Phase]
  /// From top to bottom, without gaps between them except for separators.
  var lanes: [Lane]
  var separators: [SeparatorLine]
  /// Title and summary as the stand-alone file draws them above the picture; the origin is the upper
  /// left corner of the rail or, from right to left, of the body.
  var caption: [TextBlock]
  /// What the signs of the picture mean, placed under the stand-alone picture; empty without any.
  var key: [PlacedKeyEntry]

  /// The group above neighbouring phases.
  struct Band: Sendable, Hashable {
    var frame: Rect
    var text: TextBlock
  }

  /// A column: its head and its cells.
  struct Phase: Sendable, Hashable {
    /// Number and title, as assistive technology names the phase.
    var name: String
    /// The chevron. Its tip reaches into the next column by `chevronDepth`.
    var head: Rect
    var title: TextBlock
    var note: TextBlock?
    var momentOfTruth: PlacedItem?
    var link: Link?
    /// Side by side from edge to edge of the phase, or a list with a number each.
    var steps: [PlacedItem]
    /// Trigger, gate and drop-off, in this order.
    var boundaryMarks: [BoundaryMark]
    /// One per lane that is no curve, in lane order.
    var cells: [Cell]
  }

  /// The lower edge of the phases' chevrons; without phases, of the heads.
  var chevronEdge: Int { phases.map(\.head.maxY).max() ?? headHeight }

  /// How far a phase's chevron points into the next column.
  static let chevronDepth = 8

  /// A trigger, gate or drop-off, drawn in the strip under the phase heads.
  struct BoundaryMark: Sendable, Hashable {
    var kind: Kind
    var item: PlacedItem

    enum Kind: Sendable, Hashable, CaseIterable {
      case trigger
      case gate
      case dropOff
    }
  }

  /// Where a lane crosses a phase.
  struct Cell: Sendable, Hashable {
    var frame: Rect
    var items: [PlacedItem]
    /// A dash stands for the missing items.
    var isEmpty: Bool
  }

  /// A lane over the whole width.
  struct Lane: Sendable, Hashable {
    var id: String
    var y: Int
    var height: Int
    /// Every second lane lies on a slightly different ground; curves never do.
    var isAlternate: Bool
    var label: TextBlock
    /// The name for a rail as wide as narrow screens allow; nil where `label` fits there.
    var narrowLabel: TextBlock?
    var curve: PlacedCurve?
  }

  /// A line of a service blueprint, with its name above it.
  struct SeparatorLine: Sendable, Hashable {
    var kind: Row.Separator
    /// The strip that holds the name; the line runs along its lower edge.
    var frame: Rect
    var text: TextBlock
  }
}

/// An entry with its outline, mark and text.
struct PlacedItem: Sendable, Hashable {
  /// What a click hits, and where a chip's outline runs.
  var frame: Rect
  var outline: Outline
  var glyph: Glyph?
  /// The 12 × 12 px square that holds the glyph.
  var glyphFrame: Rect
  /// Bars under the glyph, from 1 to 5; 0 for none.
  var severity = 0
  /// The ground of an entry that must be found at a glance; nil for any other.
  var alarm: Alarm?
  /// The square that holds the arrows of a channel switch; nil without one.
  var switchFrame: Rect?
  var text: TextBlock
  var link: Link?

  /// Why an entry stands on a ground of its own.
  enum Alarm: Sendable, Hashable, CaseIterable {
    /// A pain point of severity 4 or 5.
    case pain
    /// Nothing answers it, or it is not there.
    case gap
  }

  enum Outline: Sendable, Hashable, CaseIterable {
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
enum Glyph: Sendable, Hashable, CaseIterable {
  case bullet
  case hollowBullet
  case driver
  case hollowDriver
  case participant
  case hollowParticipant
  case gatekeeper
  case hollowGatekeeper
  case notInvolved
  case pain
  case hollowPain
  case opportunity
  case wanted
  case available
  case unmet
  case hollowUnmet
  case met
  case hollowMet
  case partlyMet
  case hollowPartlyMet
  case momentOfTruth
  case hollowMoment
  case trigger
  case gate
  case dropOff
  case channelSwitch
}

/// An axis-parallel box.
struct Rect: Sendable, Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  var maxX: Int { x + width }
  var maxY: Int { y + height }

  /// Whether the other box lies inside, edges included.
  func contains(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }

  /// Whether the boxes share more than an edge.
  func overlaps(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }
}

/// Lines of text inside a frame that none of them leaves.
struct TextBlock: Sendable, Hashable {
  var frame: Rect
  var lines: [Line]
  var style: TextStyle
  var isRightToLeft: Bool
  var alignment: Alignment
  /// The text goes on, and "…" stands for the rest.
  var isCut = false

  /// Where lines stand. `leading` and `trailing` follow the text's own direction.
  enum Alignment: Sendable, Hashable {
    case leading
    case centre
    case trailing
  }

  /// One line: runs that follow each other without a gap.
  struct Line: Sendable, Hashable {
    var runs: [Run]
    /// Upper bound in px, as measured.
    var width: Int
    /// The line was broken at a space, which copied text must keep.
    var endsAtSpace: Bool
  }

  /// A stretch of a line in one colour and slant.
  struct Run: Sendable, Hashable {
    var text: String
    var isMuted: Bool
    /// Only of muted ones.
    var isItalic = false
    /// The style of the person that it names: 0…4.
    var person: Int?
  }
}

/// The text styles; sizes and line heights in px.
enum TextStyle: Sendable, Hashable, CaseIterable {
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

  var size: Int {
    switch self {
    case .title: 17
    case .body, .laneTitle: 13
    case .small, .strong: 12
    case .phaseTitle: 14
    }
  }

  var lineHeight: Int {
    switch self {
    case .title: 24
    case .body, .laneTitle: 18
    case .small, .strong: 16
    case .phaseTitle: 20
    }
  }

  /// From the top of a line to its baseline.
  var ascent: Int {
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
