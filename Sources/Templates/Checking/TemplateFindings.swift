import Diagnostics

/// The faults found in templates, each once, however many pages a template is used in.
///
/// At most 100 of one severity for one file: a file with more is broken as a whole, and hostile
/// text must not eat memory. Warnings cannot crowd out errors.
struct TemplateFindings {
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Place> = []
  private var counts: [Bucket: Int] = [:]

  private struct Place: Hashable {
    let code: String
    let span: SourceSpan
  }

  private struct Bucket: Hashable {
    let file: SourcePath
    let severity: Severity
  }

  /// Whether a report of the rule at this place would be new. Ask before costly work for a message.
  func accepts(_ rule: DiagnosticRule, at span: SourceSpan) -> Bool {
    let bucket = Bucket(file: span.file, severity: rule.severity)
    guard counts[bucket, default: 0] < 100 else { return false }
    return !reported.contains(Place(code: rule.code, span: span))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    guard accepts(diagnostic.rule, at: diagnostic.span) else { return }
    let bucket = Bucket(file: diagnostic.span.file, severity: diagnostic.rule.severity)
    counts[bucket, default: 0] += 1
    reported.insert(Place(code: diagnostic.rule.code, span: diagnostic.span))
    diagnostics.append(diagnostic)
  }
}
