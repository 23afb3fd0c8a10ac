import Diagnostics

extension DocumentReader {
  /// A block of raw HTML: passed on, shown as text, or reduced to its text and images.
  mutating func readHTMLBlock(_ node: MarkdownNode, into blocks: inout [Block]) {
    let literal = node.literalBytes
    let lineCount = literal.count { $0 == UInt8(ascii: "\n") }
    let start = source.start(of: node)
    let end = source.line(node.startLine + max(0, lineCount - 1)).upperBound
    let span = source.span(start..<max(start, end))
    switch rules.rawHTML {
    case .allow: blocks.append(.other(html: HTMLFragment(bytes: literal), span: span))
    case .escape where isComment(literal[...]): break
    case .escape:
      var html = Array("<p>".utf8)
      let last = literal.lastIndex { !isLineEnd($0) } ?? -1
      appendEscaped(literal[...last], to: &html)
      html.append(contentsOf: "</p>".utf8)
      blocks.append(.other(html: HTMLFragment(bytes: html), span: span))
    case .drop: readText(ofHTML: literal, span: span, into: &blocks)
    }
  }

  /// What an author wrote between tags stays, as a paragraph; the tags go, with a warning.
  private mutating func readText(
    ofHTML literal: [UInt8],
    span: SourceSpan,
    into blocks: inout [Block]
  ) {
    guard let box = MarkdownNode.box() else { return }
    defer { box.remove() }
    var pieces = HTMLPieces(literal)
    var hasImage = false
    while let piece = pieces.next() {
      switch piece {
      case .text(let text): MarkdownNode.text(text).map(box.append)
      case .lineBreak: MarkdownNode.lineBreak().map(box.append)
      case .image(let tag):
        MarkdownNode.image(tag).map(box.append)
        hasImage = true
      }
    }
    if pieces.hasDroppedTag { reportDropped(literal[...], span) }
    let content = inline(box, at: span)
    if hasImage || !content.text.isEmpty { blocks.append(.paragraph(content)) }
  }
}

/// Raw HTML cut into what is kept of it: text, line breaks and images.
private struct HTMLPieces {
  enum Piece {
    case text([UInt8])
    case lineBreak
    case image(HTMLTag)
  }

  /// Whether a tag was passed over that means something.
  private(set) var hasDroppedTag = false
  /// Whether a piece was handed out already.
  private var hasContent = false
  private let html: [UInt8]
  private var offset = 0

  init(_ html: [UInt8]) { self.html = html }

  /// Tags that stand inside a line; any other separates words.
  private static let inlineTags: Set<String> = [
    "a", "abbr", "b", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "u",
  ]
  /// Elements whose content is no text for readers.
  private static let silentTags: Set<String> = ["script", "style", "template", "textarea", "title"]

  mutating func next() -> Piece? {
    defer { hasContent = true }
    var text: [UInt8] = []
    while offset < html.count {
      guard html[offset] == UInt8(ascii: "<"), isTagStart(offset + 1) else {
        append(html[offset], to: &text)
        offset += 1
        continue
      }
      let isMarkup =
        lineBreakTagEnd(html[offset...]) != nil || HTMLTag(image: html[offset...]) != nil
      if isMarkup, !text.isEmpty { break }
      if let end = lineBreakTagEnd(html[offset...]) {
        offset = end
        return .lineBreak
      }
      if let tag = HTMLTag(image: html[offset...]) {
        offset = tag.end
        return .image(tag)
      }
      if skipTag() { append(0x20, to: &text) }
    }
    if offset == html.count, text.last == 0x20 { text.removeLast() }
    return text.isEmpty ? nil : .text(withoutEntities(text[...]))
  }

  /// Appends a byte, white space as a single space and none at the start of the block.
  private func append(_ byte: UInt8, to text: inout [UInt8]) {
    guard byte <= 0x20 else {
      text.append(byte)
      return
    }
    if text.isEmpty ? hasContent : text.last != 0x20 { text.append(0x20) }
  }

  private func isTagStart(_ index: Int) -> Bool {
    guard index < html.count else { return false }
    let byte = html[index]
    return (65...90).contains(byte) || (97...122).contains(byte) || "/!?".utf8.contains(byte)
  }

  /// Passes over a tag, a comment, or an element without text; whether it separates words.
  private mutating func skipTag() -> Bool {
    if html[offset...].starts(with: "<!--".utf8) {
      skip(behind: "-->")
      return true
    }
    let isClosing = html[offset + 1] == UInt8(ascii: "/")
    let start = offset + (isClosing ? 2 : 1)
    let name = html[start...].prefix { (65...90).contains($0) || (97...122).contains($0) }
      .map(asciiLowercase)
    let tag = String(decoding: name, as: UTF8.self)
    if !isClosing { hasDroppedTag = true }
    skip(behind: ">")
    if !isClosing, HTMLPieces.silentTags.contains(tag) {
      skip(behind: "</\(tag)")
      skip(behind: ">")
    }
    return !HTMLPieces.inlineTags.contains(tag)
  }

  /// Goes on behind the next occurrence of some text, letter case aside, or to the end.
  private mutating func skip(behind text: String) {
    let wanted = Array(text.utf8)
    while offset + wanted.count <= html.count {
      if zip(html[offset...], wanted).allSatisfy({ asciiLowercase($0) == $1 }) {
        offset += wanted.count
        return
      }
      offset += 1
    }
    offset = html.count
  }
}
