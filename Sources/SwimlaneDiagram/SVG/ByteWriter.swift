/// Collects markup as UTF-8.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Where the x axis of the group begins that is being written, as the geometry counts.
  private(set) var originX = 0
  /// What stands around the text that is being written says of it already.
  private(set) var hoisted = HoistedText()
  /// A file has a style sheet of its own, so that its classes need no prefix.
  let isStandalone: Bool
  /// The classes that a file's style sheet is to know, without their prefix, and what the file calls them.
  private(set) var shortNames: [String: String] = [:]

  init(isStandalone: Bool = false) { self.isStandalone = isStandalone }

  /// Markup as it is.
  mutating func raw(_ markup: Markup) { bytes.append(markup) }

  /// Text that is markup already.
  mutating func raw(text: String) { bytes.append(utf8Of: text) }

  /// Bytes that are markup already.
  mutating func append(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// What another writer has collected.
  mutating func append(_ other: ByteWriter) { append(other.bytes) }

  /// The data of a path.
  mutating func append(_ path: PathWriter) { bytes.append(contentsOf: path.bytes) }

  /// Text for element content or a double-quoted attribute.
  ///
  /// What XML 1.0 forbids (production 2, Char) becomes U+FFFD.
  mutating func escaped(_ text: String) {
    var text = text
    text.withUTF8 { escaped($0) }
  }

  /// Appends what needs no escape in whole runs: most texts are one.
  private mutating func escaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var (start, index) = (0, 0)
    while index < utf8.count {
      guard let escape = escape(of: utf8, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      bytes.append(literal: escape.text)
      index += escape.length
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
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
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    open(name)
    bytes.append(decimal: value)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func open(_ attribute: StaticString) {
    bytes.append(0x20)
    bytes.append(literal: attribute)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  /// The attribute `class`; nothing without names.
  mutating func classes(_ names: [String]) {
    for (index, name) in names.enumerated() {
      raw(index == 0 ? " class=\"" : " ")
      if isStandalone {
        raw(text: note(name))
      } else {
        raw("wm-")
        raw(text: name)
      }
    }
    if !names.isEmpty { bytes.append(UInt8(ascii: "\"")) }
  }

  /// What assistive technology calls a group. With a name every group has the role (SVG-AAM); a page says it nevertheless.
  mutating func name(_ name: String) {
    if !isStandalone { raw(" role=\"group\"") }
    attribute("aria-label", name)
  }

  /// Lets the rules for a class into the style sheet, or those that are for none; returns what the file calls it.
  @discardableResult mutating func note(_ name: String) -> String {
    if let known = shortNames[name] { return known }
    let short = StandaloneStyle.shortName(of: name)
    shortNames[name] = short
    return short
  }

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

/// What stands for the sign that begins at a place of a text, and how many bytes that sign has; nil where it stands for itself.
@inline(__always)
private func escape(
  of text: UnsafeBufferPointer<UInt8>,
  at index: Int
) -> (text: StaticString, length: Int)? {
  switch text[index] {
  case UInt8(ascii: "&"): ("&amp;", 1)
  case UInt8(ascii: "<"): ("&lt;", 1)
  case UInt8(ascii: ">"): ("&gt;", 1)
  case UInt8(ascii: "\""): ("&quot;", 1)
  case 0x09, 0x0A, 0x0D: (" ", 1)
  case 0..<0x20: ("\u{FFFD}", 1)
  // U+FFFE and U+FFFF.
  case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE: ("\u{FFFD}", 3)
  default: nil
  }
}

/// Whether a byte is a printable ASCII sign that stands for itself in markup.
private func isPlain(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
    && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"")
}
