/// The line of a file that a finding is about, cut to what a terminal shows, and the mark below it.
struct Snippet {
  /// 1-based.
  let line: Int
  /// At most 120 scalars, with an ellipsis where the line goes on.
  let text: String
  /// Columns of a terminal before the mark.
  let indent: Int
  /// Columns of a terminal that the mark takes, at least 1.
  let length: Int

  /// nil for a place that is a whole file, and for an empty line.
  init?(_ table: LineTable, _ span: SourceSpan) {
    guard span.upper > 0 else { return nil }
    let start = table.position(of: span.lower)
    let end = table.position(of: max(span.upper - 1, span.lower))
    let scalars = table.text(ofLine: start.line).unicodeScalars.map(shownScalar)
    guard !scalars.isEmpty else { return nil }
    let lower = min(start.column - 1, scalars.count)
    let last = end.line == start.line ? end.column : scalars.count
    let window = Self.window(of: scalars.count, around: lower)
    let marked = lower..<max(lower, min(last, window.upperBound))
    let lead = window.lowerBound > 0 ? "\u{2026}" : ""
    let trail = window.upperBound < scalars.count ? "\u{2026}" : ""
    line = start.line
    text = lead + scalars[window].reduce(into: "") { $0.unicodeScalars.append($1) } + trail
    indent = lead.unicodeScalars.count + Self.width(scalars[window.lowerBound..<lower])
    length = max(1, Self.width(scalars[marked]))
  }

  /// The part of a long line around a place. 0-based scalar indexes.
  private static func window(of count: Int, around place: Int) -> Range<Int> {
    guard count > 120 else { return 0..<count }
    let start = min(max(0, place - 40), count - 120)
    return start..<(start + 120)
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + columnWidth($1) }
  }
}
