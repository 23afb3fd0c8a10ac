import Diagnostics
import Documents

/// What the phases of one journey share while they are linked.
struct PhasePlace {
  var scale: EmotionScale
  var lanes: [Lane]
  var personas: [Link<Persona>]
}

/// A phase with everything looked up, but for the `answers` of its entries, which `entries` collects.
///
/// Raises `unknown-…`, `unclear-participation`, `score-off-scale` and what `linkEntry` raises.
func linkPhase(
  _ draft: PhaseDraft,
  index: Int,
  in journey: PhasePlace,
  entries: inout EntryIndex,
  linker: inout Linker
) -> Phase {
  var participation: [Participation] = []
  var emotions: [Emotion] = []
  var cells: [Phase.Cell] = []
  for (laneIndex, lane) in journey.lanes.enumerated() {
    let written = draft.lanes.firstIndex { $0.lane.id == lane.id }
    let entryDrafts = written.map { draft.lanes[$0].entries } ?? []
    let place = EntryPlace(lane: lane.standard, scale: journey.scale, personas: journey.personas)
    var cell = Phase.Cell(entries: [], anchor: written.map { draft.lanes[$0].anchor } ?? "")
    cell.entries.reserveCapacity(entryDrafts.count)
    for entryDraft in entryDrafts {
      let faults = linker.faultCount
      var linked = linkEntry(entryDraft, at: place, linker: &linker)
      let link = EntryLink(phase: index, lane: laneIndex, entry: cell.entries.count)
      if let id = linked.id { entries.add(id, at: link, linker: &linker) }
      if linked.id == nil, entryDraft.content.hasAttribute("id") { entries.hasInvalidID = true }
      entries.add(answers: linked.answers, from: link)
      switch lane.standard {
      case .emotion:
        emotions.append(linkEmotion(entryDraft, &linked.entry, place: place, linker: &linker))
      case .participation:
        let part = linkParticipation(entryDraft, &linked.entry, place: place, linker: &linker)
        if let part { participation.append(part) }
      default: break
      }
      if linker.faultCount > faults { linked.entry.isFaulty = true }
      cell.entries.append(linked.entry)
    }
    cells.append(cell)
  }
  return Phase(
    Phase.Members(
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
      language: draft.language,
      redirectFrom: draft.redirectFrom,
      custom: draft.custom,
      path: draft.path,
      span: draft.id.span,
      anchor: draft.anchor
    )
  )
}
