import Diagnostics

extension Entry {
  /// Whose score a step's is: its personas', or without any actor those of the journey; nil stands for nobody by name.
  package func scored(in journey: [Link<Persona>]) -> [Link<Persona>?] {
    if !self.personas.isEmpty { return self.personas }
    return self.actors.isEmpty && !journey.isEmpty ? journey : [nil]
  }
}

extension Phase {
  /// The entries with a score of their own, outside of the emotion lane, in the order of lanes. `lanes` are the journey's.
  package func scoredSteps(_ lanes: [Lane]) -> [Entry] {
    var steps: [Entry] = []
    for (lane, cell) in zip(lanes, cells) where lane.standard != .emotion {
      steps += cell.entries.lazy.filter { $0.emotion != nil }
    }
    return steps
  }
}

/// Adds to a phase's emotions what its steps' scores say on average, for everybody of whom the phase says no score
/// itself.
func addStepEmotions(to phase: inout Phase, lanes: [Lane], personas: [Link<Persona>]) {
  let steps = phase.scoredSteps(lanes)
  guard !steps.isEmpty else { return }
  let owners = unique(steps.flatMap { $0.scored(in: personas) })
  for owner in owners {
    let own = steps.filter { $0.scored(in: personas).contains(owner) }
    let scores = own.compactMap(\.emotion)
    let mean = scores.reduce(0, +) / Double(max(1, scores.count))
    let people = owner.map { [$0] } ?? []
    let isOwn = { (emotion: Emotion) in
      emotion.name == nil
        && (owner.map { emotion.personas.contains($0) } ?? emotion.personas.isEmpty)
    }
    if phase.emotions.contains(where: { isOwn($0) && $0.score != nil }) { continue }
    if let index = phase.emotions.firstIndex(where: { isOwn($0) && $0.personas == people }) {
      phase.emotions[index].score = mean
      phase.emotions[index].isMeanOfSteps = true
      continue
    }
    phase.emotions.append(
      Emotion(
        personas: people,
        name: nil,
        score: mean,
        words: "",
        basis: own.allSatisfy { $0.basis == .observed } ? .observed : .assumed,
        evidence: unique(own.flatMap(\.evidence)),
        span: own[0].span,
        isMeanOfSteps: true
      )
    )
  }
}
