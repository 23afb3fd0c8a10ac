import Diagnostics
import Documents
import JourneyModel
import Templates

/// Everything that pages are made of: the wiki, the day, and what only the whole wiki tells.
struct Site: Sendable {
  let wiki: LinkedWiki
  /// The day of the build; nil leaves out what depends on it.
  let day: CalendarDate?
  /// Where each persona takes part, in the order of journeys and phases.
  let appearances: [[PhaseLink]]
  /// Those are in no persona's appearances.
  let journeysWithoutPhases: [Link<Journey>]
  /// What each persona is called.
  let personaNames: [PersonaNames]
  /// The emotion lines of each journey.
  let emotionLines: [[EmotionLine]]
  /// The claims that cite each piece of evidence, in the order of journeys, then personas.
  let claims: [[Claim]]
  /// Per journey: the entries that some content or touchpoint answers.
  let answered: [Set<EntryLink>]
  /// Every pain point, once.
  let pains: PainRegister
  let accent: AccentColors?
  /// The path of the site's logo, when it is a file of the content folder.
  let logo: String?
  /// The glossary's terms; nil when there are none.
  let terms: TermLinks?
  /// The registers that hold something, the glossary and the pages on top.
  let menu: [(route: Route, title: String)]
  /// What `navigation:` of `site.yml` leads to.
  let navigation: [(title: String, target: LinkTarget)]
  /// The index of each plain page by its path.
  let pagesByPath: [String: Int]
  /// Where in the sources things stand.
  let lines: SourceLines
  /// Phases that are comparable, by what they have in common.
  let phases: PhaseRegister
  /// How much stands on one page.
  let pageSize: PageSize
  /// The language of the page that is made.
  private(set) var language: PageLanguage
  /// The language of what surrounds every page.
  let ownLanguage: PageLanguage
  /// What registers list, page by page.
  private(set) var registers = Registers()

  var settings: SiteSettings { wiki.settings }
  /// The words of the page that is made.
  var words: SiteWords { language.site }

  /// The same site while it makes a page in another language; nil stands for the site's own.
  func speaking(_ tag: String?) -> Site {
    guard let tag, tag != language.tag else { return self }
    var site = self
    site.language = PageLanguage(tag)
    return site
  }

  init(
    _ wiki: LinkedWiki,
    day: CalendarDate?,
    lines: SourceLines = SourceLines(),
    pageSize: PageSize = .standard
  ) {
    self.wiki = wiki
    ownLanguage = PageLanguage(wiki.settings.language)
    language = ownLanguage
    self.pageSize = pageSize
    self.lines = lines
    self.day = day
    appearances = findAppearances(wiki)
    journeysWithoutPhases = wiki.journeys.indices.filter { wiki.journeys[$0].phases.isEmpty }
      .map { Link($0) }
    let names = wiki.personas.map { PersonaNames(title: $0.facts.title) }
    personaNames = names
    emotionLines = wiki.journeys.map { findEmotionLines(of: $0, names) }
    claims = findClaims(wiki)
    pains = PainRegister(wiki)
    answered = wiki.journeys.map(\.overview.met)
    accent = wiki.settings.accent.flatMap { AccentColors($0) }
    logo = wiki.settings.logo.flatMap { wiki.assets.contains($0.value) ? $0.value : nil }
    terms = TermLinks(wiki.glossary)
    let navigation = wiki.settings.navigation.compactMap { item in
      wiki.target(of: item.link).map { (title: item.title, target: $0) }
    }
    self.navigation = navigation
    menu = findRegisters(wiki, ownLanguage, besides: Set(navigation.map(\.target)))
    pagesByPath = Dictionary(
      wiki.pages.enumerated().map { ($0.element.facts.path, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    phases = PhaseRegister(wiki)
    registers = Registers(self)
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

/// How many claims of a journey cite evidence, and how old the newest piece is.
struct EvidenceSummary: Sendable {
  var observed = 0
  var total = 0
  var evidence: Set<Link<Evidence>> = []

  /// Counts every entry of the journey's lanes that hold claims.
  init(_ journey: Journey) {
    evidence = Set(journey.evidence)
    for phase in journey.phases { add(phase, of: journey) }
  }

  init(_ phase: Phase, of journey: Journey) { add(phase, of: journey) }

  private mutating func add(_ phase: Phase, of journey: Journey) {
    for (lane, cell) in zip(journey.lanes, phase.cells) where lane.holdsClaims {
      for entry in cell.entries {
        total += 1
        if entry.basis == .observed { observed += 1 }
        evidence.formUnion(entry.evidence)
      }
    }
  }

  /// "14 of 37 claims observed", "37 claims, all assumed", or empty when there are no claims.
  func short(_ words: EvidenceWords) -> String {
    guard total > 0 else { return "" }
    let patterns = observed > 0 ? words.observed : words.assumed
    let pattern = total == 1 ? patterns.one : patterns.many
    return observed > 0
      ? filled(pattern, String(observed), String(total)) : filled(pattern, String(total))
  }
}

extension Site {
  /// "14 of 37 claims observed · 5 interviews · newest August 2026"; empty without evidence.
  func text(of summary: EvidenceSummary) -> String {
    guard !summary.evidence.isEmpty else { return "" }
    let pieces = summary.evidence.map { wiki[$0] }
    let interviews = pieces.filter { $0.source == .interview }.count
    let others = pieces.count - interviews
    let text = language.map.evidence
    var parts = [summary.short(text)].filter { !$0.isEmpty }
    for (count, patterns) in [(interviews, text.interviews), (others, text.others)] where count > 0
    {
      parts.append(filled(count == 1 ? patterns.one : patterns.many, String(count)))
    }
    if let newest = pieces.compactMap(\.date).max() {
      parts.append(filled(text.newest, language.month(newest)))
    }
    return parts.joined(separator: " \u{B7} ")
  }
}
