/// Sizes of the picture, in px (SVG user units).
package struct LayoutOptions: Sendable, Hashable {
  /// The width that the picture aims at: with few columns they grow, up to `maxColumnWidth`, to fill it.
  package var targetWidth = 1200
  /// The width of every column unless one of its words needs more.
  package var columnWidth = 168
  package var maxColumnWidth = 260
  package var minRailWidth = 104
  package var maxRailWidth = 148
  /// In percent of the width table. For themes whose font is wider than the six it was made from.
  package var textScale = 100
  /// Lines after which one item is cut with "…".
  package var maxLinesPerItem = 12
  /// Items after which a cell ends with "… +n", linked to the phase.
  package var maxItemsPerCell = 24
  /// Scalars after which a text is cut before it is measured.
  package var maxScalarsPerText = 600

  package init() {}
}
