import Documents
import JourneyModel
import Templates

/// The picture's twin: the same lanes and phases as an HTML table.
struct MapTableView: Sendable {
  /// The heading above it and what it is.
  var title: String
  var note: String
  /// Whether the picture shows all of it.
  var isTwin: Bool
  var caption: String
  var columns: [Column]
  var rows: [Row]

  struct Column: Sendable {
    var number: Int
    var group = ""
    var link: LinkView

    static let fields = FieldTable<Column>(
      "table column",
      [
        .text("number", "The phase's number.") { String($0.number) },
        .text("group", "The group of phases it belongs to, or empty.") { $0.group },
        .text("title", "The phase.") { $0.link.title },
        .text("href", "Its page.") { $0.link.href },
      ]
    )
  }

  struct Row: Sendable {
    var title: String
    var cells: [Cell]

    static let fields = FieldTable<Row>(
      "table row",
      [
        .text("title", "The lane.") { $0.title },
        .list("cells", "One per phase, in order.", Cell.fields) { $0.cells },
      ]
    )
  }

  struct Cell: Sendable {
    var items: [Item]

    static let fields = FieldTable<Cell>(
      "table cell",
      [
        .flag("has_items", "`items` is not empty.") { !$0.items.isEmpty },
        .list("items", "The entries.", Item.fields) { $0.items },
      ]
    )
  }

  struct Item: Sendable {
    var number = ""
    var html: [UInt8]
    var note: String
    var channels = ""

    static let fields = FieldTable<Item>(
      "table item",
      [
        .text("number", "\u{201C}2.\u{201D} in a numbered list, else empty.") { $0.number },
        .html("html", "The entry, inline.") { $0.html },
        .text("note", "Its marks in words, or empty.") { $0.note },
        .text("channels", "The channels by name, or empty.") { $0.channels },
      ]
    )
  }

  static let fields = FieldTable<MapTableView>(
    "map table",
    [
      .text("title", "The heading above it.") { $0.title },
      .text("note", "What it has to do with the picture.") { $0.note },
      .flag("is_twin", "The picture shows all of it.") { $0.isTwin },
      .text("caption", "What the table shows.") { $0.caption },
      .list("columns", "The phases.", Column.fields) { $0.columns },
      .list("rows", "The lanes that hold something.", Row.fields) { $0.rows },
    ]
  )
}

extension Site {
  func mapTable(of link: Link<Journey>, on route: Route) -> MapTableView? {
    let journey = wiki[link]
    guard !journey.phases.isEmpty, !journey.lanes.isEmpty else { return nil }
    let columns = journey.phases.enumerated().map { index, phase in
      MapTableView.Column(
        number: phase.number,
        group: phase.group ?? "",
        link: self.phase(PhaseLink(journey: link, index: index), on: route, withJourney: false)
      )
    }
    let words = words(of: journey)
    // Where nothing is observed, the caption says so once.
    let isMixed = evidenceSummaries[link.index].observed > 0
    let goals = phaseGoals(of: journey).map { goals in
      MapTableView.Row(
        title: words.title(of: Lane(.goals)),
        cells: goals.map { goal in
          MapTableView.Cell(items: goal.map { [goalItem($0, on: route)] } ?? [])
        }
      )
    }
    var rows = journey.lanes.enumerated().map { laneIndex, lane in
      MapTableView.Row(
        title: words.title(of: lane),
        cells: journey.phases.enumerated().map { phaseIndex, phase in
          let cell = phase.cells[laneIndex].entries
          let entries = shownEntries(of: phase, laneIndex, lane).map { index in
            let place = EntryLink(phase: phaseIndex, lane: laneIndex, entry: index)
            return item(
              cell[index],
              at: place,
              lane: lane,
              journey: link,
              on: route,
              isMixed,
              words
            )
          }
          let goal = lane.standard == .goals ? phase.goal(in: phase.cells[laneIndex]) : nil
          let ofPhase = goal.map { [goalItem($0, on: route)] }
          return MapTableView.Cell(
            items: lane.standard == .emotion
              ? feelings(of: PhaseLink(journey: link, index: phaseIndex), isMixed)
              : (ofPhase ?? []) + entries
          )
        }
      )
    }
    if let emotion = self.lane(.emotion, of: journey), let before = baselineRow(of: link) {
      rows.insert(before, at: emotion + 1)
    }
    return MapTableView(
      title: words.figure.tableTitle,
      note: journey.laneSet == .actors ? words.figure.actorTableNote : words.figure.tableNote,
      isTwin: journey.laneSet == .information,
      caption: filled(words.figure.tableCaption, journey.facts.title)
        + (isMixed ? "" : words.figure.tableAssumed),
      columns: columns,
      rows: headRows(of: journey, on: route) + (goals.map { [$0] } ?? []) + rows
    )
  }

  private func goalItem(_ goal: Inline, on route: Route) -> MapTableView.Item {
    MapTableView.Item(html: html(goal.html, on: route), note: "")
  }

  /// The indices of the entries of a cell; parts stand in the order of people.
  private func shownEntries(of phase: Phase, _ index: Int, _ lane: Lane) -> [Int] {
    let entries = phase.cells[index].entries
    guard lane.standard == .participation else { return Array(entries.indices) }
    return entries.enumerated().map { index, entry in
      let part = phase.participation.firstIndex { $0.span == entry.span }
      return (part: part ?? phase.participation.count, index: index)
    }.sorted { ($0.part, $0.index) < ($1.part, $1.index) }.map(\.index)
  }

  /// "Olivia: uneasy (−1)", "Olivia: torn (−2) … +1"; those of whom the same is to be said together. With `only`, those
  /// that say something of one of these.
  func feelings(
    of link: PhaseLink,
    _ isMixed: Bool,
    only owners: Set<EmotionLine.Owner>? = nil
  ) -> [MapTableView.Item] {
    wiki[link].emotions.flatMap { emotion -> [MapTableView.Item] in
      if let owners, owners.isDisjoint(with: emotion.owners) { return [] }
      let note = isMixed && emotion.basis == .assumed ? language.map.assumed : ""
      return told(emotion, in: link).map { MapTableView.Item(html: escaped($0), note: note) }
    }
  }

  /// "Olivia: uneasy (−1)"; those of whom the same is to be said together.
  func told(_ emotion: Emotion, in link: PhaseLink) -> [String] {
    let joining = language.joining
    let owners = emotion.personas.isEmpty ? [nil] : emotion.personas.map { Optional($0) }
    var told: [(names: [String], text: String)] = []
    for owner in owners {
      let isNamed = owner == nil && emotion.name != nil
      let steps = isNamed ? [] : stepScores(of: owner, in: link)
      let text = view(of: emotion, steps, nil, series: 0).told
      let name = owner.map { personaNames[$0.index].firstName } ?? emotion.name
      if told.last?.text == text {
        told[told.count - 1].names += [name].compactMap { $0 }
      } else {
        told.append(([name].compactMap { $0 }, text))
      }
    }
    return told.map { joining.labelled(joining.row($0.names), $0.text) }
  }

  private func item(
    _ entry: Entry,
    at place: EntryLink,
    lane: Lane,
    journey link: Link<Journey>,
    on route: Route,
    _ isMixed: Bool,
    _ words: MapWords
  ) -> MapTableView.Item {
    var notes: [String] = []
    if let severity = entry.severity { notes.append(words.severity(severity)) }
    if let state = wiki[link].answerState(of: entry, at: place) {
      notes.append(words.word(for: state))
    }
    if lane.standard != .participation {
      notes += entry.personas.map { personaNames[$0.index].firstName } + entry.actors
    }
    if lane.standard == .opportunities, let score = score(of: entry, words.figure, words.joining) {
      notes.append(score)
    }
    if let format = entry.format { notes.append(format) }
    if entry.isMomentOfTruth { notes.append(words.momentOfTruth) }
    if isMixed, entry.basis == .assumed, lane.holdsClaims { notes.append(words.assumed) }
    return MapTableView.Item(
      number: entry.number.map { "\($0)." } ?? "",
      html: partInWords(entry, of: place.phase, in: link, lane, words)
        ?? html(entry.html, on: route),
      note: words.row(notes),
      // In their own lane they are the entries.
      channels: lane.standard == .channels ? "" : words.row(entry.channels.map { wiki[$0].title })
    )
  }

  /// "Olivia: driver, who calls the meetings", whatever the author called her; nil for what is no part of a persona.
  private func partInWords(
    _ entry: Entry,
    of phase: Int,
    in journey: Link<Journey>,
    _ lane: Lane,
    _ words: MapWords
  ) -> [UInt8]? {
    guard lane.standard == .participation,
      let part = wiki[journey].phases[phase].participation.first(where: { $0.span == entry.span }),
      !part.personas.isEmpty
    else { return nil }
    let joining = words.joining
    let names = joining.row(part.personas.map { personaNames[$0.index].firstName })
    let told = [words.level(part.level), remark(entry.text)].filter { !$0.isEmpty }
    return escaped(joining.labelled(names, joining.row(told)))
  }
}
