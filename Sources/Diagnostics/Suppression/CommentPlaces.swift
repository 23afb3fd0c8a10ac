/// The HTML comments that begin and end on a line, marks included, without those in code spans.
func htmlComments(in line: ArraySlice<UInt8>) -> [Range<Int>] {
  var result: [Range<Int>] = []
  var offset = line.startIndex
  var isInCode = false
  while offset < line.endIndex {
    switch line[offset] {
    case UInt8(ascii: "\\") where !isInCode: offset += 2
    case UInt8(ascii: "`"):
      isInCode.toggle()
      while offset < line.endIndex, line[offset] == UInt8(ascii: "`") { offset += 1 }
    case UInt8(ascii: "<") where !isInCode && line[offset...].starts(with: "<!--".utf8):
      // Without an end there is none for any later comment either.
      guard let end = commentEnd(in: line[(offset + 4)...]) else { return result }
      result.append(offset..<end)
      offset = end
    default: offset += 1
    }
  }
  return result
}

private func commentEnd(in text: ArraySlice<UInt8>) -> Int? {
  var offset = text.startIndex
  while offset < text.endIndex {
    if text[offset] == UInt8(ascii: "-"), text[offset...].starts(with: "-->".utf8) {
      return offset + 3
    }
    offset += 1
  }
  return nil
}

/// A fenced code block that is open (CommonMark 0.31 §4.5).
struct CodeFence {
  private let byte: UInt8
  private let length: Int
  let isMermaid: Bool

  /// nil when the line, without white space at its ends, opens none.
  init?(_ line: ArraySlice<UInt8>) {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    byte = first
    length = line.prefix { $0 == first }.count
    let info = trimmed(line.dropFirst(length))
    guard length >= 3, first != UInt8(ascii: "`") || !info.contains(first) else { return nil }
    isMermaid = info.starts(with: "mermaid".utf8)
  }

  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    line.count >= length && line.allSatisfy { $0 == byte }
  }
}

func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var text = text.drop { $0 <= 0x20 }
  while let last = text.last, last <= 0x20 { text.removeLast() }
  return text
}

/// The offset behind the line that begins at `start`, line feed included.
func nextLineStart(in bytes: [UInt8], from start: Int) -> Int {
  let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  return feed.map { $0 + 1 } ?? bytes.count
}

/// Where the Markdown begins behind front matter; the start of the file without.
func frontMatterEnd(_ bytes: [UInt8]) -> Int {
  let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  var start = nextLineStart(in: bytes, from: mark)
  guard isFence(bytes[mark..<start], of: "-") else { return 0 }
  while start < bytes.count {
    let next = nextLineStart(in: bytes, from: start)
    if isFence(bytes[start..<next], of: "-.") { return next }
    start = next
  }
  return 0
}

/// Three times the same of some signs, then white space.
private func isFence(_ line: ArraySlice<UInt8>, of signs: String) -> Bool {
  guard let first = line.first, signs.utf8.contains(first) else { return false }
  return line.count >= 3 && line.prefix(3).allSatisfy { $0 == first }
    && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
}
