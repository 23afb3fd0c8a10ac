package import Diagnostics

extension DiagnosticRule {
  package static let personaWithoutJourney = DiagnosticRule(
    "persona-without-journey",
    .information,
    "a persona takes part in a journey"
  )
}

/// Personas that no journey names. Nothing is said while there is no journey at all, or while one that could not be
/// read may name them. Raises `persona-without-journey`.
func personasWithoutJourney(_ wiki: LinkedWiki) -> [Diagnostic] {
  let isUnsure =
    wiki.unread.touch("journeys")
    || wiki.journeys.contains { $0.reading.isFaulty || $0.reading.hasUnknownPersonas }
  guard !wiki.journeys.isEmpty, !isUnsure else { return [] }
  var present: Set<Link<Persona>> = []
  for journey in wiki.journeys {
    present.formUnion(journey.personas)
    present.formUnion(journey.overview.personas)
  }
  return wiki.personas.enumerated().compactMap { index, persona in
    let isSpared = persona.facts.isSpared || persona.kind == .anti
    guard !isSpared, !present.contains(Link(index)) else { return nil }
    return Diagnostic(
      .personaWithoutJourney,
      "\(quoted(persona.facts.title)) takes part in no journey",
      at: persona.facts.span,
      help: "Name the persona in a journey: `personas: [\(persona.facts.id)]`."
    )
  }
}
