/// A rule that authored text can break: its stable code, its default severity, and what it asks for.
///
/// Each rule is a static constant beside the code that checks it.
package struct DiagnosticRule: Sendable, Hashable {
  /// Stable, kebab-case, for instance `unknown-persona`. Renaming one is a breaking change.
  package let code: String
  /// The severity unless `rules:` in `site.yml` says otherwise.
  package let severity: Severity
  /// The rule itself as one sentence without a full stop: what must hold, not what failed.
  package let rule: String
  /// Whether its findings are told only to those who ask for all of them (`--verbose`).
  package let isQuiet: Bool
  /// Whether neither settings, nor comments, nor a baseline silence it: the site would be unsafe, or lack what was
  /// written.
  package let isFixed: Bool

  package init(
    _ code: String,
    _ severity: Severity,
    _ rule: String,
    isQuiet: Bool = false,
    isFixed: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.rule = rule
    self.isQuiet = isQuiet
    self.isFixed = isFixed
  }
}

/// One finding about authored text.
@usableFromInline package struct Diagnostic: Sendable, Hashable {
  /// A second place that belongs to the finding, such as where something was first defined.
  package struct Note: Sendable, Hashable {
    package let message: String
    package let span: SourceSpan

    package init(_ message: String, at span: SourceSpan) {
      self.message = message
      self.span = span
    }
  }

  package let rule: DiagnosticRule
  /// The severity in force; equals `rule.severity` until settings change it.
  package var severity: Severity
  /// What is wrong: specific subject first, authored text in quotes, no full stop.
  package let message: String
  package let span: SourceSpan
  /// What to do about it, if there is more to say than the rule; one or more sentences.
  package let help: String?
  /// The text that was probably meant, when exactly one candidate is near.
  package let suggestion: String?
  package let notes: [Note]

  package init(
    _ rule: DiagnosticRule,
    _ message: String,
    at span: SourceSpan,
    help: String? = nil,
    suggestion: String? = nil,
    notes: [Note] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.message = message
    self.span = span
    self.help = help
    self.suggestion = suggestion
    self.notes = notes
  }
}

extension [Diagnostic] {
  /// Sorted by path (byte by byte), place, severity, code and text, without exact duplicates: the order of printing.
  package func sortedForPrinting() -> [Diagnostic] {
    let ordered = sorted { left, right in
      if left.span.file != right.span.file {
        return left.span.path.precedesInBytes(right.span.path)
      }
      if left.span.lower != right.span.lower { return left.span.lower < right.span.lower }
      if left.severity != right.severity { return left.severity < right.severity }
      if left.rule.code != right.rule.code { return left.rule.code < right.rule.code }
      return left.message < right.message
    }
    // Duplicates stand next to one another, unless others differ from them in nothing that the order looks at.
    var result: [Diagnostic] = []
    result.reserveCapacity(ordered.count)
    for finding in ordered {
      let alike = result.reversed().prefix { $0.standsBeside(finding) }
      if !alike.contains(finding) { result.append(finding) }
    }
    return result
  }

  /// Whether any finding is an error.
  package var containsError: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  /// Whether the order of printing is the same for both.
  fileprivate func standsBeside(_ other: Diagnostic) -> Bool {
    span.lower == other.span.lower && severity == other.severity && rule.code == other.rule.code
      && message == other.message && span.file == other.span.file
  }
}
