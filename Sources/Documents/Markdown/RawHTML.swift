package import Diagnostics

extension DiagnosticRule {
  package static let rawHTMLDropped = DiagnosticRule(
    "raw-html-dropped",
    .warning,
    "tags and blocks of HTML are left out unless `raw_html` in `site.yml` says otherwise"
  )
}

/// After this many places one more diagnostic counts the rest.
private let droppedTagLimit = 5

extension DocumentReader {
  /// `<br>` becomes a line break and `<img>` an image; the rest follows the setting.
  mutating func replaceRawHTML(_ node: MarkdownNode, _ source: inout InlineSource) {
    let literal = node.literalBytes
    guard !rules.isForConformance else { return }
    if lineBreakTagEnd(literal[...]) != nil {
      node.replace(with: MarkdownNode.lineBreak())
      return
    }
    if let tag = HTMLTag(image: literal[...]), let image = MarkdownNode.image(tag) {
      node.replace(with: image)
      replaceImage(image, &source)
      return
    }
    switch rules.rawHTML {
    case .allow: return
    case .escape where isComment(literal[...]): node.remove()
    case .escape: node.replace(with: MarkdownNode.text(literal))
    case .drop:
      reportDropped(literal[...], source.find(String(decoding: literal, as: UTF8.self)))
      node.remove()
    }
  }

  /// Comments and closing tags go silently: what they belong to has been reported or is no loss.
  mutating func reportDropped(_ html: ArraySlice<UInt8>, _ span: SourceSpan) {
    let text = html.drop { $0 <= 0x20 }
    guard !isComment(text), !text.starts(with: "</".utf8) else { return }
    droppedTags += 1
    lastDroppedTag = span
    guard droppedTags <= droppedTagLimit else { return }
    let line = text.prefix { !isLineEnd($0) }
    diagnostics.append(
      Diagnostic(
        .rawHTMLDropped,
        "\u{201C}\(shortened(String(decoding: line, as: UTF8.self)))\u{201D} is HTML and left out",
        at: span,
        help: """
          Write it in Markdown. A block that begins with a tag is left out with the text in it. To let HTML through on \
          all pages, set `raw_html: allow` in `site.yml`.
          """
      )
    )
  }

  /// The diagnostic that counts what `reportDropped` did not report one by one.
  mutating func reportRemainingDroppedTags() {
    guard droppedTags > droppedTagLimit, let span = lastDroppedTag else { return }
    let count = droppedTags - droppedTagLimit
    let subject =
      count == 1 ? "1 more piece of raw HTML is" : "\(count) more pieces of raw HTML are"
    diagnostics.append(
      Diagnostic(.rawHTMLDropped, "\(subject) left out, the last one here", at: span)
    )
  }
}

/// Whether HTML is one comment and nothing else.
func isComment(_ html: ArraySlice<UInt8>) -> Bool {
  var text = html.drop { $0 <= 0x20 }
  while let last = text.last, last <= 0x20 { text.removeLast() }
  guard text.starts(with: "<!--".utf8), text.count >= 7 else { return false }
  var end = text.startIndex + 4
  while end + 2 < text.endIndex {
    let isEnd =
      text[end] == UInt8(ascii: "-") && text[end + 1] == UInt8(ascii: "-")
      && text[end + 2] == UInt8(ascii: ">")
    if isEnd { return end + 3 == text.endIndex }
    end += 1
  }
  return false
}
