/// Collects markup as UTF-8.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  /// Text that is markup already.
  mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// What another writer has collected.
  mutating func append(_ other: ByteWriter) { bytes.append(contentsOf: other.bytes) }

  /// Text for element content or a double-quoted attribute.
  ///
  /// What XML 1.0 forbids (production 2, Char) becomes U+FFFD.
  mutating func escaped(_ text: String) {
    // Most texts are plain ASCII.
    guard !text.utf8.allSatisfy(isPlain) else { return raw(text) }
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

  /// ` name="value"`, the value escaped.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" \(name)=\"")
    escaped(value)
    raw("\"")
  }

  /// ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: Int) {
    raw(" \(name)=\"\(value)\"")
  }

  /// The attributes `x`, `y`, `width` and `height`.
  mutating func attributes(of frame: Rect) {
    attribute("x", frame.x)
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

/// Path data (SVG 2 §9.3), absolute starts and relative rests, with at most one decimal.
struct PathWriter {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }

  mutating func raw(_ commands: String) { text += commands }

  /// A horizontal line.
  mutating func horizontal(x: Int, y: Int, length: Int) { text += "M\(x) \(y)h\(length)" }

  /// A vertical line.
  mutating func vertical(x: Int, y: Int, length: Int) { text += "M\(x) \(y)v\(length)" }

  /// A box.
  mutating func box(_ frame: Rect) {
    text += "M\(frame.x) \(frame.y)h\(frame.width)v\(frame.height)h-\(frame.width)z"
  }

  /// A curve through the ends of its pieces.
  mutating func curve(from start: CurvePoint, _ pieces: [CubicCurve]) {
    text += "M" + pair(start)
    for piece in pieces {
      text += "C" + pair(piece.control1) + " " + pair(piece.control2) + " " + pair(piece.end)
    }
  }

  private func pair(_ point: CurvePoint) -> String { decimal(point.x) + " " + decimal(point.y) }
}

/// The number with at most one decimal, rounded half away from zero: "12", "0.5", "-3.2".
func decimal(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let size = tenths.magnitude
  return sign + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
}
