/// Puts whoever a phase names into the order of the journey, so that people stand in one order wherever they are listed;
/// everybody else follows as written. Entries stay where they are.
func orderPeople(in phase: inout Phase, as personas: [Link<Persona>]) {
  guard personas.count > 1 else { return }
  let ranks = Dictionary(
    personas.enumerated().map { ($0.element, $0.offset) },
    uniquingKeysWith: { first, _ in first }
  )
  func rank(_ link: Link<Persona>) -> Int { ranks[link] ?? personas.count }
  func first(_ links: [Link<Persona>]) -> Int { links.map(rank).min() ?? personas.count + 1 }
  for index in phase.participation.indices where phase.participation[index].personas.count > 1 {
    phase.participation[index].personas = sorted(phase.participation[index].personas, by: rank)
  }
  for index in phase.emotions.indices where phase.emotions[index].personas.count > 1 {
    phase.emotions[index].personas = sorted(phase.emotions[index].personas, by: rank)
  }
  // Of what is said twice of somebody the first counts, so that the order is the author's there.
  if haveEachOnce(phase.participation.flatMap(\.personas)) {
    phase.participation = sorted(phase.participation) { first($0.personas) }
  }
  if haveEachOnce(phase.emotions.flatMap(\.personas)) {
    phase.emotions = sorted(phase.emotions) { first($0.personas) }
  }
  for lane in phase.cells.indices {
    for index in phase.cells[lane].entries.indices
    where phase.cells[lane].entries[index].personas.count > 1 {
      let people = phase.cells[lane].entries[index].personas
      phase.cells[lane].entries[index].personas = sorted(people, by: rank)
    }
  }
}

private func haveEachOnce(_ links: [Link<Persona>]) -> Bool { Set(links).count == links.count }

/// Elements with the lowest rank first; equal ones stay as they were.
private func sorted<Element>(_ elements: [Element], by rank: (Element) -> Int) -> [Element] {
  elements.enumerated().map { (rank: rank($0.element), offset: $0.offset, element: $0.element) }
    .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }
    .map(\.element)
}
