package import Diagnostics

extension DiagnosticRule {
  package static let cyclicParent = DiagnosticRule(
    "cyclic-parent",
    .error,
    "no journey details a phase of itself, not even by way of others"
  )
  package static let cyclicBaseline = DiagnosticRule(
    "cyclic-baseline",
    .error,
    "no journey changes itself, not even by way of others"
  )
}

/// One step from a journey to another, and where it is written.
private struct JourneyStep {
  let target: Int
  let span: SourceSpan
}

/// Journeys that detail or change themselves. Raises `cyclic-parent` and `cyclic-baseline`, once for each circle.
func journeyCycles(_ wiki: LinkedWiki) -> [Diagnostic] {
  var parents = [[JourneyStep]](repeating: [], count: wiki.journeys.count)
  var baselines = parents
  for (index, journey) in wiki.journeys.enumerated() {
    if let parent = journey.parent {
      let span = journey.reading.parentSpan ?? journey.facts.span
      parents[index].append(JourneyStep(target: parent.journey.index, span: span))
    }
    if let baseline = journey.baseline {
      let span = journey.reading.baselineSpan ?? journey.facts.span
      baselines[index].append(JourneyStep(target: baseline.index, span: span))
    }
    for phase in journey.phases {
      guard let detail = phase.journey else { continue }
      parents[detail.index].append(JourneyStep(target: index, span: phase.span))
    }
  }
  return circles(in: parents).map { steps in
    cycle(
      .cyclicParent,
      steps,
      wiki,
      verb: "details",
      help: "Take `parent` out of one of them, or `journey` out of the phase that names it."
    )
  }
    + circles(in: baselines).map { steps in
      cycle(
        .cyclicBaseline,
        steps,
        wiki,
        verb: "changes",
        help: "Take `baseline` out of one of them."
      )
    }
}

private func cycle(
  _ rule: DiagnosticRule,
  _ steps: [JourneyStep],
  _ wiki: LinkedWiki,
  verb: String,
  help: String
) -> Diagnostic {
  let titles = steps.map { quoted(wiki.journeys[$0.target].facts.title) }
  let start = titles.last ?? ""
  let way = titles.dropLast()
  return Diagnostic(
    rule,
    way.isEmpty
      ? "\(start) \(verb) itself" : "\(start) \(verb) itself by way of \(namedList(Array(way)))",
    at: steps.first?.span ?? .start(of: ""),
    help: help,
    notes: steps.dropFirst().prefix(8).map { Diagnostic.Note("and on from here", at: $0.span) }
  )
}

/// The circles of a graph as steps that lead from their smallest node back to it: at most one for each step that
/// leads back into the path of a depth-first walk. Linear, without recursion.
private func circles(in graph: [[JourneyStep]]) -> [[JourneyStep]] {
  enum State { case new, open, closed }
  var states = [State](repeating: .new, count: graph.count)
  var found: [[JourneyStep]] = []
  for root in graph.indices where states[root] == .new {
    var path: [(node: Int, next: Int)] = [(root, 0)]
    states[root] = .open
    while let (node, next) = path.last {
      guard next < graph[node].count else {
        states[node] = .closed
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = graph[node][next].target
      switch states[target] {
      case .closed: continue
      case .new:
        states[target] = .open
        path.append((target, 0))
      case .open:
        let start = path.lastIndex { $0.node == target } ?? 0
        found.append(rotated(path[start...].map { graph[$0.node][$0.next - 1] }))
      }
    }
  }
  return found
}

/// The same circle, beginning after its smallest node.
private func rotated(_ steps: [JourneyStep]) -> [JourneyStep] {
  guard let smallest = steps.map(\.target).min(),
    let index = steps.firstIndex(where: { $0.target == smallest })
  else { return steps }
  return Array(steps[(index + 1)...] + steps[...index])
}
