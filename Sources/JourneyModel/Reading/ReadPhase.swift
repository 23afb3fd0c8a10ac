import Diagnostics
import Documents

/// What the readers of a journey's phases need to know of the journey.
struct PhaseReading {
  let vocabulary: Vocabulary
  /// Lanes named in `lanes:` of the journey or the site, standard ones among them.
  let namedLanes: [Lane]
  /// Folded headings that recur in at least two phases and hold short entries.
  var recurring: Set<String> = []

  /// The lane that a heading or label names.
  func lane(named name: String) -> Lane? {
    let folded = foldedName(withoutOrdinal(name))
    if let lane = namedLanes.first(where: {
      foldedName($0.title) == folded || foldedName($0.id) == folded
    }) {
      return lane
    }
    if let standard = vocabulary.lane(named: name) {
      return namedLanes.first { $0.standard == standard } ?? Lane(standard)
    }
    guard recurring.contains(folded) else { return nil }
    return Lane(customID: slug(withoutOrdinal(name)), title: withoutOrdinal(name))
  }
}

/// Keys of a phase's map that are no lanes (content format 1 §5.5).
let phaseKeys = [
  "id", "title", "aliases", "kind", "group", "goal", "duration", "trigger", "owner",
  "moment_of_truth", "journey",
]

/// Reads a phase's facts and lanes from its map in `phases:` or its file's front matter.
///
/// Raises `unknown-key` and what `FactReader` and `readEntries` raise.
func readPhaseFacts(
  _ reader: inout FactReader,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  alsoKnown: [String] = []
) {
  phase.kind = reader.word("kind", PhaseKind.self) ?? phase.kind
  phase.group = reader.text("group")?.value ?? phase.group
  phase.goal = readInline("goal", &reader) ?? phase.goal
  phase.duration = reader.text("duration")?.value ?? phase.duration
  phase.trigger = readInline("trigger", &reader) ?? phase.trigger
  phase.owner = reader.text("owner")?.value ?? phase.owner
  phase.momentOfTruth = readInline("moment_of_truth", &reader) ?? phase.momentOfTruth
  phase.journey = reader.text("journey").map(Reference.init) ?? phase.journey
  for entry in reader.unseenEntries() where !alsoKnown.contains(entry.key.value) {
    guard let lane = reading.lane(named: entry.key.value) else { continue }
    _ = reader.node(entry.key.value)
    let entries = readEntries(entry.value, key: entry.key.value)
    for diagnostic in entries.diagnostics { reader.report(diagnostic) }
    phase.add(
      LaneDraft(lane: lane, entries: entries.value, origin: .frontMatter, name: entry.key),
      reporting: &reader
    )
  }
  reader.finish(alsoKnown: alsoKnown + StandardLane.allCases.map(\.rawValue))
}

/// Reads what stands below a phase's heading: lanes as headings and labels, the rest as prose.
func readPhaseBody(
  blocks: [Block],
  sections: [Section],
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  reporting reader: inout FactReader
) {
  readLabels(blocks, into: &phase, reading: reading, reporting: &reader)
  for section in sections {
    guard let lane = reading.lane(named: section.heading.text) else {
      phase.prose.sections.append(section)
      continue
    }
    let (entries, rest) = readEntries(section)
    phase.prose.blocks += rest
    phase.add(
      LaneDraft(
        lane: lane,
        entries: entries,
        origin: .heading,
        anchor: section.anchor,
        name: Located(section.heading.text, at: section.heading.span)
      ),
      reporting: &reader
    )
  }
}

/// Takes `**Label:** text` and `- **Label:** text` of known lanes out of a phase's blocks.
private func readLabels(
  _ blocks: [Block],
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  reporting reader: inout FactReader
) {
  var pending: LaneDraft?
  for block in blocks {
    if var lane = pending {
      pending = nil
      if case .list = block {
        lane.entries = readEntries([block]).entries
        phase.add(lane, reporting: &reader)
        continue
      }
    }
    switch block {
    case .paragraph(let inline):
      guard let label = inline.label, label.isStrong,
        let lane = reading.lane(named: label.name.value)
      else {
        phase.prose.blocks.append(block)
        continue
      }
      var draft = LaneDraft(lane: lane, entries: [], origin: .label, name: label.name)
      if label.restText.isEmpty {
        pending = draft
      } else {
        draft.entries = readLabelled(label, of: inline, details: [])
        phase.add(draft, reporting: &reader)
      }
    case .list(let list):
      let rest = readLabelItems(list, into: &phase, reading: reading, reporting: &reader)
      if let rest { phase.prose.blocks.append(rest) }
    case .table, .code, .quote, .other: phase.prose.blocks.append(block)
    }
  }
}

private func readLabelItems(
  _ list: List,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  reporting reader: inout FactReader
) -> Block? {
  var kept = list
  kept.items = []
  for item in list.items {
    guard let label = item.content.label, let lane = reading.lane(named: label.name.value),
      label.isStrong || lane.standard != nil
    else {
      kept.items.append(item)
      continue
    }
    let entries = readLabelled(label, of: item.content, details: item.details)
    phase.add(
      LaneDraft(lane: lane, entries: entries, origin: .label, name: label.name),
      reporting: &reader
    )
  }
  return kept.items.isEmpty ? nil : .list(kept)
}

extension DiagnosticRule {
  static let laneGivenTwice = DiagnosticRule(
    "lane-given-twice",
    .error,
    "a lane of a phase is written in one place"
  )
}

extension PhaseDraft {
  /// Adds a lane. Two headings of one name, or front matter and text, are `lane-given-twice`; two names of
  /// one lane ("Actions" and "Steps"), and labels that repeat, are joined.
  mutating func add(_ draft: LaneDraft, reporting reader: inout FactReader) {
    guard let index = lanes.firstIndex(where: { $0.lane.id == draft.lane.id }) else {
      lanes.append(draft)
      return
    }
    let first = lanes[index]
    let sameName = foldedName(first.name.value) == foldedName(draft.name.value)
    let areBothHeadings = first.origin == .heading && draft.origin == .heading
    let isMixed = (first.origin == .frontMatter) != (draft.origin == .frontMatter)
    if isMixed || (areBothHeadings && sameName) {
      reader.report(
        Diagnostic(
          .laneGivenTwice,
          "\u{201C}\(draft.name.value)\u{201D} of phase \u{201C}\(title)\u{201D} is given twice",
          at: draft.name.span,
          help: "Keep one of the two and move its entries there.",
          notes: [Diagnostic.Note("first given here", at: first.name.span)]
        )
      )
      return
    }
    lanes[index].entries += draft.entries
  }
}
