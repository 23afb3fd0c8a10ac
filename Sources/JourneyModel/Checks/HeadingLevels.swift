package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let headingLevelSkipped = DiagnosticRule(
    "heading-level-skipped",
    .information,
    "a heading is at most one level deeper than the one above it"
  )
}

/// Documents that jump from a heading to one two levels deeper or more: one finding for each, at the first place.
/// Raises `heading-level-skipped`.
func skippedHeadingLevels(_ documents: ArraySlice<ParsedDocument>) -> [Diagnostic] {
  documents.compactMap { document in
    var skips = SkippedLevels()
    for section in document.sections { skips.look(in: section) }
    guard let (outer, inner) = skips.first else { return nil }
    let rest = skips.count - 1
    let more = rest == 0 ? "" : rest == 1 ? ", and 1 more does so" : ", and \(rest) more do so"
    return Diagnostic(
      .headingLevelSkipped,
      "\(quoted(inner.heading.text)) is an H\(inner.level) below an H\(outer.level)\(more)",
      at: inner.heading.span,
      help:
        "Write it as H\(outer.level + 1): people who listen to a page move from heading to heading."
    )
  }
}

private struct SkippedLevels {
  var first: (outer: Section, inner: Section)?
  var count = 0

  /// Headings have six levels, so this goes no deeper.
  mutating func look(in section: Section) {
    for child in section.children {
      if child.level > section.level + 1 {
        count += 1
        if first == nil { first = (section, child) }
      }
      look(in: child)
    }
  }
}
