/// What rules about method leave alone: drafts and what is retired say less than they will or did, and what could
/// not be read has been reported.
extension EntityFacts {
  var isSpared: Bool { isIncomplete || status == .draft || status == .deprecated }
}

extension Journey {
  var isSpared: Bool { facts.isSpared || reading.isFaulty }

  /// The row of a lane; nil when no phase has it.
  func row(of lane: StandardLane) -> Int? { lanes.firstIndex { $0.standard == lane } }
}

extension Phase {
  /// What a lane holds here; nothing for a lane that the journey lacks.
  func entries(_ row: Int?) -> [Entry] { row.map { cells[$0].entries } ?? [] }

  /// Whether no lane, no text and no fact says anything of it.
  var isBare: Bool {
    cells.allSatisfy { $0.entries.isEmpty } && goal == nil && trigger == nil
      && momentOfTruth == nil && journey == nil && custom.isEmpty && prose.isEmpty
  }
}
