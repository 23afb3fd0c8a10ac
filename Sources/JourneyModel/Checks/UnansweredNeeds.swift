package import Diagnostics

extension DiagnosticRule {
  package static let unansweredNeed = DiagnosticRule(
    "unanswered-need",
    .information,
    "where a journey answers some of its needs or questions, it answers all of them"
  )
  package static let gatekeeperUnanswered = DiagnosticRule(
    "gatekeeper-unanswered",
    .information,
    "something answers what a gatekeeper needs in the phase whose gate it is"
  )
}

/// Needs and questions that nothing answers, and gatekeepers of whose needs nothing does.
///
/// Where nothing says that it answers a need, silence about the others means nothing, and so with questions. Of
/// gatekeepers something is said all the same: in a journey without `answers`, any content or touchpoint of the phase
/// that is for them will do. What is said of a gatekeeper is not said of its needs again.
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
  private let answered: Set<EntryLink>
  private var reported: Set<EntryLink> = []
  var findings: [Diagnostic] = []

  init(_ journey: Journey, _ wiki: LinkedWiki) {
    self.journey = journey
    self.wiki = wiki
    wishRows = [StandardLane.needs, .questions].compactMap { journey.row(of: $0) }
    answerRows = [StandardLane.content, .touchpoints].compactMap { journey.row(of: $0) }
    answered = journey.overview.answered
  }

  mutating func findGatekeepers() {
    let usesAnswers = !answered.isEmpty
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
          ? wishes.contains { answered.contains($0) } : serves(keeper, in: phase)
        guard !isServed else { continue }
        reported.formUnion(wishes)
        findings.append(finding(keeper, phase, phase.cells[first.lane].entries[first.entry]))
      }
    }
  }

  private func finding(_ keeper: Link<Persona>, _ phase: Phase, _ wish: Entry) -> Diagnostic {
    let name = wiki[keeper].facts.title
    let id = wish.id.map { "`{answers=\($0)}`" } ?? "`{answers=\u{2026}}` and its id"
    return Diagnostic(
      .gatekeeperUnanswered,
      "nothing answers what \(quoted(name)), gatekeeper of \(quoted(phase.title)), needs there",
      at: wish.span,
      help:
        "Without a gatekeeper\u{2019}s consent the phase can\u{2019}t be left. Content or a touchpoint answers a need with \(id)."
    )
  }

  mutating func findNeeds() {
    let answeredRows = Set(answered.map(\.lane))
    for (index, phase) in journey.phases.enumerated() {
      for link in wishes(of: index)
      where answeredRows.contains(link.lane) && !answered.contains(link) && !reported.contains(link)
      {
        let entry = phase.cells[link.lane].entries[link.entry]
        guard !entry.isFaulty else { continue }
        findings.append(
          Diagnostic(
            .unansweredNeed,
            "nothing answers \(quoted(entry.text))",
            at: entry.span,
            help: answerHelp(entry)
          )
        )
      }
    }
  }

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
