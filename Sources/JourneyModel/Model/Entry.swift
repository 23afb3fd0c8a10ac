package import Diagnostics
package import Documents

/// The decision that a micro-conversion leads towards: to buy, to stay, or to tell others.
package enum ConversionGoal: String, Sendable, Hashable, CaseIterable { case buy, stay, tell }

/// Where in the marketing funnel a piece of content belongs.
package enum FunnelStage: String, Sendable, Hashable, CaseIterable { case tofu, mofu, bofu }

/// What kind of harm a pain point does. The first two are the articles' own; the list is open.
package enum PainKind: String, Sendable, Hashable, CaseIterable {
  case missedOpportunity = "missed-opportunity"
  case excessiveCost = "excessive-cost"
  case time
  case effort
  case risk
  case trust
  case other

  package var title: String {
    switch self {
    case .missedOpportunity: "missed opportunity"
    case .excessiveCost: "excessive cost"
    case .time: "time"
    case .effort: "effort"
    case .risk: "risk"
    case .trust: "trust"
    case .other: "other"
    }
  }
}

/// One thing said in a lane of a phase, or in a field of a persona: text and typed facts.
///
/// The facts are members of their own, as `entry.severity` (see `EntryMembers.swift`). They lie apart from the text
/// because most entries have none: an entry that is copied often is small then.
package struct Entry: Sendable, Hashable {
  /// What it says. Its attributes have become facts.
  package var content: Inline
  /// Nested lists and further paragraphs.
  package var details: [Block]
  package var basis: Basis
  /// At most one element, and none that says nothing.
  private(set) var facts: [EntryFacts] = []

  package init(_ content: Inline, details: [Block] = [], basis: Basis = .assumed) {
    self.content = content
    self.details = details
    self.basis = basis
  }

  // Given, not lent: to lend what another module lends takes memory.
  /// Plain text.
  package var text: String { content.text }
  package var html: HTMLFragment { content.html }
  package var span: SourceSpan { _read { yield content.span } }

  /// Changes one of the facts; `isDefault` says that it then says nothing.
  mutating func change(_ isDefault: Bool, _ body: (inout EntryFacts) -> Void) {
    if facts.isEmpty {
      guard !isDefault else { return }
      facts = [.none]
    }
    body(&facts[0])
    if isDefault, facts[0] == .none { facts = [] }
  }
}

/// What an author may say of an entry beside its text (content format 1 §5.1).
package struct EntryFacts: Sendable, Hashable {
  /// The author's `id=`, unique in its journey; nil when there is none.
  package var id: String?
  /// Its number in an author's numbered list, from 0 on; nil in any other.
  package var number: Int?
  package var personas: [Link<Persona>] = []
  /// Who else takes part, by names that are no persona's: "System", "Bank". Shown as written.
  package var actors: [String] = []
  package var channels: [Link<Channel>] = []
  package var evidence: [Link<Evidence>] = []
  /// 1 (slight) … 5 (severe).
  package var severity: Int?
  package var painKind: PainKind?
  /// A step's score, −2…+2.
  package var emotion: Double?
  package var isMomentOfTruth = false
  package var towards: ConversionGoal?
  package var metric: String?
  /// 1…5.
  package var impact: Int?
  /// 1…5.
  package var effort: Int?
  package var confidence: String?
  /// Entries of the same journey that this one answers.
  package var answers: [EntryLink] = []
  package var touchpoint: String?
  package var format: String?
  package var depth: String?
  package var funnel: FunnelStage?
  /// At most one element: a link takes 80 bytes, and few entries have one.
  private var urls: [LinkUse] = []
  package var owner: String?
  package var status: String?
  /// A share in percent, 0…100, for drop-offs.
  package var rate: Double?
  /// Whether a fault was found while it was linked: what it lacks is then unknown, not absent.
  package var isFaulty = false

  /// Where the content can be had: it is *available* with a URL and *wanted* without. Safe: http, https,
  /// mailto, or a relative path.
  package var url: LinkUse? {
    get { urls.first }
    set { urls = newValue.map { [$0] } ?? [] }
  }

  /// Nothing said.
  package static let none = EntryFacts()

  package init() {}
}

/// The place of an entry: phase, lane and position in one journey.
package struct EntryLink: Sendable, Hashable {
  package let phase: Int
  package let lane: Int
  package let entry: Int

  package init(phase: Int, lane: Int, entry: Int) {
    self.phase = phase
    self.lane = lane
    self.entry = entry
  }
}
