import Documents
import JourneyModel
import SwimlaneDiagram

extension Site {
  /// A phase as a column of the picture; `isAssumed` when nothing of the journey is observed.
  func column(
    _ phase: Phase,
    of journey: Journey,
    isAssumed: Bool,
    dropOff: String?,
    on page: Route
  ) -> Column {
    let words = words(of: journey)
    let gatekeepers = phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
    let names = gatekeepers.map { personaNames[$0.index].firstName }
    let moments = phase.cells.flatMap { $0.entries.filter(\.isMomentOfTruth) }
    var column = Column(
      id: phase.id,
      title: phase.title,
      number: String(phase.number),
      note: phase.duration,
      group: phase.group,
      link: chartLink(.phase(journey: journey.facts.id, phase: phase.id), on: page),
      isMomentOfTruth: phase.momentOfTruth != nil || !moments.isEmpty,
      trigger: phase.trigger?.text,
      gate: names.isEmpty ? nil : words.joining.row(names),
      dropOff: dropOff
    )
    column.isMomentAssumed =
      moments.isEmpty ? isAssumed : moments.allSatisfy { $0.basis == .assumed }
    return column
  }
}

/// What is said at the ends of phases of those who leave there.
struct DropOffs: Sendable {
  /// One element per phase: "35% compare no further", or the highest rate alone where there are several entries.
  let texts: [String?]
  /// Whether nothing is said in the lane that does not stand at the end of a phase.
  let areComplete: Bool

  /// Rates that nothing backs are called assumed: they are what people quote.
  init(_ journey: Journey, _ words: MapWords) {
    guard let lane = journey.lanes.firstIndex(where: { $0.standard == .dropOff }) else {
      texts = journey.phases.map { _ in nil }
      areComplete = false
      return
    }
    let cells = journey.phases.map { $0.cells[lane].entries }
    areComplete = cells.allSatisfy { $0.count < 2 }
    texts = cells.map { entries in
      let entry =
        entries.count < 2 ? entries.first : entries.max { ($0.rate ?? -1) < ($1.rate ?? -1) }
      guard let entry, entries.count < 2 || entry.rate != nil else { return nil }
      let text = entries.count < 2 ? Self.text(entry) : plainNumber(entry.rate ?? 0) + "%"
      return entry.basis == .assumed && entry.rate != nil
        ? words.joining.with(words.assumed, text) : text
    }
  }

  /// What an entry says, with its rate.
  private static func text(_ entry: Entry) -> String {
    guard let rate = entry.rate, !entry.text.contains("%") else { return entry.text }
    return "\(plainNumber(rate))% \(entry.text)"
  }
}
