package import Diagnostics

extension DiagnosticRule {
  package static let unansweredNeed = DiagnosticRule(
    "unanswered-need",
    .information,
    "where a lane says what answers its needs or questions, something that is there answers each"
  )
  package static let gatekeeperUnanswered = DiagnosticRule(
    "gatekeeper-unanswered",
    .information,
    "something that is there answers what a gatekeeper needs in the phase whose gate it is"
  )
}

/// Needs and questions that nothing answers, and gatekeepers of whose needs nothing does.
///
/// A need is unanswered here when pages count it so: content that is only wanted answers nothing of today, and where a lane does
/// not say what answers what, silence means nothing. Of gatekeepers something is said all the same: in a journey without
/// `answers`, any content or touchpoint of the phase that is for them will do. What is said of a gatekeeper is not said of
/// its needs again.
/// Raises `gatekeeper-unanswered` and `unanswered-need`.
func unansweredNeeds(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  wiki.journeys[journeys].flatMap { journey -> [Diagnostic] in
    guard !journey.isSpared, !journey.reading.hasUnknownAnswers else { return [] }
    var search = UnansweredSearch(journey, wiki)
    search.findGatekeepers()
    search.findNeeds()
    return search.findings
  }
}

private struct UnansweredSearch {
  private let journey: Journey
  private let wiki: LinkedWiki
  private let wishRows: [Int]
  private let answerRows: [Int]
  private var reported: Set<EntryLink> = []
  var findings: [Diagnostic] = []

  init(_ journey: Journey, _ wiki: LinkedWiki) {
    self.journey = journey
    self.wiki = wiki
    wishRows = [StandardLane.needs, .questions].compactMap { journey.row(of: $0) }
    answerRows = [StandardLane.content, .touchpoints].compactMap { journey.row(of: $0) }
  }

  mutating func findGatekeepers() {
    let usesAnswers = !journey.overview.answered.isEmpty
    for (index, phase) in journey.phases.enumerated() {
      let keepers = unique(
        phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
      )
      for keeper in keepers {
        let wishes = wishes(of: index).filter {
          phase.cells[$0.lane].entries[$0.entry].personas.contains(keeper)
        }
        guard let first = wishes.first else { continue }
        let isServed =
          usesAnswers
          ? wishes.contains { journey.overview.met.contains($0) } : serves(keeper, in: phase)
        guard !isServed else { continue }
        reported.formUnion(wishes)
        let shown = wishes.first(where: isAwaiting) ?? first
        findings.append(finding(keeper, phase, at: shown))
      }
    }
  }

  private func finding(_ keeper: Link<Persona>, _ phase: Phase, at link: EntryLink) -> Diagnostic {
    let name = wiki[keeper].facts.title
    let wish = phase.cells[link.lane].entries[link.entry]
    let id = wish.id.map { "`{answers=\($0)}`" } ?? "`{answers=\u{2026}}` and its id"
    let way =
      isAwaiting(link) ? Self.wayForWanted : "Content or a touchpoint answers a need with \(id)."
    return Diagnostic(
      .gatekeeperUnanswered,
      "\(answerer(of: link)) answers what \(quoted(name)), gatekeeper of \(quoted(phase.title)), needs there",
      at: wish.span,
      help: "Without a gatekeeper\u{2019}s consent the phase can\u{2019}t be left. \(way)"
    )
  }

  mutating func findNeeds() {
    for (index, phase) in journey.phases.enumerated() {
      for link in wishes(of: index) where !reported.contains(link) {
        let entry = phase.cells[link.lane].entries[link.entry]
        guard journey.answerState(of: entry, at: link) == .unmet, !entry.isFaulty else { continue }
        findings.append(
          Diagnostic(
            .unansweredNeed,
            "\(answerer(of: link)) answers \(quoted(entry.text))",
            at: entry.span,
            help: isAwaiting(link) ? Self.wayForWanted : answerHelp(entry)
          )
        )
      }
    }
  }

  /// Whether content answers it that is only wanted.
  private func isAwaiting(_ link: EntryLink) -> Bool { journey.overview.awaiting.contains(link) }

  private func answerer(of link: EntryLink) -> String {
    isAwaiting(link) ? "only wanted content" : "nothing"
  }

  private static let wayForWanted = "Give that content its `url` once it is there."

  private func answerHelp(_ entry: Entry) -> String {
    let start = entry.id == nil ? "Give it an id, `{id=\u{2026}}`, and write" : "Write"
    return
      "\(start) `{answers=\(entry.id ?? "\u{2026}")}` after the content or touchpoint that answers it."
  }

  private func wishes(of phase: Int) -> [EntryLink] {
    wishRows.flatMap { row in
      journey.phases[phase].cells[row].entries.indices.map {
        EntryLink(phase: phase, lane: row, entry: $0)
      }
    }
  }

  private func serves(_ persona: Link<Persona>, in phase: Phase) -> Bool {
    answerRows.contains { row in
      phase.cells[row].entries.contains { $0.personas.isEmpty || $0.personas.contains(persona) }
    }
  }
}
