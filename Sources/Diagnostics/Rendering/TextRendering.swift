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
  private let sources: SourceTree
  private let pathPrefix: String
  private let isColoured: Bool
  private var tables: [String: LineTable] = [:]
  private var files: [String: SourceFile] = [:]

  /// `pathPrefix` is put before every path, so that terminals can open it: `content/`. `extraFiles` are texts
  /// outside of the content folder, such as templates, printed without the prefix.
  package init(
    sources: SourceTree,
    extraFiles: [SourceFile] = [],
    pathPrefix: String = "",
    isColoured: Bool = false
  ) {
    self.sources = sources
    self.pathPrefix = pathPrefix
    self.isColoured = isColoured
    for file in extraFiles { files[file.path] = file }
  }

  /// All findings, each ending in a line feed, with an empty line between them.
  package mutating func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { text($0) }.joined(separator: "\n")
  }

  /// One finding.
  package mutating func text(_ diagnostic: Diagnostic) -> String {
    let kind = paint(diagnostic.severity.rawValue, diagnostic.severity)
    var result =
      "\(place(diagnostic.span)): \(kind): \(bold(diagnostic.message)) [\(diagnostic.rule.code)]\n"
    result += snippet(diagnostic.span, diagnostic.severity)
    result += "  rule: \(diagnostic.rule.rule)\n"
    if let suggestion = diagnostic.suggestion {
      result += "  did you mean \u{201C}\(suggestion)\u{201D}?\n"
    }
    if let help = diagnostic.help { result += "  help: \(help)\n" }
    for note in diagnostic.notes {
      result += "  \(place(note.span)): note: \(note.message)\n"
      result += snippet(note.span, .information)
    }
    return result
  }

  private mutating func table(_ path: String) -> LineTable? {
    if let table = tables[path] { return table }
    guard let file = files[path] ?? sources.document(at: path) else { return nil }
    let table = LineTable(file)
    tables[path] = table
    return table
  }

  private mutating func place(_ span: SourceSpan) -> String {
    let path = printable((files[span.path] == nil ? pathPrefix : "") + span.path)
    guard let table = table(span.path) else { return path }
    let position = table.position(of: span.lower)
    return "\(path):\(position.line):\(position.column)"
  }

  private mutating func snippet(_ span: SourceSpan, _ severity: Severity) -> String {
    guard let table = table(span.path), span.upper > 0 || span.lower > 0 else { return "" }
    let start = table.position(of: span.lower)
    let end = table.position(of: max(span.upper - 1, span.lower))
    let line = Array(table.text(ofLine: start.line).unicodeScalars)
    guard !line.isEmpty else { return "" }
    let last = end.line == start.line ? end.column : line.count
    let window = Self.window(line: line.count, around: start.column)
    let number = String(start.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    var shown = ""
    var pad = ""
    for index in window {
      shown += Self.cell(line[index])
      if index < start.column - 1 { pad += String(repeating: " ", count: Self.width(line[index])) }
    }
    let marked = line[
      min(
        start.column - 1,
        line.count
      )..<max(min(last, window.upperBound), min(start.column - 1, line.count))
    ]
    let length = max(1, marked.reduce(0) { $0 + Self.width($1) })
    let caret = "^" + String(repeating: "~", count: length - 1)
    let isCut = (window.lowerBound > 0, window.upperBound < line.count)
    let (before, after) = (isCut.0 ? "\u{2026}" : "", isCut.1 ? "\u{2026}" : "")
    let space = isCut.0 ? " " : ""
    return
      "\(gutter) | \(before)\(shown)\(after)\n      | \(space)\(pad)\(paint(caret, severity))\n"
  }

  /// At most 120 scalars of a long line, with the marked place inside. 0-based scalar indexes.
  private static func window(line count: Int, around column: Int) -> Range<Int> {
    guard count > 120 else { return 0..<count }
    let start = min(max(0, column - 41), count - 120)
    return start..<(start + 120)
  }

  /// A tab is shown as a space; characters that could drive a terminal as U+FFFD.
  private static func cell(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return " " }
    return isControl(scalar) ? "\u{FFFD}" : String(scalar)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  /// Columns in a terminal: 0 for combining marks, 2 for wide East Asian characters and emoji.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  private func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: Self.isControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += Self.cell($1) }
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
    let text = printable(text)
    return isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }
}

/// "2 errors, 1 warning", or empty when there is nothing to count; information is not counted.
package func summaryLine(_ diagnostics: [Diagnostic]) -> String {
  let counts = [(Severity.error, "error"), (.warning, "warning")].compactMap {
    severity,
    word -> String? in
    let count = diagnostics.count { $0.severity == severity }
    return count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
  }
  return counts.joined(separator: ", ")
}
