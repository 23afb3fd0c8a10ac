import Diagnostics
import Documents
import JourneyModel
import Templates

/// A name and where it leads; an empty `href` is shown unlinked.
struct LinkView: Sendable {
  var title: String
  var href: String

  static let fields = FieldTable<LinkView>(
    "link",
    [
      .text("title", "Words.") { $0.title },
      .text("href", "Relative URL; empty when there is nothing to link to.") { $0.href },
    ]
  )
}

/// Where something stands, and whether that is a journey of the future.
struct PlaceView: Sendable {
  var title: String
  var href: String
  /// Empty where the page is the journey's own.
  var journey: String
  /// Empty for what is so today.
  var state: String
  /// How bad a pain point is there, where that is not how bad it is at worst.
  var severity = ""

  static let fields = FieldTable<PlaceView>(
    "place",
    [
      .text("title", "Words: the phase, without its journey.") { $0.title },
      .text("href", "Relative URL; empty when there is nothing to link to.") { $0.href },
      .text("journey", "The journey of the phase; empty where the page says it.") { $0.journey },
      .text("state", "\u{201C}Future state\u{201D} in a journey of one, else empty.") { $0.state },
      .text("severity", "The word for how bad a pain point is there, where it is worse elsewhere.")
      {
        $0.severity
      },
    ]
  )

  init(_ link: LinkView, journey: String = "", state: String = "") {
    title = link.title
    href = link.href
    self.journey = journey
    self.state = state
  }
}

extension Site {
  /// What is said of places in a journey that does not show how things are; empty for one that does.
  func stateMark(of link: Link<Journey>) -> String {
    wiki[link].state == .future ? stateWords(.future) : ""
  }
}

/// A label and a short value.
struct FactView: Sendable {
  var name: String
  var value: String

  static let fields = FieldTable<FactView>(
    "fact",
    [
      .text("name", "Label.") { $0.name },
      .text("value", "Value, plain.") { $0.value },
    ]
  )

  /// nil when there is no value.
  init?(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.name = name
    self.value = value
  }
}

/// A day for machines and for people.
struct DateView: Sendable {
  var date: CalendarDate
  var language: PageLanguage

  static let fields = FieldTable<DateView>(
    "date",
    [
      .text("iso", "ISO 8601, for `datetime`.") { $0.date.description },
      .text("text", "The day in words.") { $0.language.day($0.date) },
    ]
  )
}

/// The day of the last review, and whether the next one is overdue.
struct ReviewedView: Sendable {
  var date: CalendarDate
  var due: CalendarDate?
  var isDue: Bool
  var language: PageLanguage

  static let fields = FieldTable<ReviewedView>(
    "reviewed",
    [
      .text("iso", "ISO 8601.") { $0.date.description },
      .text("text", "The day in words.") { $0.language.day($0.date) },
      .text("note", "\u{201C}due since June 2026\u{201D} when the review is overdue, else empty.") {
        $0.note
      },
      .flag("is_due", "The review is overdue.") { $0.isDue },
    ]
  )

  var note: String {
    guard isDue, let due else { return "" }
    return filled(language.map.evidence.dueSince, language.month(due))
  }

  /// nil when the entity was never reviewed. Without a build date nothing is overdue.
  init?(_ facts: EntityFacts, _ site: Site) {
    guard let reviewed = facts.reviewed?.value else { return nil }
    date = reviewed
    due = facts.reviewDue(otherwiseEvery: site.settings.reviewEvery)
    isDue = due.flatMap { due in site.day.map { due < $0 } } ?? false
    language = site.language
  }
}

/// How far an entity is agreed upon; approved ones carry no label.
struct StatusView: Sendable {
  var status: EntityStatus
  var language: PageLanguage

  static let fields = FieldTable<StatusView>(
    "status",
    [
      .text("kind", "`draft`, `in-review` or `deprecated`.") { $0.status.rawValue },
      .text("word", "The status in words.") { $0.word },
    ]
  )

  var word: String {
    let facts = language.site.facts
    return switch status {
    case .draft: facts.draft
    case .inReview: facts.inReview
    case .approved: facts.approved
    case .deprecated: facts.deprecated
    }
  }

  init?(_ status: EntityStatus?, _ language: PageLanguage) {
    guard let status, status != .approved else { return nil }
    self.status = status
    self.language = language
  }
}

/// A sentence that the reader must know first.
struct NoticeView: Sendable {
  /// `note` or `warn`.
  var kind: String
  var text: String

  static let fields = FieldTable<NoticeView>(
    "notice",
    [
      .text("kind", "`note` or `warn`.") { $0.kind },
      .text("text", "The sentence.") { $0.text },
    ]
  )
}

/// A line of a list.
struct ItemView: Sendable {
  var title: String
  var href: String
  var text: String = ""
  var date: DateView?

  static let fields = FieldTable<ItemView>(
    "item",
    [
      .text("title", "Words.") { $0.title },
      .text("href", "Relative URL.") { $0.href },
      .text("text", "What is to be said about it, plain; or empty.") { $0.text },
      .record("date", "The day it is about.", DateView.fields) { $0.date },
    ]
  )
}

/// Lines of a list; present only when there are some.
struct ItemsView: Sendable {
  var items: [ItemView]
  /// What follows those on demand.
  var rest: [ItemView] = []
  /// "and 42 more", or empty when the items are all there are; and how many are left out even of the rest.
  var restTitle = ""
  var unlisted = ""

  static let fields = FieldTable<ItemsView>(
    "items",
    [
      .list("items", "At most eight.", ItemView.fields) { $0.items },
      .text("rest_title", "How many more there are, or empty.") { $0.restTitle },
      .list("rest", "Those; some of them when they are many.", ItemView.fields) { $0.rest },
      .text("unlisted", "How many of those are not listed, or empty.") { $0.unlisted },
    ]
  )

  init?(_ items: [ItemView]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }
}

/// One way to group a register: links to its groups.
struct FacetView: Sendable {
  var title: String
  var values: [Value]
  /// Where further values are found.
  var more: LinkView?

  struct Value: Sendable {
    var title: String
    var href: String
    var count: String

    static let fields = FieldTable<Value>(
      "facet value",
      [
        .text("title", "Words.") { $0.title },
        .text("href", "The group, on this page or another.") { $0.href },
        .text("count", "How many it holds.") { $0.count },
      ]
    )
  }

  static let fields = FieldTable<FacetView>(
    "facet",
    [
      .text("title", "What the groups have in common.") { $0.title },
      .list("values", "The groups, at most 30.", Value.fields) { $0.values },
      .record("more", "Where further ones are found; absent when all are shown.", LinkView.fields) {
        $0.more
      },
    ]
  )
}
