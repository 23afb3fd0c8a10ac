package import Diagnostics

extension DiagnosticRule {
  /// A partial, layout or page template that does not exist.
  package static let unknownTemplate = DiagnosticRule(
    "unknown-template",
    .error,
    "every partial and layout that a template names exists",
    isFixed: true
  )

  /// A partial or layout that uses itself.
  package static let templateCycle = DiagnosticRule(
    "template-cycle",
    .error,
    "a partial or layout does not use itself, directly or through others",
    isFixed: true
  )

  /// A filling for a block that the layout does not have.
  package static let unknownTemplateBlock = DiagnosticRule(
    "unknown-template-block",
    .error,
    "a block between `{{<layout}}` and `{{/layout}}` is one that the layout declares"
  )

  /// A second filling for a block.
  package static let duplicateTemplateBlock = DiagnosticRule(
    "duplicate-template-block",
    .error,
    "a use of a layout fills each block once"
  )
}

/// Partials, layouts and blocks.
extension TemplateCompiler {
  mutating func compilePartial(
    _ tag: TemplateTag,
    _ margin: Range<Int>?,
    _ place: CompilationPlace
  ) {
    guard let inner = entering(tag, margin, place) else { return }
    compile(inner.template.nodes, inner)
  }

  mutating func compileLayout(
    _ tag: TemplateTag,
    _ margin: Range<Int>?,
    _ blocks: [TemplateBlock],
    _ place: CompilationPlace
  ) {
    guard var inner = entering(tag, margin, place) else { return }
    let declared = declaredBlocks(of: tag.name)
    var written: [String: TemplateBlock] = [:]
    for block in blocks {
      guard isFillable(block, of: tag.name, declared, place) else { continue }
      guard reportIfFilledTwice(block, written[block.tag.name], place) else { continue }
      written[block.tag.name] = block
      // The outermost filling wins: a page may fill a block of its layout's layout.
      guard inner.fillings[block.tag.name] == nil else { continue }
      inner.fillings[block.tag.name] = BlockFilling(block: block, written: place)
    }
    compile(inner.template.nodes, inner)
  }

  mutating func compileBlock(_ block: TemplateBlock, _ place: CompilationPlace) {
    guard spend(useCost, place), let inner = deeper(place, at: block.tag.range) else { return }
    guard let filling = place.fillings[block.tag.name] else {
      compile(block.nodes, inner)
      return
    }
    var filled = filling.written
    filled.context = place.context
    filled.depth = inner.depth
    filled.margin = place.margin(adding: block.margin)
    filled.outdent = filling.block.startsOnOwnLine ? filling.block.margin.count : 0
    // An inline block has the margin of its first line before it already.
    continuesLine = !block.startsOnOwnLine && filling.block.startsOnOwnLine
    compile(filling.block.nodes, filled)
    continuesLine = false
  }

  /// The place at the start of a partial or layout; nil, and reported, when it cannot be used here.
  private mutating func entering(
    _ tag: TemplateTag,
    _ margin: Range<Int>?,
    _ place: CompilationPlace
  ) -> CompilationPlace? {
    let span = place.template.span(tag.range)
    guard let template = library[tag.name] else {
      reportUnknown(tag, at: span, place)
      return nil
    }
    guard !place.isInside(tag.name) else {
      let chain = (place.uses.map(\.user) + [place.template.name, tag.name]).joined(
        separator: " → "
      )
      findings.report(
        Diagnostic(
          .templateCycle,
          "\(quoted(tag.name)) uses itself",
          at: span,
          help: "Take one of these uses out: \(chain)."
        )
      )
      return nil
    }
    guard spend(useCost, place), var inner = deeper(place, at: tag.range) else { return nil }
    inner.template = template
    inner.uses.append(TemplateUse(user: place.template.name, name: tag.name, span: span))
    inner.margin = margin.map { place.margin(adding: $0) } ?? []
    inner.outdent = 0
    return inner
  }

  private mutating func reportUnknown(
    _ tag: TemplateTag,
    at span: SourceSpan,
    _ place: CompilationPlace
  ) {
    guard findings.accepts(.unknownTemplate, at: span) else { return }
    let kind = tag.kind == .layout ? "layout" : "partial"
    findings.report(
      Diagnostic(
        .unknownTemplate,
        "there is no \(kind) \(quoted(tag.name))",
        at: span,
        help: "Add the file \(tag.name).html to the theme, or correct the name.",
        suggestion: spellingSuggestion(for: tag.name, among: library.names)
      )
    )
  }

  private mutating func declaredBlocks(of layout: String) -> Set<String> {
    if let known = blocksByLayout[layout] { return known }
    let names = Set(library.blockNames(of: layout))
    blocksByLayout[layout] = names
    return names
  }

  private mutating func isFillable(
    _ block: TemplateBlock,
    of layout: String,
    _ declared: Set<String>,
    _ place: CompilationPlace
  ) -> Bool {
    guard !declared.contains(block.tag.name) else { return true }
    let span = place.template.span(block.tag.range)
    guard findings.accepts(.unknownTemplateBlock, at: span) else { return false }
    let names = declared.sorted()
    let known = names.prefix(20).joined(separator: ", ")
    findings.report(
      Diagnostic(
        .unknownTemplateBlock,
        "layout \(quoted(layout)) has no block \(quoted(block.tag.name))",
        at: span,
        help: known.isEmpty ? "It has no blocks." : "It has: \(known).",
        suggestion: spellingSuggestion(for: block.tag.name, among: names)
      )
    )
    return false
  }

  /// False, and reported, when the block was filled before by the same use of the layout.
  private mutating func reportIfFilledTwice(
    _ block: TemplateBlock,
    _ earlier: TemplateBlock?,
    _ place: CompilationPlace
  ) -> Bool {
    guard let earlier else { return true }
    findings.report(
      Diagnostic(
        .duplicateTemplateBlock,
        "block \(quoted(block.tag.name)) is filled twice",
        at: place.template.span(block.tag.range),
        help: "Keep one of the two, or join their contents.",
        notes: [Diagnostic.Note("filled here first", at: place.template.span(earlier.tag.range))]
      )
    )
    return false
  }
}
