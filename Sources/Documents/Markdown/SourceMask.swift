import Diagnostics

/// Marks that stand in for authored text while libcmark reads it, so that it cannot take the text for
/// Markdown. They begin with a byte that valid UTF-8 never holds.
enum SourceMark {
  static let start: UInt8 = 0xFF
  static let end: UInt8 = 0xFE

  static func bytes(_ index: Int) -> [UInt8] { [start] + Array(String(index).utf8) + [end] }

  /// The index of a mark that begins at an offset, and the offset behind it.
  static func read(
    _ bytes: some RandomAccessCollection<UInt8>,
    at offset: Int
  ) -> (index: Int, end: Int)? {
    var position = bytes.index(bytes.startIndex, offsetBy: offset)
    guard bytes[position] == start else { return nil }
    var index = 0
    var length = 1
    position = bytes.index(after: position)
    while position < bytes.endIndex, bytes[position] != end {
      guard length < 12, (48...57).contains(bytes[position]) else { return nil }
      index = index * 10 + Int(bytes[position]) - 48
      length += 1
      position = bytes.index(after: position)
    }
    return position < bytes.endIndex ? (index, offset + length + 1) : nil
  }
}

/// Every line of the body that ends in attribute braces.
func attributeBraces(in source: MarkdownSource) -> [AttributeBraces] {
  guard source.body.holds(UInt8(ascii: "{")) else { return [] }
  var result: [AttributeBraces] = []
  for number in 1...source.lineCount {
    let line = source.line(number)
    guard source.mayEndInBraces(line) else { continue }
    if let braces = trailingBraces(in: source.bytes, line: line, path: source.path) {
      result.append(braces)
    }
  }
  return result
}

/// The body with each of the given braces replaced by its mark; `braces` are sorted by place.
private func masked(
  _ source: MarkdownSource,
  _ braces: [AttributeBraces],
  _ active: [Int],
  _ tildes: EscapedTildes?
) -> ArraySlice<UInt8> {
  guard !active.isEmpty else {
    return tildes.map { $0.masked(source.body)[...] } ?? source.body
  }
  var text: [UInt8] = []
  text.reserveCapacity(source.body.count)
  var offset = source.bodyStart
  func copy(upTo end: Int) {
    let piece = source.bytes[offset..<end]
    if let tildes {
      text.append(contentsOf: tildes.masked(piece))
    } else {
      text.append(contentsOf: piece)
    }
  }
  for index in active {
    copy(upTo: braces[index].range.lowerBound)
    text.append(contentsOf: SourceMark.bytes(index))
    offset = braces[index].range.upperBound
  }
  copy(upTo: source.bytes.count)
  return text[...]
}

/// Parses the body with its attribute braces out of libcmark's sight. The `mark` of each paragraph or heading is the
/// index of the braces that end it; that of a text which ends a line of a paragraph of labels, those of that line.
///
/// Braces that turn out to lie anywhere else (in code, in the middle of a paragraph) were no
/// attributes: the body is then parsed again with them as ordinary text.
func withAttributedTree<Result>(
  _ source: MarkdownSource,
  braces: [AttributeBraces],
  tildes: EscapedTildes?,
  _ body: (MarkdownNode) -> Result?
) -> Result? {
  var active = Array(braces.indices)
  for round in 0...3 {
    if round == 3 { active = [] }
    let result = withMarkdownTree(masked(source, braces, active, tildes)) { root -> Result? in
      let settled = active.isEmpty ? [] : markTrailing(in: root).sorted()
      guard settled == active else {
        active = settled
        return nil
      }
      tildes?.restoreAllButText(in: root)
      return body(root)
    }
    if let result { return result }
  }
  return nil
}

/// Puts on each paragraph or heading the number of the mark that ends it, and on each text that ends a line above a line
/// that begins with a label, its own; returns the numbers.
private func markTrailing(in root: MarkdownNode) -> [Int] {
  var result: [Int] = []
  var node = root.firstChild
  while let current = node {
    let kind = current.kind
    let isText = kind == .paragraph || kind == .heading
    if isText, let last = current.lastChild, last.kind == .text,
      let index = last.withLiteral({ trailingMark(in: $0) })
    {
      current.mark = index
      result.append(index)
    }
    if kind == .paragraph, isLabelledLine(current.firstChild) {
      result += markLines(of: current)
    }
    node = current.following(inside: root, skippingChildren: isText)
  }
  return result
}

/// The same for the texts that end a line inside a paragraph, where a label begins the next line.
private func markLines(of paragraph: MarkdownNode) -> [Int] {
  var result: [Int] = []
  var node = paragraph.firstChild
  while let current = node {
    node = current.next
    guard current.kind == .text, let lineEnd = current.next,
      lineEnd.kind == .softBreak || lineEnd.kind == .lineBreak, isLabelledLine(lineEnd.next),
      let index = current.withLiteral({ trailingMark(in: $0) })
    else { continue }
    current.mark = index
    result.append(index)
  }
  return result
}

private func isLabelledLine(_ first: MarkdownNode?) -> Bool { first?.kind == .strong }

private func trailingMark(in literal: UnsafeBufferPointer<UInt8>) -> Int? {
  guard literal.last == SourceMark.end, let offset = literal.lastIndex(of: SourceMark.start)
  else { return nil }
  return SourceMark.read(literal, at: offset)?.index
}

/// Takes the mark that ends the last text in `container` away, with the white space before it.
func removeTrailingMark(from container: MarkdownNode) {
  guard let text = container.lastChild, text.kind == .text else { return }
  removeTrailingMark(fromText: text)
}

/// The same for the text node itself.
func removeTrailingMark(fromText text: MarkdownNode) {
  var bytes = text.literalBytes
  guard let offset = bytes.lastIndex(of: SourceMark.start) else { return }
  bytes.removeSubrange(offset...)
  while let last = bytes.last, isSpaceOrTab(last) { bytes.removeLast() }
  guard bytes.isEmpty else {
    text.setLiteral(bytes)
    return
  }
  while let previous = text.previous, previous.kind == .softBreak || previous.kind == .lineBreak {
    previous.remove()
  }
  text.remove()
}
