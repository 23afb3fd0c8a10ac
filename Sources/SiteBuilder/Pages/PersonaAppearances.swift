import Diagnostics
import JourneyModel
import Templates

/// A journey that a persona takes part in.
struct AppearanceView: Sendable {
  var id: String
  var title: String
  var href: String
  var state: String
  var status: StatusView?
  var sparkline: [UInt8]
  var curveText: String
  var firstPhase: String
  var lastPhase: String
  var phases: [Phase]

  static let fields = FieldTable<AppearanceView>(
    "appearance",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "The journey.") { $0.title },
      .text("href", "Its page.") { $0.href },
      .text("state", "Current or future.") { $0.state },
      .record("status", "How far it is agreed upon.", StatusView.fields) { $0.status },
      .html("sparkline", "The persona's own curve; empty when no emotion is known.") {
        $0.sparkline
      },
      .text("curve_text", "The curve in words.") { $0.curveText },
      .text("first_phase", "Title of the journey's first phase.") { $0.firstPhase },
      .text("last_phase", "Title of its last phase.") { $0.lastPhase },
      .list("phases", "The phases that the persona is in.", Phase.fields) { $0.phases },
    ]
  )

  /// What a persona does and feels in one phase.
  struct Phase: Sendable {
    var link: LinkView
    var level: ParticipationLevel?
    var levelWord: String
    var isLevelAssumed: Bool
    var emotion: EmotionView?

    static let fields = FieldTable<Phase>(
      "appearance phase",
      [
        .text("title", "The phase with its number.") { $0.link.title },
        .text("href", "Its page.") { $0.link.href },
        .record("participation", "How far the persona takes part.", levelFields) { phase in
          phase.level == nil ? nil : phase
        },
        .record("emotion", "How it feels.", EmotionView.fields) { $0.emotion },
      ]
    )

    private static let levelFields = FieldTable<Phase>(
      "participation level",
      [
        .text("level", "`driver`, `participant`, `gatekeeper` or `not-involved`.") {
          $0.level?.rawValue ?? ""
        },
        .text("word", "The level in words.") { $0.levelWord },
        .flag("is_assumed", "No evidence backs it.") { $0.isLevelAssumed },
      ]
    )
  }
}

extension Site {
  /// The first of the journeys that a persona takes part in.
  func appearanceViews(
    of link: Link<Persona>,
    on route: Route,
    anchors: inout PageAnchors
  ) -> [AppearanceView] {
    let parts = registers.ofPersona[link.index].journeys.groups.flatMap(\.items)
    return parts.prefix(pageSize.journeyPreview).map {
      appearance(of: link, in: $0, on: route, &anchors)
    }
  }

  /// `phases` are those of one journey, and some.
  func appearance(
    of link: Link<Persona>,
    in phases: ArraySlice<PhaseLink>,
    on route: Route,
    _ anchors: inout PageAnchors
  ) -> AppearanceView {
    let journeyLink = phases.first?.journey ?? Link(0)
    let journey = wiki[journeyLink]
    let target = self.journey(journeyLink, on: route)
    let line = emotionLine(of: link, in: journeyLink)
    return AppearanceView(
      id: anchors.take("journey-\(journey.facts.id)"),
      title: target.title,
      href: target.href,
      state: stateWords(journey.state),
      status: StatusView(journey.facts.status, language),
      sparkline: curvePicture([line], of: journey),
      curveText: curveText([line], of: journey),
      firstPhase: journey.phases.first?.title ?? "",
      lastPhase: journey.phases.count > 1 ? journey.phases.last?.title ?? "" : "",
      phases: phases.map { appearance(of: link, in: $0, line: line, on: route) }
    )
  }

  private func appearance(
    of link: Link<Persona>,
    in place: PhaseLink,
    line: EmotionLine,
    on route: Route
  ) -> AppearanceView.Phase {
    let phase = wiki[place]
    let target = self.phase(place, on: route, withJourney: false)
    let point = line.points[place.index]
    let part = phase.participation.first { $0.personas.contains(link) }
    let steps = line.steps[place.index].compactMap(\.score)
    let isKnown = point.score != nil || !point.words.isEmpty
    return AppearanceView.Phase(
      link: LinkView(title: "\(phase.number). \(target.title)", href: target.href),
      level: part?.level,
      levelWord: part.map { capitalized(language.map.level($0.level)) } ?? "",
      isLevelAssumed: part?.basis == .assumed,
      emotion: isKnown
        ? EmotionView(
          score: point.score,
          words: point.words,
          isAssumed: point.isAssumed,
          series: line.series,
          person: nil,
          steps: steps,
          language: language
        ) : nil
    )
  }

  /// What one persona feels along a journey, be it one of the journey's own or mentioned in a phase.
  private func emotionLine(of persona: Link<Persona>, in journey: Link<Journey>) -> EmotionLine {
    let line = EmotionLine(
      persona: persona,
      name: personaNames[persona.index].firstName,
      series: series(of: persona, in: journey),
      points: []
    )
    var lines = [line]
    addPoints(of: wiki[journey], to: &lines)
    return lines[0]
  }
}
