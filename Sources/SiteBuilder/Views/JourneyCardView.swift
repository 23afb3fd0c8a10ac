import Diagnostics
import Documents
import JourneyModel
import Templates

/// A journey on an index.
struct JourneyCardView: Sendable {
  var title: String
  var href: String
  var state: String
  var status: StatusView?
  var summary: String
  var sparkline: [UInt8]
  var curveText: String
  var firstPhase: String
  var lastPhase: String
  var people: [PersonView]
  var owner: String
  var reviewed: ReviewedView?
  var evidenceShort: String

  static let fields = FieldTable<JourneyCardView>(
    "journey card",
    [
      .text("title", "The journey.") { $0.title },
      .text("href", "Its page.") { $0.href },
      .text("state", "Current or future, or empty.") { $0.state },
      .record("status", "How far it is agreed upon.", StatusView.fields) { $0.status },
      .text("summary", "Scenario or summary, plain.") { $0.summary },
      .html("sparkline", "The emotion curve; empty when no emotion is known.") { $0.sparkline },
      .text("curve_text", "The curve in words.") { $0.curveText },
      .text("first_phase", "Title of the first phase.") { $0.firstPhase },
      .text("last_phase", "Title of the last phase.") { $0.lastPhase },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "The journey's personas.", PersonView.fields) { $0.people },
      .text("owner", "Who looks after it, or empty.") { $0.owner },
      .record("reviewed", "Its last review.", ReviewedView.fields) { $0.reviewed },
      .text("evidence_short", "\u{201C}14 of 37 claims observed\u{201D}, or empty.") {
        $0.evidenceShort
      },
    ]
  )
}

extension Site {
  /// "Current state" or "Future state".
  func stateWords(_ state: JourneyState) -> String {
    switch state {
    case .current: language.map.page.currentState
    case .future: language.map.page.futureState
    }
  }

  /// A card; its state is left out where the heading above it says it.
  func journeyCard(
    _ link: Link<Journey>,
    on route: Route,
    withState: Bool = true
  ) -> JourneyCardView {
    let journey = wiki[link]
    let lines = emotionLines[link.index]
    return JourneyCardView(
      title: journey.facts.title,
      href: Route.journey(journey.facts.id).href(from: route),
      state: withState ? stateWords(journey.state) : "",
      status: StatusView(journey.facts.status, language),
      summary: shortened(journey.scenario?.text ?? journey.facts.summary?.text ?? "", to: 180),
      sparkline: curvePicture(lines, of: journey),
      curveText: curveText(lines, of: journey),
      firstPhase: journey.phases.first?.title ?? "",
      lastPhase: journey.phases.count > 1 ? journey.phases.last?.title ?? "" : "",
      people: people(of: link, on: route),
      owner: journey.facts.owner ?? "",
      reviewed: ReviewedView(journey.facts, self),
      evidenceShort: evidenceSummaries[link.index].short(language.map.evidence)
    )
  }
}
