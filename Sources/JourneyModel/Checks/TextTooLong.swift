package import Diagnostics

extension DiagnosticRule {
  package static let textTooLong = DiagnosticRule(
    "text-too-long",
    .information,
    "what stands on a map fits a column: 80 characters for a phase\u{2019}s title, 300 for an entry"
  )
}

/// Where a map cuts texts: twelve lines of a column for an entry, four for a title. In 349 real files the longest
/// entry has 221 characters, the longest title 68.
private let (titleLength, entryLength) = (80, 300)

/// Titles of phases and entries that a map can only show the start of. Raises `text-too-long`.
func longTexts(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].flatMap { journey -> [Diagnostic] in
    // These lanes are drawn as marks, not as text.
    let drawn = journey.lanes.indices.filter {
      journey.lanes[$0].standard != .emotion && journey.lanes[$0].standard != .participation
    }
    return journey.phases.flatMap { phase -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let count = length(of: phase.title, above: titleLength) {
        findings.append(
          Diagnostic(
            .textTooLong,
            "the title \(quoted(phase.title)) has \(count) characters",
            at: phase.span,
            help: "Keep the title to a few words, and write the rest below it."
          )
        )
      }
      for entry in drawn.lazy.flatMap({ phase.cells[$0].entries }) {
        guard let count = length(of: entry.text, above: entryLength) else { continue }
        findings.append(
          Diagnostic(
            .textTooLong,
            "\(quoted(entry.text)) has \(count) characters",
            at: entry.span,
            help:
              "The map shows its start. Say the point first, and put the rest into a list below the entry."
          )
        )
      }
      return findings
    }
  }
}

private func length(of text: String, above limit: Int) -> Int? {
  guard text.utf8.count > limit else { return nil }
  let count = text.count
  return count > limit ? count : nil
}
