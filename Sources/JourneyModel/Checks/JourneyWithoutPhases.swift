package import Diagnostics

extension DiagnosticRule {
  package static let journeyWithoutPhases = DiagnosticRule(
    "journey-without-phases",
    .warning,
    "a journey has phases"
  )
}

/// Journeys that have no map because no phase was found in them. One that has no heading below its title is a stub,
/// which its author knows: information. Raises `journey-without-phases`.
func journeysWithoutPhases(_ wiki: LinkedWiki) -> [Diagnostic] {
  wiki.journeys.compactMap { journey in
    guard journey.phases.isEmpty, !journey.isSpared, !journey.reading.hasStrayPhases else {
      return nil
    }
    var finding = Diagnostic(
      .journeyWithoutPhases,
      "\(quoted(journey.facts.title)) has no phases, and so no map",
      at: journey.facts.span,
      help: """
        Give each phase a heading with lanes such as \u{201C}Needs\u{201D} below it, or list the phases under \
        `phases:`. A page that is no journey belongs in another folder.
        """
    )
    if journey.prose.sections.isEmpty { finding.severity = .information }
    return finding
  }
}
