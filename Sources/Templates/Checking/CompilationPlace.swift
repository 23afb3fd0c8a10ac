package import Diagnostics

extension DiagnosticRule {
  /// A page whose template outgrows its bounds, as by partials that double at each level.
  package static let templateTooLarge = DiagnosticRule(
    "template-too-large",
    .error,
    "a page's template with all it uses stays below 16 MB of text and 16,000 uses",
    isFixed: true
  )
}

/// What one piece of template text is compiled against.
struct CompilationPlace {
  /// The template that the text was written in; for a block's filling, not the layout.
  var template: ParsedTemplate
  /// What names are looked up in.
  var context: ContextStack
  /// Fillings for the blocks of this template, by name.
  var fillings: [String: BlockFilling] = [:]
  /// The uses that led here from the page's template, outermost first.
  var uses: [TemplateUse] = []
  /// Put before every line.
  var margin: [UInt8] = []
  /// How many bytes of each line's own white space are dropped.
  var outdent = 0
  /// Sections, blocks, partials and layouts around this place, over all files.
  var depth = 0

  /// The margin for something whose own white space lies at a range of this template.
  func margin(adding range: Range<Int>) -> [UInt8] {
    margin + template.file.bytes[range.dropFirst(outdent)]
  }

  /// For findings inside a partial or layout: the use whose context they are about.
  var notes: [Diagnostic.Note] {
    uses.last.map { [Diagnostic.Note("used here", at: $0.span)] } ?? []
  }

  /// Whether a template is being compiled around this place.
  func isInside(_ name: String) -> Bool {
    template.name == name || uses.contains { $0.user == name || $0.name == name }
  }
}

/// A `{{>name}}` or `{{<name}}` that is being compiled.
struct TemplateUse {
  /// The template that the tag stands in.
  let user: String
  let name: String
  let span: SourceSpan
}

/// A block written between `{{<layout}}` and `{{/layout}}`.
///
/// It sees the context of the place that it fills, but keeps the template, the fillings and the
/// uses of where it was written. So a filling that uses its own layout again is no cycle.
struct BlockFilling {
  let block: TemplateBlock
  let written: CompilationPlace
}

/// What one node costs of a page's budget.
let nodeCost = 16

/// What a use of a partial, a layout or a block costs of a page's budget, apart from its nodes.
let useCost = 1024

extension TemplateCompiler {
  /// Takes from the page's budget; false when it is used up, which is reported once.
  ///
  /// Without it a dozen small partials that each use the next one ten times would fill the memory.
  mutating func spend(_ cost: Int, _ place: CompilationPlace) -> Bool {
    guard budget > 0 else { return false }
    budget -= cost
    guard budget <= 0 else { return true }
    let span = place.uses.first?.span ?? SourceSpan.start(of: place.template.file.path)
    findings.report(
      Diagnostic(
        .templateTooLarge,
        "the page grows too large with its partials",
        at: span,
        help: "Use fewer partials, or partials that use fewer of their own."
      )
    )
    return false
  }

  /// The same place one level deeper; nil, and reported, when that is too deep.
  mutating func deeper(_ place: CompilationPlace, at range: Range<Int>) -> CompilationPlace? {
    guard place.depth < deepestNesting else {
      findings.report(
        Diagnostic(
          .templateTooDeep,
          "this is nested more than \(deepestNesting) deep",
          at: place.template.span(range),
          help: "Join partials, or take sections out.",
          notes: place.notes
        )
      )
      return nil
    }
    var inner = place
    inner.depth += 1
    return inner
  }
}
