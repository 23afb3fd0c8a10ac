extension DocumentReader {
  /// A paragraph whose lines are `**Label:** text` one below the other, as one piece of content per label;
  /// nil for any other paragraph.
  ///
  /// Authors write such lists of facts without blank lines between them. The first line and at least one
  /// more must begin with a label; lines without one continue the label above.
  mutating func labelledLines(of node: MarkdownNode) -> [Inline]? {
    guard rules.hasExtensions, !rules.isForConformance, node.endLine > node.startLine,
      node.firstChild?.kind == .strong
    else { return nil }
    let lines = source.contentLines(of: node, quoteDepth: quoteDepth).all
    let sourceStarts = lines.indices.filter { beginsWithStrong(lines[$0]) }
    let starts = lineStarts(in: node)
    // Each line of source is a line of the tree; anything else (code over two lines) is left alone.
    guard starts.count >= 2, starts.count == sourceStarts.count, sourceStarts.first == 0 else {
      return nil
    }
    let boxes = split(node, at: starts)
    return boxes.enumerated().compactMap { index, box in
      let end = index + 1 < sourceStarts.count ? sourceStarts[index + 1] : lines.count
      guard let place = ContentLines(lines[sourceStarts[index]..<end]) else { return nil }
      let isLast = index == boxes.count - 1
      let ending = isLast ? endingBraces(of: node) : box.lastChild.flatMap(endingBraces)
      if !isLast, ending == nil { restoreLineMarks(in: box) }
      return inline(box, place, ending: ending)
    }
  }

  /// Braces that end a line are facts only where each line of a paragraph is content of its own: elsewhere they become
  /// the text that they were.
  func restoreLineMarks(in paragraph: MarkdownNode) {
    // A line that another follows is never alone in its paragraph.
    guard rules.hasExtensions, !braces.isEmpty, paragraph.firstChild?.next != nil else { return }
    var child = paragraph.firstChild
    while let current = child {
      child = current.next
      guard current.kind == .text, let braces = endingBraces(of: current) else { continue }
      var literal = current.literalBytes
      guard let offset = literal.lastIndex(of: SourceMark.start) else { continue }
      literal.replaceSubrange(offset..., with: source.bytes[braces.range])
      current.setLiteral(literal)
    }
  }

  private func beginsWithStrong(_ line: Range<Int>) -> Bool {
    let text = source.bytes[line]
    return text.starts(with: "**".utf8) || text.starts(with: "__".utf8)
  }

  /// The strong elements that begin a line and are labels.
  private func lineStarts(in node: MarkdownNode) -> [MarkdownNode] {
    var result: [MarkdownNode] = []
    var child = node.firstChild
    while let current = child {
      child = current.next
      let before = current.previous?.kind
      let beginsLine = before == nil || before == .softBreak || before == .lineBreak
      guard beginsLine, current.kind == .strong else { continue }
      guard isLabel(current) else { return [] }
      result.append(current)
    }
    return result
  }

  private func isLabel(_ strong: MarkdownNode) -> Bool {
    let name = plainText(in: strong)
    if name.utf8.last == UInt8(ascii: ":") || name.hasSuffix("：") { return true }
    guard let after = strong.next, after.kind == .text else { return false }
    let text = after.literalBytes.drop(while: isSpaceOrTab)
    return text.first == UInt8(ascii: ":") || text.starts(with: "：".utf8)
  }

  /// Boxes inside the paragraph, each with the content from one start to the next.
  private func split(_ node: MarkdownNode, at starts: [MarkdownNode]) -> [MarkdownNode] {
    var children: [MarkdownNode] = []
    var child = node.firstChild
    while let current = child {
      children.append(current)
      child = current.next
    }
    let starts = Set(starts)
    var boxes: [MarkdownNode] = []
    for current in children {
      if starts.contains(current), let box = MarkdownNode.box() {
        node.append(box)
        boxes.append(box)
      }
      boxes.last?.append(current)
    }
    for box in boxes.dropLast() {
      while let last = box.lastChild, last.kind == .softBreak || last.kind == .lineBreak {
        last.remove()
      }
    }
    return boxes
  }
}
