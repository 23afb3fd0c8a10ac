import Diagnostics
import JourneyModel
import Templates

/// Who asks for something in which phases of today's journeys or of future ones, and how much of it nothing answers.
struct GapMatrix: Sendable {
  var caption: String
  var columns: [String]
  var rows: [Row]
  /// Where those are found whom the rows leave out.
  var more: LinkView?

  struct Row: Sendable {
    var person: PersonView
    /// One per column.
    var cells: [Cell]

    static let fields = FieldTable<Row>(
      "matrix row",
      [
        .record("person", "Who.", PersonView.fields) { $0.person },
        .list("cells", "One per column.", Cell.fields) { $0.cells },
      ]
    )
  }

  struct Cell: Sendable {
    /// What is known to be answered or not.
    var asked = 0
    var missing = 0
    /// Content that a journey of the future makes.
    var toMake = 0
    /// Where the list begins that holds all that is missing or made: of one journey, else of all; or empty.
    var href = ""
    var text = ""

    static let fields = FieldTable<Cell>(
      "matrix cell",
      [
        .text(
          "text",
          "\u{201C}2 missing\u{201D}, \u{201C}1 to make\u{201D} in a plan, \u{201C}covered\u{201D}; empty when nobody asks, or knows what answers it."
        ) { $0.text },
        .text("href", "A part of the register, or empty.") { $0.href },
        .flag("is_gap", "Something is missing.") { $0.missing > 0 },
      ]
    )
  }

  static let fields = FieldTable<GapMatrix>(
    "gap matrix",
    [
      .text("caption", "What the table shows.") { $0.caption },
      .list("columns", "The phases.", columnFields) { $0.columns },
      .list(
        "rows",
        "The personas that ask for something; the first ones when they are many.",
        Row.fields
      ) { $0.rows },
      .record("more", "Where the others are found; absent when all are shown.", LinkView.fields) {
        $0.more
      },
    ]
  )

  private static let columnFields = FieldTable<String>(
    "matrix column",
    [.text("title", "The phase, or its kind in words.") { $0 }]
  )
}

/// What phases of several journeys have in common.
private enum GapColumn: Hashable {
  case phase(Int)
  case kind(PhaseKind)
  /// Phases without a kind.
  case other
}

extension Site {
  /// One of today and one of the future; where there are both, they say which they are.
  func gapMatrices(on route: Route, lists: [Link<Journey>: String]) -> [GapMatrix] {
    let today = gapMatrix(of: .current, on: route, lists: lists)
    let future = gapMatrix(of: .future, on: route, lists: lists)
    guard let future else { return [today].compactMap { $0 } }
    let pairs = [(JourneyState.current, today), (.future, future)]
    return pairs.compactMap { state, matrix in
      var matrix = matrix
      matrix?.caption = stateWords(state) + " \u{B7} " + words.registers.matrixCaption
      return matrix
    }
  }

  /// nil when there are fewer than two columns or nobody asks for anything.
  private func gapMatrix(
    of state: JourneyState,
    on route: Route,
    lists: [Link<Journey>: String]
  ) -> GapMatrix? {
    let journeys = wiki.journeys.filter { $0.state == state && !$0.phases.isEmpty }
    let sharesPhases = columnsArePhases(of: journeys)
    let whole = Route.contentGaps.href(from: route, anchor: gapListAnchor)
    var cells: [Link<Persona>: [GapColumn: GapMatrix.Cell]] = [:]
    for link in wiki.phaseLinks where wiki[link.journey].state == state {
      let column =
        sharesPhases ? GapColumn.phase(link.index) : wiki[link].kind.map { .kind($0) } ?? .other
      let href = lists[link.journey] ?? ""
      let journey = wiki[link.journey]
      for placed in wiki.entries(of: link, inLanes: isAsking) {
        guard let answer = journey.answerState(of: placed.entry, at: placed.link),
          answer != .available
        else { continue }
        for persona in wiki.concerned(by: placed) {
          cells[persona, default: [:]][column, default: GapMatrix.Cell()].count(
            answer,
            in: href,
            of: whole,
            isPlan: state == .future
          )
        }
      }
    }
    let columns = columns(of: journeys, sharesPhases: sharesPhases).filter { column in
      cells.values.contains { $0[column.key] != nil }
    }
    let personas = personasByRank.filter { cells[$0] != nil }
    guard columns.count > 1, !personas.isEmpty else { return nil }
    let rows = personas.prefix(pageSize.matrixRows).map { persona in
      GapMatrix.Row(
        person: person(persona, on: route),
        cells: columns.map { told(cells[persona]?[$0.key] ?? GapMatrix.Cell()) }
      )
    }
    return GapMatrix(
      caption: words.registers.matrixCaption,
      columns: columns.map(\.title),
      rows: rows,
      more: personas.count > rows.count ? allPersonas(on: route) : nil
    )
  }

  /// A cell with its text.
  private func told(_ cell: GapMatrix.Cell) -> GapMatrix.Cell {
    var cell = cell
    let gaps = [
      language.some(words.registers.missing, cell.missing),
      language.some(words.registers.toMake, cell.toMake),
    ].filter { !$0.isEmpty }
    cell.text = gaps.isEmpty && cell.asked > 0 ? words.registers.covered : language.row(gaps)
    return cell
  }

  private func isAsking(_ lane: Lane) -> Bool {
    switch lane.standard {
    case .needs, .questions, .content: true
    default: false
    }
  }

  /// Whether the columns of the journeys of one state are their phases rather than kinds of phases: today's and the future's are
  /// those of both together, unless the kinds are unknown.
  private func columnsArePhases(of journeys: [Journey]) -> Bool {
    guard sharePhases(journeys) else { return false }
    return sharePhases(wiki.journeys.filter { !$0.phases.isEmpty })
      || !journeys.contains { $0.phases.contains { $0.kind != nil } }
  }

  /// Whether all journeys have phases of the same names in the same order.
  private func sharePhases(_ journeys: [Journey]) -> Bool {
    let names = journeys.map { journey in journey.phases.map { foldedName($0.title) } }
    return names.allSatisfy { $0 == names.first }
  }

  private func columns(
    of journeys: [Journey],
    sharesPhases: Bool
  ) -> [(key: GapColumn, title: String)] {
    if sharesPhases {
      let phases = journeys.first?.phases ?? []
      return phases.enumerated().map { (.phase($0), $1.title) }
    }
    return PhaseKind.allCases.map { (.kind($0), words.kinds.phases[$0] ?? $0.rawValue) }
      + [(.other, words.registers.otherPhases)]
  }
}

extension GapMatrix.Cell {
  /// `list` holds this one, `whole` all.
  fileprivate mutating func count(
    _ answer: AnswerState,
    in list: String,
    of whole: String,
    isPlan: Bool
  ) {
    guard answer.isGap else {
      asked += 1
      return
    }
    if isPlan, answer == .wanted {
      toMake += 1
    } else {
      (asked, missing) = (asked + 1, missing + 1)
    }
    href = href.isEmpty || href == list ? list : whole
  }
}

/// Where the register's list of all gaps begins, on its first page.
private let gapListAnchor = "_list"
