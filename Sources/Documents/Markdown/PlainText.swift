/// What a text node might need a pass for.
struct TextSigns {
  var hasTilde = false
  var mayHoldLink = false
  var isBeyondASCII = false
  /// Whether HTML needs one of its bytes escaped.
  var needsEscaping = false
  /// Whether it has white space other than single spaces between words.
  var hasLooseSpace = false
  /// Whether it has a colon, or the first byte of a full-width one.
  var mayHoldColon = false

  init(_ text: UnsafeBufferPointer<UInt8>) {
    for offset in 0..<text.count {
      let byte = text[offset]
      // Most bytes of prose.
      if byte &- UInt8(ascii: "a") < 26 { continue }
      switch byte {
      case UInt8(ascii: "~"): hasTilde = true
      case UInt8(ascii: "@"): mayHoldLink = true
      case UInt8(ascii: ":"):
        mayHoldColon = true
        if offset + 2 < text.count, text[offset + 1] == UInt8(ascii: "/") { mayHoldLink = true }
      case UInt8(ascii: "."):
        if offset >= 3, text[offset - 1] | 0x20 == UInt8(ascii: "w") { mayHoldLink = true }
      case 0x80...:
        isBeyondASCII = true
        if byte == 0xEF { mayHoldColon = true }
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
        needsEscaping = true
      case 0...0x20:
        let isInner = offset > 0 && offset + 1 < text.count
        if byte != 0x20 || !isInner || text[offset + 1] <= 0x20 { hasLooseSpace = true }
      default: break
      }
    }
  }
}

/// Text with every run of white space as one space.
struct CollapsedText {
  private var bytes: [UInt8] = []
  private var needsSpace = false

  mutating func appendSpace() { needsSpace = !bytes.isEmpty }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(bytes.count + text.count)
    for byte in text {
      if byte <= 0x20 {
        appendSpace()
        continue
      }
      if needsSpace {
        bytes.append(0x20)
        needsSpace = false
      }
      bytes.append(byte)
    }
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
}
