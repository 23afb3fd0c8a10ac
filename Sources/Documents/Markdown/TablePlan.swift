import Diagnostics

/// A table of the document with one parsed heading node per cell.
struct TablePlan {
  var draft: TableDraft
  /// The paragraphs above the header row.
  var leading: [MarkdownNode]
  var cells: [(node: MarkdownNode, text: CellText)]
}

/// Parses the cells of all tables of a document in one go, as headings of a second text, and calls `body`
/// with the tables by the paragraph that holds them.
///
/// The second text ends with the whole document if that defines link references, so that cells can use
/// them; a definition further up would win, and headings hold none.
func withTables<Result>(
  in root: MarkdownNode,
  _ source: MarkdownSource,
  tildes: EscapedTildes?,
  _ body: ([MarkdownNode: TablePlan]) -> Result?
) -> Result? {
  let drafts = tableDrafts(in: root, source)
  guard !drafts.isEmpty else { return body([:]) }
  var text: [UInt8] = []
  var cellTexts: [[CellText]] = []
  var marks = 0
  for (_, draft) in drafts {
    for line in draft.leading {
      text.append(contentsOf: "    ".utf8.dropFirst(line == draft.leading[0] ? 4 : 0))
      text.append(contentsOf: source.bytes[line])
      text.append(UInt8(ascii: "\n"))
    }
    if !draft.leading.isEmpty { text.append(UInt8(ascii: "\n")) }
    var cells: [CellText] = []
    for range in draft.header + draft.rows.joined() {
      let cell = cellText(
        range,
        of: source.bytes,
        path: source.path,
        firstMark: marks,
        tildes: tildes,
        isTableCell: true
      )
      marks += cell.braces.count
      text.append(contentsOf: cell.heading)
      text.append(UInt8(ascii: "\n"))
      cells.append(cell)
    }
    cellTexts.append(cells)
  }
  if definesReferences(source.body) {
    text.append(UInt8(ascii: "\n"))
    text.append(contentsOf: source.body)
  }
  return withMarkdownTree(text[...]) { second -> Result? in
    tildes?.restoreAllButText(in: second)
    var plans: [MarkdownNode: TablePlan] = [:]
    var node = second.firstChild
    for (index, (paragraph, draft)) in drafts.enumerated() {
      var plan = TablePlan(draft: draft, leading: [], cells: [])
      while let current = node, current.kind != .heading {
        plan.leading.append(current)
        node = current.next
      }
      for cell in cellTexts[index] {
        guard let current = node else { break }
        plan.cells.append((current, cell))
        node = current.next
      }
      plans[paragraph] = plan
    }
    return body(plans)
  }
}

/// The tables in document order.
private func tableDrafts(
  in root: MarkdownNode,
  _ source: MarkdownSource
) -> [(MarkdownNode, TableDraft)] {
  var result: [(MarkdownNode, TableDraft)] = []
  var node = root.firstChild
  while let current = node {
    let kind = current.kind
    if kind == .paragraph, mayHoldTable(current, source) {
      let lines = source.contentLines(of: current, quoteDepth: quoteDepth(of: current))
      if let draft = tableDraft(in: lines.all, of: source.bytes) { result.append((current, draft)) }
    }
    node = current.following(inside: root, skippingChildren: kind == .paragraph || kind == .heading)
  }
  return result
}

private func mayHoldTable(_ paragraph: MarkdownNode, _ source: MarkdownSource) -> Bool {
  guard paragraph.endLine > paragraph.startLine else { return false }
  for number in paragraph.startLine + 1...paragraph.endLine
  where mayBeDelimiterRow(source.bytes[source.line(number)]) {
    return true
  }
  return false
}

private func quoteDepth(of node: MarkdownNode) -> Int {
  var depth = 0
  var parent = node.parent
  while let current = parent {
    if current.kind == .blockQuote { depth += 1 }
    parent = current.parent
  }
  return depth
}

private func definesReferences(_ body: ArraySlice<UInt8>) -> Bool {
  var last: UInt8 = 0
  for byte in body {
    if byte == UInt8(ascii: ":"), last == UInt8(ascii: "]") { return true }
    last = byte
  }
  return false
}
