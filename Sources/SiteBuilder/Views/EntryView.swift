import Documents
import JourneyModel
import Templates

/// One entry of a lane or a register, with its marks.
struct EntryView: Sendable {
  var id = ""
  var html: [UInt8]
  let language: PageLanguage
  var detail: [UInt8] = []
  var isAssumed = false
  /// Whether evidence could back it. What there is, and what we might do, is no claim.
  var isClaim = true
  var severity: Int?
  var answerState: AnswerState?
  var kind = ""
  var emotion: EmotionView?
  var people: [PersonView] = []
  var channels: [LinkView] = []
  var facts: [FactView] = []
  var answers: [LinkView] = []
  var evidence: [LinkView] = []
  var place: [PlaceView] = []

  var hasMarks: Bool {
    severity != nil || answerState != nil || !kind.isEmpty || emotion != nil || !people.isEmpty
      || !channels.isEmpty || !facts.isEmpty || !answers.isEmpty || !evidence.isEmpty
      || !place.isEmpty
  }

  static let fields = FieldTable<EntryView>(
    "entry",
    [
      .text("id", "Anchor, unique on the page; may be empty.") { $0.id },
      .html("html", "The entry: inline HTML.") { $0.html },
      .html("detail", "Its nested list and further paragraphs, or empty.") { $0.detail },
      .text(
        "basis",
        "`observed` or `assumed`; empty for content and opportunities, which claim nothing."
      ) {
        $0.isClaim ? $0.isAssumed ? "assumed" : "observed" : ""
      },
      .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      .flag("has_marks", "Any of the following is present.") { $0.hasMarks },
      .record("severity", "How bad a pain point is.", SeverityView.fields) { view in
        view.severity.map { SeverityView($0, view.language) }
      },
      .record("answer_state", "Whether a need is met, or content there.", answerFields) { view in
        view.answerState == nil ? nil : view
      },
      .text("kind", "Kind of pain, format of content, goal of a micro-conversion; or empty.") {
        $0.kind
      },
      .record("emotion", "A step's own score.", EmotionView.fields) { $0.emotion },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "Whom it concerns.", PersonView.fields) { $0.people },
      .list("channels", "Its channels.", LinkView.fields) { $0.channels },
      .list("facts", "What has no field of its own.", FactView.fields) { $0.facts },
      .list("answers", "The needs or questions that it answers.", LinkView.fields) { $0.answers },
      .list("evidence", "The evidence that it cites.", LinkView.fields) { $0.evidence },
      .list("where", "Journey and phase; empty on that phase's own page.", PlaceView.fields) {
        $0.place
      },
    ]
  )

  private static let answerFields = FieldTable<EntryView>(
    "answer state",
    [
      .text("kind", "`met`, `partly`, `unmet`, `available` or `wanted`.") {
        $0.answerState?.rawValue ?? ""
      },
      .text("word", "The state in words.") { $0.answerWord },
    ]
  )
}

extension EntryView {
  fileprivate var answerWord: String {
    answerState.map(language.map.word) ?? ""
  }
}

/// How bad a pain point is.
struct SeverityView: Sendable {
  var level: Int
  var word: String

  static let fields = FieldTable<SeverityView>(
    "severity",
    [
      .text("level", "`1`\u{2026}`5`.") { String($0.level) },
      .text("word", "The severity in words.") { $0.word },
    ]
  )

  init(_ level: Int, _ language: PageLanguage) {
    self.level = level
    word = language.map.severity(level)
  }
}

/// Entries with nothing else; present only when there are some.
struct EntriesView: Sendable {
  var entries: [EntryView]
  var summary = ""
  /// All of them, where these are the first.
  var more: LinkView?

  static let fields = FieldTable<EntriesView>(
    "entries",
    [
      .text("summary", "\u{201C}2 of 5 unmet\u{201D}, or empty.") { $0.summary },
      .list("entries", "The entries.", EntryView.fields) { $0.entries },
      .record("more", "All of them; absent when these are all.", LinkView.fields) { $0.more },
    ]
  )

  init?(_ entries: [EntryView], summary: String = "") {
    guard !entries.isEmpty else { return nil }
    self.entries = entries
    self.summary = summary
  }
}

/// What an entry's view leaves out because the page says it already.
struct EntryViewOptions: Sendable {
  /// The journey whose people have colours, and whose entries `answers` names.
  var journey: Link<Journey>?
  var lane: StandardLane?
  /// Adds the phase as `where`.
  var place: PhaseLink?
  /// Gives the entry its anchor.
  var isOnOwnPage = false
  /// Leaves out what `merge` does not ask of an entry that says the same as one on the page.
  var isRepeated = false
}

extension Site {
  /// An entry as pages show it.
  func entry(_ entry: Entry, on page: Route, _ options: EntryViewOptions) -> EntryView {
    var view = EntryView(html: [], language: language)
    if !options.isRepeated { addText(of: entry, to: &view, on: page, options) }
    if options.isOnOwnPage, let id = entry.id { view.id = "entry-\(id)" }
    if !entry.details.isEmpty {
      view.detail = self.html(Documents.html(of: entry.details), on: page)
    }
    view.isClaim = options.lane != .content && options.lane != .opportunities
    view.isAssumed = view.isClaim && entry.basis == .assumed
    view.severity = entry.severity
    view.kind = kindWords(entry, lane: options.lane)
    view.people = entry.personas.map { link in
      let series = options.journey.map { self.series(of: link, in: $0) } ?? 0
      return person(link, on: page, series: series)
    }
    view.people += entry.actors.map { name in
      PersonView(name: name, href: "", initials: initials(name), portrait: "", series: 0)
    }
    view.channels = entry.channels.map { channel($0, on: page) }
    view.evidence = entry.evidence.map { evidence($0, on: page) }
    if options.lane == .content { view.answerState = entry.url == nil ? .wanted : .available }
    view.emotion = ownEmotion(of: entry, in: options.lane)
    if let place = options.place {
      let link = phase(place, on: page, withJourney: false)
      let journey = wiki[place.journey].facts.title
      view.place = [PlaceView(link, journey: journey, state: stateMark(of: place.journey))]
    }
    return view
  }

  /// A step's own score.
  func ownEmotion(of entry: Entry, in lane: StandardLane?) -> EmotionView? {
    guard lane != .emotion, let score = entry.emotion else { return nil }
    let isAssumed = entry.basis == .assumed
    return EmotionView(
      score: score,
      words: "",
      isAssumed: isAssumed,
      series: 0,
      person: nil,
      language: language
    )
  }

  /// What only the entry itself says.
  private func addText(
    of entry: Entry,
    to view: inout EntryView,
    on page: Route,
    _ options: EntryViewOptions
  ) {
    let isQuotation = options.lane == .thoughts
    view.html = marked(entryHTML(entry, on: page, isQuotation: isQuotation))
    view.facts = facts(of: entry)
    if let journey = options.journey, !entry.answers.isEmpty {
      view.answers = entry.answers.map { answer($0, in: wiki[journey], on: page) }
    }
  }

  private func entryHTML(_ entry: Entry, on page: Route, isQuotation: Bool) -> [UInt8] {
    let text = unmarkedHTML(entry.html, on: page)
    if isQuotation, !text.isEmpty {
      return Array("<q>".utf8) + withoutQuotes(text) + Array("</q>".utf8)
    }
    guard let url = entry.url, entry.html.holes.isEmpty, let href = href(of: url, on: page) else {
      return text
    }
    let hasLink =
      text.contains(UInt8(ascii: "<")) && String(decoding: text, as: UTF8.self).contains("<a ")
    if hasLink { return text }
    var bytes = Array("<a href=\"".utf8)
    appendEscaped(href, to: &bytes)
    bytes += Array("\">".utf8)
    bytes += text
    return bytes + Array("</a>".utf8)
  }

  /// Quotation marks that an author wrote, since the page adds its own.
  private func withoutQuotes(_ text: [UInt8]) -> [UInt8] {
    var string = Substring(String(decoding: text, as: UTF8.self))
    for (open, close) in [
      ("&quot;", "&quot;"), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"),
      ("\u{AB}", "\u{BB}"),
    ]
    where string.hasPrefix(open) && string.hasSuffix(close)
      && string.count > open.count + close.count
    {
      string = string.dropFirst(open.count).dropLast(close.count)
    }
    return Array(string.utf8)
  }

  private func kindWords(_ entry: Entry, lane: StandardLane?) -> String {
    if let pain = entry.painKind { return words.kinds.pains[pain] ?? pain.title }
    if let towards = entry.towards {
      let goal =
        switch towards {
        case .buy: words.facts.buy
        case .stay: words.facts.stay
        case .tell: words.facts.tell
        }
      return filled(words.facts.towards, goal)
    }
    if let format = entry.format { return format }
    return entry.isMomentOfTruth ? language.map.momentOfTruth : ""
  }

  private func facts(of entry: Entry) -> [FactView] {
    guard entry.hasFacts else { return [] }
    var facts: [FactView] = []
    func add(_ name: @autoclosure () -> String, _ value: String?) {
      if let value, let fact = FactView(name(), value) { facts.append(fact) }
    }
    add(words.labels.touchpoint, entry.touchpoint)
    add(words.facts.metric, entry.metric)
    add(words.facts.depth, entry.depth)
    add(words.facts.funnel, entry.funnel?.rawValue.uppercased())
    add(words.labels.impact, ofFive(entry.impact))
    add(words.labels.effort, ofFive(entry.effort))
    add(words.facts.confidence, entry.confidence)
    add(language.map.page.owner, entry.owner)
    add(words.labels.status, entry.status)
    return facts
  }

  /// "4 of 5".
  func ofFive(_ value: Int?) -> String? { value.map { filled(words.facts.ofFive, String($0)) } }

  private func answer(_ link: EntryLink, in journey: Journey, on page: Route) -> LinkView {
    let phase = journey.phases[link.phase]
    let entry = phase.cells[link.lane].entries[link.entry]
    let route = Route.phase(journey: journey.facts.id, phase: phase.id)
    return LinkView(
      title: shortened(entry.text, to: 60),
      href: route.href(from: page, anchor: entry.id.map { "entry-\($0)" } ?? "")
    )
  }
}

/// A text cut at a word boundary, with "…" when something was cut. `limit` counts characters.
func shortened(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit else { return text }
  if let shortened = shortenedASCII(text, to: limit) { return shortened }
  guard text.count > limit else { return text }
  let cut = text.prefix(limit - 1)
  let end = cut.lastIndex(of: " ") ?? cut.endIndex
  let kept = cut.distance(from: cut.startIndex, to: end) > limit / 2 ? cut[..<end] : cut
  return kept + "\u{2026}"
}

/// The same for a text of ASCII, whose characters are bytes; nil for any other. Most texts are, and to find the
/// characters of one takes many times as long.
private func shortenedASCII(_ text: String, to limit: Int) -> String? {
  let bytes = text.utf8
  guard bytes.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) else { return nil }
  let cut = bytes.prefix(limit - 1)
  let end = cut.lastIndex(of: UInt8(ascii: " ")) ?? cut.endIndex
  let isLongEnough = cut.distance(from: cut.startIndex, to: end) > limit / 2
  return text[..<(isLongEnough ? end : cut.endIndex)] + "\u{2026}"
}
