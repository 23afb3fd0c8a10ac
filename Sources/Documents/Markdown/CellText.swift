import Diagnostics

/// One piece of inline content on its own line, as text of a heading for libcmark: a heading's content is
/// inline content and nothing else.
struct CellText {
  /// `# ` and the content, without the line feed.
  var heading: [UInt8]
  /// The facts that end the content or stand before one of its `<br>`s, by mark.
  var braces: [Int: AttributeBraces]
  /// The content's parts in the file, split at each `<br>` outside of code spans.
  var parts: [Range<Int>]
}

/// Prepares a cell (or a line of front matter) for libcmark. `firstMark` is the first mark that is free;
/// in a table's cell `\|` stands for a pipe (GFM 0.29 §4.10).
func cellText(
  _ range: Range<Int>,
  of bytes: [UInt8],
  path: SourcePath,
  firstMark: Int,
  tildes: EscapedTildes?,
  isTableCell: Bool
) -> CellText {
  let parts = splitAtBreaks(range, of: bytes)
  var result = CellText(heading: Array("# ".utf8), braces: [:], parts: parts)
  var offset = range.lowerBound
  for part in parts {
    guard let braces = trailingBraces(in: bytes, line: part, path: path) else { continue }
    let mark = firstMark + result.braces.count
    result.braces[mark] = braces
    append(bytes[offset..<braces.range.lowerBound])
    result.heading.append(contentsOf: SourceMark.bytes(mark))
    offset = braces.range.upperBound
  }
  append(bytes[offset..<range.upperBound])
  protectClosingSequence(&result.heading)
  return result

  func append(_ text: ArraySlice<UInt8>) {
    let text = isTableCell ? withoutEscapedPipes(text)[...] : text
    for byte in tildes?.masked(text) ?? Array(text) {
      result.heading.append(isLineEnd(byte) ? UInt8(ascii: " ") : byte)
    }
  }
}

private func withoutEscapedPipes(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(text.count + 16)
  for byte in text {
    if byte == UInt8(ascii: "|"), result.last == UInt8(ascii: "\\") { result.removeLast() }
    result.append(byte)
  }
  return result
}

/// Keeps libcmark from taking `#`s at the end for the closing sequence of a heading.
private func protectClosingSequence(_ heading: inout [UInt8]) {
  var start = heading.count
  while start > 2, heading[start - 1] == UInt8(ascii: "#") { start -= 1 }
  guard start < heading.count, isSpaceOrTab(heading[start - 1]) else { return }
  heading.insert(UInt8(ascii: "\\"), at: heading.count - 1)
}

/// The ranges between `<br>` tags that do not lie in code spans.
private func splitAtBreaks(_ range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
  var parts: [Range<Int>] = []
  var start = range.lowerBound
  var offset = start
  while offset < range.upperBound {
    switch bytes[offset] {
    case UInt8(ascii: "\\"): offset += 2
    case UInt8(ascii: "`"): offset = afterCodeSpan(at: offset, in: range, of: bytes)
    case UInt8(ascii: "<"):
      guard let end = lineBreakTagEnd(bytes[offset..<range.upperBound]) else {
        offset += 1
        continue
      }
      parts.append(trimmedPart(start..<offset, in: bytes))
      (start, offset) = (end, end)
    default: offset += 1
    }
  }
  parts.append(trimmedPart(min(start, range.upperBound)..<range.upperBound, in: bytes))
  return parts
}

private func trimmedPart(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  var (lower, upper) = (range.lowerBound, range.upperBound)
  while lower < upper, isSpaceOrTab(bytes[lower]) { lower += 1 }
  while upper > lower, isSpaceOrTab(bytes[upper - 1]) { upper -= 1 }
  return lower..<upper
}

/// Behind the code span that begins at an offset, or behind its backticks when nothing closes them.
private func afterCodeSpan(at start: Int, in range: Range<Int>, of bytes: [UInt8]) -> Int {
  let opening = endOfBackticks(from: start, in: range, of: bytes)
  var offset = opening
  while offset < range.upperBound {
    guard bytes[offset] == UInt8(ascii: "`") else {
      offset += 1
      continue
    }
    let end = endOfBackticks(from: offset, in: range, of: bytes)
    if end - offset == opening - start { return end }
    offset = end
  }
  return opening
}

private func endOfBackticks(from start: Int, in range: Range<Int>, of bytes: [UInt8]) -> Int {
  var offset = start
  while offset < range.upperBound, bytes[offset] == UInt8(ascii: "`") { offset += 1 }
  return offset
}

/// The offset behind a `<br>`, `<br/>` or `<br class="x">` that begins the slice, nil for anything else.
func lineBreakTagEnd(_ text: ArraySlice<UInt8>) -> Int? {
  let start = text.startIndex
  guard text.count >= 4, text[start] == UInt8(ascii: "<"),
    text[start + 1] | 0x20 == UInt8(ascii: "b"), text[start + 2] | 0x20 == UInt8(ascii: "r")
  else { return nil }
  let after = text[start + 3]
  guard isSpaceOrTab(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: ">") else {
    return nil
  }
  return text[(start + 3)...].prefix(200).firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
}
