import Diagnostics
import Documents

/// Reads a phase's facts and lanes from its map in `phases:`, its file's front matter or its heading's braces
/// (content format 1 §5.5).
///
/// Raises `unknown-key`, `lane-given-twice` and what `FactReader` and `readEntries` raise.
func readPhaseFacts(
  _ reader: inout FactReader,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  others: [FieldDefinition] = []
) {
  phase.kind = reader.value(PhaseFields.kind) ?? phase.kind
  phase.group = reader.value(PhaseFields.group)?.value ?? phase.group
  phase.goal = reader.value(PhaseFields.goal) ?? phase.goal
  phase.duration = reader.value(PhaseFields.duration)?.value ?? phase.duration
  phase.trigger = reader.value(PhaseFields.trigger) ?? phase.trigger
  phase.owner = reader.value(PhaseFields.owner)?.value ?? phase.owner
  phase.momentOfTruth = reader.value(PhaseFields.momentOfTruth) ?? phase.momentOfTruth
  phase.journey = reader.value(PhaseFields.journey).map(Reference.init) ?? phase.journey
  phase.custom += readCustom(&reader)
  let otherKeys = Set(others.map(\.key))
  for entry in reader.unseenEntries() where !otherKeys.contains(entry.key.value) {
    guard let lane = reading.lane(named: entry.key.value) else { continue }
    reader.take(entry)
    let entries = reader.take(readEntries(entry.value, key: entry.key.value))
    phase.add(
      LaneDraft(lane: lane, entries: entries, origin: .frontMatter, name: entry.key),
      reporting: &reader
    )
  }
  reader.finish(others: others, isFrontMatter: true)
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
  // Most sections are lanes, and lanes are large.
  phase.lanes.reserveCapacity(min(phase.lanes.count + text.sections.count, laneLimit))
  for section in text.sections {
    guard let lane = reading.lane(named: section.heading.text) else {
      phase.prose.sections.append(section)
      continue
    }
    var (entries, rest) = readEntries(section)
    if entries.isEmpty, rest.count == 1, case .table(let table) = rest[0],
      let lanes = reading.lanes(inPhaseTable: table)
    {
      for lane in lanes { phase.add(lane, reporting: &reader) }
      rest = []
    }
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
