import Diagnostics

/// Writes blocks as HTML, byte for byte as libcmark's renderer would (`html.c`): a block begins on a new
/// line.
struct HTMLWriter {
  /// Without what only a screen needs: the scroll region around tables.
  var isForConformance = false
  private(set) var html = HTMLFragment()

  init(isForConformance: Bool = false) { self.isForConformance = isForConformance }

  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { write(block, isTight: isTight) }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block {
    case .paragraph(let inline):
      if isTight {
        write(inline)
      } else {
        startLine()
        html.append("<p>")
        write(inline)
        html.append("</p>\n")
      }
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .code(let code): write(code)
    case .quote(_, let quote, _): writeLine(quote)
    case .other(let other, _): writeLine(other)
    }
  }

  mutating func write(quote blocks: [Block]) {
    startLine()
    html.append("<blockquote>\n")
    write(blocks)
    startLine()
    html.append("</blockquote>")
  }

  mutating func write(alert: Alert, _ blocks: [Block]) {
    html.append(contentsOf: "<div class=\"alert alert-\(alert.rawValue)\" role=\"note\">\n")
    html.append(contentsOf: "<p class=\"alert-title\">\(alert.title)</p>\n")
    write(blocks)
    startLine()
    html.append("</div>")
  }

  mutating func write(heading: Inline, level: Int, anchor: String?) {
    let level = min(max(level, 1), 6)
    startLine()
    html.append(contentsOf: "<h\(level)")
    if let anchor {
      html.append(" id=\"")
      appendEscaped(anchor.utf8, to: &html.bytes)
      html.append("\"")
    }
    html.append(">")
    write(heading)
    html.append(contentsOf: "</h\(level)>\n")
  }

  // MARK: Pieces

  private mutating func startLine() {
    if let last = html.bytes.last, last != UInt8(ascii: "\n") { html.append("\n") }
  }

  private mutating func writeLine(_ fragment: HTMLFragment) {
    startLine()
    html.append(fragment)
    startLine()
  }

  /// Attributes mean nothing in prose: they are text again.
  private mutating func write(_ inline: Inline) {
    html.append(inline.html)
    guard !inline.attributeText.isEmpty else { return }
    if !inline.html.isEmpty { html.append(" ") }
    appendEscaped(inline.attributeText.utf8, to: &html.bytes)
  }

  private mutating func write(_ list: List) {
    startLine()
    if list.isOrdered {
      html.append(contentsOf: list.start == 1 ? "<ol>\n" : "<ol start=\"\(list.start)\">\n")
    } else {
      html.append("<ul>\n")
    }
    for item in list.items { write(item, isTight: list.isTight) }
    html.append(contentsOf: list.isOrdered ? "</ol>\n" : "</ul>\n")
  }

  private mutating func write(_ item: ListItem, isTight: Bool) {
    startLine()
    html.append("<li>")
    let hasContent = !item.content.isBlank || item.isDone != nil
    if hasContent, !isTight {
      startLine()
      html.append("<p>")
    }
    if let isDone = item.isDone {
      html.append("<input type=\"checkbox\"")
      if isDone { html.append(" checked") }
      html.append(" disabled> ")
    }
    if hasContent { write(item.content) }
    if hasContent, !isTight { html.append("</p>\n") }
    write(item.details, isTight: isTight)
    html.append("</li>\n")
  }

  private mutating func write(_ code: CodeBlock) {
    startLine()
    // Wide code scrolls, so it can be reached from the keyboard.
    html.append(isForConformance ? "<pre><code" : "<pre tabindex=\"0\"><code")
    let language = code.info.utf8.prefix { $0 > 0x20 }
    if !language.isEmpty {
      html.append(" class=\"language-")
      appendEscaped(language, to: &html.bytes)
      html.append("\"")
    }
    html.append(">")
    appendEscaped(code.literal.utf8, to: &html.bytes)
    html.append("</code></pre>\n")
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    startLine()
    if !isForConformance {
      html.append("<div class=\"scroller\" tabindex=\"0\" role=\"region\" aria-label=\"")
      appendEscaped(name(of: table).utf8, to: &html.bytes)
      html.append("\">\n")
    }
    html.append("<table>\n<thead>\n")
    write(row: table.header, isHeader: true, table.alignments)
    html.append("</thead>\n")
    if !table.rows.isEmpty {
      html.append("<tbody>\n")
      for row in table.rows { write(row: row, isHeader: false, table.alignments) }
      html.append("</tbody>\n")
    }
    html.append("</table>\n")
    if !isForConformance { html.append("</div>\n") }
  }

  /// The table's columns and its first row: pages hold several tables with the same columns, and names of regions
  /// differ.
  private func name(of table: Table) -> String {
    let columns = table.header.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
    let first = table.rows.first?.first?.text ?? ""
    return [columns.isEmpty ? "Table" : columns, first].filter { !$0.isEmpty }.joined(
      separator: ": "
    )
  }

  /// GFM's examples expect the `align` attribute; HTML calls it obsolete, so pages get a class.
  private mutating func write(_ alignment: Table.Alignment) {
    let (attribute, cssClass): (StaticString, StaticString)
    switch alignment {
    case .none: return
    case .left: (attribute, cssClass) = (" align=\"left\"", " class=\"align-left\"")
    case .center: (attribute, cssClass) = (" align=\"center\"", " class=\"align-center\"")
    case .right: (attribute, cssClass) = (" align=\"right\"", " class=\"align-right\"")
    }
    html.append(isForConformance ? attribute : cssClass)
  }

  private mutating func write(
    row: [Table.Cell],
    isHeader: Bool,
    _ alignments: [Table.Alignment]
  ) {
    html.append("<tr>\n")
    for (cell, alignment) in zip(row, alignments) {
      html.append(isHeader ? "<th" : "<td")
      write(alignment)
      html.append(">")
      for (index, part) in cell.parts.enumerated() {
        if index > 0 { html.append("<br />") }
        write(part)
      }
      html.append(isHeader ? "</th>\n" : "</td>\n")
    }
    html.append("</tr>\n")
  }
}

extension HTMLFragment {
  fileprivate mutating func append(contentsOf text: String) { bytes.append(contentsOf: text.utf8) }
}
