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

  /// Of the points that the curve shows: a phase whose steps are good and bad is no calm one. Everybody is named who is as
  /// low in that phase, and so are other phases in which somebody is.
  private func lowestMoment(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    let words = words(of: journey)
    var lowest: (phase: Int, score: Double, pain: Int)?
    for line in emotionLines[link.index] {
      for (index, points) in line.drawnPoints.enumerated() {
        for point in points {
          guard let score = point.score, score < 0 else { continue }
          // Of equals, the one that hurts most.
          let pain = worstPain(of: journey.phases[index], in: journey)?.severity ?? 0
          if let lowest, (score, -pain) >= (lowest.score, -lowest.pain) { continue }
          lowest = (index, score, pain)
        }
      }
    }
    guard let lowest else { return nil }
    let moments = emotionLines[link.index].compactMap { line -> String? in
      let points = line.drawnPoints[lowest.phase]
      guard let point = points.first(where: { $0.score == lowest.score }) else { return nil }
      let word = point.words.isEmpty ? words.feeling(lowest.score) : point.words
      let told = words.joining.with(signedNumber(lowest.score), word)
      return words.joining.labelled(line.name, told)
    }
    let others = journey.phases.indices.filter { index in
      index != lowest.phase
        && emotionLines[link.index].contains { line in
          line.drawnPoints[index].contains { $0.score == lowest.score }
        }
    }
    let titles = words.joining.list(others.map { journey.phases[$0].title })
    let also = others.isEmpty ? "" : filled(words.findings.also, titles)
    let text = words.joining.row(moments) + also
    return finding(words.findings.lowest, lowest.phase, link, on: route, text)
  }

  private func gates(of journey: Journey, _ link: Link<Journey>, on route: Route) -> [FindingView] {
    let (words, joining) = (words(of: journey).findings, words(of: journey).joining)
    var gates: [(names: String, phases: [Int])] = []
    for (index, phase) in journey.phases.enumerated() {
      let keepers = phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
      guard !keepers.isEmpty else { continue }
      let names = joining.list(keepers.map { personaNames[$0.index].firstName })
      if let known = gates.firstIndex(where: { $0.names == names }) {
        gates[known].phases.append(index)
      } else {
        gates.append((names, [index]))
      }
    }
    return gates.map { names, phases in
      let others = phases.dropFirst().map { journey.phases[$0].title }
      let also = others.isEmpty ? "" : filled(words.also, joining.list(others))
      let text = filled(words.gateText, names) + also
      return finding(words.gate, phases[0], link, on: route, text)
    }
  }

  private func biggestDropOff(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    guard let lane = lane(.dropOff, of: journey) else { return nil }
    var biggest: (phase: Int, rate: Double, text: String)?
    for (index, phase) in journey.phases.enumerated() {
      for entry in phase.cells[lane].entries {
        guard let rate = entry.rate, rate > biggest?.rate ?? 0 else { continue }
        let text = shortened(entry.text, to: 90)
        let words = words(of: journey)
        let isAssumed = entry.basis == .assumed
        biggest = (index, rate, isAssumed ? words.joining.with(words.assumed, text) : text)
      }
    }
    guard let biggest else { return nil }
    let words = words(of: journey)
    let others = journey.phases.indices.filter { index in
      index != biggest.phase
        && journey.phases[index].cells[lane].entries.contains { $0.rate == biggest.rate }
    }
    let titles = words.joining.list(others.map { journey.phases[$0].title })
    let also = others.isEmpty ? "" : filled(words.findings.also, titles)
    return finding(words.findings.dropOff, biggest.phase, link, on: route, biggest.text + also)
  }

  private func widestGap(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    var widest: (phase: Int, gaps: [EntryLink])?
    for index in journey.phases.indices {
      let gaps = gaps(in: PhaseLink(journey: link, index: index))
      if gaps.count > widest?.gaps.count ?? 0 { widest = (index, gaps) }
    }
    let words = words(of: journey).findings
    return widest.map { phase, gaps in
      let told = language.list(inWords(gaps, of: journey))
      return finding(words.gap, phase, link, on: route, filled(words.gapText, told))
    }
  }

  /// Wishes for content that is not there, and needs and questions that nothing answers.
  func gaps(in link: PhaseLink) -> [EntryLink] { unanswered[link.journey.index][link.index] }

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
    let label = words(of: journey).findings.opportunity
    return best.map { finding(label, $0.phase, link, on: route, $0.text) }
  }
}

/// What nothing answers in each phase of a journey.
func findGaps(in journey: Journey) -> [[EntryLink]] {
  let lanes = journey.lanes.indices.filter { index in
    switch journey.lanes[index].standard {
    case .content, .needs, .questions: true
    default: false
    }
  }
  return journey.phases.enumerated().map { phaseIndex, phase in
    lanes.flatMap { lane in
      phase.cells[lane].entries.enumerated().compactMap { index, entry in
        let place = EntryLink(phase: phaseIndex, lane: lane, entry: index)
        return journey.answerState(of: entry, at: place)?.isGap == true ? place : nil
      }
    }
  }
}
