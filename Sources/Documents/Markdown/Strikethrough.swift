/// Turns `~x~` and `~~x~~` among the children of a node into `<del>` (GFM 0.29 §6.5).
///
/// A run of one or two tildes opens where it is left-flanking and closes where it is right-flanking
/// (CommonMark 0.31 §6.2); a pair has equal lengths; three and more strike nothing.
func strikeThrough(childrenOf parent: MarkdownNode) {
  var runs: [TildeRun] = []
  var child = parent.firstChild
  while let node = child {
    if node.kind == .text { collectRuns(in: node, into: &runs) }
    child = node.next
  }
  let pairs = matchedRuns(runs)
  guard !pairs.isEmpty else { return }
  var index = 0
  while index < runs.count {
    let node = runs[index].node
    let first = index
    while index < runs.count, runs[index].node == node { index += 1 }
    rebuild(node, runs[first..<index], roles: pairs, firstRun: first)
  }
}

private struct TildeRun {
  let node: MarkdownNode
  /// In the node's literal.
  let range: Range<Int>
  let canOpen: Bool
  let canClose: Bool
}

private enum TildeRole { case opening, closing }

private func collectRuns(in node: MarkdownNode, into runs: inout [TildeRun]) {
  let text = node.literalBytes
  var offset = 0
  while offset < text.count {
    guard text[offset] == UInt8(ascii: "~") else {
      offset += 1
      continue
    }
    let start = offset
    while offset < text.count, text[offset] == UInt8(ascii: "~") { offset += 1 }
    guard offset - start <= 2 else { continue }
    let before =
      start > 0 ? Neighbour(last: text[..<start]) : Neighbour(sibling: node.previous, of: node)
    let after =
      offset < text.count
      ? Neighbour(first: text[offset...]) : Neighbour(sibling: node.next, of: node)
    let isLeft = after != .space && (after != .punctuation || before != .other)
    let isRight = before != .space && (before != .punctuation || after != .other)
    guard isLeft || isRight else { continue }
    runs.append(TildeRun(node: node, range: start..<offset, canOpen: isLeft, canClose: isRight))
  }
}

/// What stands beside a run of tildes, as far as flanking goes.
private enum Neighbour {
  case space, punctuation, other

  init(sibling: MarkdownNode?, of node: MarkdownNode) {
    switch sibling?.kind {
    case .softBreak, .lineBreak: self = .space
    case nil:
      switch node.parent?.kind {
      case .paragraph, .heading, .customInline: self = .space
      default: self = .punctuation
      }
    default: self = .punctuation
    }
  }

  init(first text: ArraySlice<UInt8>) {
    self.init(text.prefix(4))
  }

  init(last text: ArraySlice<UInt8>) {
    var start = text.endIndex - 1
    while start > text.startIndex, text.endIndex - start < 4, text[start] & 0xC0 == 0x80 {
      start -= 1
    }
    self.init(text[start...])
  }

  private init(_ text: ArraySlice<UInt8>) {
    guard let byte = text.first else {
      self = .space
      return
    }
    if byte < 0x80 {
      let isWord =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      self = byte <= 0x20 ? .space : isWord ? .other : .punctuation
      return
    }
    let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first ?? " "
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .other
    }
  }
}

/// The role of each run that is half of a pair, by its index.
private func matchedRuns(_ runs: [TildeRun]) -> [Int: TildeRole] {
  var roles: [Int: TildeRole] = [:]
  // Open runs of one and of two tildes. A pair that closes takes what opened inside it off both.
  var open: [[Int]] = [[], []]
  for (index, run) in runs.enumerated() {
    let length = run.range.count - 1
    if run.canClose, let opening = open[length].popLast() {
      roles[opening] = .opening
      roles[index] = .closing
      while let inner = open[1 - length].last, inner > opening { open[1 - length].removeLast() }
    } else if run.canOpen {
      open[length].append(index)
    }
  }
  return roles
}

private func rebuild(
  _ node: MarkdownNode,
  _ runs: ArraySlice<TildeRun>,
  roles: [Int: TildeRole],
  firstRun: Int
) {
  guard runs.indices.contains(where: { roles[$0] != nil }) else { return }
  let text = node.literalBytes
  var start = 0
  for (index, run) in zip(runs.indices, runs) {
    guard let role = roles[index] else { continue }
    if run.range.lowerBound > start {
      MarkdownNode.text(text[start..<run.range.lowerBound])?.insertBefore(node)
    }
    let tag = role == .opening ? "<del>" : "</del>"
    MarkdownNode.custom(enter: tag.utf8, exit: [])?.insertBefore(node)
    start = run.range.upperBound
  }
  if start < text.count { MarkdownNode.text(text[start...])?.insertBefore(node) }
  node.remove()
}
