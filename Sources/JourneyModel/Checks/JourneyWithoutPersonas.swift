package import Diagnostics

extension DiagnosticRule {
  /// No error, although a journey is one of somebody: of 95 real journeys that move in from elsewhere, 90 name nobody
  /// in a way that can be read.
  package static let journeyWithoutPersonas = DiagnosticRule(
    "journey-without-personas",
    .warning,
    "a journey names the personas whose journey it is"
  )
}

/// Journeys of nobody; where no phase was found, people may stand in what was not read as one. Raises `journey-without-personas`, as information while there is no persona to name.
func journeysWithoutPersonas(_ wiki: LinkedWiki) -> [Diagnostic] {
  let hidesPersonas = wiki.unread.touch("personas")
  return wiki.journeys.compactMap { journey in
    let isNamed = !journey.personas.isEmpty || journey.reading.namesUnknownPersonas
    guard !isNamed, !journey.phases.isEmpty, !journey.isSpared, !journey.hasFaultyNames else {
      return nil
    }
    let known = wiki.personas.prefix(12).map(\.facts.id).joined(separator: ", ")
    var finding = Diagnostic(
      .journeyWithoutPersonas,
      "\(quoted(journey.facts.title)) names no persona",
      at: journey.facts.span,
      help: known.isEmpty
        ? "Write a file in `personas/`, and name it here: `personas: [its-name]`."
        : "Name whose journey it is with `personas:` in front matter. Known ids: \(known)."
    )
    if wiki.personas.isEmpty, !hidesPersonas { finding.severity = .information }
    return finding
  }
}

extension Journey {
  /// Whether a lane that names people has an entry with a fault: it may have named one.
  fileprivate var hasFaultyNames: Bool {
    let rows = [row(of: .emotion), row(of: .participation)]
    return phases.contains { phase in
      rows.contains { phase.entries($0).contains(where: \.isFaulty) }
    }
  }
}
