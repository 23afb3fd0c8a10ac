package import Diagnostics

extension DiagnosticRule {
  /// A template that nothing uses, often one meant to replace another.
  package static let unusedTemplate = DiagnosticRule(
    "unused-template",
    .warning,
    "every template belongs to a page or is used by another template"
  )
}

/// A template file and the name by which pages and other templates call it.
package struct TemplateSource: Sendable, Hashable {
  /// As written in `{{>name}}`: letters, digits, `-`, `_`, `.` and `/`.
  package let name: String
  /// Where findings about the template point to.
  package let file: SourceFile

  /// A file with its name.
  package init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}

/// What a kind of page needs: a template, and the shape of the values it will print.
package struct PageTemplate: Sendable, Hashable {
  /// The name of a `TemplateSource`.
  package let template: String
  /// The page's fields: the outermost context.
  package let shape: Shape

  /// A page whose values are records.
  package init(_ template: String, _ shape: RecordShape) {
    self.init(template, .record(shape))
  }

  /// A page whose values may have any shape.
  init(_ template: String, _ shape: Shape) {
    self.template = template
    self.shape = shape
  }
}

/// Reads all templates and compiles those of the pages, keyed by template name.
///
/// Of sources with one name the last counts, so a site's own templates follow the built-in ones.
/// Pages name different templates. A template is checked against the shapes around each of its
/// uses, but each fault is reported once; a tag with a fault prints nothing. Linear in the size of the
/// pages' templates with everything they use filled in, which is bounded (`template-too-large`).
///
/// Reports `template-tag-not-closed`, `malformed-template-tag`, `unsupported-template-tag`,
/// `template-section-not-closed`, `mismatched-template-section`, `ignored-template-text`,
/// `unknown-template-field`, `wrong-template-shape`, `raw-text`, `unknown-template`,
/// `template-cycle`, `unknown-template-block`, `duplicate-template-block`, `template-too-deep`,
/// `template-too-large` and `unused-template`.
package func compileTemplates(
  _ sources: [TemplateSource],
  pages: [PageTemplate]
) -> Checked<[String: CompiledTemplate]> {
  var findings = TemplateFindings()
  let library = TemplateLibrary(sources.map { parseTemplate($0, into: &findings) })
  var compiled: [String: CompiledTemplate] = [:]
  for page in pages {
    guard let template = library[page.template] else {
      findings.report(missingTemplate(page.template, among: library.names))
      continue
    }
    var compiler = TemplateCompiler(library: library, findings: findings)
    compiler.compile(
      template.nodes,
      CompilationPlace(template: template, context: ContextStack(page.shape))
    )
    compiled[page.template] = compiler.writer.finished()
    findings = compiler.findings
  }
  reportUnused(in: library, by: pages.map(\.template), into: &findings)
  return Checked(compiled, findings.diagnostics)
}

private func missingTemplate(_ name: String, among names: [String]) -> Diagnostic {
  Diagnostic(
    .unknownTemplate,
    "a page needs the template \(quoted(name)), which does not exist",
    at: .start(of: name),
    help: "Add the file \(name).html to the theme.",
    suggestion: spellingSuggestion(for: name, among: names)
  )
}

/// A template that nothing uses was probably meant to replace another one.
private func reportUnused(
  in library: TemplateLibrary,
  by pages: [String],
  into findings: inout TemplateFindings
) {
  let used = Set(library.reachable(from: pages))
  let existing = library.names.filter(used.contains)
  for name in library.names where !used.contains(name) {
    guard let template = library[name] else { continue }
    findings.report(
      Diagnostic(
        .unusedTemplate,
        "no page and no other template uses \(quoted(name))",
        at: .start(of: template.file.path),
        help: "Give it the name of the file that it is to replace, or delete it.",
        suggestion: spellingSuggestion(for: name, among: existing)
      )
    )
  }
}
