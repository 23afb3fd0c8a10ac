import Diagnostics

/// What a text is read as.
struct MarkdownRules {
  var rawHTML: DocumentOptions.RawHTML = .drop
  /// Tables, task lists, strikethrough, bare links, alerts; attributes and labels.
  var hasExtensions = true
  /// Whether links keep their destinations and nothing is added for the screen: HTML as the CommonMark
  /// and GFM specifications print it.
  var isForConformance = false
}

/// Reads a libcmark tree into blocks. One reader reads one document; it collects links and diagnostics
/// in document order. Its extensions, one per construct, are the passes over the tree.
struct DocumentReader {
  let source: MarkdownSource
  let rules: MarkdownRules
  let tildes: EscapedTildes?
  /// The braces to which the marks of nodes lead.
  let braces: [AttributeBraces]
  /// Paragraphs that are tables, with their cells parsed.
  let tables: [MarkdownNode: TablePlan]
  var links: [LinkUse] = []
  var webLinks: [LinkUse] = []
  var diagnostics: [Diagnostic] = []
  /// Whether a code block was read.
  var hasCode = false
  var droppedTags = 0
  var lastDroppedTag: SourceSpan?
  /// How many quotations lie around the block being read.
  var quoteDepth = 0

  init(
    source: MarkdownSource,
    rules: MarkdownRules,
    tildes: EscapedTildes? = nil,
    braces: [AttributeBraces] = [],
    tables: [MarkdownNode: TablePlan] = [:]
  ) {
    self.source = source
    self.rules = rules
    self.tildes = tildes
    self.braces = braces
    self.tables = tables
  }

  /// The braces that end a paragraph, a heading or a line.
  func endingBraces(of node: MarkdownNode) -> AttributeBraces? { node.mark.map { braces[$0] } }

  func span(of node: MarkdownNode) -> SourceSpan { source.span(source.range(of: node)) }

  /// The blocks directly inside a container. Recursive: the tree's depth has been checked.
  mutating func blocks(in container: MarkdownNode) -> [Block] {
    var result: [Block] = []
    var node = container.firstChild
    while let current = node {
      node = current.next
      read(current, into: &result)
    }
    return result
  }

  mutating func read(_ node: MarkdownNode, into blocks: inout [Block]) {
    switch node.kind {
    case .paragraph:
      if let plan = tables[node] {
        readTable(node, plan, into: &blocks)
      } else {
        readParagraph(node, into: &blocks)
      }
    case .list: blocks.append(.list(list(node)))
    case .codeBlock:
      hasCode = true
      blocks.append(.code(codeBlock(node)))
    case .blockQuote: blocks.append(quote(node))
    case .htmlBlock: readHTMLBlock(node, into: &blocks)
    case .heading: blocks.append(headingInside(node))
    case .thematicBreak:
      blocks.append(.other(html: HTMLFragment(bytes: Array("<hr />".utf8)), span: span(of: node)))
    default: break
    }
  }

  private mutating func readParagraph(_ node: MarkdownNode, into blocks: inout [Block]) {
    for inline in labelledLines(of: node) ?? [paragraph(node)] where !inline.isBlank {
      blocks.append(.paragraph(inline))
    }
  }

  mutating func paragraph(_ node: MarkdownNode) -> Inline {
    restoreLineMarks(in: node)
    return inline(node, source.contentLines(of: node, quoteDepth: quoteDepth))
  }

  private mutating func list(_ node: MarkdownNode) -> List {
    var items: [ListItem] = []
    items.reserveCapacity(node.childCount)
    var child = node.firstChild
    while let item = child {
      child = item.next
      items.append(listItem(item))
    }
    let isOrdered = node.isOrderedList
    return List(
      isOrdered: isOrdered,
      start: isOrdered ? node.listStart : 1,
      isTight: node.isTightList,
      items: items,
      span: span(of: node)
    )
  }

  private mutating func listItem(_ node: MarkdownNode) -> ListItem {
    let span = span(of: node)
    var child = node.firstChild
    var item: ListItem
    if let first = child, first.kind == .paragraph, tables.isEmpty || tables[first] == nil {
      child = first.next
      let state = taskState(first)
      item = ListItem(content: paragraph(first), details: [], isDone: state, span: span)
    } else {
      let start = SourceSpan(in: span.file, lower: span.lower, upper: span.lower)
      item = ListItem(
        content: Inline(text: "", html: HTMLFragment(), span: start),
        details: [],
        span: span
      )
    }
    while let current = child {
      child = current.next
      read(current, into: &item.details)
    }
    return item
  }

  private func codeBlock(_ node: MarkdownNode) -> CodeBlock {
    let range = source.range(of: node)
    let opening = range.isEmpty ? 0 : source.bytes[range.lowerBound]
    let isFenced = opening == UInt8(ascii: "`") || opening == UInt8(ascii: "~")
    let literal = node.literal
    let offsets = lineOffsets(of: literal, from: node.startLine + (isFenced ? 1 : 0))
    return CodeBlock(
      info: node.fenceInfo,
      literal: literal,
      span: source.span(range),
      literalOffset: isFenced ? offsets.first ?? range.lowerBound : range.lowerBound,
      lineOffsets: offsets
    )
  }

  /// Where the lines of a literal begin: each is the end of a line of source, behind what it lies in.
  private func lineOffsets(of literal: String, from first: Int) -> [Int] {
    var result: [Int] = []
    var length = 0
    for byte in literal.utf8 {
      guard byte == UInt8(ascii: "\n") else {
        length += 1
        continue
      }
      let line = source.line(first + result.count)
      result.append(max(line.lowerBound, line.upperBound - length))
      length = 0
    }
    return result
  }

  private mutating func quote(_ node: MarkdownNode) -> Block {
    let span = span(of: node)
    let alert = alert(node)
    quoteDepth += 1
    defer { quoteDepth -= 1 }
    var writer = HTMLWriter(isForConformance: rules.isForConformance)
    let blocks = blocks(in: node)
    if let alert {
      writer.write(alert: alert, blocks)
      return .other(html: writer.html, span: span)
    }
    writer.write(quote: blocks)
    let text = blocks.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " ")
    return .quote(text: text, html: writer.html, span: span)
  }

  private mutating func headingInside(_ node: MarkdownNode) -> Block {
    let content = heading(node)
    var writer = HTMLWriter(isForConformance: rules.isForConformance)
    writer.write(heading: content, level: node.headingLevel, anchor: nil)
    return .other(html: writer.html, span: span(of: node))
  }

  /// The content of a heading: its span leaves out number signs and underline.
  mutating func heading(_ node: MarkdownNode) -> Inline {
    var lines = source.contentLines(of: node, quoteDepth: quoteDepth)
    if !lines.others.isEmpty {
      lines.others.removeLast()
    } else {
      var range = lines.first
      while !range.isEmpty, source.bytes[range.lowerBound] == UInt8(ascii: "#") {
        range = range.lowerBound + 1..<range.upperBound
      }
      var end = range.upperBound
      while end > range.lowerBound, source.bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
      let isClosing = end == range.lowerBound || isSpaceOrTab(source.bytes[end - 1])
      lines.first = source.trimmed(range.lowerBound..<(isClosing ? end : range.upperBound))
    }
    return inline(node, lines)
  }
}

extension Inline {
  /// Whether nothing at all is left of the content: raw HTML that was dropped, or a comment.
  var isBlank: Bool { html.isEmpty && attributes.isEmpty }
}

extension Block {
  /// The text without markup, blocks joined by spaces.
  var plainText: String {
    switch self {
    case .paragraph(let inline): inline.text
    case .list(let list): list.items.map(\.plainText).joined(separator: " ")
    case .table(let table):
      ([table.header] + table.rows).flatMap { $0.map(\.text) }.joined(separator: " ")
    case .code(let code): code.literal
    case .quote(let text, _, _): text
    case .other: ""
    }
  }
}

extension ListItem {
  fileprivate var plainText: String {
    ([content.text] + details.map(\.plainText)).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
