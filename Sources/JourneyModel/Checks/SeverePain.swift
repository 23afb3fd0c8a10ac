import Documents
package import Diagnostics

extension DiagnosticRule {
  package static let severePainWithoutOpportunity = DiagnosticRule(
    "severe-pain-without-opportunity",
    .information,
    "a phase with a pain point of severity 4 or 5 has an opportunity"
  )
}

/// Phases with severe pain for which nobody has an idea: one finding for each. An opportunity elsewhere counts when it
/// `answers` the pain point, one with a file of its own when the pain point's text links to it.
/// Raises `severe-pain-without-opportunity`.
func severePains(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].flatMap { journey -> [Diagnostic] in
    guard !journey.isSpared, !journey.reading.hasUnknownAnswers,
      let row = journey.row(of: .painPoints)
    else { return [] }
    let ideas = journey.row(of: .opportunities)
    let answered = journey.overview.answered
    return journey.phases.enumerated().compactMap { index, phase in
      guard phase.entries(ideas).isEmpty else { return nil }
      let severe = phase.entries(row).enumerated().filter { place, entry in
        let link = EntryLink(phase: index, lane: row, entry: place)
        return (entry.severity ?? 0) >= 4 && !answered.contains(link) && !entry.linksToOpportunity
      }
      guard let worst = severe.max(by: { ($0.element.severity ?? 0) < ($1.element.severity ?? 0) })
      else { return nil }
      let severity = worst.element.severity ?? 0
      return Diagnostic(
        .severePainWithoutOpportunity,
        "\(quoted(worst.element.text)) has severity \(severity), and \(quoted(phase.title)) no opportunity",
        at: worst.element.span,
        help: "Write what could be done, and who would do it, under \u{201C}Opportunities\u{201D}."
      )
    }
  }
}

extension Entry {
  fileprivate var linksToOpportunity: Bool {
    html.holes.contains { splitScheme($0.use.destination)?.scheme == "opportunity" }
  }
}
