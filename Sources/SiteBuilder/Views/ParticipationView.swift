import JourneyModel
import Templates

/// Who takes part in which phase of a journey, and how: persona by phase.
struct ParticipationView: Sendable {
  var title: String
  var caption: String
  /// Whether the picture shows it, too.
  var isTwin: Bool
  var columns: [LinkView]
  var rows: [Row]

  /// A persona's part in each phase.
  struct Row: Sendable {
    var person: PersonView
    var cells: [Cell]

    static let fields = FieldTable<Row>(
      "participation row",
      [
        .record("person", "The persona.", PersonView.fields) { $0.person },
        .list("cells", "One per phase, in order.", Cell.fields) { $0.cells },
      ]
    )
  }

  /// A part that may not be written down.
  struct Cell: Sendable {
    var level: ParticipationLevel?
    var word: String
    var isAssumed: Bool

    static let fields = FieldTable<Cell>(
      "participation cell",
      [
        .text("level", "`driver`, `participant`, `gatekeeper`, `not-involved`, or empty.") {
          $0.level?.rawValue ?? ""
        },
        .text("word", "The level in words, or empty.") { $0.word },
        .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      ]
    )
  }

  static let fields = FieldTable<ParticipationView>(
    "participation",
    [
      .text("title", "The heading.") { $0.title },
      .text("caption", "What the table shows.") { $0.caption },
      .flag("is_twin", "The picture shows it, too.") { $0.isTwin },
      .list("columns", "The phases.", LinkView.fields) { $0.columns },
      .list("rows", "The personas.", Row.fields) { $0.rows },
    ]
  )
}

extension Site {
  /// nil unless two personas have a part, or one is a gatekeeper.
  func participation(in link: Link<Journey>, on route: Route) -> ParticipationView? {
    let journey = wiki[link]
    let all = journey.phases.flatMap(\.participation)
    let involved = Set(all.flatMap(\.personas))
    guard involved.count > 1 || all.contains(where: { $0.level == .gatekeeper }) else {
      return nil
    }
    let words = words(of: journey)
    let others = involved.subtracting(journey.personas).sorted { $0.index < $1.index }
    let parts = journey.phases.map { self.parts(in: $0) }
    let rows = (journey.personas.filter(involved.contains) + others).map { persona in
      ParticipationView.Row(
        person: person(persona, on: route, series: series(of: persona, in: link)),
        cells: parts.map { parts in
          let part = parts[persona]
          return ParticipationView.Cell(
            level: part?.level,
            word: part.map { words.level($0.level) } ?? "",
            isAssumed: part?.basis == .assumed
          )
        }
      )
    }
    return ParticipationView(
      title: words.page.participation,
      caption: filled(words.page.participationCaption, journey.facts.title),
      isTwin: journey.laneSet == .information,
      columns: journey.phases.indices.map {
        phase(PhaseLink(journey: link, index: $0), on: route, withJourney: false)
      },
      rows: rows
    )
  }

  /// The first part that a phase gives each persona.
  private func parts(in phase: Phase) -> [Link<Persona>: Participation] {
    Dictionary(
      phase.participation.flatMap { part in part.personas.map { ($0, part) } },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
