package import Diagnostics

extension DiagnosticRule {
  /// A list, record or flag that a tag would print.
  package static let wrongTemplateShape = DiagnosticRule(
    "wrong-template-shape",
    .error,
    "a tag prints a text or HTML; lists, records and flags are for sections"
  )

  /// A text that a tag would print unescaped.
  package static let rawText = DiagnosticRule(
    "raw-text",
    .error,
    "`{{{name}}}` and `{{&name}}` are for HTML; a text is always escaped, with `{{name}}`"
  )
}

/// Compiles one page: walks its template, partials and layouts against the shapes around each tag.
struct TemplateCompiler {
  let library: TemplateLibrary
  var findings: TemplateFindings
  var writer = ProgramWriter()
  /// The blocks that each layout met so far declares.
  var blocksByLayout: [String: Set<String>] = [:]
  /// What the page may still cost, in bytes and `nodeCost`s; see `template-too-large`.
  var budget = 16 << 20
  /// Whether the next line continues one that has its margin already.
  var continuesLine = false

  mutating func compile(_ nodes: [TemplateNode], _ place: CompilationPlace) {
    for node in nodes {
      guard spend(nodeCost, place) else { return }
      switch node {
      case .text(let range): appendText(range, place)
      case .lineStart(let margin): appendMargin(margin, place)
      case .variable(let tag): compileVariable(tag, place)
      case .section(let tag, let body): compileSection(tag, body, place)
      case .partial(let tag, let margin): compilePartial(tag, margin, place)
      case .layout(let tag, let margin, let blocks): compileLayout(tag, margin, blocks, place)
      case .block(let block): compileBlock(block, place)
      }
    }
  }

  // MARK: Text

  private mutating func appendText(_ range: Range<Int>, _ place: CompilationPlace) {
    guard spend(range.count, place) else { return }
    writer.append(place.template.file.bytes[range])
  }

  /// Begins a line: the margin of the place, then the line's own white space.
  private mutating func appendMargin(_ margin: Range<Int>, _ place: CompilationPlace) {
    if !continuesLine {
      guard spend(place.margin.count, place) else { return }
      writer.append(place.margin[...])
    }
    continuesLine = false
    appendText(margin.dropFirst(place.outdent), place)
  }

  // MARK: Fields

  private mutating func compileVariable(_ tag: TemplateTag, _ place: CompilationPlace) {
    guard let name = resolved(tag, place) else { return }
    switch name.shape {
    case .text where tag.kind == .raw:
      report(
        .rawText,
        "\(quoted(tag.name)) is a text and can't be printed unescaped",
        tag,
        place,
        help: "Write `{{\(tag.name)}}`."
      )
    case .text, .html:
      writer.print(writer.path(frame: name.frame, name.indexes))
    case .flag, .list, .record:
      report(
        .wrongTemplateShape,
        "\(quoted(tag.name)) is \(name.shape.nounPhrase) and can't be printed",
        tag,
        place,
        help: "Use a section: `{{#\(tag.name)}}\u{2026}{{/\(tag.name)}}`."
      )
    }
  }

  private mutating func compileSection(
    _ tag: TemplateTag,
    _ nodes: [TemplateNode],
    _ place: CompilationPlace
  ) {
    guard let name = resolved(tag, place), var inner = deeper(place, at: tag.range) else { return }
    let path = writer.path(frame: name.frame, name.indexes)
    let effect = effect(of: name.shape, isInverted: tag.kind == .inverted)
    let start = writer.beginSection(path)
    if effect != .unless { inner.context = place.context.inside(name) }
    writer.reach(inner.context.frame)
    compile(nodes, inner)
    writer.endSection(at: start, effect, path, in: place.context.frame)
  }

  /// What a section over a shape does.
  private func effect(of shape: Shape, isInverted: Bool) -> SectionEffect {
    guard !isInverted else { return .unless }
    return switch shape {
    case .list, .record: .enter
    case .text, .html, .flag: .when
    }
  }

  private mutating func resolved(
    _ tag: TemplateTag,
    _ place: CompilationPlace
  ) -> ResolvedName? {
    switch resolve(tag.name, in: place.context) {
    case .found(let name): return name
    case .missing(let unresolved):
      let lower = tag.nameRange.lowerBound + unresolved.offset
      let span = place.template.span(lower..<lower + unresolved.part.utf8.count)
      if findings.accepts(.unknownTemplateField, at: span) {
        findings.report(
          unknownField(unresolved, in: place.context, at: span, notes: place.notes)
        )
      }
      return nil
    }
  }

  private mutating func report(
    _ rule: DiagnosticRule,
    _ message: String,
    _ tag: TemplateTag,
    _ place: CompilationPlace,
    help: String
  ) {
    let span = place.template.span(tag.range)
    findings.report(Diagnostic(rule, message, at: span, help: help, notes: place.notes))
  }
}
