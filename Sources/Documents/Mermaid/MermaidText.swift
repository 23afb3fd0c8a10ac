import Diagnostics

/// A piece of a diagram's source on one line, trimmed, with its place in the file.
struct MermaidText: Hashable {
  private(set) var bytes: ArraySlice<UInt8>
  /// Where the piece's line begins in the file, counted so that an index of `bytes` added to it is an offset.
  private let base: Int
  /// The block that holds the line: no place lies outside of it.
  private let block: SourceSpan

  init(line: ArraySlice<UInt8>, at offset: Int, in block: SourceSpan) {
    bytes = line
    base = offset - line.startIndex
    self.block = block
    trim()
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The place in the file. A byte that Markdown replaced (NUL, tabs before code) can move it, but never out of the
  /// block.
  var span: SourceSpan {
    let lower = min(max(base + bytes.startIndex, block.lower), block.upper)
    return SourceSpan(
      in: block.file,
      lower: lower,
      upper: min(max(base + bytes.endIndex, lower), block.upper)
    )
  }

  /// The text: `<br>` and white space as single spaces.
  var string: String {
    var text = CollapsedText()
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      if bytes[offset] == UInt8(ascii: "<"), let end = lineBreakTagEnd(bytes[offset...]) {
        text.appendSpace()
        offset = end
        continue
      }
      var end = offset + 1
      while end < bytes.endIndex, bytes[end] != UInt8(ascii: "<") { end += 1 }
      bytes[offset..<end].withUnsafeBufferPointer { text.append($0) }
      offset = end
    }
    return text.string
  }

  var located: Located<String> { Located(string, at: span) }

  /// The same line's text in another range of `bytes`, trimmed.
  func piece(_ range: Range<Int>) -> MermaidText {
    var result = self
    result.bytes = bytes[range]
    result.trim()
    return result
  }

  /// The pieces between separators; each call of `separator` returns the length of one that begins at an offset, or 0.
  func split(_ separator: (ArraySlice<UInt8>) -> Int) -> [MermaidText] {
    var result: [MermaidText] = []
    var start = bytes.startIndex
    var offset = start
    while offset < bytes.endIndex {
      let length = separator(bytes[offset...])
      if length > 0 {
        result.append(piece(start..<offset))
        start = offset + length
        offset = start
      } else {
        offset += 1
      }
    }
    result.append(piece(start..<bytes.endIndex))
    return result
  }

  /// What follows a keyword and white space, in any case of letters; nil when the text begins otherwise.
  func after(keyword: StaticString) -> MermaidText? {
    guard let end = end(ofKeyword: keyword), end == bytes.endIndex || isSpaceOrTab(bytes[end])
    else {
      return nil
    }
    return piece(end..<bytes.endIndex)
  }

  /// What follows a keyword and a mark: `accTitle: x`, `accDescr {`.
  func after(keyword: StaticString, mark: UInt8) -> MermaidText? {
    guard let end = end(ofKeyword: keyword) else { return nil }
    let rest = bytes[end...].drop(while: isSpaceOrTab)
    guard rest.first == mark else { return nil }
    return piece(rest.startIndex + 1..<bytes.endIndex)
  }

  private func end(ofKeyword keyword: StaticString) -> Int? {
    keyword.withUTF8Buffer { word in
      guard bytes.count >= word.count else { return nil }
      let start = bytes.prefix(word.count)
      let isSame = zip(start, word).allSatisfy { asciiLowercase($0) == asciiLowercase($1) }
      return isSame ? start.endIndex : nil
    }
  }

  private mutating func trim() {
    bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  }
}
