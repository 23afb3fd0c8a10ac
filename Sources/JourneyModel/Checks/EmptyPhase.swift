package import Diagnostics

extension DiagnosticRule {
  package static let emptyPhase = DiagnosticRule(
    "empty-phase",
    .warning,
    "a phase says something: a lane, a text or a goal"
  )
}

/// Phases of which nothing is said but their names: one finding for each journey. Where no phase says anything, the
/// journey is a list to be filled, which its author knows: information. Raises `empty-phase`.
func emptyPhases(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  journeys.compactMap { index in
    let journey = wiki.journeys[index]
    guard !journey.isSpared else { return nil }
    let bare = journey.phases.enumerated().filter { phaseIndex, phase in
      phase.isBare
        && !wiki.detailedPhases.contains(PhaseLink(journey: Link(index), index: phaseIndex))
    }
    guard let first = bare.first?.element else { return nil }
    let names = bare.map { quoted($0.element.title) }
    let verb = names.count == 1 ? "says" : "say"
    var finding = Diagnostic(
      .emptyPhase,
      bare.count == journey.phases.count && bare.count > 1
        ? "none of the \(bare.count) phases of \(quoted(journey.facts.title)) says anything"
        : "\(namedList(names)) \(verb) nothing",
      at: first.span,
      help: "Write what happens there, or mark the journey as `status: draft` until it is known."
    )
    if bare.count == journey.phases.count { finding.severity = .information }
    return finding
  }
}
