/// What is asked of all entries of a phase. It stands here, since another module would copy each entry to ask it for a fact.
extension Phase {
  /// Whether one of its entries is a moment of truth.
  package var hasMomentOfTruth: Bool {
    for cell in cells {
      for index in cell.entries.indices where cell.entries[index].isMomentOfTruth { return true }
    }
    return false
  }

  /// How bad an entry says something is, and whether no evidence backs it.
  package func weight(ofLane lane: Int, _ index: Int) -> (severity: Int?, isAssumed: Bool) {
    let entries = cells[lane].entries
    return (entries[index].severity, entries[index].basis == .assumed)
  }

  /// The claims that are about one persona alone: those that name nobody else, and those that name nobody where it `isAlone` in the
  /// phase.
  package func claims(
    aboutOnly persona: Link<Persona>,
    isAlone: Bool,
    _ lanes: [Lane]
  ) -> [LoneClaim] {
    var claims: [LoneClaim] = []
    for lane in lanes.indices where lanes[lane].holdsClaims {
      let entries = cells[lane].entries
      for index in entries.indices {
        let named = entries[index].personas
        guard named.isEmpty ? isAlone : named == [persona] else { continue }
        claims.append(
          LoneClaim(
            lane: lane,
            index: index,
            isAssumed: entries[index].basis == .assumed,
            severity: entries[index].severity,
            isMomentOfTruth: entries[index].isMomentOfTruth
          )
        )
      }
    }
    return claims
  }

  /// Counts the entries of lanes that hold claims, and those of them that were observed; adds what they cite.
  package func countClaims(
    _ lanes: [Lane],
    citing evidence: inout Set<Link<Evidence>>
  ) -> (observed: Int, total: Int) {
    var (observed, total) = (0, 0)
    for lane in lanes.indices where lanes[lane].holdsClaims {
      let entries = cells[lane].entries
      total += entries.count
      for index in entries.indices {
        if entries[index].basis == .observed { observed += 1 }
        for link in entries[index].evidence { evidence.insert(link) }
      }
    }
    return (observed, total)
  }

  /// The scores that steps have for somebody, outside of the emotion lane, in the order of lanes; nil stands for nobody
  /// by name.
  package func stepScores(of persona: Link<Persona>?, in journey: Journey) -> [StepScore] {
    var scores: [StepScore] = []
    let lanes = journey.lanes
    for lane in lanes.indices where lanes[lane].standard != .emotion {
      let entries = cells[lane].entries
      for index in entries.indices {
        guard let score = entries[index].emotion,
          entries[index].scored(in: journey.personas).contains(persona)
        else { continue }
        let isAssumed = entries[index].basis == .assumed
        scores.append(StepScore(lane: lane, index: index, score: score, isAssumed: isAssumed))
      }
    }
    return scores
  }
}

/// What is claimed about one persona alone, with its place in its phase.
package struct LoneClaim: Sendable, Hashable {
  package let lane: Int
  package let index: Int
  package let isAssumed: Bool
  package let severity: Int?
  package let isMomentOfTruth: Bool
}

/// The score of a step, with its place in its phase.
package struct StepScore: Sendable, Hashable {
  package let lane: Int
  package let index: Int
  package let score: Double
  package let isAssumed: Bool
}
