import Diagnostics
import Documents

/// Reads a table that is a map into its phases.
struct MapTableReader {
  let table: Table
  let reading: PhaseReading
  let headings: [Located<String>]

  /// In order, with different names; at most one more than a journey may have.
  func phases(_ layout: MapTableLayout) -> [MapPhase] {
    switch layout {
    case .rows(let title): rows(title: title)
    case .columns: columns
    }
  }

  private func rows(title: Int) -> [MapPhase] {
    let tracks = table.header.map(track)
    var phases = MapPhases()
    for row in table.rows {
      var phase = self.phase(row[title])
      if title > 0 { phase.number = Int(foldedName(row[0].text)) ?? phase.number }
      for column in row.indices where column > title {
        fill(&phase, tracks[column], with: row[column])
      }
      if row[title].parts.isEmpty { phases.extend(with: phase) } else { phases.add(phase) }
    }
    return phases.phases
  }

  private var columns: [MapPhase] {
    var tracks: [Track] = []
    for row in table.rows {
      // A row without a name goes on with the lane above.
      let isNamed = !row[0].parts.isEmpty
      tracks.append(isNamed ? track(row[0]) : tracks.last ?? track(table.header[0]))
    }
    var phases = MapPhases()
    for column in table.header.indices.dropFirst() {
      let title = table.header[column]
      var phase = self.phase(title)
      for (row, track) in zip(table.rows, tracks) { fill(&phase, track, with: row[column]) }
      if title.parts.isEmpty { phases.extend(with: phase) } else { phases.add(phase) }
    }
    return phases.phases
  }

  /// A cell's first line is the name of the phase.
  private func phase(_ cell: Table.Cell) -> MapPhase {
    let empty = Inline(text: "", html: HTMLFragment(), span: cell.span)
    var phase = MapPhase(cell.parts.first ?? empty, vocabulary: reading.vocabulary)
    phase.prose = cell.parts.dropFirst().map { .paragraph($0) }
    return phase
  }

  /// What a row or column that is no phase stands for.
  private struct Track {
    var name: Located<String>
    var fact: PhaseFact?
    var lane: Lane
  }

  private func track(_ cell: Table.Cell) -> Track {
    Track(
      name: Located(cell.text, at: cell.parts.first?.span ?? cell.span),
      fact: reading.phaseFact(named: cell.text),
      lane: reading.rowLane(named: cell.text)
    )
  }

  private func fill(_ phase: inout MapPhase, _ track: Track, with cell: Table.Cell) {
    let parts = cell.parts.compactMap(entryText)
    guard !parts.isEmpty else { return }
    switch track.fact {
    case .goal where phase.goal == nil: phase.goal = joined(parts)
    case .duration where phase.duration == nil: phase.duration = cell.text
    case .owner where phase.owner == nil: phase.owner = cell.text
    case .group where phase.group == nil: phase.group = cell.text
    case .trigger where phase.trigger == nil: phase.trigger = joined(parts)
    case .momentOfTruth where phase.momentOfTruth == nil: phase.momentOfTruth = joined(parts)
    default:
      if track.name.value.isEmpty {
        phase.prose += parts.map { .paragraph($0) }
      } else {
        phase.add(lane(track.lane, track.name, parts))
      }
    }
  }

  func lane(_ lane: Lane, _ name: Located<String>, _ parts: [Inline]) -> LaneDraft {
    LaneDraft(
      lane: lane,
      entries: parts.map { EntryDraft(content: $0, headings: headings) },
      origin: .table,
      name: name,
      tableHeading: headings.last?.span ?? .start(of: name.span.path)
    )
  }
}

/// Facts of a phase that a row or column can fill.
enum PhaseFact { case goal, duration, owner, group, trigger, momentOfTruth }

extension PhaseReading {
  /// The fact that a row or column is called by: its key in front matter, or a label for duration or owner in any
  /// language. "Goals" is a lane, as it is in front matter, and "Goal" the phase's goal.
  func phaseFact(named name: String) -> PhaseFact? {
    switch foldedName(name) {
    case "goal", "phase goal", "stage goal": return .goal
    case "duration": return .duration
    case "owner": return .owner
    case "group": return .group
    case "trigger": return .trigger
    case "moment of truth": return .momentOfTruth
    default: break
    }
    guard lane(named: name) == nil else { return nil }
    switch vocabulary.journeyFact(named: name) {
    case .duration: return .duration
    case .owner: return .owner
    default: return nil
    }
  }
}

/// A cell's part without the bullet that authors put before it; nil for a dash alone, which says that there is nothing.
func entryText(_ part: Inline) -> Inline? {
  let bullets: Set<Character> = [
    "\u{2022}", "-", "\u{2013}", "\u{2014}", "*", "\u{B7}", "\u{25CF}",
  ]
  guard let first = part.text.first, bullets.contains(first) else { return part }
  if part.text.allSatisfy({ bullets.contains($0) || $0 == " " }) { return nil }
  let mark = String(first) + " "
  guard part.text.hasPrefix(mark), part.html.bytes.starts(with: mark.utf8) else { return part }
  var result = part
  result.text = part.text.dropFirst(2).trimmingSpaces
  result.html = part.html.dropping(mark.utf8.count)
  return result
}

/// Several parts of a cell as one text.
private func joined(_ parts: [Inline]) -> Inline? {
  guard var result = parts.first else { return nil }
  for part in parts.dropFirst() {
    result.text += " " + part.text
    result.html.append("<br />")
    result.html.append(part.html)
  }
  return result
}

extension HTMLFragment {
  /// Without its first bytes, which hold no hole.
  fileprivate func dropping(_ count: Int) -> HTMLFragment {
    var result = HTMLFragment(bytes: Array(bytes.dropFirst(count)))
    for hole in holes where hole.offset >= count {
      result.holes.append(Hole(offset: hole.offset - count, use: hole.use))
    }
    return result
  }
}
