/// Prose from blocks: paragraphs, lists, tables in a scroll region, code, and what was rendered when it
/// was parsed. Attributes, which mean nothing in prose, appear as the text they were.
package func html(of blocks: [Block]) -> HTMLFragment {
  var writer = HTMLWriter()
  writer.write(blocks)
  return writer.html
}

/// A section with its heading at `level` (1…6, clamped) and its children as far below as they were
/// written. Each heading's `id` is its anchor.
package func html(of section: Section, shiftingLevelTo level: Int) -> HTMLFragment {
  var writer = HTMLWriter()
  writer.write(section, shift: level - section.level)
  return writer.html
}

extension HTMLWriter {
  /// Writes a section, its heading `shift` levels deeper than written.
  mutating func write(_ section: Section, shift: Int) {
    write(
      heading: section.heading,
      level: section.level + shift,
      anchor: isForConformance ? nil : section.anchor
    )
    write(section.blocks)
    for child in section.children { write(child, shift: shift) }
  }
}
