import Diagnostics

/// The lines of a diagram's source that say something: without its front matter, directives (`%%{…}%%`) and comments.
struct MermaidLines {
  private(set) var lines: [MermaidText] = []
  /// The `title` of the diagram's own front matter.
  private(set) var title: Located<String>?

  init(_ code: CodeBlock) {
    let bytes = Array(code.literal.utf8)
    var isInFrontMatter = false
    var isInDirective = false
    var hasBegun = false
    var start = 0
    for number in code.lineOffsets.indices where start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = MermaidText(line: bytes[start..<end], at: code.lineOffsets[number], in: code.span)
      start = end + 1
      guard !line.isEmpty else { continue }
      let isFence = line.bytes.elementsEqual("---".utf8)
      if isInFrontMatter {
        isInFrontMatter = !isFence
        readTitle(line)
      } else if !hasBegun, isFence {
        isInFrontMatter = true
      } else if isInDirective || line.bytes.starts(with: "%%{".utf8) {
        isInDirective = !contains(line.bytes, "}%%")
      } else if !line.bytes.starts(with: "%%".utf8), line.bytes.first != UInt8(ascii: "#") {
        let said = withoutComment(line)
        if !said.isEmpty { lines.append(said) }
      }
      hasBegun = true
    }
  }

  private mutating func readTitle(_ line: MermaidText) {
    guard title == nil, let written = line.after(keyword: "title", mark: UInt8(ascii: ":")) else {
      return
    }
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let bytes = written.bytes
    let isQuoted =
      bytes.count > 1 && bytes.first == bytes.last && quotes.contains(bytes[bytes.startIndex])
    let text = isQuoted ? written.piece(bytes.startIndex + 1..<bytes.endIndex - 1) : written
    if !text.isEmpty { title = text.located }
  }

  /// `%%` behind white space begins a comment, too.
  private func withoutComment(_ line: MermaidText) -> MermaidText {
    let bytes = line.bytes
    guard bytes.count > 2 else { return line }
    for offset in bytes.startIndex..<bytes.endIndex - 2
    where isSpaceOrTab(bytes[offset]) && bytes[offset + 1] == UInt8(ascii: "%")
      && bytes[offset + 2] == UInt8(ascii: "%")
    {
      return line.piece(bytes.startIndex..<offset)
    }
    return line
  }

  private func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    return (bytes.startIndex...bytes.endIndex - wanted.count).contains {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
