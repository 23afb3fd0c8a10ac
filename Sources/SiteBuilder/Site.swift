import Diagnostics
import Documents
import JourneyModel
import Templates

/// Everything that pages are made of: the wiki, the day, and what only the whole wiki tells.
///
/// It lies behind one reference, since every page and each of its parts is given it.
struct Site: Sendable {
  /// One element.
  private var members: [Members]
  /// The language of the page that is made.
  private(set) var language: PageLanguage

  struct Members: Sendable {
    let wiki: LinkedWiki
    /// The wiki's, beside it: every page asks for one of them.
    let settings: SiteSettings
    /// The day of the build; nil leaves out what depends on it.
    let day: CalendarDate?
    /// Where each persona takes part, in the order of journeys and phases.
    let appearances: [[PhaseLink]]
    /// Those are in no persona's appearances.
    let journeysWithoutPhases: [Link<Journey>]
    /// What each persona is called.
    let personaNames: [PersonaNames]
    /// The page of each phase of each journey.
    let phaseRoutes: [[Route]]
    /// What was found of each journey by itself, for a site that is made after this one; else empty.
    fileprivate(set) var journeyParts: [SiteParts.JourneyPart]
    /// The emotion lines of each journey.
    let emotionLines: [[EmotionLine]]
    /// The colour of each persona in each journey.
    let colours: [[Link<Persona>: Int]]
    /// The claims that cite each piece of evidence, in the order of journeys, then personas.
    let claims: [[Claim]]
    /// What each persona rests on.
    let personaEvidence: [[Link<Evidence>]]
    /// Every pain point, once.
    fileprivate(set) var pains = PainRegister()
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
    /// How much of each journey is observed.
    let evidenceSummaries: [EvidenceSummary]
    /// What nothing answers in each phase of each journey.
    let unanswered: [[[EntryLink]]]
    /// Which journeys belong together.
    let relations: JourneyRelations
    /// What links to each piece of evidence say.
    let evidenceNames: [String]
    /// The language of what surrounds every page.
    let ownLanguage: PageLanguage
    /// What registers list, page by page.
    fileprivate(set) var registers = Registers()
    /// The emotion lines of each journey as one small picture.
    fileprivate(set) var curves: [[UInt8]] = []
    /// How phases look on the pages of others that are alike.
    fileprivate(set) var phasesElsewhere: [PhaseLink: ElsewhereView] = [:]

    /// Pain points are left out: they can be found beside the rest.
    init(
      _ wiki: LinkedWiki,
      _ parts: SiteParts,
      _ kept: KeptParts,
      day: CalendarDate?,
      lines: SourceLines,
      pageSize: PageSize
    ) {
      self.wiki = wiki
      settings = wiki.settings
      ownLanguage = PageLanguage(wiki.settings.language)
      self.pageSize = pageSize
      self.lines = lines
      self.day = day
      appearances = kept.appearances ?? parts.appearances(wiki)
      journeyParts = parts.journeys
      journeysWithoutPhases = wiki.journeys.indices.filter { wiki.journeys[$0].phases.isEmpty }
        .map { Link($0) }
      personaNames = parts.names
      phaseRoutes = wiki.journeys.map { journey in
        journey.phases.map { .phase(journey: journey.facts.id, phase: $0.id) }
      }
      emotionLines = parts.journeys.map(\.lines)
      colours = parts.journeys.map(\.colours)
      claims = kept.claims ?? parts.claims(wiki)
      personaEvidence = kept.personaEvidence ?? findPersonaEvidence(wiki)
      evidenceSummaries = parts.journeys.map(\.summary)
      unanswered = parts.journeys.map(\.gaps)
      relations = kept.relations ?? JourneyRelations(wiki)
      evidenceNames = wiki.evidence.map { evidenceName($0) }
      accent = wiki.settings.accent.flatMap { AccentColors($0) }
      logo = wiki.settings.logo.flatMap { wiki.assets.contains($0.value) ? $0.value : nil }
      terms = kept.terms ?? TermLinks(wiki.glossary)
      let navigation = wiki.settings.navigation.compactMap { item in
        wiki.target(of: item.link).map { (title: item.title, target: $0) }
      }
      self.navigation = navigation
      menu = findRegisters(wiki, ownLanguage, besides: Set(navigation.map(\.target)))
      pagesByPath = Dictionary(
        wiki.pages.enumerated().map { ($0.element.facts.path, $0.offset) },
        uniquingKeysWith: { first, _ in first }
      )
      phases = kept.phases ?? PhaseRegister(wiki)
    }
  }

  init(
    _ wiki: LinkedWiki,
    day: CalendarDate?,
    lines: SourceLines = SourceLines(),
    pageSize: PageSize = .standard
  ) {
    let parts = SiteParts(wiki)
    self.init(wiki, parts, KeptParts(), day: day, lines: lines, pageSize: pageSize)
    members[0].pains = PainRegister(wiki.personas, parts.journeys)
    for find in registers.work(self, KeptRegisters(), knownLists(of: nil)) {
      find(self)(&members[0].registers)
    }
    findFragments()
  }

  /// The same, made by as many tasks at once as there are jobs; what would come out as in the `last` site is taken over.
  /// A site that `isLast` keeps nothing for another.
  static func made(
    _ wiki: LinkedWiki,
    day: CalendarDate?,
    lines: SourceLines,
    pageSize: PageSize,
    jobs: Int,
    last: LastSite? = nil,
    isLast: Bool = true
  ) async -> Site {
    let parts = await SiteParts.found(wiki, last: last, jobs: jobs)
    let kept = KeptParts(last, wiki, parts)
    async let pains = kept.pains ?? PainRegister(wiki.personas, parts.journeys)
    var site = Site(wiki, parts, kept, day: day, lines: lines, pageSize: pageSize)
    site.members[0].pains = await pains
    let unlisted = site
    if isLast { site.members[0].journeyParts = [] }
    let work = site.registers.work(site, kept.registers, site.knownLists(of: last))
    for add in await parallelMap(work, jobs: jobs, { $0(unlisted) }) {
      add(&site.members[0].registers)
    }
    site.findFragments(last: last)
    return site
  }

  private init(
    _ wiki: LinkedWiki,
    _ parts: SiteParts,
    _ kept: KeptParts,
    day: CalendarDate?,
    lines: SourceLines,
    pageSize: PageSize
  ) {
    let members = Members(wiki, parts, kept, day: day, lines: lines, pageSize: pageSize)
    language = members.ownLanguage
    self.members = [members]
  }

  /// The words of the page that is made.
  var words: SiteWords { _read { yield language.site } }

  /// The same site while it makes a page in another language; nil stands for the site's own.
  func speaking(_ tag: String?) -> Site {
    guard let tag, tag != language.tag else { return self }
    var site = self
    site.language = PageLanguage(tag)
    return site
  }

  private mutating func findFragments(last: LastSite? = nil) {
    members[0].curves = last?.site.curves ?? Array(repeating: [], count: wiki.journeys.count)
    for index in last?.changed ?? Array(wiki.journeys.indices) {
      let lines = emotionLines[index]
      members[0].curves[index] = curvePicture(lines, of: wiki.journeys[index], isStretched: true)
    }
    for link in phases.shownElsewhere {
      let isKnown = last?.isKnown(link.journey.index) ?? false
      let known = isKnown ? last?.site.phasesElsewhere[link] : nil
      members[0].phasesElsewhere[link] = known ?? elsewhereView(of: link)
    }
  }

  var wiki: LinkedWiki { _read { yield members[0].wiki } }
  var day: CalendarDate? { members[0].day }
  var journeyParts: [SiteParts.JourneyPart] { _read { yield members[0].journeyParts } }
  var appearances: [[PhaseLink]] { _read { yield members[0].appearances } }
  var journeysWithoutPhases: [Link<Journey>] { _read { yield members[0].journeysWithoutPhases } }
  var personaNames: [PersonaNames] { _read { yield members[0].personaNames } }
  var phaseRoutes: [[Route]] { _read { yield members[0].phaseRoutes } }
  var emotionLines: [[EmotionLine]] { _read { yield members[0].emotionLines } }
  var colours: [[Link<Persona>: Int]] { _read { yield members[0].colours } }
  var claims: [[Claim]] { _read { yield members[0].claims } }
  var personaEvidence: [[Link<Evidence>]] { _read { yield members[0].personaEvidence } }
  var pains: PainRegister { _read { yield members[0].pains } }
  var accent: AccentColors? { _read { yield members[0].accent } }
  var logo: String? { _read { yield members[0].logo } }
  var terms: TermLinks? { _read { yield members[0].terms } }
  var menu: [(route: Route, title: String)] { _read { yield members[0].menu } }
  var navigation: [(title: String, target: LinkTarget)] { _read { yield members[0].navigation } }
  var pagesByPath: [String: Int] { _read { yield members[0].pagesByPath } }
  var lines: SourceLines { _read { yield members[0].lines } }
  var phases: PhaseRegister { _read { yield members[0].phases } }
  var pageSize: PageSize { members[0].pageSize }
  var curves: [[UInt8]] { _read { yield members[0].curves } }
  var evidenceSummaries: [EvidenceSummary] { _read { yield members[0].evidenceSummaries } }
  var unanswered: [[[EntryLink]]] { _read { yield members[0].unanswered } }
  var relations: JourneyRelations { _read { yield members[0].relations } }
  var evidenceNames: [String] { _read { yield members[0].evidenceNames } }
  var registers: Registers { _read { yield members[0].registers } }
  var ownLanguage: PageLanguage { _read { yield members[0].ownLanguage } }
  var phasesElsewhere: [PhaseLink: ElsewhereView] { _read { yield members[0].phasesElsewhere } }

  var settings: SiteSettings { _read { yield members[0].settings } }
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
    let claims = phase.countClaims(journey.lanes, citing: &evidence)
    observed += claims.observed
    total += claims.total
  }

  /// Whether there are claims, of which none is observed.
  var isAllAssumed: Bool { total > 0 && observed == 0 }

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
    return parts.joined(separator: factSeparator)
  }
}
