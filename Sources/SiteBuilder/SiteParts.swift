import Documents
import JourneyModel

/// What is found of each journey by itself.
struct SiteParts: Sendable {
  let names: [PersonaNames]
  let journeys: [JourneyPart]

  struct JourneyPart: Sendable {
    /// The colour of each persona, 1…5; none where the picture has more lines than colours, and gives them its own.
    let colours: [Link<Persona>: Int]
    let lines: [EmotionLine]
    let summary: EvidenceSummary
    let gaps: [[EntryLink]]
    let plannedContent: [[EntryLink]]
    /// Of each phase, whom it shows or is said to concern, in no order.
    let people: [Set<Link<Persona>>]
    let claims: [CitedClaim]
    let entries: RegisterEntries

    init(_ link: Link<Journey>, in wiki: LinkedWiki, _ names: [PersonaNames]) {
      let journey = wiki[link]
      people = findPeople(in: journey)
      claims = findClaims(in: journey, link)
      let own = personColours(journey.personas)
      lines = findEmotionLines(of: journey, names, own)
      let areDifferent = Set(lines.map(\.series)).count == lines.count
      colours =
        areDifferent
        ? Dictionary(zip(journey.personas, own), uniquingKeysWith: { first, _ in first }) : [:]
      summary = EvidenceSummary(journey)
      gaps = findGaps(in: journey)
      plannedContent = findPlannedContent(in: journey)
      entries = RegisterEntries(journey, link, in: wiki)
    }
  }

  init(_ wiki: LinkedWiki) {
    let names = wiki.personas.map { PersonaNames($0) }
    self.names = names
    journeys = wiki.journeys.indices.map { JourneyPart(Link($0), in: wiki, names) }
  }

  private init(_ names: [PersonaNames], _ journeys: [JourneyPart]) {
    self.names = names
    self.journeys = journeys
  }

  /// The same, found by as many tasks at once as there are jobs. Parts of known journeys are those of the `last` site.
  static func found(_ wiki: LinkedWiki, last: LastSite?, jobs: Int) async -> SiteParts {
    let names = wiki.personas.map { PersonaNames($0) }
    let all = Array(wiki.journeys.indices)
    let sought = last?.changed ?? all
    let found = await parallelMap(sought, jobs: jobs) { JourneyPart(Link($0), in: wiki, names) }
    guard let last else { return SiteParts(names, found) }
    var journeys = last.site.journeyParts
    for (index, part) in zip(sought, found) { journeys[index] = part }
    return SiteParts(names, journeys)
  }
}

/// The phases of all journeys, by what makes them comparable; each list in the order of journeys and phases.
struct PhaseRegister: Sendable {
  private(set) var byKind: [PhaseKind: [PhaseLink]] = [:]
  /// By folded title.
  private(set) var byName: [String: [PhaseLink]] = [:]

  init(_ wiki: LinkedWiki) {
    for link in wiki.phaseLinks {
      if let kind = wiki[link].kind { byKind[kind, default: []].append(link) }
      byName[foldedName(wiki[link].title), default: []].append(link)
    }
  }

  /// Phases of the same kind, or of the same name when the kind is unknown.
  func alike(_ phase: Phase) -> [PhaseLink] {
    let alike =
      if let kind = phase.kind { byKind[kind] } else { byName[foldedName(phase.title)] }
    return alike ?? []
  }

  /// The first phases of each list, which stand on the pages of nearly all others in it.
  var shownElsewhere: Set<PhaseLink> {
    var links: Set<PhaseLink> = []
    for list in byKind.values { links.formUnion(list.prefix(8)) }
    for list in byName.values where list.count > 8 { links.formUnion(list.prefix(8)) }
    return links
  }
}

/// Which journeys belong together; each list in the order of journeys.
struct JourneyRelations: Sendable {
  /// The journeys of each persona.
  private var ofPersona: [[Link<Journey>]]
  /// The journeys that change each journey, or detail a phase of it.
  private var dependents: [[Link<Journey>]]

  init(_ wiki: LinkedWiki) {
    ofPersona = Array(repeating: [], count: wiki.personas.count)
    dependents = Array(repeating: [], count: wiki.journeys.count)
    for (index, journey) in wiki.journeys.enumerated() {
      for persona in journey.personas { ofPersona[persona.index].append(Link(index)) }
      for other in Set([journey.baseline, journey.parent?.journey].compactMap { $0 }) {
        dependents[other.index].append(Link(index))
      }
    }
  }

  /// The journeys that a journey changes or details, then the first of those that change it, detail it or have some of its
  /// people.
  func first(_ count: Int, of link: Link<Journey>, _ journey: Journey) -> [Link<Journey>] {
    let own = Set([journey.baseline, journey.parent?.journey].compactMap { $0 })
    var found = Set(dependents[link.index].prefix(count))
    // One more of each, since the journey itself is among them.
    for persona in journey.personas { found.formUnion(ofPersona[persona.index].prefix(count + 1)) }
    let all = own.sorted() + found.subtracting(own).sorted()
    return Array(all.filter { $0 != link }.prefix(count))
  }
}

/// A statement about people that evidence may back.
struct Claim: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case entry(PhaseLink, lane: Int, entry: Int)
    case field(Link<Persona>, PersonaField, entry: Int)
    case quote(Link<Persona>)
  }

  let place: Place
}

/// A claim with a piece of evidence that it cites.
struct CitedClaim: Sendable, Hashable {
  let evidence: Link<Evidence>
  let claim: Claim
}

extension SiteParts {
  /// The phases in which each persona takes part or feels something, or that are said to concern it; in the order of
  /// journeys and phases.
  func appearances(_ wiki: LinkedWiki) -> [[PhaseLink]] {
    var result = [[PhaseLink]](repeating: [], count: wiki.personas.count)
    for (journey, part) in journeys.enumerated() {
      for (phase, people) in part.people.enumerated() {
        let link = PhaseLink(journey: Link(journey), index: phase)
        for persona in people { result[persona.index].append(link) }
      }
    }
    return result
  }

  /// The claims that cite each piece of evidence, in the order of journeys, then personas.
  func claims(_ wiki: LinkedWiki) -> [[Claim]] {
    var result = [[Claim]](repeating: [], count: wiki.evidence.count)
    for part in journeys {
      for cited in part.claims { result[cited.evidence.index].append(cited.claim) }
    }
    for (personaIndex, persona) in wiki.personas.enumerated() {
      let link = Link<Persona>(personaIndex)
      for cited in Set(persona.quote?.evidence ?? []) {
        result[cited.index].append(Claim(place: .quote(link)))
      }
      for field in persona.fields {
        for (index, entry) in field.entries.enumerated() {
          let claim = Claim(place: .field(link, field.field, entry: index))
          for cited in Set(entry.evidence) { result[cited.index].append(claim) }
        }
      }
    }
    return result
  }
}

private func findPeople(in journey: Journey) -> [Set<Link<Persona>>] {
  journey.phases.map { phase in
    var people = Set(journey.personas)
    people.formUnion(phase.participation.flatMap(\.personas))
    people.formUnion(phase.emotions.flatMap(\.personas))
    for cell in phase.cells {
      for index in cell.entries.indices where !cell.entries[index].personas.isEmpty {
        people.formUnion(cell.entries[index].personas)
      }
    }
    return people
  }
}

private func findClaims(in journey: Journey, _ link: Link<Journey>) -> [CitedClaim] {
  var claims: [CitedClaim] = []
  for (phaseIndex, phase) in journey.phases.enumerated() {
    let phaseLink = PhaseLink(journey: link, index: phaseIndex)
    for (lane, cell) in phase.cells.enumerated() {
      for index in cell.entries.indices where !cell.entries[index].evidence.isEmpty {
        let claim = Claim(place: .entry(phaseLink, lane: lane, entry: index))
        for evidence in Set(cell.entries[index].evidence) {
          claims.append(CitedClaim(evidence: evidence, claim: claim))
        }
      }
    }
  }
  return claims
}

/// The evidence that each persona cites or that says to be about it, in the order of evidence.
func findPersonaEvidence(_ wiki: LinkedWiki) -> [[Link<Evidence>]] {
  var people = wiki.evidence.map { Set($0.personas) }
  for (index, persona) in wiki.personas.enumerated() {
    for link in persona.evidence { people[link.index].insert(Link(index)) }
  }
  var result = [[Link<Evidence>]](repeating: [], count: wiki.personas.count)
  for (index, people) in people.enumerated() {
    for persona in people { result[persona.index].append(Link(index)) }
  }
  return result
}
