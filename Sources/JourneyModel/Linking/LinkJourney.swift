import Diagnostics
import Documents

/// A journey with everything looked up.
///
/// Raises `unknown-…`, `unknown-answer`, `duplicate-entry-id`, `unclear-participation`, `score-off-scale` and
/// what `linkEntry` raises.
func linkJourney(_ draft: JourneyDraft, linker: inout Linker) -> Journey {
  var reading = draft.reading
  let (unresolved, found) = (linker.unresolved, linker.diagnostics.count)
  var personas = unique(draft.personas.compactMap { linker.persona($0) })
  reading.hasUnknownPersonas = linker.unresolved > unresolved
  for names in draft.namedPersonas { personas += linker.personas(in: names) }
  reading.namesUnknownPersonas = linker.unresolved > unresolved
  personas = unique(personas)
  let lanes = usedLanes(draft, linker: &linker)
  let place = PhasePlace(scale: draft.scale, lanes: lanes, personas: personas)
  var entries = EntryIndex()
  var phases = draft.phases.enumerated().map { index, phase in
    linkPhase(phase, index: index, in: place, entries: &entries, linker: &linker)
  }
  if personas.isEmpty { personas = unique(phases.flatMap { people(in: $0, lanes: lanes) }) }
  for index in phases.indices {
    addStepEmotions(to: &phases[index], lanes: lanes, personas: personas)
    orderPeople(in: &phases[index], as: personas)
  }
  reading.hasUnknownAnswers = entries.resolve(
    in: &phases,
    isFaulty: reading.isFaulty,
    linker: &linker
  )
  // A scale that could not be read makes every score look wrong.
  if reading.hasUnknownScale || linker.settings.isUnknown("scale") {
    let added = linker.diagnostics[found...].filter { $0.rule != .scoreOffScale }
    linker.diagnostics.replaceSubrange(found..., with: added)
  }
  number(&phases, draft)
  let beforeEvidence = linker.unresolved
  let evidence = unique(draft.evidence.compactMap { linker.evidence($0) })
  reading.citesUnknownEvidence = linker.unresolved > beforeEvidence
  var journey = Journey(
    Journey.Members(
      facts: draft.facts,
      personas: personas,
      scenario: draft.scenario,
      goal: draft.goal,
      expectations: draft.expectations,
      scopeFrom: draft.scopeFrom,
      scopeTo: draft.scopeTo,
      state: draft.state,
      baseline: draft.baseline.flatMap { linker.journey($0) },
      parent: draft.parent.flatMap { linker.phase($0) },
      framework: draft.framework?.value,
      duration: draft.duration,
      evidence: evidence,
      laneSet: draft.laneSet,
      lanes: lanes,
      phases: phases,
      prose: draft.prose,
      reading: reading
    )
  )
  journey.overview = JourneyOverview(journey)
  return journey
}

/// Everybody who takes part in a phase or feels something in it.
private func people(in phase: Phase, lanes: [Lane]) -> [Link<Persona>] {
  phase.participation.flatMap(\.personas) + phase.emotions.flatMap(\.personas)
    + phase.scoredSteps(lanes).flatMap(\.personas)
}

/// The lanes that hold something in at least one phase: the journey's order first, then others as they
/// come. Steps with scores make a curve, so they bring the lane of emotion along. Raises `too-many-lanes`.
private func usedLanes(_ draft: JourneyDraft, linker: inout Linker) -> [Lane] {
  var used: [Lane] = []
  var ids: Set<String> = []
  // By index: to copy a lane with its entries takes as long as to look at it.
  for phase in draft.phases.indices {
    for lane in draft.phases[phase].lanes.indices
    where !draft.phases[phase].lanes[lane].entries.isEmpty {
      let own = draft.phases[phase].lanes[lane].lane
      guard ids.insert(own.id).inserted else { continue }
      used.append(own)
      if used.count == laneLimit + 1 {
        linker.diagnostics.append(tooManyLanes(at: draft.phases[phase].lanes[lane].name.span))
      }
    }
  }
  if used.count > laneLimit {
    used.removeSubrange(laneLimit...)
    ids = Set(used.map(\.id))
  }
  if hasScoredSteps(draft), used.count < laneLimit,
    ids.insert(StandardLane.emotion.rawValue).inserted
  {
    used.append(Lane(.emotion))
  }
  let ordered = draft.laneOrder.filter { ids.contains($0.id) }
  let known = Set(ordered.map(\.id))
  return ordered + used.filter { !known.contains($0.id) }
}

private func hasScoredSteps(_ draft: JourneyDraft) -> Bool {
  draft.phases.indices.contains { phase in
    draft.phases[phase].lanes.indices.contains { lane in
      let entries = draft.phases[phase].lanes[lane].entries
      return entries.indices.contains {
        entries[$0].score != nil || entries[$0].content.hasAttribute("emotion")
      }
    }
  }
}

/// Numbers phases as the author did when the numbers rise, else in order from 1, or from 0 when the
/// framework begins with a phase 0 and this journey has it.
private func number(_ phases: inout [Phase], _ draft: JourneyDraft) {
  let written = draft.phases.compactMap(\.number)
  let isRising = zip(written, written.dropFirst()).allSatisfy { $0 < $1 }
  if written.count == phases.count, isRising {
    for index in phases.indices { phases[index].number = written[index] }
    return
  }
  let beginsWithZero =
    written.first == 0 || (draft.firstNumber == 0 && phases.first?.kind == .awareness)
  for index in phases.indices { phases[index].number = index + (beginsWithZero ? 0 : 1) }
}
