package import Diagnostics

extension DiagnosticRule {
  package static let manyPhases = DiagnosticRule(
    "many-phases",
    .information,
    "a journey has at most nine phases"
  )
}

/// Journeys with more phases than a map shows well: real ones have 4 to 7. Raises `many-phases`.
func manyPhases(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].compactMap { journey in
    guard journey.phases.count > 9 else { return nil }
    return Diagnostic(
      .manyPhases,
      "\(quoted(journey.facts.title)) has \(journey.phases.count) phases",
      at: journey.facts.span,
      help: "Join phases, or move some into a journey with `parent: \(journey.facts.id)/\u{2026}`."
    )
  }
}
