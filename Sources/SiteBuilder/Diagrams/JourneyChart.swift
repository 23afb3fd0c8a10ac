import Diagnostics
import Templates
import Documents
import JourneyModel
import SwimlaneDiagram

/// A swimlane that is laid out but not drawn: the page and the file of its journey share it.
struct JourneyPicture: Sendable {
  /// What the curves say, in sentences.
  let told: [String]
  let geometry: Geometry
}

extension Site {
  /// The swimlane as a journey's page and its file show it; nil without phases.
  func picture(of link: JourneyModel.Link<Journey>) -> JourneyPicture? {
    let journey = wiki[link]
    guard !journey.phases.isEmpty else { return nil }
    let chart = chart(of: link, on: .journey(journey.facts.id))
    return JourneyPicture(told: chart.withoutBaseline.spokenSummaries, geometry: layout(chart))
  }

  /// What stands below the title. A file can be handed on, so that it says itself that it shows the future.
  private func summary(of journey: Journey, _ words: MapWords) -> String {
    let text = journey.scenario?.text ?? journey.facts.summary?.text ?? ""
    let state = journey.state == .future ? words.page.futureState : ""
    return [state, text].filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
  }

  func swimlane(
    of link: JourneyModel.Link<Journey>,
    _ picture: JourneyPicture,
    on route: Route
  ) -> SwimlaneView? {
    let journey = wiki[link]
    guard !journey.lanes.isEmpty else { return nil }
    let words = words(of: journey)
    let figure = inlineFigure(picture.geometry)
    let printed = printedFigure(picture.geometry)
    let name = "role=\"graphics-document\" aria-labelledby=\"\(figure.titleID)\""
    let told = picture.told
    let description = told.isEmpty ? "" : " aria-describedby=\"_told\""
    var svg = Array(
      "<div class=\"wm-row\" \(name)\(description) style=\"--wm-w:\(figure.width)\">".utf8
    )
    svg += figure.markup
    svg += Array("</div>".utf8)
    return SwimlaneView(
      caption: caption(of: journey, words),
      key: figure.key,
      tableWord: tableWord(of: journey, words),
      told: told,
      toldTitle: words.title(of: journey.lanes.first { $0.standard == .emotion } ?? Lane(.emotion)),
      label: filled(words.figure.region, journey.facts.title),
      fileHref: Route.diagram(journey.facts.id).href(from: route),
      dataHref: Route.journeyData(journey.facts.id).href(from: route),
      svg: svg,
      width: figure.width,
      sheet: printed.sheet == .a4 ? "a4" : "a3",
      printed: printed.parts,
      printedWidth: printed.width
    )
  }

  private func tableWord(of journey: Journey, _ words: MapWords) -> String {
    guard journey.laneSet == .actors else { return words.figure.table }
    let goals = phaseGoals(of: journey) == nil ? [] : [Lane(.goals)]
    let others = (goals + journey.lanes.filter { !$0.isShownByActors }).map(words.title(of:))
    guard !others.isEmpty else { return words.figure.table }
    return words.joining.labelled(words.figure.table, words.joining.row(others))
  }

  private func caption(of journey: Journey, _ words: MapWords) -> String {
    let count = journey.phases.count
    if columnsAreTouchpoints(of: journey), count > 1 {
      return filled(words.figure.touchpointCaption, String(count))
    }
    return count == 1
      ? words.figure.captions.one : filled(words.figure.captions.many, String(count))
  }

  /// Whether a journey has touchpoints where others have phases: its framework names none.
  private func columnsAreTouchpoints(of journey: Journey) -> Bool {
    guard let id = journey.framework else { return false }
    return settings.frameworks.contains { $0.id == id && $0.phases.isEmpty }
  }

  /// What the columns of a journey's map are: "Phases".
  func columnsTitle(of journey: Journey, _ words: MapWords) -> String {
    columnsAreTouchpoints(of: journey)
      ? words.title(of: Lane(.touchpoints)) : words.chart.phases
  }

  /// The swimlane of a journey as it stands on a page; absolute links when `base_url` is set.
  func chart(of journeyLink: JourneyModel.Link<Journey>, on page: Route) -> Chart {
    let journey = wiki[journeyLink]
    let words = words(of: journey)
    let people = ChartPeople(
      words: words,
      lines: emotionLines[journeyLink.index],
      before: baselineLines(of: journeyLink),
      switches: ChannelSwitches(journey, in: wiki),
      quotes: QuotationMarks(words.language),
      personas: journey.personas,
      actors: actors(of: journey)
    )
    let dropOffs = DropOffs(journey, words)
    let isAssumed = evidenceSummaries[journeyLink.index].observed == 0
    var stepLane = journey.stepLane
    var rows: [Row] = []
    if journey.laneSet == .actors {
      rows = actorRows(of: journey, people, words: words)
      if !rows.isEmpty { stepLane = nil }
    }
    if rows.isEmpty {
      rows = journey.lanes.indices.compactMap { index in
        let isAtEnds = journey.lanes[index].standard == .dropOff && dropOffs.areComplete
        return isAtEnds || index == stepLane
          ? nil : row(at: index, of: journeyLink, people, words)
      }
      if let goals = phaseGoals(of: journey) {
        let cells = goals.map { $0.map { [Item($0.text, hasBullet: false)] } ?? [] }
        let lane = Lane(.goals)
        rows.insert(
          Row(id: laneSlug(lane), title: words.title(of: lane), kind: .text, cells: cells),
          at: 0
        )
      }
    }
    var chartWords = words.chart
    chartWords.phases = columnsTitle(of: journey, words)
    chartWords.colon = words.joining.colon
    return Chart(
      id: journey.facts.id,
      title: journey.facts.title,
      summary: summary(of: journey, words),
      direction: textDirection(journey.facts.language ?? settings.language) == "rtl"
        ? .rightToLeft : .leftToRight,
      language: journey.facts.language ?? settings.language,
      words: chartWords,
      columns: zip(journey.phases, dropOffs.texts).map { phase, dropOff in
        var column = column(
          phase,
          of: journey,
          isAssumed: isAssumed,
          dropOff: dropOff,
          on: page
        )
        if let stepLane { column.steps = steps(of: phase, lane: stepLane, people) }
        return column
      },
      rows: rows
    )
  }

  /// The goals of the phases of a journey without a lane of goals; nil where no phase has one.
  func phaseGoals(of journey: Journey) -> [Inline?]? {
    guard lane(.goals, of: journey) == nil else { return nil }
    let goals = journey.phases.map(\.goal)
    return goals.allSatisfy { $0 == nil } ? nil : goals
  }

  /// The words of a journey's map, in its language.
  func words(of journey: Journey) -> MapWords {
    journey.facts.language.map { MapWords.inLanguage($0) } ?? ownLanguage.map
  }

  func chartLink(_ route: Route, anchor: String = "", on page: Route) -> SwimlaneDiagram.Link {
    let fragment = anchor.isEmpty ? "" : "#" + percentEncoded(anchor)
    return SwimlaneDiagram.Link(
      route.href(from: page, anchor: anchor),
      absoluteHref: settings.baseURL.map { route.absoluteURL(base: $0) + fragment }
    )
  }

  /// The index of a lane in a journey's rows.
  func lane(_ standard: StandardLane, of journey: Journey) -> Int? {
    journey.lanes.firstIndex { $0.standard == standard }
  }

  private func row(
    at index: Int,
    of journeyLink: JourneyModel.Link<Journey>,
    _ people: ChartPeople,
    _ words: MapWords
  ) -> Row? {
    let journey = wiki[journeyLink]
    let lane = journey.lanes[index]
    let cells = journey.phases.enumerated().map { phaseIndex, phase in
      let goal = lane.standard == .goals ? phase.goal(in: phase.cells[index]) : nil
      let ofPhase = goal.map { [Item($0.text, hasBullet: false)] } ?? []
      return ofPhase
        + phase.cells[index].entries.enumerated().map { entryIndex, entry in
          let place = EntryLink(phase: phaseIndex, lane: index, entry: entryIndex)
          return item(entry, at: place, lane: lane, of: journeyLink, people)
        }
    }
    let title = words.title(of: lane)
    switch lane.standard {
    case .emotion:
      return curveRow(of: journey, people, words)
        ?? Row(id: laneSlug(lane), title: title, kind: .text, cells: cells)
    case .participation:
      return Row(
        id: laneSlug(lane),
        title: title,
        kind: .participation,
        cells: participationCells(of: journey)
      )
    case .touchpoints, .channels, .content, .opportunities:
      return Row(id: laneSlug(lane), title: title, kind: .chips, cells: cells)
    default:
      return Row(
        id: laneSlug(lane),
        title: title,
        kind: .text,
        separatorAbove: separator(above: lane.standard),
        cells: cells
      )
    }
  }

  private func separator(above lane: StandardLane?) -> Row.Separator? {
    switch lane {
    case .frontstage: .interaction
    case .backstage: .visibility
    case .support: .internalInteraction
    default: nil
    }
  }

  /// Who takes part in each phase; with `only`, what part that person takes.
  func participationCells(
    of journey: Journey,
    only persona: JourneyModel.Link<Persona>? = nil
  ) -> [[Item]] {
    journey.phases.map { phase in
      phase.participation.flatMap { participation in
        participation.personas.filter { persona == nil || $0 == persona }.map { link in
          Item(
            persona == nil ? personaNames[link.index].firstName : "",
            mark: mark(participation.level),
            isAssumed: participation.basis == .assumed
          )
        }
      }
    }
  }

  func mark(_ level: ParticipationLevel) -> Mark {
    switch level {
    case .driver: .driver
    case .participant: .participant
    case .gatekeeper: .gatekeeper
    case .notInvolved: .notInvolved
    }
  }

  private func mark(_ state: AnswerState) -> Mark {
    switch state {
    case .met: .met
    case .partly: .partlyMet
    case .unmet: .unmet
    case .available: .contentAvailable
    case .wanted: .contentWanted
    }
  }

  /// Who takes part in a step and is no persona.
  private func actors(of journey: Journey) -> Set<String> {
    Set(journey.phases.flatMap { $0.cells.flatMap { $0.entries.flatMap(\.actors) } })
  }

  private func item(
    _ entry: Entry,
    at place: EntryLink,
    lane: Lane,
    of journeyLink: JourneyModel.Link<Journey>,
    _ people: ChartPeople
  ) -> Item {
    var badge: String?
    var channel: String?
    let state = wiki[journeyLink].answerState(of: entry, at: place)
    var mark = state.map(self.mark)
    switch lane.standard {
    case .painPoints: mark = .pain(severity: entry.severity)
    case .opportunities:
      mark = .opportunity
      badge = score(of: entry, people.words, people.joining)
    case .content:
      badge = entry.format
    case .touchpoints:
      channel = people.joining.row(entry.channels.map { wiki[$0].title })
      if entry.isMomentOfTruth { mark = .momentOfTruth }
    default: if mark == nil, entry.isMomentOfTruth { mark = .momentOfTruth }
    }
    let text = lane.standard == .thoughts ? people.quotes.around(unquoted(entry.text)) : entry.text
    return Item(
      lane.hasParagraphs ? numbered(text, entry) : text,
      badge: badge,
      channel: channel,
      people: self.people(entry, people),
      mark: mark,
      // What there is, and what we might do, is no claim that evidence could back.
      isAssumed: lane.holdsClaims && entry.basis == .assumed,
      isChannelSwitch: people.switches.entries.contains(place)
    )
  }
}

/// "impact 5, effort 2"; nil where neither is given.
func score(of entry: Entry, _ words: FigureWords, _ joining: JoiningWords) -> String? {
  let parts = [
    entry.impact.map { filled(words.impact, "\($0)/5") },
    entry.effort.map { filled(words.effort, "\($0)/5") },
  ]
  // Each on one line: a figure without its word says nothing.
  let whole = parts.compactMap { part in
    part.map { $0.split(separator: " ").joined(separator: "\u{A0}") }
  }
  let text = joining.row(whole)
  return text.isEmpty ? nil : text
}

extension Phase {
  /// The goal of the phase, which its cell of goals tells above those of people, unless one of these says the same.
  func goal(in goals: Cell) -> Inline? {
    goal.flatMap { goal in goals.entries.contains { $0.text == goal.text } ? nil : goal }
  }
}

/// "2. Waits": an entry of a numbered list as maps tell it.
func numbered(_ text: String, _ entry: Entry) -> String {
  entry.number.map { "\($0).\u{A0}\(text)" } ?? text
}

extension Lane {
  /// Whether its entries stand below each other, and not as chips or marks beside each other.
  fileprivate var hasParagraphs: Bool {
    switch standard {
    case .touchpoints, .channels, .content, .opportunities, .participation, .emotion: false
    default: true
    }
  }

  /// Whether a map of actors has a place for what it holds.
  fileprivate var isShownByActors: Bool {
    switch standard {
    case .activities, .touchpoints, .channels, .frontstage, .backstage, .support, .participation,
      .emotion:
      true
    default: false
    }
  }
}

/// A lane's id as it stands in anchors: `pain_points` is `pain-points`.
func laneSlug(_ lane: Lane) -> String {
  guard lane.id.utf8.contains(UInt8(ascii: "_")) else { return lane.id }
  let bytes = lane.id.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
  return String(decoding: bytes, as: UTF8.self)
}

/// A quotation without the marks that an author put around it.
func unquoted(_ text: String) -> String {
  for (open, close): (Character, Character) in [
    ("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{AB}", "\u{BB}"),
  ]
  where text.first == open && text.last == close && text.count > 2 {
    return String(text.dropFirst().dropLast())
  }
  return text
}
