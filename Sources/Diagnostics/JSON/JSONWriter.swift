/// How JSON is laid out: nothing between the tokens, or a line for each member and item.
package enum JSONLayout: Sendable, Hashable {
  case compact
  /// Two spaces for each level. Empty objects and arrays stay on one line.
  case indented
}

/// Writes JSON (RFC 8259) as UTF-8, value by value, so that a large document never stands in memory twice.
///
/// The caller sees to the grammar: one value at the top, and inside an object a `key` before each value.
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []
  private let layout: JSONLayout
  private var depth = 0
  /// Whether the next value or key is the first of its object or array.
  private var isFirst = true
  private var followsKey = false

  package init(_ layout: JSONLayout = .compact) {
    self.layout = layout
  }

  /// Makes room for a document of about so many bytes.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// An object with the members that `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  /// An array with the items that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  /// The name of the value that is written next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// The same for a name that is written often.
  package mutating func key(_ key: JSONKey) {
    separate()
    key.bytes.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// A string.
  package mutating func text(_ text: String) {
    beginValue()
    quote(text)
  }

  /// A whole number.
  package mutating func integer(_ value: Int) {
    beginValue()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// A number: the shortest text that reads back as the same value, `null` when it is not finite.
  package mutating func number(_ value: Double) {
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      integer(whole)
    } else if value.isFinite {
      beginValue()
      bytes.append(contentsOf: value.description.utf8)
    } else {
      null()
    }
  }

  /// `true` or `false`.
  package mutating func bool(_ value: Bool) {
    beginValue()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// The document, with a line feed at its end.
  package consuming func finished() -> [UInt8] {
    bytes.append(0x0A)
    return bytes
  }

  /// `null`.
  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A whole value.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): self.bool(bool)
    case .integer(let integer): self.integer(integer)
    case .number(let number): self.number(number)
    case .text(let text): self.text(text)
    case .array(let items):
      array { writer in
        for item in items { writer.value(item) }
      }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.name)
          writer.value(member.value)
        }
      }
    }
  }
}

/// The name of a member as it is written: quoted, with a colon.
package struct JSONKey: Sendable {
  fileprivate let bytes: [UInt8]

  /// A name of any signs.
  package init(_ name: String) {
    var writer = JSONWriter()
    writer.key(name)
    bytes = writer.bytes
  }
}

/// A value as a document of its own, with a line feed at its end.
package func jsonDocument(_ value: JSONValue, _ layout: JSONLayout = .indented) -> [UInt8] {
  var writer = JSONWriter(layout)
  writer.value(value)
  return writer.finished()
}

extension JSONWriter {
  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    beginValue()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(close)
  }

  private mutating func beginValue() {
    if followsKey {
      followsKey = false
    } else {
      separate()
    }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    isFirst = false
  }

  private mutating func breakLine() {
    guard layout == .indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends what needs no escape in whole runs: nearly every text is one.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices where needsEscape(text[index]) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(text[index])
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func appendEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "\\u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}

/// What RFC 8259 §7 demands to be escaped, and delete, which terminals act upon.
private func needsEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
}
