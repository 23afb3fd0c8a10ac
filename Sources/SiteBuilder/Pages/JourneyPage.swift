import Documents
import JourneyModel
import Templates

/// A journey: its lens, the swimlane, what stands out, its phases, the same facts as a table, prose.
struct JourneyPage: FramedPage {
  var frame: PageFrame
  var journey: Journey
  var scenario: String
  var people: [PersonView]
  var notices: [NoticeView]
  var parent: LinkView?
  var baseline: LinkView?
  var reviewed: ReviewedView?
  var evidenceSummary: String
  var swimlane: SwimlaneView?
  var changes: ChangesView?
  var participation: ParticipationView?
  var words: MapWords
  var status: StatusView?
  var findings: [FindingView]
  var phasesTitle: String
  var phases: [PhaseCardView]
  var table: MapTableView?
  var prose: [UInt8]
  var related: [ItemView]

  static let fields = FieldTable<JourneyPage>(
    "journey page",
    frameFields() + [
      .text("state", "Current or future.") { page in
        page.journey.state == .current ? page.words.page.currentState : page.words.page.futureState
      },
      .record("status", "How far it is agreed upon.", StatusView.fields) { $0.status },
      .record("parent", "The phase that this journey details.", LinkView.fields) { $0.parent },
      .record("baseline", "The journey that this one changes.", LinkView.fields) { $0.baseline },
      .text("scenario", "Scenario, else summary; plain.") { $0.scenario },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "The journey's personas.", PersonView.fields) { $0.people },
      .list("notices", "What the reader must know first.", NoticeView.fields) { $0.notices },
      .text("goal", "What the personas want to reach, plain; or empty.") {
        $0.journey.goal?.text ?? ""
      },
      .text("expectations", "What they expect, plain; or empty.") {
        $0.journey.expectations?.text ?? ""
      },
      .record("scope", "Where it begins and ends.", scopeFields) { page in
        page.journey.scopeFrom == nil && page.journey.scopeTo == nil ? nil : page.journey
      },
      .text("duration", "How long it takes, or empty.") { $0.journey.duration ?? "" },
      .text("owner", "Who looks after it, or empty.") { $0.journey.facts.owner ?? "" },
      .record("reviewed", "Its last review.", ReviewedView.fields) { $0.reviewed },
      .text("evidence_summary", "How much of it is observed, or empty.") { $0.evidenceSummary },
      .record("swimlane", "The picture; absent when there is no phase.", SwimlaneView.fields) {
        $0.swimlane
      },
      .record("changes", "What it changes about its baseline.", ChangesView.fields) { $0.changes },
      .flag("has_findings", "`findings` is not empty.") { !$0.findings.isEmpty },
      .list("findings", "What stands out.", FindingView.fields) { $0.findings },
      .flag("has_phases", "`phases` is not empty.") { !$0.phases.isEmpty },
      .text("phases_title", "What they are: phases or touchpoints.") { $0.phasesTitle },
      .list("phases", "The phases as cards.", PhaseCardView.fields) { $0.phases },
      .record(
        "participation",
        "Who takes part; absent unless several do, or a gatekeeper.",
        ParticipationView.fields
      ) { $0.participation },
      .record("table", "The picture's twin; absent when there is no phase.", MapTableView.fields) {
        $0.table
      },
      .html("prose", "Sections that are no phase.") { $0.prose },
      .flag("has_related", "`related` is not empty.") { !$0.related.isEmpty },
      .list("related", "Journeys that belong to this one.", ItemView.fields) { $0.related },
    ]
  )

  private static let scopeFields = FieldTable<Journey>(
    "scope",
    [
      .text("from", "Where it begins.") { $0.scopeFrom?.text ?? "\u{2026}" },
      .text("to", "Where it ends.") { $0.scopeTo?.text ?? "\u{2026}" },
    ]
  )
}

/// The picture of a journey.
struct SwimlaneView: Sendable {
  var caption: String
  /// What the signs mean.
  var key: [UInt8]
  /// The word for the table, and in maps of actors what only the table has.
  var tableWord: String
  /// A sentence for each curve.
  var told: [String]
  var toldTitle: String
  var label: String
  var fileHref: String
  var dataHref: String
  var svg: [UInt8]
  var width: Int
  /// The paper that the printed parts need.
  var sheet: String
  var printed: [[UInt8]]
  var printedWidth: Int

  static let fields = FieldTable<SwimlaneView>(
    "swimlane",
    [
      .text("caption", "What the picture shows, plain.") { $0.caption },
      .html("key", "The signs that the picture uses, as a list; empty without any.") { $0.key },
      .flag("has_told", "`told` is not empty.") { !$0.told.isEmpty },
      .text("told_title", "The lane of the curves.") { $0.toldTitle },
      .list("told", "Each curve in a sentence.", SignView.fields) { $0.told.map(SignView.init) },
      .text("label", "Name of the scroll region.") { $0.label },
      .text("svg_href", "The stand-alone file.") { $0.fileHref },
      .text("data_href", "The journey as JSON.") { $0.dataHref },
      .text(
        "table_word",
        "The word for the table; in maps of actors the lanes, too, that only it has."
      ) {
        $0.tableWord
      },
      .text("table_href", "The same facts as a table, on this page.") { _ in "#_table" },
      .html("svg", "Lane names and lanes, below the heads of the phases.") { $0.svg },
      .text("width", "The width of `svg` in CSS px.") { String($0.width) },
      .text("sheet", "`a4` or `a3`: the landscape sheet for which `printed` is made.") { $0.sheet },
      .text("printed_width", "The width of `printed` in CSS px.") { String($0.printedWidth) },
      .list("printed", "The picture in parts for paper; each shows a part of `svg`.", partFields) {
        $0.printed
      },
    ]
  )
}

private let partFields = FieldTable<[UInt8]>(
  "printed part",
  [.html("svg", "A sheet's part of the picture.") { $0 }]
)

/// One thing that stands out.
struct FindingView: Sendable {
  var label: String
  var title: String
  var href: String
  var text: String

  static let fields = FieldTable<FindingView>(
    "finding",
    [
      .text(
        "label",
        "\u{201C}Lowest moment\u{201D}, \u{201C}Gate\u{201D}, \u{201C}Content gap\u{201D} \u{2026}"
      ) { $0.label },
      .text("title", "The phase or entry.") { $0.title },
      .text("href", "Where it is, or empty.") { $0.href },
      .text("text", "The reason, plain; or empty.") { $0.text },
    ]
  )
}

/// A phase on the journey's page.
struct PhaseCardView: Sendable {
  var number: Int
  var link: LinkView
  var group: String
  var summary: String
  var emotions: [EmotionView]
  var worstPain: WorstPain?
  var signs: [String]

  static let fields = FieldTable<PhaseCardView>(
    "phase card",
    [
      .text("number", "The phase's number.") { String($0.number) },
      .text("title", "The phase.") { $0.link.title },
      .text("href", "Its page.") { $0.link.href },
      .text("group", "The group of phases, or empty.") { $0.group },
      .text("summary", "Its goal, plain; or empty.") { $0.summary },
      .flag("has_emotions", "`emotions` is not empty.") { !$0.emotions.isEmpty },
      .list("emotions", "One per person.", EmotionView.fields) { $0.emotions },
      .record("worst_pain", "The most severe pain point.", painFields) { $0.worstPain },
      .flag("has_signs", "`signs` is not empty.") { !$0.signs.isEmpty },
      .list("signs", "Marks in words.", SignView.fields) { $0.signs.map(SignView.init) },
    ]
  )

  /// The pain point that stands on a phase's card.
  struct WorstPain: Sendable {
    var text: String
    var severity: SeverityView?
    var isAssumed: Bool
  }

  private static let painFields = FieldTable<WorstPain>(
    "worst pain",
    [
      .text("text", "Plain, cut at about 90 characters.") { $0.text },
      .text("basis", "`observed` or `assumed`.") { $0.isAssumed ? "assumed" : "observed" },
      .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      .record("severity", "How bad it is.", SeverityView.fields) { $0.severity },
    ]
  )
}

extension Site {
  func journeyPage(_ link: Link<Journey>) -> JourneyPage {
    journeyPage(link, picture(of: link))
  }

  /// The page of a journey whose `picture` has been laid out.
  func journeyPage(_ link: Link<Journey>, _ picture: JourneyPicture?) -> JourneyPage {
    speaking(wiki[link].facts.language).spokenJourneyPage(link, picture)
  }

  private func spokenJourneyPage(_ link: Link<Journey>, _ picture: JourneyPicture?) -> JourneyPage {
    let journey = wiki[link]
    let route = Route.journey(journey.facts.id)
    let scenario = journey.scenario?.text ?? journey.facts.summary?.text ?? ""
    let description = scenario.isEmpty ? plainStart(journey.prose) ?? "" : scenario
    return JourneyPage(
      frame: frame(
        route,
        title: journey.facts.title,
        description: description,
        ancestors: [(.journeys, ownLanguage.site.registers.journeys)],
        source: journey.facts.path
      ),
      journey: journey,
      scenario: scenario,
      people: people(of: link, on: route),
      notices: notices(for: link),
      parent: journey.parent.map { phase($0, on: route, withJourney: true) },
      baseline: journey.baseline.map { self.journey($0, on: route) },
      reviewed: ReviewedView(journey.facts, self),
      evidenceSummary: evidence(of: link),
      swimlane: picture.flatMap { swimlane(of: link, $0, on: route) },
      changes: changes(of: link, on: route),
      participation: participation(in: link, on: route),
      words: language.map,
      status: StatusView(journey.facts.status, language),
      findings: findings(of: link, on: route),
      phasesTitle: columnsTitle(of: journey, language.map),
      phases: journey.phases.indices.map {
        phaseCard(PhaseLink(journey: link, index: $0), on: route)
      },
      table: mapTable(of: link, on: route),
      prose: factList(customFacts(journey.facts.custom))
        + prose(journey.prose, on: route, level: 3),
      related: related(to: link, on: route)
    )
  }

  /// What a future state cites is evidence of today's: only its claims are counted, while none is observed.
  private func evidence(of link: Link<Journey>) -> String {
    let summary = evidenceSummaries[link.index]
    return wiki[link].state == .future && summary.observed == 0
      ? summary.short(language.map.evidence) : text(of: summary)
  }

  private func notices(for link: Link<Journey>) -> [NoticeView] {
    let journey = wiki[link]
    var notices: [NoticeView] = []
    if journey.phases.isEmpty {
      notices.append(
        NoticeView(kind: "note", text: words.facts.noPhase)
      )
    }
    let summary = evidenceSummaries[link.index]
    if summary.isAllAssumed {
      let words = words(of: journey).evidence
      notices.append(
        journey.state == .future
          ? NoticeView(kind: "note", text: words.futureNotice)
          : NoticeView(kind: "warn", text: words.currentNotice)
      )
    }
    return notices
  }

  private func phaseCard(_ link: PhaseLink, on route: Route) -> PhaseCardView {
    let journey = wiki[link.journey]
    let phase = wiki[link]
    let words = words(of: journey)
    return PhaseCardView(
      number: phase.number,
      link: self.phase(link, on: route, withJourney: false),
      group: phase.group ?? "",
      summary: shortened(phase.goal?.text ?? plainStart(phase.prose) ?? "", to: 120),
      emotions: emotions(of: link, on: route),
      worstPain: worstPain(of: phase, in: journey).map { pain in
        PhaseCardView.WorstPain(
          text: shortened(pain.text, to: 90),
          severity: pain.severity.map { SeverityView($0, language) },
          isAssumed: pain.basis == .assumed
        )
      },
      signs: signs(of: phase, words)
    )
  }

  /// The pain point with the highest severity, the first of equals.
  func worstPain(of phase: Phase, in journey: Journey) -> Entry? {
    guard let lane = lane(.painPoints, of: journey) else { return nil }
    var worst: Entry?
    for entry in phase.cells[lane].entries where entry.severity ?? 0 > worst?.severity ?? -1 {
      worst = entry
    }
    return worst
  }

  /// What another journey is to one that changes it or details a phase of it: its state now, or the phase.
  private func relation(of journey: Journey, to other: Link<Journey>) -> String? {
    if journey.baseline == other { return stateWords(wiki[other].state) }
    guard let parent = journey.parent, parent.journey == other else { return nil }
    return language.joining.labelled(words.labels.phase, wiki[parent].title)
  }

  private func related(to link: Link<Journey>, on route: Route) -> [ItemView] {
    let own = wiki[link]
    let words = words(of: own).page
    var items: [ItemView] = []
    func add(_ index: Int, _ text: String) {
      let other = self.journey(Link(index), on: route)
      items.append(ItemView(title: other.title, href: other.href, text: text))
    }
    for other in relations.first(8, of: link, own) {
      let (index, journey) = (other.index, wiki[other])
      if journey.baseline == link {
        add(index, words.changesThis)
      } else if journey.parent?.journey == link, let parent = journey.parent {
        add(index, filled(words.detailsPhase, wiki[parent].title))
      } else if let relation = relation(of: own, to: other) {
        add(index, relation)
      } else {
        let shared = own.personas.filter { journey.personas.contains($0) }
        guard !shared.isEmpty else { continue }
        let names = language.row(shared.map { personaNames[$0.index].firstName })
        add(index, filled(words.alsoWith, names))
      }
    }
    return items
  }
}
