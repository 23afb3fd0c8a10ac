import Documents
import JourneyModel
import SwimlaneDiagram

extension Journey {
  /// The lane whose entries are the steps of the phases: activities, when each of them has a score, as in a Mermaid
  /// diagram. They then stand under the heads of the phases, below their points of the curve, and need no lane.
  ///
  /// nil where some have none: half a lane in another place would be hard to find.
  var stepLane: Int? {
    guard let lane = lanes.firstIndex(where: { $0.standard == .activities }) else { return nil }
    let entries = phases.flatMap { $0.cells[lane].entries }
    return !entries.isEmpty && entries.allSatisfy { $0.emotion != nil } ? lane : nil
  }
}

extension Site {
  /// The steps of a phase; who takes one is named where not everybody does.
  func steps(of phase: Phase, lane: Int, _ people: ChartPeople) -> [Step] {
    phase.cells[lane].entries.map { entry in
      Step(people.joining.with(names(entry, people) ?? "", entry.text))
    }
  }

  /// Whom an entry names, in the colours of their lines; where these are all of three or more, "everyone". Nobody where it names
  /// nobody, and in a map of one person.
  func people(_ entry: Entry, _ people: ChartPeople) -> [Item.Person] {
    guard people.count > 1 else { return [] }
    if people.count > 2, people.areAll(in: entry) { return [Item.Person(people.everyone)] }
    return entry.personas.map { link in
      Item.Person(personaNames[link.index].firstName, style: people.style(of: link))
    } + entry.actors.map { Item.Person($0) }
  }

  /// Whom an entry names, where it does not name everybody.
  func names(_ entry: Entry, _ people: ChartPeople) -> String? {
    let names = entry.personas.map { personaNames[$0.index].firstName } + entry.actors
    guard people.count > 1, !names.isEmpty, !people.areAll(in: entry) else { return nil }
    return people.joining.row(names)
  }
}
