package import Diagnostics

extension DiagnosticRule {
  /// Opening braces without closing ones.
  package static let templateTagNotClosed = DiagnosticRule(
    "template-tag-not-closed",
    .error,
    "a tag that begins with `{{` ends with `}}`, and one that begins with `{{{` with `}}}`"
  )
}

/// Cuts a template into text and tags. Linear in the file's length.
///
/// Reports `template-tag-not-closed`, `malformed-template-tag` and `unsupported-template-tag`.
func lexTemplate(_ file: SourceFile, into findings: inout TemplateFindings) -> [TemplateToken] {
  var lexer = TemplateLexer(path: file.sourcePath, bytes: file.bytes)
  lexer.run(into: &findings)
  return lexer.tokens
}

private struct TemplateLexer {
  let path: SourcePath
  let bytes: [UInt8]
  var tokens: [TemplateToken] = []
  var offset = 0

  mutating func run(into findings: inout TemplateFindings) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count {
      let open = nextOpening(from: offset)
      appendText(offset..<open)
      offset = open
      if open < bytes.count { readTag(into: &findings) }
    }
  }

  /// The first `{{` at or after an offset, or the end.
  private func nextOpening(from start: Int) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == brace, bytes[index + 1] == brace { return index }
      index += 1
    }
    return bytes.count
  }

  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(.text(start..<index + 1, endsLine: true))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(.text(start..<range.upperBound, endsLine: false)) }
  }

  /// Reads the tag at `offset` and moves behind it; a tag that is not closed is text again.
  private mutating func readTag(into findings: inout TemplateFindings) {
    let open = offset
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == brace
    var start = open + (isTriple ? 3 : 2)
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    let sigil = !isTriple && start < bytes.count ? bytes[start] : 0
    let isComment = sigil == UInt8(ascii: "!")
    guard let close = closing(from: start, mayNest: isComment) else {
      reportNotClosed(open, "`\(isTriple ? "{{{" : "{{")` is not closed", into: &findings)
      offset = isComment ? bytes.count : open + 2
      appendText(open..<offset)
      return
    }
    offset = close + 2
    if isTriple {
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "}") else {
        reportNotClosed(open, "`{{{` is closed by `}}`", into: &findings)
        return
      }
      offset += 1
    }
    appendTag(open, isTriple ? .raw : nil, sigil, start..<close, into: &findings)
  }

  /// The next `}}`, unless another `{{` comes before it.
  private func closing(from start: Int, mayNest: Bool) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      let isPair = bytes[index] == bytes[index + 1]
      if isPair, bytes[index] == UInt8(ascii: "}") { return index }
      if isPair, bytes[index] == brace, !mayNest { return nil }
      index += 1
    }
    return nil
  }

  private mutating func appendTag(
    _ open: Int,
    _ tripleKind: TemplateTag.Kind?,
    _ sigil: UInt8,
    _ content: Range<Int>,
    into findings: inout TemplateFindings
  ) {
    let whole = SourceSpan(in: path, lower: open, upper: offset)
    guard sigil != UInt8(ascii: "=") else {
      findings.report(
        Diagnostic(
          .unsupportedTemplateTag,
          "this tag would change the delimiters",
          at: whole,
          help: "Tags are always written with `{{` and `}}`."
        )
      )
      return
    }
    let sigilKind = tripleKind == nil ? kind(of: sigil) : nil
    let nameRange = trimmed(
      sigilKind == nil ? content : content.lowerBound + 1..<content.upperBound
    )
    let kind = tripleKind ?? sigilKind ?? .variable
    let name = kind == .comment ? "" : String(decoding: bytes[nameRange], as: UTF8.self)
    let nameSpan =
      nameRange.isEmpty
      ? whole
      : SourceSpan(in: path, lower: nameRange.lowerBound, upper: nameRange.upperBound)
    let fault = faultInName(name, of: kind, at: nameSpan)
    if let fault { findings.report(fault) }
    tokens.append(
      .tag(
        TemplateTag(
          kind: kind,
          name: name,
          nameRange: nameRange,
          range: open..<offset,
          isWellNamed: fault == nil
        )
      )
    )
  }

  private func kind(of sigil: UInt8) -> TemplateTag.Kind? {
    switch sigil {
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .layout
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "&"): .raw
    default: nil
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while upper > lower, isSpace(bytes[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func reportNotClosed(
    _ open: Int,
    _ message: String,
    into findings: inout TemplateFindings
  ) {
    let span = SourceSpan(in: path, lower: open, upper: min(bytes.count, open + 2))
    findings.report(
      Diagnostic(
        .templateTagNotClosed,
        message,
        at: span,
        help: "Write as many closing braces behind the name as opening ones before it."
      )
    )
  }
}

private let brace = UInt8(ascii: "{")
