import Diagnostics
import Documents

/// What the readers of a journey's phases need to know of the journey.
struct PhaseReading {
  let vocabulary = Vocabulary.standard
  /// Lanes named in `lanes:` of the journey or the site, standard ones among them, by folded id and title.
  private let named: [String: Lane]
  private let standard: [StandardLane: Lane]
  /// Folded headings that recur in at least two phases and hold short entries.
  var recurring: Set<String> = []

  init(namedLanes: [Lane]) {
    var named: [String: Lane] = [:]
    var standard: [StandardLane: Lane] = [:]
    // Lanes that nobody gave another title are known by the vocabulary.
    let isPlain = namedLanes.allSatisfy { lane in lane.standard.map { Lane($0) == lane } ?? false }
    for lane in isPlain ? [] : namedLanes {
      for name in [foldedName(lane.title), foldedName(lane.id)] where named[name] == nil {
        named[name] = lane
      }
      if let word = lane.standard { standard[word] = lane }
    }
    self.named = named
    self.standard = standard
  }

  /// The lanes of names that were looked up for all of a journey at once.
  private var learnt: [String: Lane?] = [:]

  /// Looks up the headings of sections, which repeat in each phase and are asked for many times.
  mutating func learn(_ sections: [Section]) {
    for section in sections {
      let name = section.heading.text
      if learnt[name] == nil { learnt[name] = .some(lookedUp(name)) }
      learn(section.children)
    }
  }

  /// Whether a heading was learnt to name a lane.
  func isKnownLane(_ heading: String) -> Bool {
    if case .some(.some) = learnt[heading] { true } else { false }
  }

  /// The lane that a heading, label or key names.
  func lane(named name: String) -> Lane? {
    guard let known = learnt[name] else { return lookedUp(name) ?? recurringLane(name) }
    return known ?? recurringLane(name)
  }

  private func lookedUp(_ name: String) -> Lane? {
    if let lane = named[foldedName(withoutOrdinal(name))] { return lane }
    return vocabulary.lane(named: name).map { standard[$0] ?? Lane($0) }
  }

  private func recurringLane(_ name: String) -> Lane? {
    guard !recurring.isEmpty else { return nil }
    let title = withoutOrdinal(name)
    guard recurring.contains(foldedName(title)) else { return nil }
    return Lane(customID: slug(title), title: title)
  }
}
