package import Documents

/// How evidence was gathered.
package enum EvidenceSource: String, Sendable, Hashable, CaseIterable {
  case interview, survey, analytics, support, observation, `internal`, desk

  package var title: String {
    switch self {
    case .interview: "Interview"
    case .survey: "Survey"
    case .analytics: "Analytics"
    case .support: "Support"
    case .observation: "Observation"
    case .internal: "Internal"
    case .desk: "Desk research"
    }
  }
}

/// Notes from the world that claims rest on (content format 1 §7).
package struct Evidence: Sendable, Hashable {
  /// One element: what is copied by everything that looks at it lies behind one reference.
  private var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is to know of it.
  package struct Members: Sendable, Hashable {
    package var facts: EntityFacts
    package var source: EvidenceSource?
    package var date: CalendarDate?
    package var team: String?
    /// How many people took part.
    package var participants: Int?
    package var personas: [Link<Persona>]
    package var url: LinkUse?
    package var prose: Prose
  }

  package var facts: EntityFacts {
    _read { yield members[0].facts }
    _modify { yield &members[0].facts }
  }
  package var source: EvidenceSource? {
    get { members[0].source }
    _modify { yield &members[0].source }
  }
  package var date: CalendarDate? {
    get { members[0].date }
    _modify { yield &members[0].date }
  }
  package var team: String? {
    _read { yield members[0].team }
    _modify { yield &members[0].team }
  }
  package var participants: Int? {
    get { members[0].participants }
    _modify { yield &members[0].participants }
  }
  package var personas: [Link<Persona>] {
    _read { yield members[0].personas }
    _modify { yield &members[0].personas }
  }
  package var url: LinkUse? {
    _read { yield members[0].url }
    _modify { yield &members[0].url }
  }
  package var prose: Prose {
    _read { yield members[0].prose }
    _modify { yield &members[0].prose }
  }
}

/// An ordinary page.
package struct Page: Sendable, Hashable {
  package var facts: EntityFacts
  package var prose: Prose

  package init(facts: EntityFacts, prose: Prose) {
    self.facts = facts
    self.prose = prose
  }
}

/// An opportunity with a file of its own.
package struct Opportunity: Sendable, Hashable {
  package var facts: EntityFacts
  /// 1…5.
  package var impact: Int?
  /// 1…5.
  package var effort: Int?
  package var confidence: String?
  package var prose: Prose
}

/// Whether people, devices or objects carry a channel.
package enum ChannelType: String, Sendable, Hashable, CaseIterable { case digital, physical, human }

/// Who runs a channel, seen from the organisation that keeps the wiki.
package enum ChannelOwner: String, Sendable, Hashable, CaseIterable {
  case own, partner
  case thirdParty = "third-party"
}

/// A way in which people and the organisation meet.
package struct Channel: Sendable, Hashable {
  package var id: String
  package var title: String
  package var type: ChannelType?
  package var owned: ChannelOwner?
  /// Whether `site.yml` lists it; the others come from journeys of a site without a catalogue.
  package var isListed: Bool
}
