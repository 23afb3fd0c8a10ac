package import Diagnostics
package import Documents

/// How far an entity is agreed upon.
package enum EntityStatus: String, Sendable, Hashable, CaseIterable {
  case draft
  case inReview = "in-review"
  case approved
  case deprecated
}

/// Whether a claim rests on evidence.
package enum Basis: String, Sendable, Hashable, CaseIterable {
  case observed
  case assumed

  private var isObserved: Bool {
    switch self {
    case .observed: true
    case .assumed: false
    }
  }

  /// Not by the texts of the raw values, as else: every look at an entry compares.
  package static func == (left: Basis, right: Basis) -> Bool {
    left.isObserved == right.isObserved
  }

  /// Likewise.
  package func hash(into hasher: inout Hasher) { hasher.combine(isObserved) }
}

/// What personas, journeys, evidence and pages have in common (content format 1 §2).
package struct EntityFacts: Sendable, Hashable {
  /// One element: what is copied by everything that looks at it lies behind one reference.
  private var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is to know of it.
  package struct Members: Sendable, Hashable {
    /// A slug; unique among entities of its kind.
    package var id: String
    package var title: String
    /// Other names an author may use for it.
    package var aliases: [String]
    package var summary: Inline?
    package var tags: [String]
    package var owner: String?
    package var status: EntityStatus?
    package var reviewed: Located<CalendarDate>?
    package var reviewEvery: CalendarInterval?
    /// Whether `reviewed` or `review_every` holds what can't be read.
    var hasFaultyReview = false
    /// BCP 47 tag of the text, when it is not the site's.
    package var language: String?
    /// Old paths, relative to the site's root.
    package var redirectFrom: [Located<String>]
    /// `x-` keys without the prefix, in document order, as they were written.
    package var custom: [NamedText]
    /// Path of the source file, relative to the content folder.
    package var path: String
    /// The anchor of the heading at which it begins, in a file that holds several; else empty.
    package var anchor = ""
    /// Whether some of its file could not be read: what it lacks is then unknown, not absent.
    package var isIncomplete = false
    /// Where the entity begins: its `id`, its title, or the start of the file.
    package var span: SourceSpan
  }

  package var id: String {
    _read { yield members[0].id }
    _modify { yield &members[0].id }
  }
  package var title: String {
    _read { yield members[0].title }
    _modify { yield &members[0].title }
  }
  package var aliases: [String] {
    _read { yield members[0].aliases }
    _modify { yield &members[0].aliases }
  }
  package var summary: Inline? {
    _read { yield members[0].summary }
    _modify { yield &members[0].summary }
  }
  package var tags: [String] {
    _read { yield members[0].tags }
    _modify { yield &members[0].tags }
  }
  package var owner: String? {
    _read { yield members[0].owner }
    _modify { yield &members[0].owner }
  }
  package var status: EntityStatus? {
    get { members[0].status }
    _modify { yield &members[0].status }
  }
  package var reviewed: Located<CalendarDate>? {
    get { members[0].reviewed }
    _modify { yield &members[0].reviewed }
  }
  package var reviewEvery: CalendarInterval? {
    get { members[0].reviewEvery }
    _modify { yield &members[0].reviewEvery }
  }
  var hasFaultyReview: Bool {
    get { members[0].hasFaultyReview }
    _modify { yield &members[0].hasFaultyReview }
  }
  package var language: String? {
    _read { yield members[0].language }
    _modify { yield &members[0].language }
  }
  package var redirectFrom: [Located<String>] {
    _read { yield members[0].redirectFrom }
    _modify { yield &members[0].redirectFrom }
  }
  package var custom: [NamedText] {
    _read { yield members[0].custom }
    _modify { yield &members[0].custom }
  }
  package var path: String {
    _read { yield members[0].path }
    _modify { yield &members[0].path }
  }
  package var anchor: String {
    _read { yield members[0].anchor }
    _modify { yield &members[0].anchor }
  }
  package var isIncomplete: Bool {
    get { members[0].isIncomplete }
    _modify { yield &members[0].isIncomplete }
  }
  package var span: SourceSpan {
    _read { yield members[0].span }
    _modify { yield &members[0].span }
  }
}

extension EntityFacts {
  /// The day by which it is to be reviewed again: by its own interval, else by that of the site. nil when it was never
  /// reviewed, or nobody said how often.
  package func reviewDue(otherwiseEvery interval: CalendarInterval?) -> CalendarDate? {
    guard let reviewed, let interval = reviewEvery ?? interval else { return nil }
    return reviewed.value.adding(interval)
  }
}

/// A name with a text, such as a row of a persona's attributes.
package struct NamedText: Sendable, Hashable {
  package var name: String
  package var text: Inline

  package init(name: String, text: Inline) {
    self.name = name
    self.text = text
  }
}

/// Authored prose in its place: blocks before the first heading, then sections.
package struct Prose: Sendable, Hashable {
  package var blocks: [Block]
  package var sections: [Section]

  package init(blocks: [Block] = [], sections: [Section] = []) {
    self.blocks = blocks
    self.sections = sections
  }

  package var isEmpty: Bool { blocks.isEmpty && sections.isEmpty }
}
