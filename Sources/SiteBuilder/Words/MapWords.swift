import JourneyModel
import SwimlaneDiagram

/// The words that a journey's map and what stands around it add to the author's, in one language.
///
/// Every member has to be given, so that a new word can't be forgotten in one of the languages. In texts with `{}` and
/// `{2}` the page puts something in their place.
struct MapWords: Sendable {
  /// One element: what every page asks for lies behind one reference.
  private let members: [Members]

  private struct Members: Sendable {
    let language: String
    let chart: ChartWords
    let lanes: [StandardLane: String]
    let actors: ActorWords
    let figure: FigureWords
    let changes: ChangeWords
    let page: PageWords
    let findings: FindingWords
    let joining: JoiningWords
    let evidence: EvidenceWords
  }

  /// The primary subtag of BCP 47.
  var language: String { _read { yield members[0].language } }
  /// What the picture itself says.
  var chart: ChartWords { _read { yield members[0].chart } }
  /// The titles of the format's lanes.
  var lanes: [StandardLane: String] { _read { yield members[0].lanes } }
  var actors: ActorWords { _read { yield members[0].actors } }
  var figure: FigureWords { _read { yield members[0].figure } }
  var changes: ChangeWords { _read { yield members[0].changes } }
  var page: PageWords { _read { yield members[0].page } }
  var findings: FindingWords { _read { yield members[0].findings } }
  var joining: JoiningWords { _read { yield members[0].joining } }
  var evidence: EvidenceWords { _read { yield members[0].evidence } }

  init(
    language: String,
    chart: ChartWords,
    lanes: [StandardLane: String],
    actors: ActorWords,
    figure: FigureWords,
    changes: ChangeWords,
    page: PageWords,
    findings: FindingWords,
    joining: JoiningWords,
    evidence: EvidenceWords
  ) {
    members = [
      Members(
        language: language,
        chart: chart,
        lanes: lanes,
        actors: actors,
        figure: figure,
        changes: changes,
        page: page,
        findings: findings,
        joining: joining,
        evidence: evidence
      )
    ]
  }
}

/// Words for rows that are actors.
struct ActorWords: Sendable {
  /// Whoever makes the journey, where nobody is named.
  var everyone: String
  /// Those for whom there is no row.
  var others: String
  /// Beside what somebody does together with another: "with {}".
  var with: String
  /// The row of channels by who runs them: we, a partner, somebody else, nobody says who.
  var ownChannels: String
  var partnerChannels: String
  var thirdPartyChannels: String
  var otherChannels: String
}

/// Words around the picture.
struct FigureWords: Sendable {
  /// "The journey in {} phases." The first is for one phase, the second for more.
  var captions: (one: String, many: String)
  /// The same where the columns are touchpoints: "The journey in {} touchpoints."
  var touchpointCaption: String
  /// The name of the scroll region: "Swimlane of {}".
  var region: String
  /// The link to the table.
  var table: String
  /// The heading above the table, what it is, and what it is below a picture of actors.
  var tableTitle: String
  var tableNote: String
  var actorTableNote: String
  /// The table's caption, "{}: what happens in each phase", and what follows it where nothing is observed.
  var tableCaption: String
  var tableAssumed: String
  /// Beside an opportunity: "impact {}", where "4/5" is put in.
  var impact: String
  var effort: String
}

/// Words for what a journey changes about another one.
struct ChangeWords: Sendable {
  var title: String
  /// "Compared with {}".
  var note: String
  /// The group of phases, and what became of one; `renamed` is "was “{}”".
  var phases: String
  var added: String
  var leftOut: String
  var renamed: String
  /// The group of durations.
  var takes: String
  /// "{}, was {2}".
  var was: String
  /// Said of a score that rose or fell.
  var better: String
  var worse: String
  /// Groups of pain points.
  var painsGone: String
  var painsKept: String
  var painsNew: String
  /// The group of opportunities that have become something else.
  var takenUp: String
  /// Groups of needs and questions.
  var nowAnswered: String
  var nowOpen: String
}

/// Words for what stands out in a journey.
struct FindingWords: Sendable {
  var lowest: String
  var gate: String
  /// "{} must agree before it goes on", and what follows where the same people must agree again: "; so too in {}".
  var gateText: String
  var also: String
  var pain: String
  var dropOff: String
  var gap: String
  /// "{} without an answer": needs and questions, each with their number.
  var gapText: String
  var opportunity: String
}

/// What stands between the parts of a sentence, with the spaces that belong to it.
struct JoiningWords: Sendable {
  /// Between elements of a list, and before its last.
  var comma: String
  var and: String
  /// Between a label and what it says.
  var colon: String
  /// "{} ({2})": something, and what is said by the way.
  var aside: String
  /// Between parts of a sentence that have commas of their own.
  var semicolon = "; "

  /// "+1 › −2 › −1": what follows each other in time. The sign is mirrored where lines run from right to left.
  func course(_ numbers: [String]) -> String { numbers.joined(separator: " \u{203A} ") }

  /// "a, b and c".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return row(Array(items.dropLast())) + and + last
  }

  /// "a, b, c": what is no sentence.
  func row(_ items: [String]) -> String { items.joined(separator: comma) }

  /// "Olivia: driver"; the text alone where nobody is named.
  func labelled(_ label: String, _ text: String) -> String {
    label.isEmpty ? text : label + colon + text
  }

  /// "uneasy (\u{2212}1)"; the text alone where there is nothing to add.
  func with(_ aside: String, _ text: String) -> String {
    aside.isEmpty ? text : filled(self.aside, text, aside)
  }
}

/// Words for what a journey rests on. Of two texts the first is for one, the second for more.
struct EvidenceWords: Sendable {
  /// "{} of {2} claims observed", by the number of claims.
  var observed: (one: String, many: String)
  /// "{} claims, all assumed".
  var assumed: (one: String, many: String)
  var interviews: (one: String, many: String)
  var others: (one: String, many: String)
  /// "newest {}".
  var newest: String
  /// Beside a review: "due since {}".
  var dueSince: String
  /// Above a journey of which nothing is observed: a future and a current one.
  var futureNotice: String
  var currentNotice: String
}

extension MapWords {
  /// The words in the language of a BCP 47 tag; in English where there are none.
  static func inLanguage(_ tag: String) -> MapWords {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.language == primary } ?? english
  }

  static let all = [
    english, german, french, spanish, portuguese, russian, chinese, japanese, korean, arabic,
  ]

  /// "a, b, c", as `joining` has it; most rows have one element, or none.
  func row(_ items: [String]) -> String {
    items.count > 1 ? items.joined(separator: members[0].joining.comma) : items.first ?? ""
  }

  /// The title of a lane: the author's or site's own, else in this language.
  func title(of lane: Lane) -> String {
    guard let standard = lane.standard, lane.title == standard.title else { return lane.title }
    return lanes[standard] ?? lane.title
  }

  // Words of the picture, for views that do not know it.
  var assumed: String { chart.assumed }
  var momentOfTruth: String { chart.momentOfTruth }
  var steps: String { chart.steps }
  var wholePhase: String { chart.wholePhase }

  /// The word for what becomes of a need or of content.
  func word(for state: AnswerState) -> String {
    switch state {
    case .met: chart.met
    case .partly: chart.partlyMet
    case .unmet: chart.unmet
    case .available: chart.contentAvailable
    case .wanted: chart.contentWanted
    }
  }

  /// The word for a severity of 1…5.
  func severity(_ level: Int) -> String { chart.severities[min(max(level, 1), 5) - 1] }

  /// The word for a part in a phase.
  func level(_ level: ParticipationLevel) -> String {
    switch level {
    case .driver: chart.driver
    case .participant: chart.participant
    case .gatekeeper: chart.gatekeeper
    case .notInvolved: chart.notInvolved
    }
  }

  /// The word for a score of −2…+2, as the picture has it.
  func feeling(_ score: Double) -> String { chart.feeling(for: score) ?? "" }
}

/// A text with the marks `{}` and `{2}` replaced. What is put in is not looked at again.
func filled(_ pattern: String, _ first: String, _ second: String = "") -> String {
  filled(pattern, [first, second])
}
