package import Diagnostics

extension DiagnosticRule {
  package static let emptyDimension = DiagnosticRule(
    "empty-dimension",
    .information,
    "a phase says who takes part, what they need, what they do and what content serves them"
  )
}

/// Phases that leave some of the four dimensions empty: one finding for each. Who takes part goes without saying
/// where a journey has one persona. Raises `empty-dimension`.
func emptyDimensions(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  journeys.flatMap { index -> [Diagnostic] in
    let journey = wiki.journeys[index]
    guard !journey.isSpared else { return [] }
    let asked = StandardLane.dimensions.filter {
      $0 != .participation || journey.personas.count > 1
    }
    let rows = asked.map { (lane: $0, row: journey.row(of: $0)) }
    return journey.phases.enumerated().compactMap { phaseIndex, phase in
      let isDetailed = wiki.detailedPhases.contains(
        PhaseLink(journey: Link(index), index: phaseIndex)
      )
      guard !phase.isBare, !isDetailed else { return nil }
      let empty = rows.filter { phase.entries($0.row).isEmpty }.map { $0.lane.title.lowercased() }
      guard !empty.isEmpty else { return nil }
      return Diagnostic(
        .emptyDimension,
        "\(quoted(phase.title)) says nothing about \(namedList(empty))",
        at: phase.span,
        help: "Add what is known as lanes below the phase\u{2019}s heading."
      )
    }
  }
}
