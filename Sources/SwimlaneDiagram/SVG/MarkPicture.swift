/// The shape of a mark as one small `<svg class="wm wm-mark">` without a name, coloured by the page's style sheet.
///
/// Meant for tables and keys. A participation matrix is a table of HTML and no picture: its row and column headings are
/// then announced with each cell, it scrolls and wraps on phones, and its cells can hold links. So this target gives
/// only the shapes, 16 × 16 px; the page writes `ChartWords.word(for:)` beside each, since a shape alone says too
/// little.
package func markPicture(_ mark: Mark) -> [UInt8] {
  glyphPicture(Typesetter.glyph(for: mark))
}

/// The arrows of a channel switch as one small `<svg class="wm wm-mark">` without a name.
package func channelSwitchPicture() -> [UInt8] {
  glyphPicture(.channelSwitch)
}

private func glyphPicture(_ glyph: Glyph) -> [UInt8] {
  var writer = ByteWriter()
  writer.raw("<svg class=\"wm wm-mark\" width=\"16\" height=\"16\" viewBox=\"-8 -8 16 16\"")
  writer.raw(" aria-hidden=\"true\" focusable=\"false\">")
  for (name, shape) in glyph.shapes(x: 0, y: 0) {
    writer.raw("<path class=\"\(name.rawValue)\" d=\"\(shape)\"/>")
  }
  writer.raw("</svg>")
  return writer.bytes
}
