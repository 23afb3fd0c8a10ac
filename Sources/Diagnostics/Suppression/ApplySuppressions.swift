/// Findings without those that comments suppress, and what is to be said about the comments themselves.
///
/// `rules` are those that there are; rules of `findings` count as well, and without any no code is called unknown.
/// `unchecked` are codes that this run does not
/// look for, so that a comment about one can't be called unused. Raises `unknown-rule`, `fixed-rule` and
/// `unused-suppression`.
package func applySuppressions(
  of documents: [SourceFile],
  to findings: [Diagnostic],
  rules: [DiagnosticRule],
  unchecked: Set<String> = []
) -> [Diagnostic] {
  var index = SuppressionIndex(documents)
  guard !index.isEmpty else { return findings }
  let kept = findings.filter { !index.suppresses($0) }
  let known = RuleCodes(rules + findings.map(\.rule))
  let reports = index.findings(known, unchecked: unchecked)
  return kept + (rules.isEmpty ? reports.filter { $0.rule != .unknownRule } : reports)
}

/// Rules by code, and the findings about codes that name none or one that is fixed.
package struct RuleCodes: Sendable {
  private let rules: [String: DiagnosticRule]
  private let codes: [String]

  package init(_ rules: [DiagnosticRule]) {
    self.rules = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    codes = self.rules.keys.sorted()
  }

  /// The rule of a code; nil when there is none.
  package subscript(code: String) -> DiagnosticRule? { rules[code] }

  /// What is wrong with naming a code to make its rule milder; nil when nothing is. Looking for a suggestion is slow:
  /// `mayHelp` is false when enough were looked for.
  package func fault(_ code: Located<String>, mayHelp: Bool = true) -> Diagnostic? {
    guard let rule = rules[code.value] else {
      return Diagnostic(
        .unknownRule,
        "there is no rule \u{201C}\(code.value)\u{201D}",
        at: code.span,
        help: "The code of a rule stands in brackets behind its message.",
        suggestion: mayHelp ? spellingSuggestion(for: code.value, among: codes) : nil
      )
    }
    guard rule.isFixed else { return nil }
    return Diagnostic(
      .fixedRule,
      "\u{201C}\(code.value)\u{201D} stays what it is",
      at: code.span,
      help: "Without this rule the site would be unsafe or incomplete: mend what it finds."
    )
  }
}

/// The comments of all documents, by what they are about.
private struct SuppressionIndex {
  private struct Key: Hashable {
    let file: SourcePath
    let reach: Suppression.Reach
    let code: String
  }

  /// In the order of files and places.
  private let suppressions: [Suppression]
  private let tables: [SourcePath: LineTable]
  private let keys: Set<Key>
  private var used: Set<Key> = []

  /// Looking for a suggestion is slow; a text with more unknown codes than this was not misspelt.
  private static let suggestionLimit = 50

  init(_ documents: [SourceFile]) {
    var suppressions: [Suppression] = []
    var tables: [SourcePath: LineTable] = [:]
    for document in documents {
      let found = findSuppressions(document)
      guard !found.isEmpty else { continue }
      suppressions += found
      tables[document.sourcePath] = LineTable(document)
    }
    self.suppressions = suppressions
    self.tables = tables
    keys = Set(suppressions.flatMap { Self.keys(of: $0) })
  }

  var isEmpty: Bool { suppressions.isEmpty }

  private static func keys(of suppression: Suppression) -> [Key] {
    suppression.codes.map {
      Key(file: suppression.span.file, reach: suppression.reach, code: $0.value)
    }
  }

  /// Whether a comment suppresses a finding; remembers which did.
  mutating func suppresses(_ finding: Diagnostic) -> Bool {
    let (file, code) = (finding.span.file, finding.rule.code)
    guard !finding.rule.isFixed, let table = tables[file] else { return false }
    let start = table.offset(ofLine: table.position(of: finding.span.lower).line)
    let candidates = [Suppression.Reach.line(start: start), .file]
      .map { Key(file: file, reach: $0, code: code) }
    guard let key = candidates.first(where: keys.contains) else { return false }
    used.insert(key)
    return true
  }

  /// What is to be said about the comments once all findings were asked about.
  func findings(_ known: RuleCodes, unchecked: Set<String>) -> [Diagnostic] {
    var result: [Diagnostic] = []
    for suppression in suppressions {
      if suppression.codes.isEmpty { result.append(Self.namesNone(suppression)) }
      for (code, key) in zip(suppression.codes, Self.keys(of: suppression)) {
        if let fault = known.fault(code, mayHelp: result.count < Self.suggestionLimit) {
          result.append(fault)
        } else if !used.contains(key), !unchecked.contains(code.value) {
          result.append(Self.unused(code, suppression))
        }
      }
    }
    return result
  }

  private static func namesNone(_ suppression: Suppression) -> Diagnostic {
    Diagnostic(
      .unknownRule,
      "this comment names no rule",
      at: suppression.span,
      help: "Write the codes that it is about: `waymark-ignore: broken-link`."
    )
  }

  private static func unused(_ code: Located<String>, _ suppression: Suppression) -> Diagnostic {
    let place =
      switch suppression.reach {
      case .file: "in this file"
      case .line: "on its line"
      }
    return Diagnostic(
      .unusedSuppression,
      "\u{201C}\(code.value)\u{201D} finds nothing \(place)",
      at: code.span,
      help: """
        Remove it. A comment is about findings that begin on its own line or, when it stands alone, on the next \
        line.
        """
    )
  }
}
