package import Diagnostics
import Documents

/// Reads a phase's facts and lanes from its map in `phases:`, its file's front matter or its heading's braces
/// (content format 1 §5.5).
///
/// Raises `unknown-key`, `lane-given-twice` and what `FactReader` and `readEntries` raise.
func readPhaseFacts(
  _ reader: inout FactReader,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  alsoKnown: [String] = []
) {
  phase.kind = reader.word("kind", PhaseKind.self, isShared: true) ?? phase.kind
  phase.group = reader.text("group")?.value ?? phase.group
  phase.goal = readInline("goal", &reader) ?? phase.goal
  phase.duration = reader.text("duration")?.value ?? phase.duration
  phase.trigger = readInline("trigger", &reader) ?? phase.trigger
  phase.owner = reader.text("owner")?.value ?? phase.owner
  phase.momentOfTruth = readInline("moment_of_truth", &reader) ?? phase.momentOfTruth
  phase.journey = reader.text("journey").map(Reference.init) ?? phase.journey
  phase.custom += readCustom(&reader)
  for entry in reader.unseenEntries() where !alsoKnown.contains(entry.key.value) {
    guard let lane = reading.lane(named: entry.key.value) else { continue }
    _ = reader.node(entry.key.value)
    let entries = reader.take(readEntries(entry.value, key: entry.key.value))
    phase.add(
      LaneDraft(lane: lane, entries: entries, origin: .frontMatter, name: entry.key),
      reporting: &reader
    )
  }
  reader.finish(alsoKnown: alsoKnown + StandardLane.allCases.map(\.rawValue))
}

/// Reads what stands below a phase's heading: lanes as headings and labels, the rest as prose.
func readPhaseBody(
  _ text: PhaseText,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  reporting reader: inout FactReader
) {
  let labels = LabelLanes(reading: reading)
  let (lead, parts) = text.strongParts
  labels.read(lead, into: &phase, reporting: &reader)
  for part in parts {
    guard let lane = reading.lane(named: part.name.value) else {
      phase.prose.blocks.append(part.heading)
      labels.read(part.blocks, into: &phase, reporting: &reader)
      continue
    }
    let end = part.blocks.firstIndex { labels.lane(of: $0) != nil } ?? part.blocks.count
    let (entries, rest) = readEntries(Array(part.blocks[..<end]))
    phase.prose.blocks += rest
    phase.add(
      LaneDraft(lane: lane, entries: entries, origin: .label, name: part.name),
      reporting: &reader
    )
    labels.read(Array(part.blocks[end...]), into: &phase, reporting: &reader)
  }
  for section in text.sections {
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

extension DiagnosticRule {
  package static let laneGivenTwice = DiagnosticRule(
    "lane-given-twice",
    .error,
    "a lane of a phase is written in one place"
  )
  package static let tooManyLanes = DiagnosticRule(
    "too-many-lanes",
    .error,
    "a journey has at most 100 lanes"
  )
}

extension PhaseDraft {
  /// Adds a lane. Two headings of one name, or front matter and anything else, are `lane-given-twice`; two
  /// names of one lane ("Actions" and "Steps"), and labels that repeat, are joined.
  mutating func add(_ draft: LaneDraft, reporting reader: inout FactReader) {
    guard let index = lanes.firstIndex(where: { $0.lane.id == draft.lane.id }) else {
      if lanes.count == laneLimit, let last = lanes.last, !last.isLimit {
        reader.report(tooManyLanes(at: draft.name.span))
        lanes[laneLimit - 1].isLimit = true
      }
      if lanes.count < laneLimit { lanes.append(draft) }
      return
    }
    let first = lanes[index]
    guard !first.entries.isEmpty else {
      lanes[index] = draft
      return
    }
    let sameName = foldedName(first.name.value) == foldedName(draft.name.value)
    let areBothHeadings = first.origin == .heading && draft.origin == .heading
    let isInFrontMatter = first.origin == .frontMatter || draft.origin == .frontMatter
    guard isInFrontMatter || (areBothHeadings && sameName), !draft.entries.isEmpty else {
      lanes[index].entries += draft.entries
      if lanes[index].anchor.isEmpty { lanes[index].anchor = draft.anchor }
      return
    }
    reader.report(
      Diagnostic(
        .laneGivenTwice,
        "\u{201C}\(draft.name.value)\u{201D} of phase \u{201C}\(title)\u{201D} is given twice",
        at: draft.name.span,
        help: "Keep one of the two and move its entries there.",
        notes: [Diagnostic.Note("first given here", at: first.name.span)]
      )
    )
  }
}

/// Raised where the lane begins that is one too many.
func tooManyLanes(at span: SourceSpan) -> Diagnostic {
  Diagnostic(
    .tooManyLanes,
    "more than \(laneLimit) lanes",
    at: span,
    help: "The rest is left out."
  )
}
