import Diagnostics
import Documents

/// The phases that one table, diagram or list gives, before it is known whether they are the journey's.
struct MapDraft {
  enum Kind { case table, diagram, list }

  var kind: Kind
  /// In order, with different names.
  var phases: [MapPhase] = []
  /// A diagram's tasks, each as a phase with a score: for a diagram whose tasks, not its sections, are the phases.
  var steps: [MapPhase] = []
  /// Raised when the map is used.
  var diagnostics: [Diagnostic] = []
  /// The headings above it, from the outermost, without the journey's title.
  var headings: [Located<String>]
  /// Whether one of the headings is known as no part of a journey: an overview, an appendix.
  var isAside: Bool
  /// The block that it was read from.
  var block: Block
}

extension MapDraft {
  /// Whether it is a better map than one heading of another name that looks like a phase.
  func outdoes(_ found: PhaseFinder.Found) -> Bool {
    let names = Set(found.phases.map { foldedName($0.title) })
    return kind != .list && !isAside && phases.count > 1
      && !phases.contains { names.contains(foldedName($0.title)) }
  }
}

/// A phase as a table or diagram gives it.
struct MapPhase {
  /// The cell or section title: its attributes are facts of the phase.
  var heading: Inline
  var title: String
  var number: Int?
  var goal: Inline?
  var duration: String?
  var trigger: Inline?
  var owner: String?
  var group: String?
  var momentOfTruth: Inline?
  var lanes: [LaneDraft] = []
  /// What the title's cell says beside the title.
  var prose: [Block] = []

  init(_ heading: Inline, vocabulary: Vocabulary) {
    self.heading = heading
    let split = vocabulary.phaseHeading(heading.text)
    title = split.title
    number = split.number
  }

  /// Adds entries to a lane; those that another row or column of the same table gave it come first.
  mutating func add(_ lane: LaneDraft) {
    guard !lane.entries.isEmpty else { return }
    if let index = lanes.firstIndex(where: { $0.lane.id == lane.lane.id }) {
      lanes[index].entries += lane.entries
    } else if lanes.count <= laneLimit {
      // One above the limit is kept, so that it is noticed.
      lanes.append(lane)
    }
  }

  /// Adds another row or section of the same name.
  mutating func append(_ other: MapPhase) {
    for lane in other.lanes { add(lane) }
    goal = goal ?? other.goal
    duration = duration ?? other.duration
    trigger = trigger ?? other.trigger
    owner = owner ?? other.owner
    group = group ?? other.group
    momentOfTruth = momentOfTruth ?? other.momentOfTruth
    prose += other.prose
  }
}

/// Phases with different names, in the order of their first mention.
struct MapPhases {
  private(set) var phases: [MapPhase] = []
  private var indexes: [String: Int] = [:]

  /// One phase above the limit is kept, so that it is noticed.
  mutating func add(_ phase: MapPhase) {
    let name = foldedName(phase.title)
    if let index = indexes[name] {
      phases[index].append(phase)
    } else if phases.count <= phaseLimit {
      indexes[name] = phases.count
      phases.append(phase)
    }
  }

  /// Adds a row that has no name of its own to the phase above.
  mutating func extend(with phase: MapPhase) {
    guard !phases.isEmpty else { return }
    phases[phases.count - 1].append(phase)
  }
}
