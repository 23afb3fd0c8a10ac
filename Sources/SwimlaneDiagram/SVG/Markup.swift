/// A piece of markup or of path data: literals, numbers and other pieces, one behind the other.
///
/// It is written like a string and kept as bytes. To make a string of each piece took a fifteenth of a build.
struct Markup: ExpressibleByStringInterpolation, Sendable {
  /// All of it where there are no bytes, so that a literal by itself is not copied.
  fileprivate let literal: StaticString
  fileprivate let bytes: [UInt8]

  init(stringLiteral literal: StaticString) {
    self.literal = literal
    bytes = []
  }

  init(stringInterpolation pieces: Pieces) {
    literal = ""
    bytes = pieces.bytes
  }

  var byteCount: Int { literal.utf8CodeUnitCount + bytes.count }

  /// What stands between the quotation marks of an interpolated literal.
  struct Pieces: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 4 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: StaticString) { bytes.append(literal: literal) }
    mutating func appendInterpolation(_ number: Int) { bytes.append(decimal: number) }
    mutating func appendInterpolation(_ markup: Markup) { bytes.append(markup) }
    mutating func appendInterpolation(_ literal: StaticString) { bytes.append(literal: literal) }
    mutating func appendInterpolation(_ text: String) { bytes.append(utf8Of: text) }
  }
}

extension [UInt8] {
  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { append(contentsOf: $0) }
  }

  mutating func append(_ markup: Markup) {
    if markup.bytes.isEmpty {
      append(literal: markup.literal)
    } else {
      append(contentsOf: markup.bytes)
    }
  }

  mutating func append(utf8Of text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends the digits of a number, with a sign when it is negative.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  private mutating func append(digitsOf number: UInt) {
    if number >= 10 { append(digitsOf: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
