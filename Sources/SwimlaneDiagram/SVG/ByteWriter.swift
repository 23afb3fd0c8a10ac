/// Collects markup as UTF-8.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Where the x axis of the group begins that is being written, as the geometry counts.
  private(set) var originX = 0
  /// What stands around the text that is being written says of it already.
  private(set) var hoisted = HoistedText()
  /// A file has a style sheet of its own, so that its classes need no prefix.
  let isStandalone: Bool
  /// The classes that a file's style sheet is to know, without their prefix.
  private(set) var classes: Set<String> = []

  init(isStandalone: Bool = false) { self.isStandalone = isStandalone }

  /// Markup as it is.
  mutating func raw(_ markup: Markup) { bytes.append(markup) }

  /// Text that is markup already.
  mutating func raw(text: String) { bytes.append(utf8Of: text) }

  /// What another writer has collected.
  mutating func append(_ other: ByteWriter) { bytes.append(contentsOf: other.bytes) }

  /// The data of a path.
  mutating func append(_ path: PathWriter) { bytes.append(contentsOf: path.bytes) }

  /// Text for element content or a double-quoted attribute.
  ///
  /// What XML 1.0 forbids (production 2, Char) becomes U+FFFD.
  mutating func escaped(_ text: String) {
    guard !appendIfPlain(text) else { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": bytes.append(0x20)
      default:
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        let kept = isForbidden ? "\u{FFFD}" : scalar
        if let encoded = Unicode.UTF8.encode(kept) { bytes.append(contentsOf: encoded) }
      }
    }
  }

  /// Appends a text of ASCII that needs no escapes, as most are; else says that it did not.
  mutating func appendIfPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.allSatisfy(isPlain) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
  }

  /// ` name="value"`, the value escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    open(name)
    escaped(value)
    raw("\"")
  }

  /// ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    open(name)
    bytes.append(decimal: value)
    raw("\"")
  }

  private mutating func open(_ attribute: StaticString) {
    raw(" ")
    bytes.append(literal: attribute)
    raw("=\"")
  }

  /// The attribute `class`; nothing without names.
  mutating func classes(_ names: [String]) {
    for (index, name) in names.enumerated() {
      raw(index == 0 ? " class=\"" : " ")
      if isStandalone {
        raw(text: StandaloneStyle.shortName(of: name))
        note(name)
      } else {
        raw("wm-")
        raw(text: name)
      }
    }
    if !names.isEmpty { raw("\"") }
  }

  /// What assistive technology calls a group. With a name every group has the role (SVG-AAM); a page says it nevertheless.
  mutating func name(_ name: String) {
    if !isStandalone { raw(" role=\"group\"") }
    attribute("aria-label", name)
  }

  /// Lets a rule that is for no class into the style sheet.
  mutating func note(_ name: String) { classes.insert(name) }

  /// A group of texts that share what is hoisted, with an x axis that begins at `x` if it is given.
  mutating func texts(
    _ shared: HoistedText,
    fromX x: Int? = nil,
    _ draw: (inout ByteWriter) -> Void
  ) {
    let offset = (x ?? originX) - originX
    raw("<g")
    classes(shared.classes)
    if shared.alignment != hoisted.alignment {
      attribute("text-anchor", shared.alignment.anchor ?? "start")
    }
    if !shared.name.isEmpty { name(shared.name) }
    if offset != 0 { raw(" transform=\"translate(\(offset))\"") }
    raw(">")
    counting(fromX: originX + offset) { $0.hoisting(shared, draw) }
    raw("</g>")
  }

  /// Texts of which what stands around them says something already.
  mutating func hoisting(_ shared: HoistedText, _ draw: (inout ByteWriter) -> Void) {
    let outer = hoisted
    hoisted = shared
    draw(&self)
    hoisted = outer
  }

  /// A group, opened by the caller up to its last attribute, whose x axis begins at the given place.
  mutating func moved(toX x: Int, _ draw: (inout ByteWriter) -> Void) {
    if x != originX { raw(" transform=\"translate(\(x - originX))\"") }
    raw(">")
    counting(fromX: x, draw)
    raw("</g>")
  }

  /// What stands in a place whose x axis begins there.
  mutating func counting(fromX x: Int, _ draw: (inout ByteWriter) -> Void) {
    let outer = originX
    originX = x
    draw(&self)
    originX = outer
  }

  /// The attributes `x`, `y`, `width` and `height`.
  mutating func attributes(of frame: Rect) {
    attribute("x", frame.x - originX)
    attribute("y", frame.y)
    attribute("width", frame.width)
    attribute("height", frame.height)
  }
}

/// Whether a byte is a printable ASCII sign that stands for itself in markup.
private func isPlain(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
    && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
}
