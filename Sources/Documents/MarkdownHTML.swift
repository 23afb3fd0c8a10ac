import Diagnostics

/// Which Markdown a text is read as, where it is compared with a specification's examples.
package enum MarkdownDialect: Sendable, Hashable {
  /// CommonMark 0.30 and nothing else; raw HTML passes.
  case commonMark
  /// With the extensions of GFM and alerts; raw HTML passes.
  case extended
}

/// A whole text as HTML, by the passes and the writer that documents go through, with links as written:
/// for conformance tests. Not safe: raw HTML passes.
package func markdownHTML(_ text: String, dialect: MarkdownDialect = .extended) -> String {
  let source = MarkdownSource(SourceFile(path: "", text: text), bodyStart: 0)
  let rules = MarkdownRules(
    rawHTML: .allow,
    hasExtensions: dialect == .extended,
    isForConformance: true
  )
  let outline = parseMarkdown(source, rules: rules).value.outline
  var writer = HTMLWriter(isForConformance: true)
  writer.write(outline.preamble)
  for section in outline.sections { writer.write(section, shift: 0) }
  return String(decoding: writer.html.bytes, as: UTF8.self)
}
