package import Diagnostics

extension DiagnosticRule {
  /// Content in a use of a layout that stands in no block.
  package static let ignoredTemplateText = DiagnosticRule(
    "ignored-template-text",
    .warning,
    "between `{{<layout}}` and `{{/layout}}` only blocks are printed"
  )
}

/// Turning what stands between two tags into a node.
extension TemplateParser {
  /// Closes the innermost open tag; `end` is the offset at which its content ends.
  mutating func closeInnermost(at end: Int, into findings: inout TemplateFindings) {
    guard let closed = open.popLast(), closed.tag.isWellNamed else { return }
    switch closed.tag.kind {
    case .section, .inverted: append(.section(closed.tag, closed.nodes))
    case .block: append(.block(block(closed, end: end)))
    case .layout:
      let blocks = keptBlocks(of: closed, into: &findings)
      append(.layout(closed.tag, margin: closed.standaloneMargin, blocks))
    case .variable, .raw, .close, .comment, .partial: break
    }
  }

  private func block(_ closed: OpenTag, end: Int) -> TemplateBlock {
    let isOnOwnLine = closed.standaloneMargin != nil
    let content = isOnOwnLine ? marginOfFirstLine(closed.contentStart..<end) : nil
    return TemplateBlock(
      tag: closed.tag,
      nodes: closed.nodes,
      startsOnOwnLine: isOnOwnLine,
      margin: content ?? closed.margin
    )
  }

  /// The white space before the first word that does not stand on the opening tag's own line.
  private func marginOfFirstLine(_ content: Range<Int>) -> Range<Int>? {
    guard let word = bytes[content].firstIndex(where: { !isSpace($0) }) else { return nil }
    var start = word
    while start > content.lowerBound, isBlank(bytes[start - 1]) { start -= 1 }
    return start..<word
  }

  /// The blocks between a layout's tags; anything else there that would print is reported.
  private func keptBlocks(
    of layout: OpenTag,
    into findings: inout TemplateFindings
  ) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    var ignored: Range<Int>?
    for node in layout.nodes {
      switch node {
      case .block(let block): blocks.append(block)
      case .text(let range):
        if !isBlank(range, bytes) { ignored = ignored ?? range }
      case .lineStart: break
      case .variable(let tag), .section(let tag, _), .partial(let tag, _), .layout(let tag, _, _):
        ignored = ignored ?? tag.range
      }
    }
    if let ignored {
      let message = "content of \(quoted(layout.tag.name)) outside of a block is not printed"
      findings.report(
        Diagnostic(
          .ignoredTemplateText,
          message,
          at: SourceSpan(in: path, lower: ignored.lowerBound, upper: ignored.upperBound),
          help: "Move it into a block of the layout: `{{$name}}\u{2026}{{/name}}`."
        )
      )
    }
    return blocks
  }
}
