import Documents

/// Which page each document became, and where its headings ended up.
func documentAnchors(
  _ documents: [ParsedDocument],
  in wiki: LinkedWiki
) -> [String: DocumentAnchors] {
  var targets: [String: LinkTarget] = [:]
  for (index, persona) in wiki.personas.enumerated() {
    targets[persona.facts.path] = .persona(Link(index), anchor: "")
  }
  for (index, evidence) in wiki.evidence.enumerated() {
    targets[evidence.facts.path] = .evidence(Link(index), anchor: "")
  }
  for (index, opportunity) in wiki.opportunities.enumerated() {
    targets[opportunity.facts.path] = .opportunity(index, anchor: "")
  }
  for (index, page) in wiki.pages.enumerated() {
    targets[page.facts.path] = .page(index, anchor: "")
  }
  if let home = wiki.home { targets[home.facts.path] = .home }
  if let glossary = wiki.glossary { targets[glossary.facts.path] = .glossary(anchor: "") }
  let registers: [String: LinkTarget] = [
    "personas": .personas, "journeys": .journeys, "evidence": .evidenceIndex,
    "opportunities": .opportunities,
  ]
  for (folder, page) in wiki.introductions { targets[page.facts.path] = registers[folder] }
  var phasesByPath: [String: [PhaseLink]] = [:]
  for (index, journey) in wiki.journeys.enumerated() {
    targets[journey.facts.path] = .journey(Link(index), anchor: "")
    for (phaseIndex, phase) in journey.phases.enumerated() {
      let link = PhaseLink(journey: Link(index), index: phaseIndex)
      phasesByPath[phase.path, default: []].append(link)
      if phase.path != journey.facts.path { targets[phase.path] = .phase(link, anchor: "") }
    }
  }
  var result: [String: DocumentAnchors] = [:]
  for document in documents {
    guard let target = targets[document.path] else { continue }
    var anchors = DocumentAnchors(target: target)
    let title = document.sections.first { $0.level == 1 }
    anchors.title = title?.anchor ?? ""
    var placing = AnchorPlacing(anchors: anchors)
    if case .persona(let link, _) = target { placing.addRendered(wiki[link]) }
    if case .journey(let link, _) = target { placing.add(wiki[link].prose) }
    for link in phasesByPath[document.path] ?? [] { placing.add(wiki[link], at: link, target) }
    placing.collect(document.sections, phase: nil, nearest: "")
    anchors = placing.anchors
    anchors.own[anchors.title] = nil
    result[document.path] = anchors
  }
  return result
}

/// Finds where each heading of one document ended up.
///
/// Pages show all headings of prose, but of lanes and persona fields only the first heading of each: a link to
/// any other leads to the nearest heading above it that is shown, or to the top of the page.
private struct AnchorPlacing {
  var anchors: DocumentAnchors
  private var phases: [String: PhaseLink] = [:]
  private var shown: Set<String>?

  init(anchors: DocumentAnchors) { self.anchors = anchors }

  mutating func addRendered(_ persona: Persona) {
    insert(persona.fields.map(\.anchor))
    add(persona.prose)
  }

  mutating func add(_ phase: Phase, at link: PhaseLink, _ target: LinkTarget) {
    if case .journey = target, !phase.anchor.isEmpty { phases[phase.anchor] = link }
    insert(phase.cells.map(\.anchor))
    add(phase.prose)
  }

  mutating func add(_ prose: Prose) {
    insert([])
    for section in prose.sections { insertAll(section) }
  }

  private mutating func insertAll(_ section: Section) {
    insert([section.anchor])
    for child in section.children { insertAll(child) }
  }

  private mutating func insert(_ names: [String]) {
    shown = (shown ?? []).union(names)
  }

  /// `nearest` is the anchor of the nearest heading above that is shown; empty for the top of the page.
  mutating func collect(_ sections: [Section], phase: PhaseLink?, nearest: String) {
    for section in sections {
      let own = phases[section.anchor]
      let isShown = own == nil && shown?.contains(section.anchor) != false
      let place = own != nil ? "" : isShown ? section.anchor : nearest
      if let phase = own ?? phase {
        anchors.elsewhere[section.anchor] = .phase(phase, anchor: place)
      } else {
        anchors.own[section.anchor] = place
      }
      collect(section.children, phase: own ?? phase, nearest: place)
    }
  }
}
