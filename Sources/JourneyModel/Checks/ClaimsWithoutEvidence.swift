package import Diagnostics

extension DiagnosticRule {
  package static let claimsWithoutEvidence = DiagnosticRule(
    "claims-without-evidence",
    .information,
    "what a wiki with evidence claims rests on some of it"
  )
}

/// Journeys no claim of which cites evidence, phases of other journeys of which none does, and personas that say
/// `basis: research` and cite nothing. Nothing is said of a wiki without evidence (`too-few-interviews` is), nor of
/// the future, which nobody has observed. Raises `claims-without-evidence`.
func claimsWithoutEvidence(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  guard !wiki.evidence.isEmpty else { return [] }
  return wiki.journeys[journeys].flatMap { assumedParts(of: $0) }
}

/// Raises `claims-without-evidence`.
func unfoundedPersonas(_ wiki: LinkedWiki) -> [Diagnostic] {
  wiki.evidence.isEmpty ? [] : wiki.personas.compactMap(unfoundedPersona)
}

private func assumedParts(of journey: Journey) -> [Diagnostic] {
  guard !journey.isSpared, journey.state == .current else { return [] }
  let counts = journey.phases.map { ClaimCount($0, of: journey) }
  let total = counts.map(\.total).reduce(0, +)
  guard total > 0, !counts.contains(where: \.isUnsure) else { return [] }
  guard counts.contains(where: { $0.observed > 0 }) else {
    guard journey.evidence.isEmpty else { return [] }
    return [
      Diagnostic(
        .claimsWithoutEvidence,
        total == 1
          ? "the only claim of \(quoted(journey.facts.title)) cites no evidence"
          : "none of the \(total) claims of \(quoted(journey.facts.title)) cites evidence",
        at: journey.facts.span,
        help: "Cite what a claim rests on: `{evidence=\u{2026}}` after the entry."
      )
    ]
  }
  return zip(journey.phases, counts).compactMap { phase, count in
    guard count.total > 0, count.observed == 0 else { return nil }
    return Diagnostic(
      .claimsWithoutEvidence,
      count.total == 1
        ? "the only claim of phase \(quoted(phase.title)) cites no evidence"
        : "none of the \(count.total) claims of phase \(quoted(phase.title)) cites evidence",
      at: phase.span,
      help: "Cite what a claim rests on: `{evidence=\u{2026}}` after the entry."
    )
  }
}

private func unfoundedPersona(_ persona: Persona) -> Diagnostic? {
  let isFaulty = persona.fields.contains { $0.entries.contains(where: \.isFaulty) }
  guard persona.basis == .research, persona.evidence.isEmpty, !persona.facts.isSpared,
    !isFaulty, !persona.citesUnknownEvidence
  else { return nil }
  return Diagnostic(
    .claimsWithoutEvidence,
    "\(quoted(persona.facts.title)) says `basis: research` and cites no evidence",
    at: persona.facts.span,
    help: "Name it with `evidence:`, or say `basis: assumption`."
  )
}

/// The claims of a phase, and how many of them rest on something.
private struct ClaimCount {
  var total = 0
  var observed = 0
  /// Whether a fault keeps it open what an entry cites.
  var isUnsure = false

  init(_ phase: Phase, of journey: Journey) {
    for (lane, cell) in zip(journey.lanes, phase.cells) where lane.holdsClaims {
      total += cell.entries.count
      // In place: an entry is large, and to copy one retains all that it holds.
      for index in cell.entries.indices {
        if cell.entries[index].basis == .observed || !cell.entries[index].evidence.isEmpty {
          observed += 1
        }
        isUnsure = isUnsure || cell.entries[index].isFaulty
      }
    }
  }
}
