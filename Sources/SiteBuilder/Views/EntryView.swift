import Documents
import JourneyModel
import Templates

/// One entry of a lane or a register, with its marks.
struct EntryView: Sendable {
  /// One element: pages hold many, and templates look at each a dozen times.
  var members: [Members]

  init(_ members: Members) { self.members = [members] }

  struct Members: Sendable {
    var id = ""
    var number: Int?
    var html: [UInt8]
    let language: PageLanguage
    var detail: [UInt8] = []
    var isAssumed = false
    /// Whether evidence could back it. What there is or is called, and what we might do, is no claim.
    var isClaim = true
    var severity: Int?
    var answerState: AnswerState?
    var kind = ""
    var emotion: EmotionView?
    /// One, or none. A list: hardly an entry has one, and it would make all of them larger.
    var phaseMood: [EmotionView] = []
    var people: [PersonView] = []
    var channels: [LinkView] = []
    var facts: [FactView] = []
    var answers: [LinkView] = []
    var evidence: [LinkView] = []
    var place: [PlaceView] = []
  }

  var hasMarks: Bool {
    severity != nil || answerState != nil || !kind.isEmpty || emotion != nil || !people.isEmpty
      || !channels.isEmpty || !facts.isEmpty || !answers.isEmpty || !evidence.isEmpty
      || !place.isEmpty
  }

  static let fields = FieldTable<EntryView>(
    "entry",
    [
      .text("id", "Anchor, unique on the page; may be empty.") { $0.id },
      .text("number", "\u{201C}2.\u{201D} in a numbered list, else empty.") { view in
        view.number.map { "\($0)." } ?? ""
      },
      .html("html", "The entry: inline HTML.") { $0.html },
      .html("detail", "Its nested list and further paragraphs, or empty.") { $0.detail },
      .text(
        "basis",
        "`observed` or `assumed`; empty for content, opportunities and channels, which claim nothing."
      ) {
        $0.isClaim ? $0.isAssumed ? "assumed" : "observed" : ""
      },
      .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      .flag("has_marks", "Any of the following is present.") { $0.hasMarks },
      .record("severity", "How bad a pain point is.", SeverityView.fields) { view in
        view.severity.map { SeverityView($0, view.language) }
      },
      .record("answer_state", "Whether a need is met, or content there.", AnswerView.fields) {
        view in
        view.answerState.map { AnswerView(state: $0, language: view.language) }
      },
      .text("kind", "Kind of pain, format of content, goal of a micro-conversion; or empty.") {
        $0.kind
      },
      .record("emotion", "A step's own score.", EmotionView.fields) { $0.emotion },
      .record(
        "phase_mood",
        "Of a touchpoint, what those who use it feel in its phase; absent where it has several.",
        EmotionView.fields
      ) { $0.phaseMood.first },
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
}

/// What becomes of a need or of content.
struct AnswerView: Sendable {
  var state: AnswerState
  let language: PageLanguage

  static let fields = FieldTable<AnswerView>(
    "answer state",
    [
      .text("kind", "`met`, `partly`, `unmet`, `available` or `wanted`.") { $0.state.rawValue },
      .text("word", "The state in words.") { $0.language.map.word(for: $0.state) },
    ]
  )
}

/// How bad a pain point is.
struct SeverityView: Sendable {
  var level: Int
  let language: PageLanguage

  static let fields = FieldTable<SeverityView>(
    "severity",
    [
      .text("level", "`1`\u{2026}`5`.") { String($0.level) },
      .text("word", "The severity in words.") { $0.language.map.severity($0.level) },
    ]
  )

  init(_ level: Int, _ language: PageLanguage) {
    self.level = level
    self.language = language
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
  /// Whether people have the colours that they have in that journey.
  var hasColours = true
  /// What becomes of a need; content says it of itself.
  var answerState: AnswerState?
  /// Where it stands, when that is another page.
  var place: [PlaceView] = []
  /// Gives the entry its anchor.
  var isOnOwnPage = false
  /// Whose page it is, who is not named.
  var reader: Link<Persona>?
  /// Whether it says whom it concerns.
  var namesPeople = true
  /// Leaves out what `merge` does not ask of an entry that says the same as one on the page.
  var isRepeated = false
}

extension Site {
  /// An entry as pages show it.
  func entry(_ entry: Entry, on page: Route, _ options: EntryViewOptions) -> EntryView {
    let isClaim = options.lane?.holdsClaims ?? true
    return EntryView(
      EntryView.Members(
        id: options.isOnOwnPage ? entry.id.map { "entry-\($0)" } ?? "" : "",
        // Away from its list it would follow nothing.
        number: options.place.isEmpty && !options.isRepeated ? entry.number : nil,
        html: options.isRepeated
          ? [] : marked(entryHTML(entry, on: page, isQuotation: options.lane == .thoughts)),
        language: language,
        detail: entry.details.isEmpty ? [] : html(Documents.html(of: entry.details), on: page),
        isAssumed: isClaim && entry.basis == .assumed,
        isClaim: isClaim,
        severity: entry.severity,
        answerState: options.answerState ?? contentState(of: entry, in: options.lane),
        kind: kindWords(entry, lane: options.lane),
        emotion: ownEmotion(of: entry, in: options.lane),
        people: options.namesPeople ? people(of: entry, on: page, options) : [],
        channels: entry.channels.map { channel($0, on: page) },
        facts: options.isRepeated ? [] : facts(of: entry),
        answers: options.isRepeated ? [] : answers(of: entry, in: options.journey, on: page),
        evidence: entry.evidence.map { evidence($0, on: page) },
        place: options.place
      )
    )
  }

  private func contentState(of entry: Entry, in lane: StandardLane?) -> AnswerState? {
    guard lane == .content else { return nil }
    return entry.url == nil ? .wanted : .available
  }

  /// Whom an entry names, personas first; with the colours that they have in a journey.
  private func people(
    of entry: Entry,
    on page: Route,
    _ options: EntryViewOptions
  ) -> [PersonView] {
    let journey = options.hasColours ? options.journey : nil
    var personas: [PersonView] = []
    for link in entry.personas where link != options.reader {
      let series = journey.map { self.series(of: link, in: $0) } ?? 0
      personas.append(person(link, on: page, series: series))
    }
    guard !entry.actors.isEmpty else { return personas }
    return personas
      + entry.actors.map { name in
        PersonView(name: name, href: "", initials: initials(name), portrait: "", series: 0)
      }
  }

  private func answers(
    of entry: Entry,
    in journey: Link<Journey>?,
    on page: Route
  ) -> [LinkView] {
    guard let journey, !entry.answers.isEmpty else { return [] }
    return entry.answers.map { answer($0, in: wiki[journey], on: page) }
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

  /// In the marks that the picture has, too: those of browsers differ from language to language.
  func quotation(_ html: [UInt8]) -> [UInt8] {
    let labels = language.site.labels
    return Array("<q class=\"said\">".utf8) + escaped(labels.quoteOpens) + html
      + escaped(labels.quoteCloses) + Array("</q>".utf8)
  }

  private func entryHTML(_ entry: Entry, on page: Route, isQuotation: Bool) -> [UInt8] {
    let text = unmarkedHTML(entry.html, on: page)
    if isQuotation, !text.isEmpty {
      return quotation(withoutQuotes(text))
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
