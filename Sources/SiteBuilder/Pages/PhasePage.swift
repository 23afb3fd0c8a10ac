import Documents
import JourneyModel
import Templates

/// A phase: its four dimensions first, then every other lane, prose, and what is beside it.
struct PhasePage: FramedPage {
  var frame: PageFrame
  var strip: StripView?
  var state: String
  var baseline: LinkView?
  var number: String
  var group: String
  var signs: [String]
  var goal: String
  var notices: [NoticeView]
  var emotions: [EmotionView]
  var facts: [FactView]
  var detailedBy: LinkView?
  var roles: [RoleView]
  var needs: EntriesView?
  var activities: EntriesView?
  var content: EntriesView?
  var lanes: [LaneView]
  var prose: [UInt8]
  var elsewhere: [ElsewhereView]
  var previous: LinkView?
  var next: LinkView?

  static let fields = FieldTable<PhasePage>(
    "phase page",
    frameFields() + [
      .record(
        "strip",
        "All phases of the journey; absent when there is only one.",
        StripView.fields
      ) { $0.strip },
      .text("state", "\u{201C}Future state\u{201D} in a journey of one, else empty.") { $0.state },
      .record("baseline", "The journey that such a journey changes.", LinkView.fields) {
        $0.baseline
      },
      .text("number", "The phase's number, or empty.") { $0.number },
      .text("group", "The group of phases it belongs to, or empty.") { $0.group },
      .list("signs", "Marks in words.", SignView.fields) { $0.signs.map(SignView.init) },
      .text("goal", "The phase's goal, plain; or empty.") { $0.goal },
      .list("notices", "What the reader must know first.", NoticeView.fields) { $0.notices },
      .flag("has_emotions", "`emotions` is not empty.") { !$0.emotions.isEmpty },
      .list("emotions", "One per person.", EmotionView.fields) { $0.emotions },
      .flag("has_facts", "`facts` is not empty.") { !$0.facts.isEmpty },
      .list("facts", "Duration, trigger, drop-off, owner, evidence.", FactView.fields) { $0.facts },
      .record("detailed_by", "The journey that details this phase.", LinkView.fields) {
        $0.detailedBy
      },
      .flag("has_roles", "`roles` is not empty.") { !$0.roles.isEmpty },
      .list("roles", "Participation, in the order of the journey's people.", RoleView.fields) {
        $0.roles
      },
      .record("needs", "Needs; absent when there are none.", EntriesView.fields) { $0.needs },
      .record("activities", "Activities; absent when there are none.", EntriesView.fields) {
        $0.activities
      },
      .record("content", "Content; absent when there is none.", EntriesView.fields) { $0.content },
      .flag("has_lanes", "`lanes` is not empty.") { !$0.lanes.isEmpty },
      .list("lanes", "The other lanes that hold something.", LaneView.fields) { $0.lanes },
      .html("prose", "Text that is no lane.") { $0.prose },
      .flag("has_elsewhere", "`elsewhere` is not empty.") { !$0.elsewhere.isEmpty },
      .list("elsewhere", "The same kind of phase in other journeys.", ElsewhereView.fields) {
        $0.elsewhere
      },
      .flag("has_pager", "There is a previous or a next phase.") {
        $0.previous != nil || $0.next != nil
      },
      .record("previous", "The phase before.", LinkView.fields) { $0.previous },
      .record("next", "The phase after.", LinkView.fields) { $0.next },
    ]
  )
}

/// A mark in words.
struct SignView: Sendable {
  var title: String

  static let fields = FieldTable<SignView>("sign", [.text("title", "Words.") { $0.title }])
}

/// What one persona does in a phase's decision circle.
struct RoleView: Sendable {
  var person: PersonView
  var level: ParticipationLevel
  var word: String
  var isAssumed: Bool
  var note: String

  static let fields = FieldTable<RoleView>(
    "role",
    [
      .record("person", "Who.", PersonView.fields) { $0.person },
      .text("level", "`driver`, `participant`, `gatekeeper` or `not-involved`.") {
        $0.level.rawValue
      },
      .text("word", "The level in words.") { $0.word },
      .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      .text("note", "The author's remark, or empty.") { $0.note },
    ]
  )
}

/// A text with its first letter in upper case.
func capitalized(_ text: String) -> String {
  guard let first = text.first else { return text }
  return first.uppercased() + text.dropFirst()
}

/// A lane on a phase's page.
struct LaneView: Sendable {
  var id: String
  var title: String
  var entries: [EntryView]

  static let fields = FieldTable<LaneView>(
    "lane",
    [
      .text("id", "Anchor.") { $0.id },
      .text("title", "The lane's name.") { $0.title },
      .list("entries", "Never empty.", EntryView.fields) { $0.entries },
    ]
  )
}

/// All phases of a journey with the emotion curve behind them.
struct StripView: Sendable {
  var label: String
  var sparkline: [UInt8]
  var steps: [Step]

  struct Step: Sendable {
    var number: Int
    var title: String
    var href: String
    var isCurrent: Bool

    static let fields = FieldTable<Step>(
      "step",
      [
        .text("number", "The phase's number.") { String($0.number) },
        .text("title", "The phase.") { $0.title },
        .text("href", "Its page.") { $0.href },
        .flag("is_current", "This page.") { $0.isCurrent },
      ]
    )
  }

  static let fields = FieldTable<StripView>(
    "strip",
    [
      .text("label", "What it is, for assistive technology.") { $0.label },
      .html("sparkline", "The curve as SVG; empty when no emotion is known.") { $0.sparkline },
      .list("steps", "The phases in order.", Step.fields) { $0.steps },
    ]
  )
}

extension Site {
  func phasePage(_ link: PhaseLink) -> PhasePage {
    speaking(wiki[link].language ?? wiki[link.journey].facts.language).spokenPhasePage(link)
  }

  private func spokenPhasePage(_ link: PhaseLink) -> PhasePage {
    let journey = wiki[link.journey]
    let phase = wiki[link]
    let route = route(of: link)
    let journeyRoute = Route.journey(journey.facts.id)
    func entries(_ lane: StandardLane) -> [EntryView] { self.entries(lane, of: link, on: route) }
    let needs = entries(.needs)
    let unmet = needs.filter { $0.answerState == .unmet }.count
    let content = entries(.content)
    let wanted = content.filter { $0.answerState == .wanted }.count
    let summary = EvidenceSummary(phase, of: journey)
    return PhasePage(
      frame: frame(
        route,
        title: phase.title,
        description: phase.goal?.text
          ?? filled(
            words.facts.phaseOf,
            [phase.title, String(phase.number), journey.facts.title]
          ),
        ancestors: [
          (.journeys, ownLanguage.site.registers.journeys), (journeyRoute, journey.facts.title),
        ],
        source: phase.path
      ),
      strip: strip(of: link.journey, current: link.index, on: route),
      state: stateMark(of: link.journey),
      baseline: journey.state == .future
        ? journey.baseline.map { self.journey($0, on: route) } : nil,
      number: String(phase.number),
      group: phase.group ?? "",
      signs: signs(of: phase, language.map),
      goal: phase.goal?.text ?? "",
      notices: notices(for: summary, journey.state),
      emotions: emotions(of: link, on: route),
      facts: facts(of: phase, in: journey, summary),
      detailedBy: phase.journey.map { self.journey($0, on: route) },
      roles: roles(of: link, on: route),
      needs: EntriesView(
        needs,
        summary: unmet == 0 ? "" : language.text(words.facts.unmet, unmet, String(needs.count))
      ),
      activities: EntriesView(entries(.activities)),
      content: EntriesView(
        content,
        summary: wantedWords(wanted, of: content.count, journey.state)
      ),
      lanes: otherLanes(of: link, on: route),
      prose: prose(phase.prose, on: route, level: 3),
      elsewhere: elsewhere(link),
      previous: link.index == 0 ? nil : neighbour(link, -1, on: route),
      next: link.index + 1 == journey.phases.count ? nil : neighbour(link, 1, on: route)
    )
  }

  /// "1 of 4 missing"; in a plan "1 to make", since it says what it makes.
  private func wantedWords(_ wanted: Int, of count: Int, _ state: JourneyState) -> String {
    guard wanted > 0 else { return "" }
    return state == .future
      ? language.text(words.registers.toMake, wanted)
      : language.text(words.facts.wanted, wanted, String(count))
  }

  /// The entries of one lane of a phase, with anchors.
  func entries(_ standard: StandardLane, of link: PhaseLink, on route: Route) -> [EntryView] {
    guard let lane = lane(standard, of: wiki[link.journey]) else { return [] }
    return entries(ofLane: lane, of: link, on: route)
  }

  private func entries(ofLane lane: Int, of link: PhaseLink, on route: Route) -> [EntryView] {
    let standard = wiki[link.journey].lanes[lane].standard
    var options = EntryViewOptions(journey: link.journey, lane: standard, isOnOwnPage: true)
    return wiki[link].cells[lane].entries.enumerated().map { index, entry in
      let place = EntryLink(phase: link.index, lane: lane, entry: index)
      options.answerState = wiki[link.journey].answerState(of: entry, at: place)
      return self.entry(entry, on: route, options)
    }
  }

  private func otherLanes(of link: PhaseLink, on route: Route) -> [LaneView] {
    let journey = wiki[link.journey]
    return journey.lanes.enumerated().compactMap { index, lane in
      let isShownAbove = lane.standard.map {
        StandardLane.dimensions.contains($0) || $0 == .emotion
      }
      guard isShownAbove != true else { return nil }
      let entries = entries(ofLane: index, of: link, on: route)
      guard !entries.isEmpty else { return nil }
      let anchor = wiki[link].cells[index].anchor
      return LaneView(
        id: anchor.isEmpty ? "lane-\(laneSlug(lane))" : anchor,
        title: language.map.title(of: lane),
        entries: entries
      )
    }
  }

  func strip(of link: Link<Journey>, current: Int?, on route: Route) -> StripView? {
    let journey = wiki[link]
    guard journey.phases.count > 1 else { return nil }
    let steps = journey.phases.enumerated().map { index, phase in
      StripView.Step(
        number: phase.number,
        title: phase.title,
        href: phaseRoutes[link.index][index].href(from: route),
        isCurrent: index == current
      )
    }
    return StripView(
      label: language.joining.labelled(journey.facts.title, words.labels.phasesOfJourney),
      sparkline: curves[link.index],
      steps: steps
    )
  }

  /// Moment of truth and gates, in words.
  func signs(of phase: Phase, _ words: MapWords) -> [String] {
    let name = capitalized(words.momentOfTruth)
    var signs: [String] = []
    if let moment = phase.momentOfTruth {
      signs.append(moment.isFlag ? name : words.joining.labelled(name, moment.text))
    } else if phase.hasMomentOfTruth {
      signs.append(name)
    }
    let gatekeepers = phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
    if !gatekeepers.isEmpty {
      let names = gatekeepers.map { personaNames[$0.index].firstName }
      signs.append(words.joining.labelled(words.findings.gate, words.joining.row(names)))
    }
    return signs
  }

  /// A plan isn't badly researched because nobody has seen it yet.
  private func notices(for summary: EvidenceSummary, _ state: JourneyState) -> [NoticeView] {
    guard summary.isAllAssumed else { return [] }
    let text =
      state == .future ? language.map.evidence.futureNotice : words.facts.allAssumed
    return [NoticeView(kind: "note", text: text)]
  }

  private func facts(
    of phase: Phase,
    in journey: Journey,
    _ summary: EvidenceSummary
  ) -> [FactView] {
    let drop = lane(.dropOff, of: journey).flatMap { phase.cells[$0].entries.first }
    let rate = drop?.rate.map {
      asAssumed("\(plainNumber($0))%", drop?.basis == .assumed)
    }
    // A duration cites nothing by itself: it is as well known as the rest of the phase.
    let isDurationAssumed = journey.state == .future || summary.isAllAssumed
    let labels = language.map.page
    return [
      FactView(labels.takes, phase.duration.map { asAssumed($0, isDurationAssumed) }),
      FactView(words.facts.beginsWhen, phase.trigger?.text),
      FactView(language.map.title(of: Lane(.dropOff)), rate),
      FactView(labels.owner, phase.owner),
      FactView(
        labels.evidence,
        summary.observed > 0 ? summary.short(language.map.evidence) : nil
      ),
    ].compactMap { $0 } + customFacts(phase.custom)
  }

  /// "20% (assumed)": a short value, with what is to be known of it.
  private func asAssumed(_ value: String, _ isAssumed: Bool) -> String {
    language.joining.with(isAssumed ? language.map.assumed : "", value)
  }

  private func roles(of phaseLink: PhaseLink, on route: Route) -> [RoleView] {
    let phase = wiki[phaseLink]
    let lane = lane(.participation, of: wiki[phaseLink.journey])
    let notes = lane.map { phase.cells[$0].entries } ?? []
    return phase.participation.flatMap { participation in
      let note = notes.first { $0.span == participation.span }.map { remark($0.text) } ?? ""
      return participation.personas.map { link in
        RoleView(
          person: person(link, on: route, series: series(of: link, in: phaseLink.journey)),
          level: participation.level,
          word: capitalized(language.map.level(participation.level)),
          isAssumed: participation.basis == .assumed,
          note: note
        )
      }
    }
  }

  /// What follows the level in "Olivia: driver, who calls the meetings".
  func remark(_ text: String) -> String {
    // Most texts have none of the signs: "–" and "—" begin with the byte E2.
    let mayHaveOne = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(") || $0 == 0xE2
    }
    guard mayHaveOne,
      let start = text.firstIndex(where: {
        $0 == "," || $0 == ";" || $0 == "(" || $0 == "\u{2013}" || $0 == "\u{2014}"
      })
    else { return "" }
    let rest = text[text.index(after: start)...].filter { $0 != ")" }
    return String(rest.drop { $0 == " " })
  }

  private func neighbour(_ link: PhaseLink, _ step: Int, on route: Route) -> LinkView {
    phase(PhaseLink(journey: link.journey, index: link.index + step), on: route, withJourney: false)
  }

  /// Authored prose as HTML; its topmost headings get `level`.
  func prose(_ prose: Prose, on route: Route, level: Int) -> [UInt8] {
    var fragment = Documents.html(of: prose.blocks)
    for section in prose.sections {
      fragment.append(Documents.html(of: section, shiftingLevelTo: level))
    }
    return html(fragment, on: route)
  }
}

extension Inline {
  /// Whether it only says that there is one: `moment_of_truth: yes`.
  var isFlag: Bool { ["true", "yes", ""].contains(text.lowercased()) }
}
