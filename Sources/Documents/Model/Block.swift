package import Diagnostics

/// A block of Markdown below a heading.
package enum Block: Sendable, Hashable {
  case paragraph(Inline)
  case list(List)
  case table(Table)
  case code(CodeBlock)
  /// A block quotation: its plain text and its HTML (`<blockquote>` included).
  case quote(text: String, html: HTMLFragment, span: SourceSpan)
  /// Anything else (alert, rule, kept HTML), rendered.
  case other(html: HTMLFragment, span: SourceSpan)

  package var span: SourceSpan {
    switch self {
    case .paragraph(let inline): inline.span
    case .list(let list): list.span
    case .table(let table): table.span
    case .code(let code): code.span
    case .quote(_, _, let span): span
    case .other(_, let span): span
    }
  }
}

/// A bullet or ordered list.
package struct List: Sendable, Hashable {
  package var isOrdered: Bool
  /// The first number of an ordered list; 1 for a bullet list.
  package var start: Int
  /// Tight lists have no `<p>` in their items (CommonMark 0.31 §5.3).
  package var isTight: Bool
  package var items: [ListItem]
  package var span: SourceSpan

  package init(isOrdered: Bool, start: Int, isTight: Bool, items: [ListItem], span: SourceSpan) {
    self.isOrdered = isOrdered
    self.start = start
    self.isTight = isTight
    self.items = items
    self.span = span
  }
}

/// An item: its first paragraph, and whatever blocks follow inside it.
package struct ListItem: Sendable, Hashable {
  /// Empty text when the item starts with another kind of block.
  package var content: Inline
  /// Blocks after the first paragraph, in order; nested lists are here.
  package var details: [Block]
  /// The state of a task list item (`- [x]`), nil for an ordinary item. The mark is not in `content`.
  package var isDone: Bool?
  package var span: SourceSpan

  package init(content: Inline, details: [Block], isDone: Bool? = nil, span: SourceSpan) {
    self.content = content
    self.details = details
    self.isDone = isDone
    self.span = span
  }
}

/// A pipe table (GFM 0.29 §4.10).
package struct Table: Sendable, Hashable {
  /// What a column's delimiter cell asks for: `---`, `:--`, `--:`, `:-:`.
  package enum Alignment: Sendable, Hashable { case none, left, center, right }

  package var alignments: [Alignment]
  package var header: [Cell]
  /// Each row has as many cells as the header.
  package var rows: [[Cell]]
  package var span: SourceSpan

  /// A cell's content, split at `<br>`: one element for an ordinary cell, none for an empty one.
  package struct Cell: Sendable, Hashable {
    package var parts: [Inline]
    package var span: SourceSpan

    package init(parts: [Inline], span: SourceSpan) {
      self.parts = parts
      self.span = span
    }

    /// The plain text of all parts, joined by a space.
    package var text: String { parts.map(\.text).joined(separator: " ") }
  }

  package init(alignments: [Alignment], header: [Cell], rows: [[Cell]], span: SourceSpan) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.span = span
  }
}

/// A fenced or indented code block.
package struct CodeBlock: Sendable, Hashable {
  /// The fence's info string, empty for indented code.
  package var info: String
  /// The literal text, with line feeds, ending in one.
  package var literal: String
  package var span: SourceSpan
  /// Where the literal's first line begins; equals `span.lower` for indented code.
  package var literalOffset: Int
  /// Where each line of the literal begins in the file.
  package var lineOffsets: [Int]

  package init(
    info: String,
    literal: String,
    span: SourceSpan,
    literalOffset: Int,
    lineOffsets: [Int]
  ) {
    self.info = info
    self.literal = literal
    self.span = span
    self.literalOffset = literalOffset
    self.lineOffsets = lineOffsets
  }
}
