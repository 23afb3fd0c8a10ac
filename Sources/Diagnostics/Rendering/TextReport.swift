/// How many findings are printed in full; the others are counted. nil is no limit.
package struct FindingLimits: Sendable, Hashable {
  package var perFile: Int?
  package var total: Int?

  package init(perFile: Int? = nil, total: Int? = nil) {
    self.perFile = perFile
    self.total = total
  }
}

extension TextRendering {
  /// Findings in full as far as the limits go, errors first, and a line that counts the others of each file.
  ///
  /// `diagnostics` are sorted for printing, and are printed in that order. Ends in a line feed, or is empty.
  package mutating func text(_ diagnostics: [Diagnostic], limits: FindingLimits) -> String {
    let isShown = shownFindings(diagnostics, limits)
    var blocks: [String] = []
    var uncounted: [Diagnostic] = []
    var uncountedFiles = 0
    for file in fileRanges(diagnostics) {
      let shown = file.filter { isShown[$0] }.map { diagnostics[$0] }
      let rest = file.filter { !isShown[$0] }.map { diagnostics[$0] }
      blocks += shown.map { text($0) }
      guard let first = rest.first else { continue }
      if shown.isEmpty {
        uncounted += rest
        uncountedFiles += 1
      } else {
        blocks.append(remainder(rest, "in \(path(first.span))"))
      }
    }
    if !uncounted.isEmpty {
      blocks.append(
        remainder(uncounted, "in \(uncountedFiles) other file\(uncountedFiles == 1 ? "" : "s")")
      )
    }
    return blocks.joined(separator: "\n")
  }

  private func remainder(_ findings: [Diagnostic], _ place: String) -> String {
    "\u{2026} and \(findings.count) more \(place): \(countsByCode(findings))\n"
  }
}

/// Whether each finding is printed in full: the severest first, then by place, as far as the limits go.
private func shownFindings(_ diagnostics: [Diagnostic], _ limits: FindingLimits) -> [Bool] {
  var isShown = [Bool](repeating: false, count: diagnostics.count)
  var counts: [SourcePath: Int] = [:]
  var total = 0
  for severity in Severity.allCases.sorted() {
    for (index, finding) in diagnostics.enumerated() where finding.severity == severity {
      let count = counts[finding.span.file, default: 0]
      guard count < limits.perFile ?? .max, total < limits.total ?? .max else { continue }
      counts[finding.span.file] = count + 1
      total += 1
      isShown[index] = true
    }
  }
  return isShown
}

/// The findings of each file, which stand together.
private func fileRanges(_ diagnostics: [Diagnostic]) -> [Range<Int>] {
  var ranges: [Range<Int>] = []
  var start = 0
  for index in diagnostics.indices {
    let isLast =
      index + 1 == diagnostics.count
      || diagnostics[index].span.file != diagnostics[index + 1].span.file
    guard isLast else { continue }
    ranges.append(start..<index + 1)
    start = index + 1
  }
  return ranges
}

/// "30 unknown-name, 4 broken-link": the most frequent first.
private func countsByCode(_ findings: [Diagnostic]) -> String {
  let counts = Dictionary(findings.map { ($0.rule.code, 1) }, uniquingKeysWith: +)
  let ordered = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
  return ordered.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
}

/// "2 errors, 1 warning, 14 notes in 37 files", or "no findings in 37 files".
package func summaryLine(_ diagnostics: [Diagnostic], files: Int) -> String {
  let words = [(Severity.error, "error"), (.warning, "warning"), (.information, "note")]
  let counts = words.compactMap { severity, word in
    let count = diagnostics.count { $0.severity == severity }
    return count == 0 ? nil : counted(count, word)
  }
  let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
  return "\(found) in \(counted(files, "file"))"
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
