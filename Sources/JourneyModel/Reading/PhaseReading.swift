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
    for lane in namedLanes {
      for name in [foldedName(lane.title), foldedName(lane.id)] where named[name] == nil {
        named[name] = lane
      }
      if let word = lane.standard { standard[word] = lane }
    }
    self.named = named
    self.standard = standard
  }

  /// The lane that a heading, label or key names.
  func lane(named name: String) -> Lane? {
    let folded = foldedName(withoutOrdinal(name))
    if let lane = named[folded] { return lane }
    if let word = vocabulary.lane(named: name) { return standard[word] ?? Lane(word) }
    guard recurring.contains(folded) else { return nil }
    return Lane(customID: slug(withoutOrdinal(name)), title: withoutOrdinal(name))
  }
}
