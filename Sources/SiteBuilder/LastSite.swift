import JourneyModel

/// The site of the last build, where the new one differs from it in journeys alone, and in what their files say above the
/// register of journeys.
///
/// All other documents are then the same byte by byte, and so are settings, the paths of copied files, the places of journeys
/// in the wiki, their ids and titles, and the ids of their phases.
struct LastSite: Sendable {
  let site: Site
  /// The journeys that were linked anew.
  let changed: [Int]

  /// The journeys that are as they were.
  func isKnown(_ journey: Int) -> Bool { !isChanged[journey] }

  private let isChanged: [Bool]

  init(_ site: Site, isUnchanged: [Bool]) {
    self.site = site
    isChanged = isUnchanged.map { !$0 }
    changed = isUnchanged.indices.filter { !isUnchanged[$0] }
  }
}

/// What a site takes over of the last one beside what stands in it about single journeys: each member is nil where a journey
/// that has changed gives anything else to it than before.
struct KeptParts: Sendable {
  var appearances: [[PhaseLink]]?
  var claims: [[Claim]]?
  var pains: PainRegister?
  var phases: PhaseRegister?
  var relations: JourneyRelations?
  /// What depends on no journey.
  var terms: TermLinks??
  var personaEvidence: [[Link<Evidence>]]?
  var registers = KeptRegisters()

  /// Nothing.
  init() {}

  init(_ last: LastSite?, _ wiki: LinkedWiki, _ parts: SiteParts) {
    guard let last else { return }
    let site = last.site
    func kept<Part>(
      _ part: Part,
      where isSame: (_ old: JourneyInSite, _ new: JourneyInSite) -> Bool
    ) -> Part? {
      let isKept = last.changed.allSatisfy { index in
        isSame(
          JourneyInSite(journey: site.wiki.journeys[index], part: site.journeyParts[index]),
          JourneyInSite(journey: wiki.journeys[index], part: parts.journeys[index])
        )
      }
      return isKept ? part : nil
    }
    appearances = kept(site.appearances) { $0.part.people == $1.part.people }
    claims = kept(site.claims) { $0.part.claims == $1.part.claims }
    pains = kept(site.pains) { $0.part.entries.pains == $1.part.entries.pains }
    phases = kept(site.phases) { $0.arePhasesAlike($1) }
    relations = kept(site.relations) { $0.hasSameRelations($1) }
    terms = .some(site.terms)
    personaEvidence = site.personaEvidence
    registers.touchpoints =
      hasSameTitles(site.wiki.channels, wiki.channels)
      ? kept(site.registers.touchpoints) {
        $0.part.entries.touchpoints == $1.part.entries.touchpoints
      } : nil
    registers.opportunities = kept(site.registers.opportunities) {
      $0.part.entries.opportunities == $1.part.entries.opportunities
    }
    registers.pains = pains == nil ? nil : site.registers.pains
    registers.gaps = kept(site.registers.gaps) { $0.hasSameGaps($1) }
    registers.claims = claims == nil ? nil : site.registers.claims
    registers.journeys = kept(site.registers.journeys) {
      $0.journey.state == $1.journey.state
        && ($0.journey.facts.status == .deprecated) == ($1.journey.facts.status == .deprecated)
    }
    registers.personas = site.registers.personas
    registers.evidence = site.registers.evidence
  }
}

/// Registers that are as in the last site; nil for those that are to be made.
struct KeptRegisters: Sendable {
  var touchpoints: PagedList<[EntryPlace]>?
  var opportunities: PagedList<OpportunityItem>?
  var pains: PagedList<Int>?
  var gaps: PagedList<EntryPlace>?
  var claims: [PagedList<Claim>]?
  var journeys: PagedList<Link<Journey>>?
  var personas: PersonaRegister?
  var evidence: PagedList<Link<Evidence>>?
}

/// Text that pages show counts as the same only byte by byte.
private func hasSameTitles(_ old: [Channel], _ new: [Channel]) -> Bool {
  old.elementsEqual(new) { $0 == $1 && isSameText($0.title, $1.title) && isSameText($0.id, $1.id) }
}

/// Byte by byte; `==` takes texts for the same that differ in their code points.
func isSameText(_ left: String, _ right: String) -> Bool {
  left.utf8.elementsEqual(right.utf8)
}

/// A journey as one of two sites has it.
private struct JourneyInSite {
  let journey: Journey
  let part: SiteParts.JourneyPart

  func hasSameGaps(_ other: JourneyInSite) -> Bool {
    journey.state == other.journey.state && part.gaps == other.part.gaps
      && part.plannedContent == other.part.plannedContent
      && journey.lanes.map(\.standard) == other.journey.lanes.map(\.standard)
  }

  func arePhasesAlike(_ other: JourneyInSite) -> Bool {
    journey.phases.elementsEqual(other.journey.phases) {
      $0.kind == $1.kind && isSameText($0.title, $1.title)
    }
  }

  func hasSameRelations(_ other: JourneyInSite) -> Bool {
    let (old, new) = (journey, other.journey)
    return old.personas == new.personas && old.baseline == new.baseline && old.parent == new.parent
  }
}
