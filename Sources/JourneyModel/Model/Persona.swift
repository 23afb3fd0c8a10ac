package import Documents

/// What a persona is to the organisation.
package enum PersonaKind: String, Sendable, Hashable, CaseIterable {
  case buyer, user, influencer, staff, anti

  /// The word on pages; an anti persona is someone the product is not for.
  package var title: String {
    switch self {
    case .buyer: "Buyer"
    case .user: "User"
    case .influencer: "Influencer"
    case .staff: "Staff"
    case .anti: "Not for"
    }
  }
}

/// Whether decisions are made for a persona first.
package enum PersonaRank: String, Sendable, Hashable, CaseIterable { case primary, secondary }

/// Whether a persona rests on research or on what the team believes.
package enum PersonaBasis: String, Sendable, Hashable, CaseIterable { case research, assumption }

/// The fields of a persona that hold entries, in the order of its page (content format 1 §4).
package enum PersonaField: String, Sendable, Hashable, CaseIterable {
  case goals, needs, motivations, behaviours, interests, tools, skills
  case problem
  case whyBuy = "why_buy"
  case whyUs = "why_us"
  case messages
  case searchTerms = "search_terms"
  case painPoints = "pain_points"

  /// Whether its entries say what is so, and can rest on evidence: tools are names.
  package var holdsClaims: Bool { self != .tools }

  package var title: String {
    switch self {
    case .goals: "Goals"
    case .needs: "Needs"
    case .motivations: "Motivations"
    case .behaviours: "Behaviours"
    case .interests: "Interests"
    case .tools: "Tools"
    case .skills: "Skills"
    case .problem: "The problem to solve"
    case .whyBuy: "Why buy at all"
    case .whyUs: "Why buy from us"
    case .messages: "Messages that catch attention"
    case .searchTerms: "Searches for"
    case .painPoints: "Pain points"
    }
  }
}

/// Something said, and the evidence it was taken from.
package struct Quotation: Sendable, Hashable {
  package var text: Inline
  package var evidence: [Link<Evidence>]
}

/// Someone whom journeys are about.
package struct Persona: Sendable, Hashable {
  /// One element: what is copied by everything that looks at it lies behind one reference.
  private var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is to know of it.
  package struct Members: Sendable, Hashable {
    package var facts: EntityFacts
    package var kind: PersonaKind?
    package var rank: PersonaRank?
    package var role: Inline?
    package var quote: Quotation?
    package var portrait: LinkUse?
    /// Age, location, company size …, in document order.
    package var attributes: [NamedText]
    /// Facets of the persona index: name and values, in document order.
    package var segments: [Segment]
    /// Only fields that hold something, in the order of `PersonaField`.
    package var fields: [FieldEntries]
    package var channels: [Link<Channel>]
    package var basis: PersonaBasis
    package var evidence: [Link<Evidence>]
    package var prose: Prose
    /// Whether it names evidence that was not found.
    var citesUnknownEvidence = false
  }

  package var facts: EntityFacts {
    _read { yield members[0].facts }
    _modify { yield &members[0].facts }
  }
  package var kind: PersonaKind? {
    get { members[0].kind }
    _modify { yield &members[0].kind }
  }
  package var rank: PersonaRank? {
    get { members[0].rank }
    _modify { yield &members[0].rank }
  }
  package var role: Inline? {
    _read { yield members[0].role }
    _modify { yield &members[0].role }
  }
  package var quote: Quotation? {
    _read { yield members[0].quote }
    _modify { yield &members[0].quote }
  }
  package var portrait: LinkUse? {
    _read { yield members[0].portrait }
    _modify { yield &members[0].portrait }
  }
  package var attributes: [NamedText] {
    _read { yield members[0].attributes }
    _modify { yield &members[0].attributes }
  }
  package var segments: [Segment] {
    _read { yield members[0].segments }
    _modify { yield &members[0].segments }
  }
  package var fields: [FieldEntries] {
    _read { yield members[0].fields }
    _modify { yield &members[0].fields }
  }
  package var channels: [Link<Channel>] {
    _read { yield members[0].channels }
    _modify { yield &members[0].channels }
  }
  package var basis: PersonaBasis {
    get { members[0].basis }
    _modify { yield &members[0].basis }
  }
  package var evidence: [Link<Evidence>] {
    _read { yield members[0].evidence }
    _modify { yield &members[0].evidence }
  }
  package var prose: Prose {
    _read { yield members[0].prose }
    _modify { yield &members[0].prose }
  }
  var citesUnknownEvidence: Bool {
    get { members[0].citesUnknownEvidence }
    _modify { yield &members[0].citesUnknownEvidence }
  }

  /// One facet with the values that a persona has in it, in document order.
  package struct Segment: Sendable, Hashable {
    package var name: String
    package var values: [String]
  }

  /// What one field holds.
  package struct FieldEntries: Sendable, Hashable {
    package var field: PersonaField
    package var entries: [Entry]
    /// The anchor of the heading it was read from, where links to it lead; empty when it has none.
    package var anchor: String
  }

  /// The entries of a field; empty when it holds none.
  package func entries(_ field: PersonaField) -> [Entry] {
    fields.first { $0.field == field }?.entries ?? []
  }
}
