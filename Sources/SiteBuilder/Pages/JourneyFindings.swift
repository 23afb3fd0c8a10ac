import JourneyModel

extension Site {
  /// What stands out in a journey: its lowest moment, gates, the phase with most left unanswered, the biggest
  /// drop-off and the opportunity with most impact for its effort. At most six.
  func findings(of link: Link<Journey>, on route: Route) -> [FindingView] {
    let journey = wiki[link]
    var findings: [FindingView] = []
    if let lowest = lowestMoment(of: journey, link, on: route) { findings.append(lowest) }
    findings += gates(of: journey, link, on: route).prefix(2)
    if let drop = biggestDropOff(of: journey, link, on: route) { findings.append(drop) }
    if let gap = widestGap(of: journey, link, on: route) { findings.append(gap) }
    if let best = bestOpportunity(of: journey, link, on: route) { findings.append(best) }
    return Array(findings.prefix(6))
  }

  private func finding(
    _ label: String,
    _ index: Int,
    _ link: Link<Journey>,
    on route: Route,
    _ text: String
  ) -> FindingView {
    let target = phase(PhaseLink(journey: link, index: index), on: route, withJourney: false)
    return FindingView(label: label, title: target.title, href: target.href, text: text)
  }

  /// Of the points that the curve shows: a phase whose steps are good and bad is no calm one.
  private func lowestMoment(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    var lowest: (phase: Int, score: Double, text: String)?
    for line in emotionLines(of: journey) {
      for (index, points) in line.drawnPoints.enumerated() {
        for point in points {
          guard let score = point.score, score < min(lowest?.score ?? 0, 0) else { continue }
          let name = line.name.isEmpty ? "" : "\(line.name): "
          lowest = (index, score, "\(name)\(point.word) (\(signedNumber(score)))")
        }
      }
    }
    return lowest.map { finding("Lowest moment", $0.phase, link, on: route, $0.text) }
  }

  private func gates(of journey: Journey, _ link: Link<Journey>, on route: Route) -> [FindingView] {
    var gates: [(names: String, phases: [Int])] = []
    for (index, phase) in journey.phases.enumerated() {
      let keepers = phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
      guard !keepers.isEmpty else { continue }
      let names = keepers.map { personaNames[$0.index].firstName }.joined(separator: " and ")
      if let known = gates.firstIndex(where: { $0.names == names }) {
        gates[known].phases.append(index)
      } else {
        gates.append((names, [index]))
      }
    }
    return gates.map { names, phases in
      let others = phases.dropFirst().map { journey.phases[$0].title }
      let also = others.isEmpty ? "" : "; so too in \(listed(others))"
      let text = "\(names) must agree before it goes on\(also)"
      return finding("Gate", phases[0], link, on: route, text)
    }
  }

  private func biggestDropOff(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    guard let lane = lane(.dropOff, of: journey) else { return nil }
    var biggest: (phase: Int, rate: Double)?
    for (index, phase) in journey.phases.enumerated() {
      for entry in phase.cells[lane].entries {
        guard let rate = entry.rate, rate > biggest?.rate ?? 0 else { continue }
        biggest = (index, rate)
      }
    }
    return biggest.map {
      finding("Biggest drop-off", $0.phase, link, on: route, "\(plainNumber($0.rate))% leave here")
    }
  }

  private func widestGap(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    var widest: (phase: Int, count: Int)?
    for index in journey.phases.indices {
      let count = gaps(in: PhaseLink(journey: link, index: index)).count
      if count > widest?.count ?? 0 { widest = (index, count) }
    }
    return widest.map {
      let what = $0.count == 1 ? "wish, need or question" : "wishes, needs and questions"
      return finding("Content gap", $0.phase, link, on: route, "\($0.count) \(what) unanswered")
    }
  }

  /// Wishes for content that is not there, and needs and questions with an id that nothing answers.
  func gaps(in link: PhaseLink) -> [EntryLink] {
    let journey = wiki[link.journey]
    let phase = wiki[link]
    var links: [EntryLink] = []
    for (laneIndex, lane) in journey.lanes.enumerated() {
      for (index, entry) in phase.cells[laneIndex].entries.enumerated() {
        let place = EntryLink(phase: link.index, lane: laneIndex, entry: index)
        switch lane.standard {
        case .content where entry.url == nil: links.append(place)
        case .needs, .questions:
          if !answered[link.journey.index].contains(place) { links.append(place) }
        default: break
        }
      }
    }
    return links
  }

  private func bestOpportunity(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    guard let lane = lane(.opportunities, of: journey) else { return nil }
    var best: (phase: Int, score: Int, text: String)?
    for (index, phase) in journey.phases.enumerated() {
      for entry in phase.cells[lane].entries {
        guard let impact = entry.impact else { continue }
        let score = impact * 2 - (entry.effort ?? 3)
        if score > best?.score ?? Int.min { best = (index, score, shortened(entry.text, to: 100)) }
      }
    }
    return best.map { finding("Biggest opportunity", $0.phase, link, on: route, $0.text) }
  }
}
