import Documents
import JourneyModel

/// What is found by looking at all journeys: some parts for each of them, some for the whole wiki.
struct SiteParts: Sendable {
  let names: [PersonaNames]
  fileprivate(set) var journeys: [JourneyPart] = []
  fileprivate(set) var appearances: [[PhaseLink]] = []
  fileprivate(set) var claims: [[Claim]] = []
  fileprivate(set) var pains = PainRegister()

  struct JourneyPart: Sendable {
    /// The colour of each persona, 1…5; none where the picture has more lines than colours, and gives them its own.
    let colours: [Link<Persona>: Int]
    let lines: [EmotionLine]
    let summary: EvidenceSummary
    let gaps: [[EntryLink]]

    /// That of a journey in a site that was made before.
    init(of site: Site, _ index: Int) {
      lines = site.emotionLines[index]
      summary = site.evidenceSummaries[index]
      gaps = site.unanswered[index]
      colours = site.colours[index]
    }

    init(_ journey: Journey, _ names: [PersonaNames]) {
      let own = personColours(journey.personas)
      lines = findEmotionLines(of: journey, names, own)
      let areDifferent = Set(lines.map(\.series)).count == lines.count
      colours =
        areDifferent
        ? Dictionary(zip(journey.personas, own), uniquingKeysWith: { first, _ in first }) : [:]
      summary = EvidenceSummary(journey)
      gaps = findGaps(in: journey)
    }
  }

  init(_ wiki: LinkedWiki) {
    names = wiki.personas.map { PersonaNames(title: $0.facts.title) }
  }

  /// What has to be looked for. Each part can be found beside the others, and is then added in this order. Parts of known
  /// journeys are those of the `last` site.
  func work(
    _ wiki: LinkedWiki,
    last: Site? = nil,
    isKnown: [Bool] = []
  ) -> [@Sendable () -> @Sendable (inout SiteParts) -> Void] {
    let names = names
    let whole: [@Sendable () -> @Sendable (inout SiteParts) -> Void] = [
      {
        let found = findAppearances(wiki)
        return { $0.appearances = found }
      },
      {
        let found = findClaims(wiki)
        return { $0.claims = found }
      },
      {
        let found = PainRegister(wiki)
        return { $0.pains = found }
      },
    ]
    return whole
      + wiki.journeys.enumerated().map { index, journey in
        {
          let part =
            if let last, isKnown[index] { JourneyPart(of: last, index) } else {
              JourneyPart(journey, names)
            }
          return { $0.journeys.append(part) }
        }
      }
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

  /// The first of the other journeys that change a journey, detail it or have some of its people.
  func first(_ count: Int, of link: Link<Journey>, _ personas: [Link<Persona>]) -> [Link<Journey>] {
    var found = Set(dependents[link.index].prefix(count))
    // One more of each, since the journey itself is among them.
    for persona in personas { found.formUnion(ofPersona[persona.index].prefix(count + 1)) }
    found.remove(link)
    return Array(found.sorted().prefix(count))
  }
}

/// A statement about people that evidence may back.
struct Claim: Sendable {
  enum Place: Sendable, Hashable {
    case entry(PhaseLink, lane: Int, entry: Int)
    case field(Link<Persona>, PersonaField, entry: Int)
    case quote(Link<Persona>)
  }

  let place: Place
}

/// The phases in which each persona takes part or feels something, or that are said to concern it.
private func findAppearances(_ wiki: LinkedWiki) -> [[PhaseLink]] {
  var result = [[PhaseLink]](repeating: [], count: wiki.personas.count)
  for (journeyIndex, journey) in wiki.journeys.enumerated() {
    for (phaseIndex, phase) in journey.phases.enumerated() {
      let link = PhaseLink(journey: Link(journeyIndex), index: phaseIndex)
      var people = Set(journey.personas)
      people.formUnion(phase.participation.flatMap(\.personas))
      people.formUnion(phase.emotions.flatMap(\.personas))
      people.formUnion(phase.cells.flatMap { $0.entries.flatMap(\.personas) })
      for persona in people { result[persona.index].append(link) }
    }
  }
  return result
}

private func findClaims(_ wiki: LinkedWiki) -> [[Claim]] {
  var result = [[Claim]](repeating: [], count: wiki.evidence.count)
  func add(_ evidence: [Link<Evidence>], _ place: Claim.Place) {
    for link in Set(evidence) { result[link.index].append(Claim(place: place)) }
  }
  for (journeyIndex, journey) in wiki.journeys.enumerated() {
    for (phaseIndex, phase) in journey.phases.enumerated() {
      let link = PhaseLink(journey: Link(journeyIndex), index: phaseIndex)
      for (laneIndex, cell) in phase.cells.enumerated() {
        for (entryIndex, entry) in cell.entries.enumerated() {
          add(entry.evidence, .entry(link, lane: laneIndex, entry: entryIndex))
        }
      }
    }
  }
  for (personaIndex, persona) in wiki.personas.enumerated() {
    let link = Link<Persona>(personaIndex)
    add(persona.quote?.evidence ?? [], .quote(link))
    for field in persona.fields {
      for (entryIndex, entry) in field.entries.enumerated() {
        add(entry.evidence, .field(link, field.field, entry: entryIndex))
      }
    }
  }
  return result
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
