package import Diagnostics

/// Parses a text from front matter that is inline Markdown: line breaks are spaces, nothing begins a
/// list or a heading. Trailing attributes and labels are read as in a document.
///
/// Every span of the result, those of links and attributes included, is the text's own: YAML's quotes and
/// escapes stand between the two. Reports `raw-html-dropped`, `unsafe-link` and `too-many-brackets`.
package func parseInline(
  _ text: Located<String>,
  options: DocumentOptions = DocumentOptions()
) -> Checked<Inline> {
  // Most texts of front matter are nothing but words, which stay as they are.
  guard !isPlain(text.value) else {
    let html = HTMLFragment(unescaped: text.value)
    return Checked(Inline(text: text.value, html: html, span: text.span))
  }
  return parsedInline(text, options)
}

/// Whether a text holds something, and nothing that means anything to libcmark or to a pass.
private func isPlain(_ text: String) -> Bool {
  guard !text.isEmpty else { return false }
  var text = text
  return text.withUTF8 { bytes in
    let signs = TextSigns(bytes)
    let needsPass = signs.hasTilde || signs.mayHoldLink || signs.needsEscaping || signs.mayHoldColon
    return !needsPass && !signs.hasLooseSpace && !bytes.contains(where: mayBeMarkup)
  }
}

/// Whether a byte may begin or end an inline element, attributes, or the end of a heading, or belong to a sign that stands for
/// something else while libcmark reads.
private func mayBeMarkup(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
    UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "{"),
    UInt8(ascii: "}"), 0xEE...:
    true
  default: false
  }
}

private func parsedInline(_ text: Located<String>, _ options: DocumentOptions) -> Checked<Inline> {
  let bytes = Array(text.value.utf8)
  let faults = checkNesting(bytes[...], path: text.span.file)
  guard faults.isEmpty else {
    return Checked(
      Inline(text: "", html: HTMLFragment(), span: text.span),
      faults.map { Diagnostic($0.rule, $0.message, at: text.span, help: $0.help) }
    )
  }
  let source = MarkdownSource(bytes, of: text.span.file, bodyStart: 0)
  let tildes = EscapedTildes(in: bytes[...])
  let content = trimmedText(bytes)
  let line = oneLine(bytes)
  let cell = cellText(
    content,
    of: line,
    path: text.span.file,
    firstMark: 0,
    tildes: tildes,
    isTableCell: false
  )
  let result = withMarkdownTree(cell.heading[...]) { root -> Checked<Inline>? in
    guard let heading = root.firstChild else { return nil }
    tildes?.restoreAllButText(in: root)
    var reader = DocumentReader(
      source: source,
      rules: MarkdownRules(rawHTML: options.rawHTML),
      tildes: tildes
    )
    let inline = reader.inlineText(heading, cell, at: text.span)
    reader.reportRemainingDroppedTags()
    return Checked(inline, reader.diagnostics)
  }
  return result ?? Checked(Inline(text: "", html: HTMLFragment(), span: text.span))
}

private func trimmedText(_ bytes: [UInt8]) -> Range<Int> {
  var (lower, upper) = (0, bytes.count)
  while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
  while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
  return lower..<upper
}

private func oneLine(_ bytes: [UInt8]) -> [UInt8] {
  bytes.map { isLineEnd($0) ? 0x20 : $0 }
}
