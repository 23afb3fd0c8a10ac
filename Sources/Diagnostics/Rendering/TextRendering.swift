/// Findings as people read them in a terminal: place, severity, text, code; the line with a caret; the rule, help,
/// and the suggestion.
///
/// ```
/// journeys/buy.md:12:9: error: there is no persona "olivai" [unknown-persona]
///    12 | persona: olivai
///       |          ^~~~~~
///    rule: a reference to a persona names one that there is
///    did you mean "olivia"?
/// ```
/// `diagnostics` are printed in the given order. Files that are not among `sources` are named without a line.
package struct TextRendering {
  private let isColoured: Bool
  private var places: FindingPlaces

  /// `pathPrefix` is put before every path, so that terminals can open it: `content/`. `extraFiles` are texts
  /// outside of the content folder, such as templates, printed without the prefix.
  package init(
    sources: SourceTree,
    extraFiles: [SourceFile] = [],
    pathPrefix: String = "",
    isColoured: Bool = false
  ) {
    self.isColoured = isColoured
    places = FindingPlaces(sources: sources, extraFiles: extraFiles, pathPrefix: pathPrefix)
  }

  /// All findings, each ending in a line feed, with an empty line between them.
  package mutating func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text($0) }.joined(separator: "\n")
  }

  /// One finding.
  package mutating func text(_ diagnostic: Diagnostic) -> String {
    let kind = paint(diagnostic.severity.rawValue, diagnostic.severity)
    let message = bold(printableText(diagnostic.message))
    var result = "\(place(diagnostic.span)): \(kind): \(message) [\(diagnostic.rule.code)]\n"
    result += snippet(diagnostic.span, diagnostic.severity)
    result += "  rule: \(diagnostic.rule.rule)\n"
    if let suggestion = diagnostic.suggestion {
      result += "  did you mean \u{201C}\(printableText(suggestion))\u{201D}?\n"
    }
    if let help = diagnostic.help { result += "  help: \(printableText(help))\n" }
    for note in diagnostic.notes {
      result += "  \(place(note.span)): note: \(printableText(note.message))\n"
      result += snippet(note.span, .information)
    }
    return result
  }

  private mutating func place(_ span: SourceSpan) -> String {
    let path = printableText(places.path(span))
    guard let table = places.table(span.path) else { return path }
    let position = table.position(of: span.lower)
    return "\(path):\(position.line):\(position.column)"
  }

  /// The path of a finding's file as it is printed.
  func path(_ span: SourceSpan) -> String { printableText(places.path(span)) }

  private mutating func snippet(_ span: SourceSpan, _ severity: Severity) -> String {
    guard let table = places.table(span.path), let snippet = Snippet(table, span) else { return "" }
    let number = String(snippet.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.utf8.count)) + number
    let edge = String(repeating: " ", count: gutter.utf8.count)
    let mark = "^" + String(repeating: "~", count: snippet.length - 1)
    let indent = String(repeating: " ", count: snippet.indent)
    return "\(gutter) | \(snippet.text)\n\(edge) | \(indent)\(paint(mark, severity))\n"
  }

  private func paint(_ text: String, _ severity: Severity) -> String {
    guard isColoured else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .information: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

  private func bold(_ text: String) -> String {
    isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}
