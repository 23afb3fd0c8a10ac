extension ByteWriter {
  private static let margin = 16

  mutating func standalone(_ geometry: Geometry, _ style: StandaloneStyle) {
    let margin = Self.margin
    let captionHeight = geometry.caption.last.map { $0.frame.maxY + 12 } ?? 0
    let keyHeight = geometry.key.last.map { $0.text.frame.maxY + 10 } ?? 0
    let width = geometry.railWidth + geometry.bodyWidth + 2 * margin
    let height = captionHeight + geometry.height + keyHeight + 2 * margin
    raw("<svg xmlns=\"http://www.w3.org/2000/svg\"")
    attribute("width", width)
    attribute("height", height)
    raw(" viewBox=\"0 0 \(width) \(height)\" role=\"graphics-document\"")
    if !geometry.language.isEmpty { attribute("xml:lang", geometry.language) }
    raw("><title>")
    escaped(geometry.title)
    raw("</title>")
    // A summary that is drawn whole need not be told twice.
    if geometry.caption.contains(where: \.isCut) {
      raw("<desc>")
      escaped(geometry.summary)
      raw("</desc>")
    }
    raw("<style>")
    var picture = ByteWriter(isStandalone: true)
    var paper = PathWriter()
    paper.box(Rect(x: 0, y: 0, width: width, height: height))
    picture.path(["paper"], paper)
    picture.parts(geometry, below: captionHeight)
    append(style.sheet(for: Set(picture.shortNames.keys)))
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
    group(x: margin + (isReversed ? 0 : geometry.railWidth), y: top) { writer in
      writer.heads(geometry) { absoluteAddress($0.absoluteHref) }
      writer.body(geometry, withGroundOfRail: true) { absoluteAddress($0.absoluteHref) }
    }
    // After the body, whose ground reaches below it.
    group(x: margin + (isReversed ? geometry.bodyWidth : 0), y: top) { writer in
      writer.corner(geometry)
      writer.rail(geometry, withGround: false)
    }
    if !geometry.key.isEmpty {
      group(x: margin, y: top + geometry.height + 10) { $0.key(geometry) }
    }
  }

  private mutating func group(x: Int, y: Int, _ draw: (inout ByteWriter) -> Void) {
    raw("<g transform=\"translate(\(x) \(y))\">")
    draw(&self)
    raw("</g>")
  }
}
