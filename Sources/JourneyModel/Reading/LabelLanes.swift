import Diagnostics
import Documents

/// Takes `**Label:** text` and `- **Label:** text` of known lanes, and tables of lanes, out of a phase's blocks.
struct LabelLanes {
  let reading: PhaseReading

  /// The lane that a labelled paragraph names.
  func lane(of block: Block) -> (lane: Lane, label: Label)? {
    guard case .paragraph(let inline) = block, let label = inline.label, label.isStrong,
      let lane = reading.lane(named: label.name.value)
    else { return nil }
    return (lane, label)
  }

  /// A label with nothing behind it takes the list that follows it, else the paragraph or quotation.
  func read(
    _ blocks: [Block],
    into phase: inout PhaseDraft,
    reporting reader: inout FactReader
  ) {
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      index += 1
      if case .list(let list) = block {
        let rest = readItems(list, into: &phase, reporting: &reader)
        if let rest { phase.prose.blocks.append(rest) }
        continue
      }
      if case .table(let table) = block, let lanes = reading.lanes(inPhaseTable: table) {
        for lane in lanes { phase.add(lane, reporting: &reader) }
        continue
      }
      guard case .paragraph(let inline) = block, let (lane, label) = lane(of: block) else {
        phase.prose.blocks.append(block)
        continue
      }
      var draft = LaneDraft(lane: lane, entries: [], origin: .label, name: label.name)
      if !label.restText.isEmpty {
        draft.entries = readLabelled(label, of: inline, details: [])
      } else if index < blocks.count, isEntryText(blocks[index]) {
        draft.entries = readEntries([blocks[index]]).entries
        index += 1
      } else {
        phase.prose.blocks.append(block)
        continue
      }
      phase.add(draft, reporting: &reader)
    }
  }

  private func isEntryText(_ block: Block) -> Bool {
    switch block {
    case .list, .quote: true
    case .paragraph(let inline): inline.label?.isStrong != true
    case .table, .code, .other: false
    }
  }

  /// Returns what is left of the list.
  private func readItems(
    _ list: List,
    into phase: inout PhaseDraft,
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
}
