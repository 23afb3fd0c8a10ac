package import Diagnostics

extension DiagnosticRule {
  /// An opening tag without its closing tag.
  package static let templateSectionNotClosed = DiagnosticRule(
    "template-section-not-closed",
    .error,
    "every `{{#name}}`, `{{^name}}`, `{{<name}}` and `{{$name}}` is closed by `{{/name}}`"
  )

  /// A closing tag without its opening tag.
  package static let mismatchedTemplateSection = DiagnosticRule(
    "mismatched-template-section",
    .error,
    "`{{/name}}` closes the section, layout or block of that name that was opened last"
  )

  /// Nesting, within a file or through partials, beyond what is followed.
  package static let templateTooDeep = DiagnosticRule(
    "template-too-deep",
    .error,
    "sections, blocks, partials and layouts are nested at most 64 deep",
    isFixed: true
  )
}

/// How deep sections, blocks, partials and layouts may stand in each other; bounds every recursion.
let deepestNesting = 64

/// Reads one template by itself. Never fails: what cannot be matched is left out.
///
/// Reports the lexer's faults, `template-section-not-closed`, `mismatched-template-section`,
/// `template-too-deep` and `ignored-template-text`.
func parseTemplate(
  _ source: TemplateSource,
  into findings: inout TemplateFindings
) -> ParsedTemplate {
  let tokens = lexTemplate(source.file, into: &findings)
  var parser = TemplateParser(path: source.file.sourcePath, bytes: source.file.bytes)
  for line in templateLines(tokens, bytes: source.file.bytes) {
    guard parser.read(line, into: &findings) else { break }
  }
  parser.closeAll(into: &findings)
  return ParsedTemplate(
    name: source.name,
    file: source.file,
    nodes: parser.root,
    blockNames: parser.blockNames,
    usedTemplates: parser.usedTemplates
  )
}

/// An opening tag whose closing tag has not come yet.
struct OpenTag {
  let tag: TemplateTag
  /// White space before the tag when only tags stand on its line, else nil.
  let standaloneMargin: Range<Int>?
  /// White space before the tag when it comes first on its line, else empty.
  let margin: Range<Int>
  let contentStart: Int
  var nodes: [TemplateNode] = []
}

struct TemplateParser {
  let path: SourcePath
  let bytes: [UInt8]
  var root: [TemplateNode] = []
  var blockNames: [String] = []
  var usedTemplates: [String] = []
  var open: [OpenTag] = []
  var gaveUp = false

  /// Reads a line; false when the template is nested too deep to go on.
  mutating func read(_ line: TemplateLine, into findings: inout TemplateFindings) -> Bool {
    if !line.isStandalone { appendLineStart(line) }
    var isAtStart = true
    for token in line.tokens {
      switch token {
      case .text(let range, _):
        if !line.isStandalone {
          let printed = max(range.lowerBound, line.margin.upperBound)..<range.upperBound
          if !printed.isEmpty { append(.text(printed)) }
        }
        isAtStart = isAtStart && isBlank(range, bytes)
      case .tag(let tag):
        let place = Place(line: line, isFirst: isAtStart, startsContent: line.isStandalone)
        read(tag, place, into: &findings)
        isAtStart = false
      }
      if gaveUp { return false }
    }
    return true
  }

  /// Where a tag stands.
  private struct Place {
    let line: TemplateLine
    let isFirst: Bool
    let startsContent: Bool
  }

  private mutating func appendLineStart(_ line: TemplateLine) {
    let end = line.margin.upperBound
    let isEmptyLine = end >= bytes.count || isSpace(bytes[end])
    append(isEmptyLine ? .text(line.margin) : .lineStart(line.margin))
  }

  mutating func append(_ node: TemplateNode) {
    if open.isEmpty {
      root.append(node)
    } else {
      open[open.count - 1].nodes.append(node)
    }
  }

  private mutating func read(
    _ tag: TemplateTag,
    _ place: Place,
    into findings: inout TemplateFindings
  ) {
    switch tag.kind {
    case .comment: break
    case .variable, .raw:
      if tag.isWellNamed { append(.variable(tag)) }
    case .partial:
      guard tag.isWellNamed else { return }
      usedTemplates.append(tag.name)
      append(.partial(tag, margin: place.line.isStandalone ? place.line.margin : nil))
    case .section, .inverted, .layout, .block: begin(tag, place, into: &findings)
    case .close: end(tag, into: &findings)
    }
  }

  private mutating func begin(
    _ tag: TemplateTag,
    _ place: Place,
    into findings: inout TemplateFindings
  ) {
    guard open.count < deepestNesting else {
      findings.report(
        Diagnostic(
          .templateTooDeep,
          "\(quoted(tag.name)) is nested more than \(deepestNesting) deep",
          at: span(tag),
          help: "Take sections out, or move some into a partial."
        )
      )
      gaveUp = true
      return
    }
    if tag.isWellNamed, tag.kind == .block { blockNames.append(tag.name) }
    if tag.isWellNamed, tag.kind == .layout { usedTemplates.append(tag.name) }
    let blanks = place.line.margin
    open.append(
      OpenTag(
        tag: tag,
        standaloneMargin: place.startsContent ? blanks : nil,
        margin: place.isFirst || place.startsContent
          ? blanks : blanks.lowerBound..<blanks.lowerBound,
        contentStart: tag.range.upperBound
      )
    )
  }

  private mutating func end(_ tag: TemplateTag, into findings: inout TemplateFindings) {
    guard let index = open.lastIndex(where: { closes(tag, $0.tag) }) else {
      endMisspelt(tag, into: &findings)
      return
    }
    while open.count > index + 1 {
      reportNotClosed(open[open.count - 1].tag, before: tag, into: &findings)
      closeInnermost(at: tag.range.lowerBound, into: &findings)
    }
    closeInnermost(at: tag.range.lowerBound, into: &findings)
  }

  /// Whether the names agree; a helper-like `{{#if x}}` counts as named by its first word.
  private func closes(_ tag: TemplateTag, _ opening: TemplateTag) -> Bool {
    if tag.name == opening.name { return true }
    guard !opening.isWellNamed, !tag.name.isEmpty else { return false }
    return opening.name.utf8.prefix { !isSpace($0) }.elementsEqual(tag.name.utf8)
  }

  /// A closing tag that matches nothing; one spelt nearly like the innermost opening tag closes it.
  private mutating func endMisspelt(_ tag: TemplateTag, into findings: inout TemplateFindings) {
    let top = open.last?.tag
    let suggestion = top.flatMap { spellingSuggestion(for: tag.name, among: [$0.name]) }
    findings.report(
      Diagnostic(
        .mismatchedTemplateSection,
        "\(quoted("{{/\(tag.name)}}")) closes nothing that is open",
        at: span(tag),
        help: top == nil ? "Take it out, or open it before." : nil,
        suggestion: suggestion.map { "{{/\($0)}}" },
        notes: top.map { [Diagnostic.Note("\(quoted($0.name)) is open", at: span($0))] } ?? []
      )
    )
    if suggestion != nil { closeInnermost(at: tag.range.lowerBound, into: &findings) }
  }

  /// Closes what is still open at the end of the file.
  mutating func closeAll(into findings: inout TemplateFindings) {
    while let last = open.last {
      if !gaveUp { reportNotClosed(last.tag, before: nil, into: &findings) }
      closeInnermost(at: bytes.count, into: &findings)
    }
  }

  private func reportNotClosed(
    _ tag: TemplateTag,
    before closing: TemplateTag?,
    into findings: inout TemplateFindings
  ) {
    let notes = closing.map {
      [Diagnostic.Note("\(quoted("{{/\($0.name)}}")) comes first", at: span($0))]
    }
    findings.report(
      Diagnostic(
        .templateSectionNotClosed,
        "\(quoted(tag.name)) is not closed",
        at: span(tag),
        help: "Write `{{/\(tag.name)}}` where it ends.",
        notes: notes ?? []
      )
    )
  }

  private func span(_ tag: TemplateTag) -> SourceSpan {
    SourceSpan(in: path, lower: tag.range.lowerBound, upper: tag.range.upperBound)
  }
}
