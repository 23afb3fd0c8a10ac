package import Diagnostics

extension DiagnosticRule {
  package static let noDriver = DiagnosticRule(
    "no-driver",
    .warning,
    "a phase that says who takes part names a driver"
  )
}

/// Phases whose participation names nobody who moves them forward. Raises `no-driver`.
func phasesWithoutDriver(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].flatMap { journey -> [Diagnostic] in
    guard !journey.isSpared else { return [] }
    let row = journey.row(of: .participation)
    return journey.phases.compactMap { phase in
      let written = phase.entries(row)
      // An entry without a level that could be read may be the driver's.
      guard let first = written.first, phase.participation.count == written.count,
        !written.contains(where: \.isFaulty),
        !phase.participation.contains(where: { $0.level == .driver })
      else { return nil }
      return Diagnostic(
        .noDriver,
        "nobody drives \(quoted(phase.title))",
        at: first.span,
        help:
          "A phase without a driver does not move. Name who moves it forward: `- Olivia: driver`."
      )
    }
  }
}
