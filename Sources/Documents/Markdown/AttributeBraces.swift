import Diagnostics

/// Trailing braces that hold facts, with their place in the file.
struct AttributeBraces {
  var attributes: [Attribute]
  /// Braces included, and the comments behind them.
  var range: Range<Int>
  /// The braces alone.
  var textRange: Range<Int>
}

/// Parses the `{key=value key="two words"}` that ends exactly at `line`'s end (white space and HTML comments
/// aside); nil when there is none or it does not parse.
///
/// A key is `[a-z_][a-z0-9_-]*`. A bare value has no white space, quote or brace; in a quoted one `\"`
/// and `\\` are escapes. The opening brace is not escaped by a backslash.
func trailingBraces(in bytes: [UInt8], line: Range<Int>, path: SourcePath) -> AttributeBraces? {
  let lineEnd = endOfText(in: bytes, line)
  let end = endBeforeComments(in: bytes, line.lowerBound..<lineEnd)
  guard end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
  var start = end - 1
  let first = max(line.lowerBound, end - 4096)
  while start > first {
    start -= 1
    guard bytes[start] == UInt8(ascii: "{"), !isEscaped(start, in: bytes, from: line.lowerBound)
    else { continue }
    var parser = BracesParser(bytes: bytes, path: path, offset: start + 1, end: end)
    if let attributes = parser.parse() {
      return AttributeBraces(
        attributes: attributes,
        range: start..<lineEnd,
        textRange: start..<end
      )
    }
  }
  return nil
}

private func endOfText(in bytes: [UInt8], _ line: Range<Int>) -> Int {
  var end = line.upperBound
  while end > line.lowerBound, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
  return end
}

/// Where the text ends when the comments that end a line, such as `<!-- waymark-ignore: … -->`, are left out.
private func endBeforeComments(in bytes: [UInt8], _ line: Range<Int>) -> Int {
  var end = line.upperBound
  let first = max(line.lowerBound, end - 4096)
  while end - first >= 7, bytes[end - 3..<end].elementsEqual("-->".utf8) {
    var start = end - 7
    while start >= first, !bytes[start..<start + 4].elementsEqual("<!--".utf8) { start -= 1 }
    guard start >= first else { return end }
    end = endOfText(in: bytes, line.lowerBound..<start)
  }
  return end
}

/// Whether an odd number of backslashes stands before an offset.
func isEscaped(_ offset: Int, in bytes: [UInt8], from start: Int) -> Bool {
  var first = offset
  while first > start, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
  return (offset - first) % 2 == 1
}

private struct BracesParser {
  let bytes: [UInt8]
  let path: SourcePath
  var offset: Int
  let end: Int

  /// All attributes up to a closing brace at `end`, at least one.
  mutating func parse() -> [Attribute]? {
    var attributes: [Attribute] = []
    skipSpace()
    while offset < end, bytes[offset] != UInt8(ascii: "}") {
      guard let key = key(), take(UInt8(ascii: "=")), let value = value() else { return nil }
      attributes.append(Attribute(key: key, value: value))
      let before = offset
      skipSpace()
      let isSeparated = offset > before || offset == end - 1
      guard isSeparated else { return nil }
    }
    return offset == end - 1 && !attributes.isEmpty ? attributes : nil
  }

  private mutating func skipSpace() {
    while offset < end, isSpaceOrTab(bytes[offset]) { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < end, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private func located(_ text: [UInt8], from start: Int) -> Located<String> {
    let span = SourceSpan(in: path, lower: start, upper: offset)
    return Located(String(decoding: text, as: UTF8.self), at: span)
  }

  private mutating func key() -> Located<String>? {
    let start = offset
    while offset < end, isKeyByte(bytes[offset], isFirst: offset == start) { offset += 1 }
    return offset > start ? located(Array(bytes[start..<offset]), from: start) : nil
  }

  private func isKeyByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): !isFirst
    default: false
    }
  }

  /// The span of a quoted value includes its quotes.
  private mutating func value() -> Located<String>? {
    let start = offset
    guard take(UInt8(ascii: "\"")) else {
      while offset < end, isBareByte(bytes[offset]) { offset += 1 }
      return offset > start ? located(Array(bytes[start..<offset]), from: start) : nil
    }
    var text: [UInt8] = []
    while offset < end, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < end,
        bytes[offset + 1] == UInt8(ascii: "\"") || bytes[offset + 1] == UInt8(ascii: "\\")
      {
        offset += 1
      }
      text.append(bytes[offset])
      offset += 1
    }
    return take(UInt8(ascii: "\"")) ? located(text, from: start) : nil
  }

  private func isBareByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), 0...32: false
    default: true
    }
  }
}
