import Diagnostics

extension DocumentReader {
  /// Reads a table and the paragraph above its header row, if there is one.
  mutating func readTable(_ node: MarkdownNode, _ plan: TablePlan, into blocks: inout [Block]) {
    let draft = plan.draft
    for paragraph in plan.leading where paragraph.kind == .paragraph {
      guard let lines = ContentLines(draft.leading) else { continue }
      let inline = inline(paragraph, lines)
      if !inline.isBlank { blocks.append(.paragraph(inline)) }
    }
    var cells = zip(draft.header + draft.rows.joined(), plan.cells).map { range, parsed in
      cell(parsed.node, parsed.text, range)
    }[...]
    let width = draft.header.count
    let header = Array(cells.prefix(width))
    cells = cells.dropFirst(width)
    var rows: [[Table.Cell]] = []
    while !cells.isEmpty {
      rows.append(Array(cells.prefix(width)))
      cells = cells.dropFirst(width)
    }
    blocks.append(
      .table(
        Table(
          alignments: draft.alignments,
          header: header,
          rows: rows,
          span: source.span(draft.range)
        )
      )
    )
  }

  private mutating func cell(
    _ node: MarkdownNode,
    _ text: CellText,
    _ range: Range<Int>
  ) -> Table.Cell {
    Table.Cell(parts: parts(of: node, text), span: source.span(range))
  }

  /// The content of a cell's heading, split at its outermost line breaks.
  private mutating func parts(of node: MarkdownNode, _ text: CellText) -> [Inline] {
    let endings = restoreInnerMarks(in: node, text)
    let groups = splitAtLineBreaks(node)
    let isSplitAlike = groups.count == text.parts.count
    var result: [Inline] = []
    for (index, group) in groups.enumerated() {
      let range =
        isSplitAlike
        ? text.parts[index]
        : (text.parts[0].lowerBound..<text.parts[text.parts.count - 1].upperBound)
      let ending = group.lastChild.flatMap { endings[$0] }.flatMap { text.braces[$0] }
      let inline = inline(group, ContentLines(first: range), ending: ending)
      if !inline.isBlank { result.append(inline) }
    }
    return result
  }

  /// The content of a heading that holds one text from front matter; every span becomes `span`.
  mutating func inlineText(_ heading: MarkdownNode, _ text: CellText, at span: SourceSpan) -> Inline
  {
    var endings = restoreInnerMarks(in: heading, text)
    let ending = heading.lastChild.flatMap { endings.removeValue(forKey: $0) }
    for node in endings.keys { node.setLiteral(unmasked(node.literalBytes, text)) }
    var inline = inline(heading, at: span, ending: ending.flatMap { text.braces[$0] })
    inline.attributes = inline.attributes.map {
      Attribute(key: Located($0.key.value, at: span), value: Located($0.value.value, at: span))
    }
    return inline
  }

  /// The marks that end a part, by text node; marks anywhere else become the braces they stand for.
  private func restoreInnerMarks(
    in root: MarkdownNode,
    _ text: CellText
  ) -> [MarkdownNode: Int] {
    guard !text.braces.isEmpty else { return [:] }
    var endings: [MarkdownNode: Int] = [:]
    var node = root.following(inside: root)
    while let current = node {
      node = current.following(inside: root)
      let literal = current.literalBytes
      guard let offset = literal.lastIndex(of: SourceMark.start),
        let mark = SourceMark.read(literal, at: offset)
      else { continue }
      let isLast =
        current.parent == root && literal[mark.end...].allSatisfy(isSpaceOrTab)
        && (current.next.map(isLineBreak) ?? true)
      let isOnly = literal.count { $0 == SourceMark.start } == 1
      if current.kind == .text, isLast, isOnly {
        endings[current] = mark.index
      } else {
        current.setLiteral(unmasked(literal, text))
      }
    }
    return endings
  }

  private func isLineBreak(_ node: MarkdownNode) -> Bool {
    node.kind == .htmlInline && lineBreakTagEnd(node.literalBytes[...]) != nil
  }

  private func unmasked(_ literal: [UInt8], _ text: CellText) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    while offset < literal.count {
      if let mark = SourceMark.read(literal, at: offset), let braces = text.braces[mark.index] {
        result.append(contentsOf: source.bytes[braces.range])
        offset = mark.end
      } else {
        result.append(literal[offset])
        offset += 1
      }
    }
    return result
  }

  /// One container per part: the heading itself when there is one part, else a box for each.
  private func splitAtLineBreaks(_ heading: MarkdownNode) -> [MarkdownNode] {
    var children: [MarkdownNode] = []
    var child = heading.firstChild
    while let current = child {
      children.append(current)
      child = current.next
    }
    guard children.contains(where: isLineBreak), let first = MarkdownNode.box() else {
      return [heading]
    }
    heading.append(first)
    var groups = [first]
    for current in children {
      if isLineBreak(current), let box = MarkdownNode.box() {
        heading.append(box)
        groups.append(box)
        current.remove()
      } else if let box = groups.last {
        box.append(current)
      }
    }
    groups.forEach(trimText)
    return groups
  }

  /// Takes the white space beside a `<br>` away.
  private func trimText(of box: MarkdownNode) {
    if let first = box.firstChild, first.kind == .text {
      first.setLiteral(first.literalBytes.drop(while: isSpaceOrTab))
    }
    if let last = box.lastChild, last.kind == .text {
      var bytes = last.literalBytes
      while let byte = bytes.last, isSpaceOrTab(byte) { bytes.removeLast() }
      last.setLiteral(bytes)
    }
  }
}
