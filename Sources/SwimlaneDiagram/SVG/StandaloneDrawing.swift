extension ByteWriter {
  private static let margin = 16

  mutating func standalone(_ geometry: Geometry, _ palette: Palette) {
    let margin = Self.margin
    let captionHeight = geometry.caption.last.map { $0.frame.maxY + 12 } ?? 0
    let keyHeight = geometry.key.map(\.frame.height).max().map { $0 + 6 } ?? 0
    let width = geometry.railWidth + geometry.bodyWidth + 2 * margin
    let height = captionHeight + geometry.height + keyHeight + 2 * margin
    raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"wm\"")
    attribute("width", width)
    attribute("height", height)
    raw(" viewBox=\"0 0 \(width) \(height)\" role=\"graphics-document\"")
    attribute("aria-labelledby", "wm-\(geometry.id)-t")
    if !geometry.language.isEmpty { attribute("xml:lang", geometry.language) }
    raw("><title")
    attribute("id", "wm-\(geometry.id)-t")
    raw(">")
    escaped(geometry.title)
    raw("</title><desc>")
    escaped(geometry.summary)
    raw("</desc><style>")
    var picture = ByteWriter()
    picture.raw("<rect class=\"wm-paper\" width=\"\(width)\" height=\"\(height)\"/>")
    picture.parts(geometry, below: captionHeight)
    raw(StandaloneStyle.sheet(palette, for: StandaloneStyle.classNames(in: picture.bytes)))
    raw("</style>")
    append(picture)
    raw("</svg>\n")
  }

  /// Title, rail, body and key, each at its place.
  private mutating func parts(_ geometry: Geometry, below captionHeight: Int) {
    let margin = Self.margin
    group(x: margin, y: margin) { writer in
      for block in geometry.caption { writer.text(block) }
    }
    let isReversed = geometry.direction == .rightToLeft
    let top = margin + captionHeight
    group(x: margin + (isReversed ? geometry.bodyWidth : 0), y: top) { $0.rail(geometry) }
    group(x: margin + (isReversed ? 0 : geometry.railWidth), y: top) { writer in
      writer.body(geometry) { absoluteAddress($0.absoluteHref) }
    }
    if !geometry.key.isEmpty {
      group(x: margin, y: top + geometry.height + 6) { writer in
        writer.glyphs(of: geometry.key)
        for item in geometry.key { writer.text(item.text) }
      }
    }
  }

  private mutating func group(x: Int, y: Int, _ draw: (inout ByteWriter) -> Void) {
    raw("<g transform=\"translate(\(x) \(y))\">")
    draw(&self)
    raw("</g>")
  }
}
