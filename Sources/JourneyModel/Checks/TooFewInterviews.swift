package import Diagnostics

extension DiagnosticRule {
  package static let tooFewInterviews = DiagnosticRule(
    "too-few-interviews",
    .information,
    "a persona and a journey rest on as many interviews as `site.yml` asks for"
  )
}

/// Personas and journeys that rest on fewer interviews than `interviews_per_persona` and `interviews_per_journey` ask
/// for, where 0 asks for none. A wiki without any evidence gives one finding. Raises `too-few-interviews`.
///
/// An interview counts for as many people as took part; where it is about several personas, they share them.
func tooFewInterviews(_ wiki: LinkedWiki) -> [Diagnostic] {
  let isUnsure =
    wiki.unread.touch("evidence") || wiki.evidence.contains { $0.facts.isIncomplete }
  guard !isUnsure else { return [] }
  let perPersona =
    wiki.settings.isUnknown("interviews_per_persona")
    ? 0 : wiki.settings.interviewsPerPersona
  let perJourney =
    wiki.settings.isUnknown("interviews_per_journey")
    ? 0 : wiki.settings.interviewsPerJourney
  guard !wiki.evidence.isEmpty else {
    return perPersona + perJourney > 0 ? noEvidence(wiki) : []
  }
  return thinPersonas(wiki, below: perPersona) + thinJourneys(wiki, below: perJourney)
}

private func noEvidence(_ wiki: LinkedWiki) -> [Diagnostic] {
  let rest =
    wiki.personas.map(\.facts) + wiki.journeys.filter { !$0.isSpared }.map(\.facts)
  guard let first = wiki.home?.facts ?? rest.first, rest.contains(where: { !$0.isSpared }) else {
    return []
  }
  return [
    Diagnostic(
      .tooFewInterviews,
      "this wiki records no evidence: all of it rests on what its authors believe",
      at: .start(of: first.path),
      help:
        "Write a file in `evidence/` for each interview. `interviews_per_persona: 0` and `interviews_per_journey: 0` in `site.yml` ask for none."
    )
  ]
}

private func thinPersonas(_ wiki: LinkedWiki, below limit: Int) -> [Diagnostic] {
  var counts = [Int](repeating: 0, count: wiki.personas.count)
  var about = wiki.evidence.map { Set($0.personas) }
  for (index, persona) in wiki.personas.enumerated() {
    for link in persona.evidence { about[link.index].insert(Link(index)) }
  }
  for (evidence, people) in zip(wiki.evidence, about) where !people.isEmpty {
    let share = (evidence.interviewed + people.count - 1) / people.count
    for person in people { counts[person.index] += share }
  }
  return zip(wiki.personas, counts).compactMap { persona, count in
    let isSpared = persona.facts.isSpared || persona.kind == .anti || persona.citesUnknownEvidence
    guard count < limit, !isSpared else { return nil }
    return finding(persona.facts, count, of: limit, "interviews_per_persona")
  }
}

private func thinJourneys(_ wiki: LinkedWiki, below limit: Int) -> [Diagnostic] {
  wiki.journeys.compactMap { journey in
    guard !journey.isSpared, journey.state == .current, !journey.reading.citesUnknownEvidence else {
      return nil
    }
    guard !journey.overview.hasFaultyEntry else { return nil }
    let cited = journey.overview.evidence.union(journey.evidence)
    let count = cited.map { wiki[$0].interviewed }.reduce(0, +)
    guard count < limit else { return nil }
    return finding(journey.facts, count, of: limit, "interviews_per_journey")
  }
}

private func finding(
  _ facts: EntityFacts,
  _ count: Int,
  of limit: Int,
  _ setting: String
) -> Diagnostic {
  let interviews = count == 0 ? "no interview" : count == 1 ? "1 interview" : "\(count) interviews"
  return Diagnostic(
    .tooFewInterviews,
    "\(quoted(facts.title)) rests on \(interviews), fewer than \(limit)",
    at: facts.span,
    help: """
      Talk to more people and cite what they said, or say with `\(setting)` in `site.yml` how many interviews are enough.
      """
  )
}

extension Evidence {
  /// How many people were interviewed; 0 for evidence of another kind.
  fileprivate var interviewed: Int {
    source == .interview ? min(max(participants ?? 1, 1), 1_000_000) : 0
  }
}
