/// What a swimlane shows: columns (phases), rows (lanes) and what stands where they cross.
///
/// Plain values, already in reading order and in the reader's language. Nothing is validated: any text
/// of any length is laid out, cut with "…" where it would not fit.
///
/// - Invariant: the ids of `columns` differ from each other; element ids are built from them.
package struct Chart: Sendable, Hashable {
  /// A slug, unique in the page: every element id starts with `wm-<id>`.
  package var id: String
  /// The name of the picture, one line.
  package var title: String
  /// One sentence on what can be seen. Stand-alone files draw it and give it as their description.
  package var summary: String
  /// The side on which the first column and the lane names stand.
  package var direction: Direction
  /// A BCP 47 tag; empty when unknown.
  package var language: String
  /// The words the picture itself adds, in the reader's language.
  package var words: ChartWords
  /// From first to last in time.
  package var columns: [Column]
  /// From top to bottom.
  package var rows: [Row]

  /// A chart; only id, title, columns and rows are needed.
  package init(
    id: String,
    title: String,
    summary: String = "",
    direction: Direction = .leftToRight,
    language: String = "",
    words: ChartWords = ChartWords(),
    columns: [Column],
    rows: [Row]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.direction = direction
    self.language = language
    self.words = words
    self.columns = columns
    self.rows = rows
  }
}

/// The way in which columns follow each other.
///
/// A text inside the chart has its own direction, that of its first strong letter.
package enum Direction: Sendable, Hashable {
  case leftToRight
  case rightToLeft
}

/// Where a click leads.
package struct Link: Sendable, Hashable {
  /// The address in the page that holds the picture; used by the inline variant.
  ///
  /// Dropped when its scheme is neither `http`, `https` nor `mailto`; relative addresses are kept.
  package var href: String
  /// The full `http` or `https` address, used by the stand-alone file; without it the file has no link.
  package var absoluteHref: String?

  /// A link; see `absoluteHref` for when to give it.
  package init(_ href: String, absoluteHref: String? = nil) {
    self.href = href
    self.absoluteHref = absoluteHref
  }
}

/// A phase of the journey.
package struct Column: Sendable, Hashable {
  /// A slug, unique among the columns: the phase's group has the id `wm-<chart>-p<id>`.
  package var id: String
  /// Drawn in the head, over up to four lines.
  package var title: String
  /// Drawn quietly before the title: "0", "2", "3b".
  package var number: String?
  /// A short remark under the title, usually the duration: "2–3 weeks".
  package var note: String?
  /// The band above the phase. Neighbours with the same group share one band.
  package var group: String?
  /// The page of this phase; the whole head of the column is the link.
  package var link: Link?
  /// The parts of the phase in time order, drawn under its head.
  package var steps: [Step]
  /// Draws a star and `ChartWords.momentOfTruth` in the head.
  package var isMomentOfTruth: Bool
  /// No evidence backs that: the star is hollow.
  package var isMomentAssumed = false
  /// What starts the phase: a flag at its leading edge.
  package var trigger: String?
  /// Who or what must be passed to leave the phase: a bar at its trailing edge.
  package var gate: String?
  /// Who leaves at the end of the phase, and why: an arrow down at its trailing edge. "35 % compare no further".
  package var dropOff: String?

  /// A phase; only id and title are needed.
  package init(
    id: String,
    title: String,
    number: String? = nil,
    note: String? = nil,
    group: String? = nil,
    link: Link? = nil,
    steps: [Step] = [],
    isMomentOfTruth: Bool = false,
    trigger: String? = nil,
    gate: String? = nil,
    dropOff: String? = nil
  ) {
    self.id = id
    self.title = title
    self.number = number
    self.note = note
    self.group = group
    self.link = link
    self.steps = steps
    self.isMomentOfTruth = isMomentOfTruth
    self.trigger = trigger
    self.gate = gate
    self.dropOff = dropOff
  }
}

/// A lane of the picture.
package struct Row: Sendable, Hashable {
  /// A slug, unique among the rows.
  package var id: String
  /// The lane's name, drawn in the rail.
  package var title: String
  /// How the cells are drawn, and for curves what.
  package var kind: Kind
  /// The blueprint line drawn above this lane, with its name.
  package var separatorAbove: Separator?
  /// One list of items per column, in column order; a missing or empty one is drawn as an en dash.
  ///
  /// Ignored by `.curve`.
  package var cells: [[Item]]
  /// One of the lanes that a row of many lines became, and low so that all can be seen at once.
  var isSmallMultiple = false

  /// A lane; curves need no cells.
  package init(
    id: String,
    title: String,
    kind: Kind,
    separatorAbove: Separator? = nil,
    cells: [[Item]] = []
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.separatorAbove = separatorAbove
    self.cells = cells
  }

  /// How the cells of a lane are drawn.
  package enum Kind: Sendable, Hashable {
    /// Each item a short paragraph with a bullet (hollow when assumed) or its mark in front.
    case text
    /// Each item in a rounded outline, side by side where they fit: touchpoints, content, pain points.
    case chips
    /// Items with a participation mark; where the mark's word is drawn as well.
    case participation
    /// A line per series over the whole width. More than five lines become a lane for each person; a baseline
    /// stays with the line of its name.
    case curve([Series])
  }

  /// The lines of a service blueprint (Shostack; Nielsen Norman Group).
  package enum Separator: Sendable, Hashable {
    case interaction
    case visibility
    case internalInteraction
  }
}
