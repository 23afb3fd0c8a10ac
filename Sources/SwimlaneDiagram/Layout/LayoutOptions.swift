/// Sizes of the picture, in px (SVG user units).
package struct LayoutOptions: Sendable, Hashable {
  /// The width that the picture aims at: with few columns they grow, up to `maxColumnWidth`, to fill it.
  package var targetWidth = 1200
  /// The width of every column unless one of its words needs more.
  package var columnWidth = 168
  /// The width that no column exceeds but for a long word.
  package var maxColumnWidth = 260
  /// The width that a column takes at most for a word; longer ones are broken wherever it may be.
  package var maxWordColumnWidth = 340
  /// The width that no column exceeds whose steps stand side by side.
  package var maxSteppedColumnWidth = 420
  /// Steps after which the list of a phase ends with "… +n", linked to the phase. More points than this in a phase
  /// can't be drawn apart either.
  package var maxStepsPerColumn = 12
  /// The width of the rail when all lane names are short.
  package var minRailWidth = 104
  /// The width that the rail never exceeds.
  package var maxRailWidth = 148
  /// The width of the rail on narrow screens. Names that do not fit are drawn twice, in another shape for these.
  package var narrowRailWidth = 96
  /// In percent of the width table. For themes whose font is wider than the six it was made from.
  package var textScale = 100
  /// Lines after which one item is cut with "…" and, unless it leads elsewhere, linked to the phase.
  package var maxLinesPerItem = 12
  /// Items after which a cell ends with "… +n", linked to the phase.
  package var maxItemsPerCell = 24
  /// Scalars after which a text is cut before it is measured.
  package var maxScalarsPerText = 600

  /// The sizes of the built-in theme.
  package init() {}
}
