import Diagnostics

/// The Markdown part of a file, with its lines; all offsets count from the start of the file.
struct MarkdownSource {
  let path: SourcePath
  let bytes: [UInt8]
  /// Where the Markdown begins: behind the byte order mark or the front matter.
  let bodyStart: Int
  /// Where each line of the body begins, with the end of the file after the last.
  private let lineStarts: [Int]

  init(_ file: SourceFile, bodyStart: Int) {
    self.init(file.bytes, of: file.sourcePath, bodyStart: bodyStart)
  }

  /// The text of a file, or of a fact in one.
  init(_ bytes: [UInt8], of path: SourcePath, bodyStart: Int) {
    self.path = path
    self.bytes = bytes
    self.bodyStart = bodyStart
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count / 32)
    starts.append(bodyStart)
    bytes.withUnsafeBytes { bytes in
      let search = LineEndSearch(bytes)
      var offset = search.next(in: bytes, from: bodyStart)
      while offset < bytes.count {
        let isPair =
          bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
          && bytes[offset + 1] == UInt8(ascii: "\n")
        offset += isPair ? 2 : 1
        starts.append(offset)
        offset = search.next(in: bytes, from: offset)
      }
    }
    lineStarts = starts
  }

  var body: ArraySlice<UInt8> { bytes[bodyStart...] }
  var lineCount: Int { lineStarts.count }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(in: path, lower: range.lowerBound, upper: range.upperBound)
  }

  /// The bytes of a 1-based line of the body without its line ending; empty outside the body.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, isLineEnd(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a line ends as attribute braces or a comment behind them do, white space aside.
  func mayEndInBraces(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, isSpaceOrTab(bytes[end - 1]) { end -= 1 }
    guard end > line.lowerBound else { return false }
    return bytes[end - 1] == UInt8(ascii: "}") || bytes[end - 1] == UInt8(ascii: ">")
  }

  /// From the first byte of a block to the last that is no white space.
  func range(of block: MarkdownNode) -> Range<Int> {
    let start = start(of: block)
    let last = max(block.endLine, block.startLine)
    var end = max(start, line(last).upperBound)
    while end > start, isSpaceOrTab(bytes[end - 1]) || isLineEnd(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Where a block begins, behind the markers of what it lies in.
  func start(of block: MarkdownNode) -> Int {
    let first = line(block.startLine)
    return min(first.lowerBound + max(0, block.startColumn - 1), first.upperBound)
  }

  /// The lines of a paragraph or heading without indentation and the markers of the quotations it lies
  /// in. Lazy continuation lines have no markers, and none are taken from them.
  func contentLines(of block: MarkdownNode, quoteDepth: Int) -> ContentLines {
    let (startLine, endLine) = (block.startLine, block.endLine)
    let end = line(startLine).upperBound
    var lines = ContentLines(first: trimmed(start(of: block)..<end))
    guard endLine > startLine else { return lines }
    for number in startLine + 1...endLine {
      lines.others.append(trimmed(withoutQuoteMarkers(line(number), depth: quoteDepth)))
    }
    return lines
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, isSpaceOrTab(bytes[lower]) { lower += 1 }
    while upper > lower, isSpaceOrTab(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func withoutQuoteMarkers(_ line: Range<Int>, depth: Int) -> Range<Int> {
    var start = line.lowerBound
    for _ in 0..<depth {
      var offset = start
      while offset < line.upperBound, isSpaceOrTab(bytes[offset]) { offset += 1 }
      guard offset < line.upperBound, bytes[offset] == UInt8(ascii: ">") else { break }
      start = offset + 1
    }
    return start..<line.upperBound
  }
}

/// The lines of one run of inline content, sorted and apart from one another. Most content is one line, which needs no
/// array.
struct ContentLines {
  var first: Range<Int>
  var others: [Range<Int>] = []

  /// nil for no lines.
  init?(_ lines: some Collection<Range<Int>>) {
    guard let first = lines.first else { return nil }
    self.init(first: first, others: Array(lines.dropFirst()))
  }

  init(first: Range<Int>, others: [Range<Int>] = []) {
    self.first = first
    self.others = others
  }

  var all: [Range<Int>] { [first] + others }

  /// From the first byte to the last.
  var whole: Range<Int> {
    first.lowerBound..<max(first.lowerBound, (others.last ?? first).upperBound)
  }
}

/// The source text of one run of inline content, searched from front to back.
struct InlineSource {
  private let bytes: [UInt8]
  /// nil when only `whole` is known.
  private let lines: ContentLines?
  let whole: SourceSpan
  private var cursor: Int
  /// Where the last successful search began.
  private var earlierCursor: Int

  init(_ bytes: [UInt8], _ lines: ContentLines?, whole: SourceSpan) {
    self.bytes = bytes
    self.lines = lines
    self.whole = whole
    (cursor, earlierCursor) = (whole.lower, whole.lower)
  }

  /// How far ahead a text is searched, and how often in vain: keeps long paragraphs linear.
  private static let window = 4096
  private static let missLimit = 64
  private var misses = 0

  /// The next place that holds the text, or the whole when it cannot be found as written.
  mutating func find(_ text: String) -> SourceSpan {
    find(Array(text.utf8), behind: []) ?? whole
  }

  /// The next place where a link or image has this destination, or the whole. An image inside a link
  /// stands before the link's own destination, but comes after it.
  mutating func find(destination: String) -> SourceSpan {
    let needle = Array(destination.utf8)
    return find(needle, behind: Array("](".utf8)) ?? find(needle, behind: []) ?? whole
  }

  private mutating func find(_ needle: [UInt8], behind prefix: [UInt8]) -> SourceSpan? {
    let wanted = prefix + needle
    guard misses < Self.missLimit else { return nil }
    guard let range = locate(wanted, from: cursor) ?? locate(wanted, from: earlierCursor) else {
      misses += 1
      return nil
    }
    if range.lowerBound >= cursor { (earlierCursor, cursor) = (cursor, range.upperBound) }
    return SourceSpan(
      in: whole.file,
      lower: range.lowerBound + prefix.count,
      upper: range.upperBound
    )
  }

  private func locate(_ needle: [UInt8], from cursor: Int) -> Range<Int>? {
    guard let first = needle.first, let lines else { return nil }
    let limit = cursor + Self.window
    for line in lines.all where line.upperBound > cursor {
      var offset = max(line.lowerBound, cursor)
      guard offset <= limit else { return nil }
      let last = min(line.upperBound - needle.count, limit)
      while offset <= last {
        if bytes[offset] == first, bytes[offset..<offset + needle.count].elementsEqual(needle) {
          return offset..<offset + needle.count
        }
        offset += 1
      }
    }
    return nil
  }
}
