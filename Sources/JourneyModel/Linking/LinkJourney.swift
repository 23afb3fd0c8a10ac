import Diagnostics
import Documents

extension DiagnosticRule {
  static let unknownAnswer = DiagnosticRule(
    "unknown-answer",
    .error,
    "`answers` names the `id` of an entry in the same journey"
  )
  static let duplicateEntryID = DiagnosticRule(
    "duplicate-entry-id",
    .error,
    "the ids of a journey's entries differ"
  )
  static let unclearParticipation = DiagnosticRule(
    "unclear-participation",
    .warning,
    "participation is driver, participant, gatekeeper or not-involved"
  )
}

/// A journey with everything looked up.
///
/// Raises `unknown-…`, `unknown-answer`, `duplicate-entry-id`, `unclear-participation`, `score-off-scale` and
/// what `linkEntry` raises.
func linkJourney(_ draft: JourneyDraft, linker: inout Linker) -> Journey {
  var personas = unique(draft.personas.compactMap { linker.persona($0) })
  for reference in draft.namedPersonas {
    guard let link = linker.personaNamed(reference.name, isRequired: true) else { continue }
    if !personas.contains(link) { personas.append(link) }
  }
  let lanes = usedLanes(draft)
  var answers: [PendingAnswer] = []
  var phases: [Phase] = []
  for (index, phase) in draft.phases.enumerated() {
    phases.append(
      linkPhase(
        phase,
        index: index,
        of: draft,
        lanes: lanes,
        personas: personas,
        answers: &answers,
        linker: &linker
      )
    )
  }
  if personas.isEmpty {
    personas = unique(
      phases.flatMap { $0.participation.flatMap(\.personas) + $0.emotions.flatMap(\.personas) }
    )
  }
  resolve(answers, in: &phases, linker: &linker)
  number(&phases, draft)
  return Journey(
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
    evidence: unique(draft.evidence.compactMap { linker.evidence($0) }),
    lanes: lanes,
    phases: phases,
    prose: draft.prose
  )
}

/// `answers=id` of one entry, to be looked up when all entries are known.
private struct PendingAnswer {
  let from: EntryLink
  let name: Located<String>
}

/// The lanes that hold something in at least one phase: the journey's order first, then others as they
/// come.
private func usedLanes(_ draft: JourneyDraft) -> [Lane] {
  var used: [Lane] = []
  for phase in draft.phases {
    for lane in phase.lanes where !lane.entries.isEmpty {
      if !used.contains(where: { $0.id == lane.lane.id }) { used.append(lane.lane) }
    }
  }
  let ordered = draft.laneOrder.filter { lane in used.contains { $0.id == lane.id } }
  return ordered + used.filter { lane in !ordered.contains { $0.id == lane.id } }
}

private func linkPhase(
  _ draft: PhaseDraft,
  index: Int,
  of journey: JourneyDraft,
  lanes: [Lane],
  personas: [Link<Persona>],
  answers: inout [PendingAnswer],
  linker: inout Linker
) -> Phase {
  var participation: [Participation] = []
  var emotions: [Emotion] = []
  var cells: [Phase.Cell] = []
  for (laneIndex, lane) in lanes.enumerated() {
    let written = draft.lanes.first { $0.lane.id == lane.id }
    let place = EntryPlace(lane: lane.standard, scale: journey.scale, personas: personas)
    var entries: [Entry] = []
    for entryDraft in written?.entries ?? [] {
      var (entry, names) = linkEntry(entryDraft, at: place, linker: &linker)
      let link = EntryLink(phase: index, lane: laneIndex, entry: entries.count)
      answers += names.map { PendingAnswer(from: link, name: $0) }
      switch lane.standard {
      case .emotion:
        emotions += linkEmotion(entryDraft, &entry, place: place, linker: &linker)
      case .participation:
        participation += linkParticipation(entryDraft, &entry, linker: &linker)
      default: break
      }
      entries.append(entry)
    }
    cells.append(Phase.Cell(entries: entries, anchor: written?.anchor ?? ""))
  }
  return Phase(
    id: draft.id.value,
    title: draft.title,
    number: draft.number ?? index + 1,
    kind: draft.kind,
    group: draft.group,
    goal: draft.goal,
    duration: draft.duration,
    trigger: draft.trigger,
    owner: draft.owner,
    momentOfTruth: draft.momentOfTruth,
    journey: draft.journey.flatMap { linker.journey($0) },
    participation: participation,
    emotions: emotions,
    cells: cells,
    prose: draft.prose,
    path: draft.path,
    span: draft.id.span,
    anchor: draft.anchor
  )
}

/// The name and the rest of `Name: rest`, from the entry's label or its text.
private func labelled(_ draft: EntryDraft) -> (name: Located<String>, rest: String)? {
  if let label = draft.content.label { return (label.name, label.restText) }
  guard let (name, rest) = splitLabel(draft.content.text) else { return nil }
  return (Located(name, at: draft.content.span), rest)
}

private func linkEmotion(
  _ draft: EntryDraft,
  _ entry: inout Entry,
  place: EntryPlace,
  linker: inout Linker
) -> [Emotion] {
  var text = Located(draft.content.text, at: draft.content.span)
  var unlinkedName: String?
  if entry.personas.isEmpty, let (name, rest) = labelled(draft) {
    if let link = linker.personaNamed(name, isRequired: true) {
      entry.personas = [link]
    } else {
      unlinkedName = name.value
    }
    text.value = rest
  }
  let score = linker.take(parseScore(text, scale: place.scale))
  entry.emotion = score.score ?? entry.emotion
  let owners = entry.personas.isEmpty && unlinkedName == nil ? place.personas : entry.personas
  return [
    Emotion(
      personas: owners,
      name: unlinkedName,
      score: entry.emotion,
      words: score.words,
      basis: entry.basis,
      evidence: entry.evidence,
      span: entry.span
    )
  ]
}

private func linkParticipation(
  _ draft: EntryDraft,
  _ entry: inout Entry,
  linker: inout Linker
) -> [Participation] {
  guard let (name, rest) = labelled(draft) else {
    linker.reportParticipation(draft.content.text, at: draft.content.span)
    return []
  }
  if entry.personas.isEmpty, let link = linker.personaNamed(name, isRequired: true) {
    entry.personas = [link]
  }
  let word = rest.prefix {
    $0 != "," && $0 != ";" && $0 != "(" && $0 != "." && $0 != "\u{2013}" && $0 != "\u{2014}"
  }
  guard let level = Vocabulary.standard.level(named: String(word)) else {
    linker.reportParticipation(String(word), at: draft.content.span)
    return []
  }
  guard !entry.personas.isEmpty else { return [] }
  return [
    Participation(
      personas: entry.personas,
      level: level,
      basis: entry.basis,
      evidence: entry.evidence,
      span: entry.span
    )
  ]
}

extension Linker {
  fileprivate mutating func reportParticipation(_ text: String, at span: SourceSpan) {
    let levels = ParticipationLevel.allCases.map(\.rawValue)
    diagnostics.append(
      Diagnostic(
        .unclearParticipation,
        "\u{201C}\(text)\u{201D} is no level of participation",
        at: span,
        help: "Write a persona, a colon and one of: \(levels.joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: text, among: levels)
      )
    )
  }
}

/// Looks `answers` up among the ids of the journey's entries.
private func resolve(_ answers: [PendingAnswer], in phases: inout [Phase], linker: inout Linker) {
  var byID: [String: (link: EntryLink, span: SourceSpan)] = [:]
  for (phase, value) in phases.enumerated() {
    for (lane, cell) in value.cells.enumerated() {
      for (index, entry) in cell.entries.enumerated() {
        guard let id = entry.id else { continue }
        let link = EntryLink(phase: phase, lane: lane, entry: index)
        if let first = byID[id] {
          linker.diagnostics.append(
            Diagnostic(
              .duplicateEntryID,
              "two entries have the id \u{201C}\(id)\u{201D}",
              at: entry.span,
              notes: [Diagnostic.Note("first here", at: first.span)]
            )
          )
        } else {
          byID[id] = (link, entry.span)
        }
      }
    }
  }
  for answer in answers {
    guard let target = byID[answer.name.value] else {
      linker.diagnostics.append(
        Diagnostic(
          .unknownAnswer,
          "no entry of this journey has the id \u{201C}\(answer.name.value)\u{201D}",
          at: answer.name.span,
          help: "Give the need or question an id: {id=\(slug(answer.name.value))}.",
          suggestion: spellingSuggestion(for: answer.name.value, among: byID.keys.sorted())
        )
      )
      continue
    }
    let from = answer.from
    phases[from.phase].cells[from.lane].entries[from.entry].answers.append(target.link)
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
