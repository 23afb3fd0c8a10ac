import JourneyModel

extension Site {
  /// What stands out in a journey: its lowest moment, who must agree, the worst pain point, the biggest drop-off, the phase
  /// with most left unanswered and the opportunity with most impact for its effort. What is as low, as bad or as high
  /// elsewhere is named with the phase.
  func findings(of link: Link<Journey>, on route: Route) -> [FindingView] {
    let journey = wiki[link]
    return [
      lowestMoment(of: journey, link, on: route), gates(of: journey, link, on: route),
      worstPain(of: journey, link, on: route), biggestDropOff(of: journey, link, on: route),
      widestGap(of: journey, link, on: route), bestOpportunity(of: journey, link, on: route),
    ].compactMap(\.self)
  }

  /// "; so too in Awareness (Mei) and Choosing (Amara)": other phases, with what is said of them; nothing where there are none.
  private func also(_ others: [(phase: Int, aside: String)], in journey: Journey) -> String {
    guard !others.isEmpty else { return "" }
    let words = words(of: journey)
    let titles = others.map { words.joining.with($0.aside, journey.phases[$0.phase].title) }
    return filled(words.findings.also, words.joining.list(titles))
  }

  /// The same of other people, who are named where they are not everywhere the first ones: a phase without names would be read as
  /// those of the next.
  private func also(
    _ others: [(phase: Int, names: String)],
    unlike first: String,
    in journey: Journey
  ) -> String {
    let areNamed = others.contains { $0.names != first }
    return also(others.map { ($0.phase, areNamed ? $0.names : "") }, in: journey)
  }

  /// Whether some of a journey is observed. Where nothing is, the page says so once.
  private func isMixed(_ link: Link<Journey>) -> Bool { evidenceSummaries[link.index].observed > 0 }

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
    var lowest: (phase: Int, order: (Double, Int, Int))?
    for line in emotionLines[link.index] {
      for (index, points) in line.drawnPoints.enumerated() {
        for point in points {
          guard let score = point.score, score < 0 else { continue }
          // Of equals what somebody saw, then the one that hurts most.
          let pain = worstPain(of: journey.phases[index], in: journey)?.severity ?? 0
          let order = (score, point.isAssumed ? 1 : 0, -pain)
          if let lowest, order >= lowest.order { continue }
          lowest = (index, order)
        }
      }
    }
    guard let lowest else { return nil }
    let lowestScore = lowest.order.0
    let owners = { (phase: Int) in
      emotionLines[link.index].compactMap { line -> (name: String, point: EmotionLine.Point)? in
        let points = line.drawnPoints[phase].filter { $0.score == lowestScore }
        let point = points.first { !$0.isAssumed } ?? points.first
        return point.map { (line.name, $0) }
      }
    }
    let moments = owners(lowest.phase)
    let told = moments.map { name, point in
      let word = point.words.isEmpty ? words.feeling(lowestScore) : point.words
      let score =
        [signedNumber(lowestScore)] + (isMixed(link) && point.isAssumed ? [words.assumed] : [])
      return words.joining.labelled(name, words.joining.with(words.joining.row(score), word))
    }
    let others = journey.phases.indices.compactMap { index -> (phase: Int, names: String)? in
      let names = owners(index).map(\.name)
      return index == lowest.phase || names.isEmpty ? nil : (index, words.joining.row(names))
    }
    let first = words.joining.row(moments.map(\.name))
    let text = words.joining.row(told) + also(others, unlike: first, in: journey)
    return finding(words.findings.lowest, lowest.phase, link, on: route, text)
  }

  private func gates(of journey: Journey, _ link: Link<Journey>, on route: Route) -> FindingView? {
    let (words, joining) = (words(of: journey).findings, words(of: journey).joining)
    let gates = journey.phases.indices.compactMap { index -> (phase: Int, names: String)? in
      let parts = journey.phases[index].participation.filter { $0.level == .gatekeeper }
      let names = parts.flatMap(\.personas).map { personaNames[$0.index].firstName }
      return names.isEmpty ? nil : (index, joining.list(names))
    }
    guard let first = gates.first else { return nil }
    let text =
      filled(words.gateText, first.names)
      + also(Array(gates.dropFirst()), unlike: first.names, in: journey)
    return finding(words.gate, first.phase, link, on: route, text)
  }

  private func worstPain(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    let words = words(of: journey)
    let pains = entries(of: .painPoints, in: journey)
    guard let highest = pains.compactMap(\.entry.severity).max() else { return nil }
    let worst = pains.filter { $0.entry.severity == highest }
    let severity = words.severity(highest)
    return finding(words.findings.pain, worst, severity, saysBasis: isMixed(link), link, on: route)
  }

  /// A rate that nobody measured says so wherever it is read, in a plan as well.
  private func biggestDropOff(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    let words = words(of: journey)
    let entries = entries(of: .dropOff, in: journey)
    guard let highest = entries.compactMap(\.entry.rate).max(), highest > 0 else { return nil }
    let biggest = entries.filter { $0.entry.rate == highest }
    return finding(words.findings.dropOff, biggest, nil, saysBasis: true, link, on: route)
  }

  private func entries(
    of standard: StandardLane,
    in journey: Journey
  ) -> [(phase: Int, entry: Entry)] {
    guard let lane = lane(standard, of: journey) else { return [] }
    return journey.phases.enumerated().flatMap { index, phase in
      phase.cells[lane].entries.map { (index, $0) }
    }
  }

  /// The entries of the first phase with a note and whether they are assumed, each by itself where they differ; and those of
  /// other phases with the phase.
  private func finding(
    _ label: String,
    _ found: [(phase: Int, entry: Entry)],
    _ note: String?,
    saysBasis: Bool,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView {
    let (journey, words) = (wiki[link], words(of: wiki[link]))
    let phases = journey.phases.indices.filter { index in found.contains { $0.phase == index } }
    func entries(_ phase: Int) -> [Entry] { found.filter { $0.phase == phase }.map(\.entry) }
    let own = entries(phases[0])
    let isAlike = own.allSatisfy { $0.basis == own[0].basis }
    func basis(_ entry: Entry) -> String? {
      saysBasis && entry.basis == .assumed ? words.assumed : nil
    }
    let texts = own.map { entry in
      words.joining.with(isAlike ? "" : basis(entry) ?? "", shortened(entry.text, to: 90))
    }
    let notes = [note, isAlike ? basis(own[0]) : nil].compactMap(\.self)
    let told = words.joining.with(words.joining.row(notes), first(2, of: texts))
    let others = phases.dropFirst().map { phase in
      (phase, first(2, of: entries(phase).map { shortened($0.text, to: 60) }))
    }
    return finding(label, phases[0], link, on: route, told + also(others, in: journey))
  }

  /// "One · another · …"
  private func first(_ count: Int, of texts: [String]) -> String {
    (texts.prefix(count) + (texts.count > count ? ["\u{2026}"] : []))
      .joined(separator: factSeparator)
  }

  private func widestGap(
    of journey: Journey,
    _ link: Link<Journey>,
    on route: Route
  ) -> FindingView? {
    let counts = journey.phases.indices.map { index in
      self.gaps(in: PhaseLink(journey: link, index: index)).count
    }
    guard let highest = counts.max(), highest > 0, let phase = counts.firstIndex(of: highest)
    else { return nil }
    let words = words(of: journey)
    let widest = kinds(of: gaps(in: PhaseLink(journey: link, index: phase)), in: journey, words)
    let told = words.joining.row(widest.map(\.told))
    let others = counts.indices.filter { index in
      index > phase && counts[index] == highest
        && widest.map(\.told)
          == kinds(of: gaps(in: PhaseLink(journey: link, index: index)), in: journey, words)
          .map(\.told)
    }
    // What the gaps are is said where they are those of one phase.
    let named = widest.map { kind in
      let names = kind.gaps.map { shortened(journey[$0].text, to: 60) }
      return words.joining.labelled(kind.told, first(2, of: names))
    }
    let text =
      others.isEmpty
      ? named.joined(separator: words.joining.semicolon)
      : told + also(others.map { ($0, "") }, in: journey)
    return finding(words.findings.gap, phase, link, on: route, text)
  }

  /// "1 need without an answer" and "2 wishes for content", each with what they are: a wish is an answer that isn't there
  /// yet.
  private func kinds(
    of gaps: [EntryLink],
    in journey: Journey,
    _ words: MapWords
  ) -> [(told: String, gaps: [EntryLink])] {
    let isWish = { (gap: EntryLink) in journey.lanes[gap.lane].standard == .content }
    let (open, wishes) = (gaps.filter { !isWish($0) }, gaps.filter(isWish))
    let told = [
      (filled(words.findings.gapText, language.list(inWords(open, of: journey))), open),
      (words.joining.row(inWords(wishes, of: journey)), wishes),
    ]
    return told.filter { !$0.1.isEmpty }
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

/// What nothing answers in each phase of a journey. Content that one of a future state makes is no gap there.
func findGaps(in journey: Journey) -> [[EntryLink]] {
  entries(of: [.content, .needs, .questions], in: journey) { state in
    state.isGap && !(state == .wanted && journey.state == .future)
  }
}

/// The content that a journey of a future state makes, by phase; nothing in others.
func findPlannedContent(in journey: Journey) -> [[EntryLink]] {
  guard journey.state == .future else { return journey.phases.map { _ in [] } }
  return entries(of: [.content], in: journey) { $0 == .wanted }
}

/// The entries of some lanes that are answered in a certain way, or not; by phase.
private func entries(
  of standards: Set<StandardLane>,
  in journey: Journey,
  where isSought: (AnswerState) -> Bool
) -> [[EntryLink]] {
  let lanes = journey.lanes.indices.filter {
    journey.lanes[$0].standard.map(standards.contains) ?? false
  }
  return journey.phases.enumerated().map { phaseIndex, phase in
    lanes.flatMap { lane in
      phase.cells[lane].entries.enumerated().compactMap { index, entry in
        let place = EntryLink(phase: phaseIndex, lane: lane, entry: index)
        return journey.answerState(of: entry, at: place).map(isSought) == true ? place : nil
      }
    }
  }
}
