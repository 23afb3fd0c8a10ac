/// The value of a JSON text (RFC 8259); nil when it is none, or nested deeper than 64 levels. Linear.
///
/// A member that is given twice is there twice. Whole numbers of up to 64 bits are integers, others are numbers.
package func parseJSON(_ bytes: [UInt8]) -> JSONValue? {
  var parser = JSONParser(bytes: bytes)
  guard let value = parser.value(depth: 0) else { return nil }
  parser.skipSpace()
  guard parser.offset == bytes.count else { return nil }
  return value
}

extension JSONValue {
  /// The first member of a name; nil when there is none, or the value is no object.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; nil for any other value.
  package var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The whole number of a number; nil for any other value.
  package var int: Int? {
    guard case .integer(let integer) = self else { return nil }
    return integer
  }

  /// The items of an array; nil for any other value.
  package var items: [JSONValue]? {
    guard case .array(let items) = self else { return nil }
    return items
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var offset = 0

  private static let depthLimit = 64

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func skipSpace() {
    while offset < bytes.count, " \t\r\n".utf8.contains(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.depthLimit else { return nil }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""):
      guard let text = string() else { return nil }
      return .text(text)
    case UInt8(ascii: "t"): return word("true", .bool(true))
    case UInt8(ascii: "f"): return word("false", .bool(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  // In `condition ? value : nil` the nil would be JSON's own: each failure is a `return nil`.

  private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue? {
    guard take(word) else { return nil }
    return value
  }

  private mutating func object(depth: Int) -> JSONValue? {
    var members: [JSONMember] = []
    let isClosed = list(until: "}") { parser in
      parser.skipSpace()
      guard parser.byte == UInt8(ascii: "\""), let name = parser.string() else { return false }
      parser.skipSpace()
      guard parser.take(":"), let value = parser.value(depth: depth + 1) else { return false }
      members.append(JSONMember(name, value))
      return true
    }
    guard isClosed else { return nil }
    return .object(members)
  }

  private mutating func array(depth: Int) -> JSONValue? {
    var items: [JSONValue] = []
    let isClosed = list(until: "]") { parser in
      guard let item = parser.value(depth: depth + 1) else { return false }
      items.append(item)
      return true
    }
    guard isClosed else { return nil }
    return .array(items)
  }

  /// What stands between an opening sign and its closing one, separated by commas.
  private mutating func list(until close: String, _ item: (inout JSONParser) -> Bool) -> Bool {
    offset += 1
    skipSpace()
    if take(close) { return true }
    while item(&self) {
      skipSpace()
      if take(close) { return true }
      guard take(",") else { return false }
    }
    return false
  }

  private mutating func number() -> JSONValue? {
    let start = offset
    _ = take("-")
    let first = byte
    guard let digits = digits(), first != UInt8(ascii: "0") || digits == 1 else { return nil }
    var isWhole = true
    if take(".") {
      guard self.digits() != nil else { return nil }
      isWhole = false
    }
    if take("e") || take("E") {
      if !take("-") { _ = take("+") }
      guard self.digits() != nil else { return nil }
      isWhole = false
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let integer = Int(text) { return .integer(integer) }
    guard let number = Double(text) else { return nil }
    return .number(number)
  }

  /// How many digits were passed over; nil for none.
  private mutating func digits() -> Int? {
    let start = offset
    while (48...57).contains(byte) { offset += 1 }
    return offset > start ? offset - start : nil
  }

  private mutating func string() -> String? {
    offset += 1
    var text: [UInt8] = []
    while offset < bytes.count {
      let next = bytes[offset]
      offset += 1
      switch next {
      case UInt8(ascii: "\""): return String(validating: text, as: UTF8.self)
      case 0..<0x20: return nil
      case UInt8(ascii: "\\"):
        guard let escaped = escape() else { return nil }
        text.append(contentsOf: String(escaped).utf8)
      default: text.append(next)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    let sign = byte
    offset += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(sign)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: return nil
    }
    guard let unit = hexadecimal() else { return nil }
    // Characters beyond the first plane are two units.
    guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) }
    guard take("\\u"), let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    let digits = bytes[offset..<offset + 4]
    offset += 4
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
