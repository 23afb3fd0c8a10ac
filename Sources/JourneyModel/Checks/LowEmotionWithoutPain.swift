package import Diagnostics

extension DiagnosticRule {
  package static let lowEmotionWithoutPain = DiagnosticRule(
    "low-emotion-without-pain",
    .warning,
    "where somebody feels \u{2212}1 or worse, a pain point of the phase says why"
  )
}

/// Phases in which somebody feels bad and no pain point says why: one finding for each. A journey that has no pain
/// points at all gives one, at its lowest moment, as information. Raises `low-emotion-without-pain`.
func lowEmotionsWithoutPain(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].flatMap { journey -> [Diagnostic] in
    guard !journey.isSpared else { return [] }
    let row = journey.row(of: .painPoints)
    let findings = journey.phases.compactMap { phase -> (score: Double, finding: Diagnostic)? in
      let unexplained = phase.lowMoments(of: journey).filter { !phase.explains($0, row) }
      guard let lowest = unexplained.min(by: { $0.score < $1.score }) else { return nil }
      return (lowest.score, finding(lowest, unexplained, in: phase, wiki))
    }
    guard row == nil, let lowest = findings.min(by: { $0.score < $1.score }) else {
      return findings.map(\.finding)
    }
    var only = lowest.finding
    only.severity = .information
    return [only]
  }
}

/// A score of −1 or less, and whose it is; nobody's for all.
private struct LowMoment {
  let personas: [Link<Persona>]
  let name: String?
  let score: Double
  let span: SourceSpan
}

extension Phase {
  /// What the emotion lane says, and each step with a score of its own; never a mean of steps.
  fileprivate func lowMoments(of journey: Journey) -> [LowMoment] {
    let written = Set(entries(journey.row(of: .emotion)).map(\.span))
    var moments = emotions.filter { written.contains($0.span) }.compactMap { emotion in
      emotion.score.map {
        LowMoment(personas: emotion.personas, name: emotion.name, score: $0, span: emotion.span)
      }
    }
    for step in scoredSteps(journey.lanes) {
      guard let score = step.emotion else { continue }
      let names = step.actors.isEmpty ? nil : namedList(step.actors)
      moments.append(
        LowMoment(
          personas: step.scored(in: journey.personas).compactMap { $0 },
          name: names,
          score: score,
          span: step.span
        )
      )
    }
    return moments.filter { $0.score <= -1 }
  }

  /// Whether a pain point is that of somebody who feels so; one without a name is everybody's.
  fileprivate func explains(_ moment: LowMoment, _ row: Int?) -> Bool {
    let pains = entries(row)
    guard !moment.personas.isEmpty else { return !pains.isEmpty }
    return moment.personas.allSatisfy { persona in
      pains.contains { $0.personas.isEmpty || $0.personas.contains(persona) }
    }
  }
}

private func finding(
  _ lowest: LowMoment,
  _ all: [LowMoment],
  in phase: Phase,
  _ wiki: LinkedWiki
) -> Diagnostic {
  let people = unique(all.flatMap(\.personas)).map { quoted(wiki[$0].facts.title) }
  let names = people + unique(all.compactMap(\.name)).map(quoted)
  let who =
    names.isEmpty ? "somebody feels" : namedList(names) + (names.count == 1 ? " feels" : " feel")
  return Diagnostic(
    .lowEmotionWithoutPain,
    "\(who) low in \(quoted(phase.title)), and no pain point there says why",
    at: lowest.span,
    help: "Write what hurts under \u{201C}Pain points\u{201D} of the same phase."
  )
}
