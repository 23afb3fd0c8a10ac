import Diagnostics

/// Blocks before the first heading, and the outermost sections.
struct Outline {
  var preamble: [Block] = []
  var sections: [Section] = []
}

extension DocumentReader {
  /// Reads the whole tree: headings directly in the document begin sections.
  mutating func outline(of root: MarkdownNode) -> Outline {
    var builder = OutlineBuilder()
    var anchors = AnchorNames()
    var node = root.firstChild
    while let current = node {
      node = current.next
      if current.kind == .heading {
        let content = heading(current)
        builder.open(
          Section(
            level: current.headingLevel,
            heading: content,
            anchor: anchors.anchor(for: content.text),
            blocks: [],
            children: [],
            span: span(of: current)
          )
        )
      } else {
        read(current, into: &builder.blocks)
      }
    }
    reportRemainingDroppedTags()
    return builder.finished()
  }
}

/// Nests sections by their levels; at most six are open at a time.
private struct OutlineBuilder {
  /// The blocks since the last heading.
  var blocks: [Block] = []
  private var outline = Outline()
  private var open: [Section] = []

  mutating func open(_ section: Section) {
    flushBlocks()
    while let last = open.last, last.level >= section.level { close() }
    open.append(section)
  }

  mutating func finished() -> Outline {
    flushBlocks()
    while !open.isEmpty { close() }
    return outline
  }

  private mutating func flushBlocks() {
    guard !blocks.isEmpty else { return }
    if open.isEmpty {
      outline.preamble = blocks
    } else {
      open[open.count - 1].blocks = blocks
    }
    blocks = []
  }

  private mutating func close() {
    guard var section = open.popLast() else { return }
    let ends = [
      section.span.upper, section.blocks.last?.span.upper, section.children.last?.span.upper,
    ]
    section.span = SourceSpan(
      in: section.span.file,
      lower: section.span.lower,
      upper: ends.reduce(0) { max($0, $1 ?? 0) }
    )
    if open.isEmpty {
      outline.sections.append(section)
    } else {
      open[open.count - 1].children.append(section)
    }
  }
}
