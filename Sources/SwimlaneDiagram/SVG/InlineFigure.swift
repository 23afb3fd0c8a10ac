/// The geometry as a file of its own in UTF-8, without an XML declaration: rail, body, title and key, literal colours, light
/// and dark.
///
/// Byte-identical for equal arguments.
package func standaloneFile(_ geometry: Geometry, palette: Palette? = nil) -> [UInt8] {
  var writer = ByteWriter()
  writer.standalone(geometry, palette.map(StandaloneStyle.init) ?? .standard)
  return writer.bytes
}

/// The inline variant: HTML with four `<svg>` elements, coloured by the page's style sheet through the classes `wm…`,
/// with real links to relative addresses.
///
/// Ids: `wm-<chart>` (the lanes), `wm-<chart>-t` (its title), `wm-<chart>-h` (the heads of the phases), `wm-<chart>-r` (the
/// lane names), `wm-<chart>-c` (the corner between those two). Without phases there are no heads.
package struct InlineFigure: Sendable, Hashable {
  /// `<div class="wm-top">` with corner and heads, which stays in view while the rest scrolls down, then
  /// `<div class="wm-lanes">` with rail and body. The rail stays while the body scrolls sideways.
  package var markup: [UInt8]
  /// The id of the picture's title. The element around rail and body takes `role="graphics-document"` and this
  /// as its `aria-labelledby`: HTML allows few roles on `svg` itself.
  package var titleID: String
  /// Width of both together, in CSS px. Never scale them on screen: text would fall under 12 px. For print the
  /// page gives it, without unit, as the custom property `--wm-w` to the row that holds both.
  package var width: Int
  /// Height of either, in CSS px.
  package var height: Int
  /// What each sign of the picture means, as `<div class="wm-key">` with a list for each group; empty without any.
  package var key: [UInt8]
}

/// Lays the chart out and draws the inline variant.
package func inlineFigure(
  _ chart: Chart,
  options: LayoutOptions = LayoutOptions()
) -> InlineFigure {
  inlineFigure(layout(chart, options: options))
}

/// Draws the inline variant of a geometry.
package func inlineFigure(_ geometry: Geometry) -> InlineFigure {
  var writer = ByteWriter()
  for (name, parts) in [("top", [InlinePart.corner, .head]), ("lanes", [.rail, .body])] {
    writer.raw("<div class=\"wm-\(name)\">")
    for part in parts { writer.inlinePart(part, of: geometry) }
    writer.raw("</div>")
  }
  var key = ByteWriter()
  key.inlineKey(geometry)
  return InlineFigure(
    markup: writer.bytes,
    titleID: titleID(geometry),
    width: geometry.railWidth + geometry.bodyWidth,
    height: geometry.height,
    key: key.bytes
  )
}

/// Lays the chart out and draws the stand-alone file.
package func standaloneFile(
  _ chart: Chart,
  options: LayoutOptions = LayoutOptions(),
  palette: Palette? = nil
) -> [UInt8] {
  standaloneFile(layout(chart, options: options), palette: palette)
}
