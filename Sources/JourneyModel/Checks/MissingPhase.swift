package import Diagnostics

extension DiagnosticRule {
  package static let missingPhase = DiagnosticRule(
    "missing-phase",
    .information,
    "a journey with a framework has all of its phases, or lists those that it has under `phases:`"
  )
}

/// Phases of its framework that a journey leaves out without saying so. Raises `missing-phase`.
func missingPhases(_ wiki: LinkedWiki) -> [Diagnostic] {
  wiki.journeys.compactMap { journey in
    let missing = journey.reading.missingPhases
    guard !missing.isEmpty, !journey.phases.isEmpty, !journey.isSpared,
      !journey.reading.hasStrayPhases
    else { return nil }
    let framework = journey.framework.map { " of `\($0)`" } ?? ""
    return Diagnostic(
      .missingPhase,
      "\(quoted(journey.facts.title)) leaves out \(namedList(missing))\(framework)",
      at: journey.facts.span,
      help: "If that is meant, list the phases that it has under `phases:`."
    )
  }
}
