/// The three texts that one geometry can become.
package enum SVGVariant: Sendable, Hashable {
  /// Phases, cells and curves, to stand in a page after the rail. Coloured by the page's style sheet
  /// through the classes `wm…`; real links with relative addresses.
  case inlineBody
  /// The lane names, to stand before the body and to stay in view while it scrolls. Same height.
  case inlineRail
  /// A file of its own: rail, body, title and key, literal colours, light and dark.
  case standalone(Palette)
}

/// The geometry as SVG in UTF-8, without an XML declaration.
///
/// Byte-identical for equal arguments. Ids: `wm-<chart>` (the picture), `wm-<chart>-t` (its title), `wm-<chart>-r` (the rail),
/// `wm-<chart>-p<column>` (a phase) and `wm-<chart>-p<column>-t` (its title).
package func svg(_ geometry: Geometry, variant: SVGVariant) -> [UInt8] {
  var writer = ByteWriter()
  switch variant {
  case .inlineBody: writer.inlineBody(geometry)
  case .inlineRail: writer.inlineRail(geometry)
  case .standalone(let palette): writer.standalone(geometry, palette)
  }
  return writer.bytes
}

/// The two pictures of the inline variant, side by side in the order rail, body.
package struct InlineFigure: Sendable, Hashable {
  /// One `<svg>` element with the lane names.
  package var rail: [UInt8]
  /// One `<svg>` element with everything else.
  package var body: [UInt8]
  /// The id of the picture's title. The element around rail and body takes `role="graphics-document"` and this
  /// as its `aria-labelledby`: HTML allows few roles on `svg` itself.
  package var titleID: String
  /// Width of both together, in CSS px. Never scale them on screen: text would fall under 12 px. For print the
  /// page gives it, without unit, as the custom property `--wm-w` to the row that holds both.
  package var width: Int
  /// Height of either, in CSS px.
  package var height: Int
  /// Whether solid and hollow marks differ in meaning, so that the page should say what they mean.
  package var hasAssumed: Bool
  /// Whether arrows before an entry mean a switch of the channel, so that the page should say so.
  package var hasChannelSwitch: Bool
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
  InlineFigure(
    rail: svg(geometry, variant: .inlineRail),
    body: svg(geometry, variant: .inlineBody),
    titleID: "wm-\(geometry.id)-t",
    width: geometry.railWidth + geometry.bodyWidth,
    height: geometry.height,
    hasAssumed: geometry.hasAssumed,
    hasChannelSwitch: geometry.hasChannelSwitch
  )
}

/// Lays the chart out and draws the stand-alone file.
package func standaloneFile(
  _ chart: Chart,
  options: LayoutOptions = LayoutOptions(),
  palette: Palette = Palette()
) -> [UInt8] {
  svg(layout(chart, options: options), variant: .standalone(palette))
}
