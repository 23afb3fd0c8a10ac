package import Diagnostics

extension DiagnosticRule {
  package static let frontMatterNotClosed = DiagnosticRule(
    "front-matter-not-closed",
    .error,
    "front matter that a first line `---` opens ends with another line `---`"
  )
}

/// Where front matter lies in a file.
struct FrontMatterFence {
  /// The YAML between the fences, nil when there is no front matter or it never ends.
  var yaml: Range<Int>?
  /// The offset of the first byte of Markdown.
  var bodyStart: Int
  /// The opening fence, nil when the file has none.
  var opening: Range<Int>?
}

/// Finds a first line `---` (after a byte order mark, with trailing spaces) and the next line that is
/// `---` or `...`. May report `front-matter-not-closed`; everything is body then.
func findFrontMatter(_ file: SourceFile) -> Checked<FrontMatterFence> {
  let bytes = file.bytes
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let firstEnd = lineEnd(in: bytes, from: start)
  guard isFence(bytes[start..<firstEnd], of: UInt8(ascii: "-")) else {
    return Checked(FrontMatterFence(yaml: nil, bodyStart: start, opening: nil))
  }
  let opening = start..<start + 3
  let yamlStart = nextLine(in: bytes, after: firstEnd)
  var line = yamlStart
  while line < bytes.count {
    let end = lineEnd(in: bytes, from: line)
    let text = bytes[line..<end]
    if isFence(text, of: UInt8(ascii: "-")) || isFence(text, of: UInt8(ascii: ".")) {
      let bodyStart = nextLine(in: bytes, after: end)
      return Checked(
        FrontMatterFence(yaml: yamlStart..<line, bodyStart: bodyStart, opening: opening)
      )
    }
    line = nextLine(in: bytes, after: end)
  }
  let span = SourceSpan(in: file.sourcePath, lower: opening.lowerBound, upper: opening.upperBound)
  return Checked(
    FrontMatterFence(yaml: nil, bodyStart: start, opening: opening),
    [notClosed(at: span)]
  )
}

private func notClosed(at span: SourceSpan) -> Diagnostic {
  Diagnostic(
    .frontMatterNotClosed,
    "the front matter that `---` opens here is never closed",
    at: span,
    help: """
      Add a line `---` below the last line of the form `key: value`. If this is no front matter but a line across the page, \
      write `***` instead.
      """
  )
}

/// Three of the byte, then nothing but white space.
private func isFence(_ line: ArraySlice<UInt8>, of byte: UInt8) -> Bool {
  line.count >= 3 && line.prefix(3).allSatisfy { $0 == byte }
    && line.dropFirst(3).allSatisfy(isSpaceOrTab)
}

func isSpaceOrTab(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// The offset of the line ending (LF, CR LF or CR) at or after an offset, or of the end.
func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
  var offset = start
  while offset < bytes.count, !isLineEnd(bytes[offset]) { offset += 1 }
  return offset
}

/// The offset behind the line ending that begins at `end`.
func nextLine(in bytes: [UInt8], after end: Int) -> Int {
  guard end < bytes.count else { return bytes.count }
  let isPair =
    bytes[end] == UInt8(ascii: "\r") && end + 1 < bytes.count
    && bytes[end + 1] == UInt8(ascii: "\n")
  return end + (isPair ? 2 : 1)
}
