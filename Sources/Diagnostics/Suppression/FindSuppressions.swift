/// The `waymark-ignore` comments of a file, in order. Looks at the text alone, so that a comment works where a document
/// can't be parsed. What stands in code is none, Mermaid excepted. Linear.
package func findSuppressions(_ file: SourceFile) -> [Suppression] {
  guard holdsDirective(file.bytes) else { return [] }
  var scan = SuppressionScan(file)
  return scan.suppressions()
}

private let directive = Array("waymark-ignore".utf8)

private func holdsDirective(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    // Its letter that is rarest in prose.
    let keyOffset = 6
    var place = offset(of: UInt8(ascii: "k"), in: bytes, from: keyOffset)
    while place - keyOffset + directive.count <= bytes.count {
      let start = place - keyOffset
      if bytes[start..<start + directive.count].elementsEqual(directive) { return true }
      place = offset(of: UInt8(ascii: "k"), in: bytes, from: place + 1)
    }
    return false
  }
}

private struct SuppressionScan {
  /// What the lines of a file are written in.
  private enum Language { case markdown, yaml, mermaid }

  private let file: SourceFile
  private let language: Language
  /// Where the front matter ends; the start of the text when there is none.
  private let bodyStart: Int
  private var fence: CodeFence?
  private var found: [Suppression] = []
  /// Those that stand alone and wait for the next line that says something.
  private var waiting: [(codes: [Located<String>], span: SourceSpan)] = []

  private var bytes: [UInt8] { file.bytes }

  init(_ file: SourceFile) {
    self.file = file
    language =
      file.path.hasSuffix(".yml") ? .yaml : file.path.hasSuffix(".mmd") ? .mermaid : .markdown
    bodyStart = language == .yaml ? file.bytes.count : frontMatterEnd(file.bytes)
  }

  mutating func suppressions() -> [Suppression] {
    var start = 0
    while start < bytes.count {
      let next = nextLineStart(in: bytes, from: start)
      read(start..<next)
      start = next
    }
    release(atLineFrom: bytes.count)
    return found
  }

  private mutating func read(_ line: Range<Int>) {
    let text = withoutMarkers(line)
    guard !text.isEmpty else { return }
    if line.lowerBound < bodyStart {
      readComment("#", in: text, of: line, mayEndLine: true)
    } else if let open = fence, open.isClosed(by: bytes[text]) {
      fence = nil
      release(atLineFrom: line.lowerBound)
    } else if language == .mermaid || fence?.isMermaid == true {
      readComment("%%", in: text, of: line, mayEndLine: false)
    } else if fence != nil {
      release(atLineFrom: line.lowerBound)
    } else if let opened = CodeFence(bytes[text]) {
      fence = opened
      release(atLineFrom: line.lowerBound)
    } else {
      readMarkup(in: text, of: line)
    }
  }

  /// Gives the comments that wait the line that they are about.
  private mutating func release(atLineFrom start: Int) {
    for (codes, span) in waiting {
      found.append(Suppression(codes: codes, reach: .line(start: start), span: span))
    }
    waiting = []
  }

  /// A comment that ends with its line.
  private mutating func readComment(
    _ mark: String,
    in text: Range<Int>,
    of line: Range<Int>,
    mayEndLine: Bool
  ) {
    let mark = Array(mark.utf8)
    var offset = text.lowerBound
    while offset + mark.count <= text.upperBound {
      let isStart = offset == text.lowerBound || (mayEndLine && bytes[offset - 1] <= 0x20)
      if isStart, bytes[offset..<offset + mark.count].elementsEqual(mark) {
        let isAlone = offset == text.lowerBound
        note(offset + mark.count..<text.upperBound, isAlone: isAlone, of: line)
        if isAlone { return }
        break
      }
      guard mayEndLine else { break }
      offset += 1
    }
    release(atLineFrom: line.lowerBound)
  }

  private mutating func readMarkup(in text: Range<Int>, of line: Range<Int>) {
    let comments = htmlComments(in: bytes[text])
    var isAlone = !comments.isEmpty
    var end = text.lowerBound
    for comment in comments {
      isAlone = isAlone && bytes[end..<comment.lowerBound].allSatisfy { $0 <= 0x20 }
      end = comment.upperBound
    }
    isAlone = isAlone && bytes[end..<text.upperBound].allSatisfy { $0 <= 0x20 }
    for comment in comments {
      note(comment.lowerBound + 4..<comment.upperBound - 3, isAlone: isAlone, of: line)
    }
    if !isAlone { release(atLineFrom: line.lowerBound) }
  }

  /// Takes a comment down when it is a directive; `comment` is what stands between its marks.
  private mutating func note(_ comment: Range<Int>, isAlone: Bool, of line: Range<Int>) {
    guard let (codes, isForFile, span) = parse(comment) else { return }
    if isAlone, !isForFile {
      waiting.append((codes, span))
    } else {
      let reach: Suppression.Reach = isForFile ? .file : .line(start: line.lowerBound)
      found.append(Suppression(codes: codes, reach: reach, span: span))
    }
  }

  /// The codes of `waymark-ignore: a, b` or `waymark-ignore-file: a, b`; nil when the text is another comment.
  private func parse(
    _ comment: Range<Int>
  ) -> (codes: [Located<String>], isForFile: Bool, span: SourceSpan)? {
    let text = trimmed(bytes[comment])
    guard text.starts(with: directive) else { return nil }
    var rest = text.dropFirst(directive.count)
    let isForFile = rest.starts(with: "-file".utf8)
    if isForFile { rest = rest.dropFirst(5) }
    let separators = Set(" \t,:".utf8)
    guard rest.first.map({ separators.contains($0) && $0 != UInt8(ascii: ",") }) ?? true else {
      return nil
    }
    let codes = rest.split(whereSeparator: separators.contains).map { word in
      Located(String(decoding: word, as: UTF8.self), at: span(word.indices))
    }
    return (codes, isForFile, span(text.indices))
  }

  private func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(in: file.sourcePath, lower: range.lowerBound, upper: range.upperBound)
  }

  /// The line without white space at its ends and, in Markdown, without the marks of quotations.
  private func withoutMarkers(_ line: Range<Int>) -> Range<Int> {
    var (lower, upper) = (line.lowerBound, line.upperBound)
    if lower == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lower = min(3, upper) }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    let mayQuote = language == .markdown && line.lowerBound >= bodyStart
    while lower < upper, bytes[lower] <= 0x20 || (mayQuote && bytes[lower] == UInt8(ascii: ">")) {
      lower += 1
    }
    return lower..<upper
  }
}
