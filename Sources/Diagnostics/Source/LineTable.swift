/// Where the lines of a file begin; turns byte offsets into what people and editors count in.
package struct LineTable: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  package init(_ file: SourceFile) {
    bytes = file.bytes
    var starts = [0]
    for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// A 1-based line and a 1-based column in Unicode scalars; a byte order mark takes no column.
  package struct Position: Sendable, Hashable {
    package let line: Int
    package let column: Int
  }

  /// The position of a byte offset; an offset past the end counts as the end, one inside a scalar as the scalar's
  /// start. Bytes that are no UTF-8 count as the U+FFFD that `text(ofLine:)` shows for them.
  package func position(of offset: Int) -> Position {
    let offset = min(max(0, offset), bytes.count)
    let index = lineIndex(of: offset)
    let start = contentStart(ofLine: index)
    let column = scalarCount(from: start, to: scalarStart(offset))
    return Position(line: index + 1, column: column + 1)
  }

  /// The 1-based line of a byte offset; an offset past the end counts as the end.
  package func line(of offset: Int) -> Int { lineIndex(of: offset) + 1 }

  /// The text of a 1-based line without its line ending; invalid UTF-8 is shown as U+FFFD.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    let start = contentStart(ofLine: line - 1)
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard end > start else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The byte offset at which a 1-based line begins; a line past the end gives the end of the file.
  package func offset(ofLine line: Int) -> Int {
    guard line >= 1 else { return 0 }
    return line <= starts.count ? starts[line - 1] : bytes.count
  }

  /// How many lines the file has; an empty file has one.
  package var count: Int { starts.count }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func contentStart(ofLine index: Int) -> Int {
    let start = starts[index]
    let hasMark = index == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? start + 3 : start
  }

  private func scalarCount(from lower: Int, to upper: Int) -> Int {
    guard upper > lower else { return 0 }
    return String(decoding: bytes[lower..<upper], as: UTF8.self).unicodeScalars.count
  }

  /// The offset of the first byte of the scalar that holds a byte.
  private func scalarStart(_ offset: Int) -> Int {
    guard offset < bytes.count else { return offset }
    for start in stride(from: offset, through: max(0, offset - 3), by: -1) {
      let byte = bytes[start]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return offset < start + length ? start : offset
    }
    return offset
  }
}
