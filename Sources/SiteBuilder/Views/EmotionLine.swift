import JourneyModel

/// What is known of one persona's feelings along a journey: a score and words per phase.
struct EmotionLine: Sendable {
  /// nil for a name that is no persona.
  var persona: Link<Persona>?
  var name: String
  var series: Int
  /// One element per phase.
  var points: [Point]
  /// The scores of the steps of each phase, which the curve shows instead of the phase's where there are any; empty
  /// when they are not looked at.
  var steps: [[Point]] = []

  struct Point: Sendable {
    var score: Double?
    var words: String
    var isAssumed: Bool
    /// The index of the step among the activities of its phase.
    var step: Int? = nil
    /// Whether it tells of the phase as a whole, beside points for its steps.
    var isOfPhase = false
    /// Whether the score is the mean of what steps say.
    var isMeanOfSteps = false

    /// The author’s words, else the scale’s.
    var word: String { words.isEmpty ? score.map(emotionWord) ?? "" : words }
  }

  var hasScores: Bool { points.contains { $0.score != nil } }

  /// The points that the curve shows in each phase: those of its steps, or the phase's own. The phase's words stand at the
  /// last step that has the phase's score (that is how it went on), or at the one nearest to the mean of the steps where the phase
  /// has no score of its own. A score that no step has is a point of the phase as a whole.
  var drawnPoints: [[Point]] {
    guard !steps.isEmpty else { return points.map { [$0] } }
    return zip(points, steps).map { point, steps in
      guard !steps.isEmpty else { return [point] }
      var steps = steps
      guard let score = point.score,
        let index = nearestStep(to: score, among: steps.map { $0.score ?? 0 })
      else { return steps }
      if point.isMeanOfSteps || steps[index].score == score {
        steps[index].words = point.words
      } else {
        var whole = point
        whole.isOfPhase = true
        steps.append(whole)
      }
      return steps
    }
  }
}

/// The last of the scores that are nearest to another one.
func nearestStep(to score: Double, among scores: [Double]) -> Int? {
  scores.indices.reversed().min { abs(scores[$0] - score) < abs(scores[$1] - score) }
}

/// The lines of a journey, one per persona in the journey's order, then names that are no persona. `colours` are those of the
/// personas.
func findEmotionLines(
  of journey: Journey,
  _ names: [PersonaNames],
  _ colours: [Int]
) -> [EmotionLine] {
  var lines: [EmotionLine] = zip(journey.personas, colours).map { link, colour in
    EmotionLine(persona: link, name: names[link.index].firstName, series: colour, points: [])
  }
  // Those who are no personas have the colours that are left.
  var free = (1...5).filter { !colours.contains($0) }.reversed() + []
  var known: Set<String> = []
  for phase in journey.phases {
    for emotion in phase.emotions where emotion.personas.isEmpty {
      let name = emotion.name ?? ""
      guard known.insert(name).inserted else { continue }
      let colour = free.popLast() ?? lines.count % 5 + 1
      lines.append(EmotionLine(persona: nil, name: name, series: colour, points: []))
    }
  }
  addPoints(of: journey, to: &lines)
  return lines.filter { line in line.points.contains { $0.score != nil || !$0.words.isEmpty } }
}

/// Reads what the phases of a journey say of those whom the lines are about. Of several emotions of one person in a phase the
/// first with a score counts.
func addPoints(of journey: Journey, to lines: inout [EmotionLine]) {
  var ofPersona: [Link<Persona>: Int] = [:]
  var ofName: [String: Int] = [:]
  let unknown = EmotionLine.Point(score: nil, words: "", isAssumed: true)
  for (index, line) in lines.enumerated() {
    if let persona = line.persona {
      ofPersona[persona] = index
    } else {
      ofName[line.name] = index
    }
    lines[index].points = Array(repeating: unknown, count: journey.phases.count)
    let hasSteps = line.persona != nil || line.name.isEmpty
    lines[index].steps = journey.phases.map {
      hasSteps ? scoredSteps(of: line.persona, in: $0, of: journey) : []
    }
  }
  for (phase, emotions) in journey.phases.map(\.emotions).enumerated() {
    for emotion in emotions {
      let owners =
        emotion.personas.isEmpty
        ? [ofName[emotion.name ?? ""]] : emotion.personas.map { ofPersona[$0] }
      for case let line? in owners { lines[line].points[phase].add(emotion) }
    }
  }
}

extension EmotionLine.Point {
  /// Takes what an emotion says unless an earlier one says more.
  fileprivate mutating func add(_ emotion: Emotion) {
    guard score == nil, emotion.score != nil || words.isEmpty else { return }
    (score, words) = (emotion.score, emotion.words)
    isAssumed = emotion.basis == .assumed
    isMeanOfSteps = emotion.isMeanOfSteps
  }
}

/// The scores that the steps of a phase have for somebody; nil stands for nobody by name.
func scoredSteps(
  of persona: Link<Persona>?,
  in phase: Phase,
  of journey: Journey
) -> [EmotionLine.Point] {
  phase.stepScores(of: persona, in: journey).map { step in
    EmotionLine.Point(
      score: step.score,
      words: "",
      isAssumed: step.isAssumed,
      step: journey.lanes[step.lane].standard == .activities ? step.index : nil
    )
  }
}
