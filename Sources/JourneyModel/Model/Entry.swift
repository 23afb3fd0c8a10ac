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
package struct Entry: Sendable, Hashable {
  /// The author's `id=`, unique in its journey; nil when there is none.
  package var id: String?
  /// Plain text.
  package var text: String
  package var html: HTMLFragment
  /// Nested lists and further paragraphs.
  package var details: [Block]
  package var span: SourceSpan
  package var personas: [Link<Persona>] = []
  package var channels: [Link<Channel>] = []
  package var evidence: [Link<Evidence>] = []
  package var basis: Basis = .assumed
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
  /// Where the content can be had: it is *available* with a URL and *wanted* without. Safe: http, https,
  /// mailto, or a relative path.
  package var url: LinkUse?
  package var owner: String?
  package var status: String?
  /// A share in percent, 0…100, for drop-offs.
  package var rate: Double?
  /// Whether a fault was found while it was linked: what it lacks is then unknown, not absent.
  package var isFaulty = false
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
