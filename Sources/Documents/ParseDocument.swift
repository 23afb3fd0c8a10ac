package import Diagnostics

/// What a site decides about its documents.
package struct DocumentOptions: Sendable, Hashable {
  /// What happens to raw HTML in Markdown: left out with a warning, shown as text, or passed on. `<br>`
  /// and `<img>` are understood in any case.
  package enum RawHTML: String, Sendable, Hashable, CaseIterable { case drop, escape, allow }

  /// The site setting `raw_html`.
  package var rawHTML: RawHTML

  /// The options of a site that sets nothing.
  package init(rawHTML: RawHTML = .drop) { self.rawHTML = rawHTML }
}

/// Parses one document: front matter, then Markdown into sections. Looks at nothing but its arguments.
///
/// Reports `invalid-utf8`, `document-too-large`, `front-matter-not-closed`, the YAML rules (see
/// `parseYAML`), `too-many-brackets`, `nested-too-deep`, `raw-html-dropped` and `unsafe-link`. A document
/// that is too large or no UTF-8 comes back with no more than its names, `hasBrokenFrontMatter` and `hasBrokenBody`;
/// one whose Markdown is refused comes back with its front matter alone. A `.mmd` file is one code block with the
/// info string "mermaid".
package func parseDocument(
  _ file: SourceFile,
  options: DocumentOptions = DocumentOptions()
) -> Checked<ParsedDocument> {
  var document = ParsedDocument(path: file.path)
  if let fault = checkSize(file) ?? checkUTF8(file) {
    document.hasBrokenFrontMatter = true
    document.hasBrokenBody = true
    document.salvage(from: file, findFrontMatter(file).value)
    return Checked(document, [fault])
  }
  let fence = findFrontMatter(file)
  let frontMatter = parseFrontMatter(file, fence: fence.value)
  document.frontMatter = frontMatter.value.mapping
  document.hasBrokenFrontMatter =
    frontMatter.value.isBroken || frontMatter.diagnostics.containsError
  var diagnostics = fence.diagnostics + frontMatter.diagnostics
  if file.path.hasSuffix(".mmd") {
    document.preamble = [mermaidBlock(file, from: fence.value.bodyStart)]
    if document.isIncomplete { document.salvage(from: file, fence.value) }
    return Checked(document, diagnostics)
  }
  let source = MarkdownSource(file, bodyStart: fence.value.bodyStart)
  let body = parseMarkdown(source, rules: MarkdownRules(rawHTML: options.rawHTML))
  document.hasBrokenBody = body.value.isRefused
  diagnostics += body.diagnostics
  document.preamble = body.value.outline.preamble
  document.sections = body.value.outline.sections
  document.links = body.value.links
  document.webLinks = body.value.webLinks
  document.mayHoldCode = body.value.hasCode
  if document.isIncomplete { document.salvage(from: file, fence.value) }
  return Checked(document, diagnostics)
}

/// The diagram of a file that holds nothing else; lines end in line feeds, as in a fenced block.
private func mermaidBlock(_ file: SourceFile, from start: Int) -> Block {
  var text: [UInt8] = []
  var lineOffsets: [Int] = []
  var offset = start
  while offset < file.bytes.count {
    lineOffsets.append(offset)
    let end = lineEnd(in: file.bytes, from: offset)
    text.append(contentsOf: file.bytes[offset..<end])
    text.append(UInt8(ascii: "\n"))
    offset = nextLine(in: file.bytes, after: end)
  }
  return .code(
    CodeBlock(
      info: "mermaid",
      literal: String(decoding: text, as: UTF8.self),
      span: SourceSpan(in: file.sourcePath, lower: start, upper: file.bytes.count),
      literalOffset: start,
      lineOffsets: lineOffsets
    )
  )
}

/// An outline and every link, those to the site's own pages and those to the web, in document order.
struct ParsedMarkdown {
  var outline = Outline()
  var links: [LinkUse] = []
  /// Whether the text was refused, so that nothing of it was read.
  var isRefused = false
  var webLinks: [LinkUse] = []
  var hasCode = false
}

/// Parses the body of a file. Reports `too-many-brackets`, `nested-too-deep` (then nothing is parsed),
/// `raw-html-dropped` and `unsafe-link`.
func parseMarkdown(_ source: MarkdownSource, rules: MarkdownRules) -> Checked<ParsedMarkdown> {
  let faults = checkNesting(source.body, path: source.path)
  guard faults.isEmpty else { return Checked(ParsedMarkdown(isRefused: true), faults) }
  let hasExtensions = rules.hasExtensions
  let tildes = hasExtensions ? EscapedTildes(in: source.body) : nil
  let braces = hasExtensions ? attributeBraces(in: source) : []
  let result = withAttributedTree(source, braces: braces, tildes: tildes) { root in
    if let tooDeep = firstBlockTooDeep(in: root) {
      return Checked(
        ParsedMarkdown(isRefused: true),
        [nestedTooDeep(at: source.span(source.range(of: tooDeep)))]
      )
    }
    guard hasExtensions else {
      return read(root, DocumentReader(source: source, rules: rules))
    }
    return withTables(in: root, source, tildes: tildes) { tables in
      read(
        root,
        DocumentReader(
          source: source,
          rules: rules,
          tildes: tildes,
          braces: braces,
          tables: tables
        )
      )
    }
  }
  return result ?? Checked(ParsedMarkdown())
}

private func read(_ root: MarkdownNode, _ reader: DocumentReader) -> Checked<ParsedMarkdown> {
  var reader = reader
  let outline = reader.outline(of: root)
  let parsed = ParsedMarkdown(
    outline: outline,
    links: reader.links,
    webLinks: reader.webLinks,
    hasCode: reader.hasCode
  )
  return Checked(parsed, reader.diagnostics)
}

/// The first block that lies in more containers than the limit allows.
private func firstBlockTooDeep(in root: MarkdownNode) -> MarkdownNode? {
  var depth = 0
  var node = root
  while true {
    let kind = node.kind
    let isContainer = kind == .document || kind == .list || kind == .item || kind == .blockQuote
    if isContainer, let child = node.firstChild {
      if kind == .list || kind == .blockQuote { depth += 1 }
      if depth > TextLimit.containers { return node }
      node = child
      continue
    }
    while node.next == nil {
      guard let parent = node.parent else { return nil }
      node = parent
      if node.kind == .list || node.kind == .blockQuote { depth -= 1 }
    }
    guard let next = node.next else { return nil }
    node = next
  }
}
