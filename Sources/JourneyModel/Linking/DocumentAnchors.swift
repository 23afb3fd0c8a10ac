import Documents

/// The documents, by path in lower case, that the links with a `#` may lead to.
///
/// Few links name a heading, and to follow the headings of all documents took a twentieth of a check.
func documentsWithSoughtHeadings(_ links: [[LinkUse]]) -> Set<String> {
  var result: Set<String> = []
  for use in links.joined() where use.destination.utf8.contains(UInt8(ascii: "#")) {
    guard splitScheme(use.destination) == nil,
      let path = SplitDestination(of: use).path
    else { continue }
    for candidate in documentCandidates(path) { result.insert(candidate.lowercased()) }
  }
  return result
}

/// Which page each document became, and where its headings ended up: of those with a path in `sought`, which is in lower
/// case, and of the glossary. The documents are all of the wiki, or those of some of its `journeys`.
func documentAnchors(
  _ documents: [ParsedDocument],
  in wiki: LinkedWiki,
  headingsOf sought: Set<String>,
  journeys: [Int]? = nil
) -> [String: DocumentAnchors] {
  var targets: [String: LinkTarget] = [:]
  var parts: [String: [LinkTarget]] = [:]
  if journeys == nil {
    (targets, parts) = documentTargets(in: wiki)
  }
  var phasesByPath: [String: [PhaseLink]] = [:]
  for index in journeys ?? Array(wiki.journeys.indices) {
    let journey = wiki.journeys[index]
    let target = LinkTarget.journey(Link(index), anchor: "")
    let isPart = !journey.facts.anchor.isEmpty
    targets[journey.facts.path] = isPart ? .journeys : target
    if isPart { parts[journey.facts.path, default: []].append(target) }
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
    anchors.isIncomplete = document.hasBrokenBody
    let title = document.sections.first { $0.level == 1 }
    let startsPart = title.map { title in
      parts[document.path]?.contains { wiki.partAnchor(of: $0) == title.anchor } ?? false
    }
    anchors.title = startsPart == true ? "" : title?.anchor ?? ""
    let isSought = sought.contains(document.path.lowercased())
    guard isSought || document.path == wiki.glossary?.facts.path else {
      result[document.path] = anchors
      continue
    }
    var placing = AnchorPlacing(anchors: anchors)
    if case .persona(let link, _) = target { placing.addRendered(wiki[link]) }
    if case .journey(let link, _) = target { placing.add(wiki[link].prose) }
    for part in parts[document.path] ?? [] {
      if case .persona(let link, _) = part { placing.add(wiki[link], at: part) }
      if case .journey(let link, _) = part { placing.add(wiki[link], at: part) }
    }
    for link in phasesByPath[document.path] ?? [] { placing.add(wiki[link], at: link, target) }
    placing.collect(document.sections, part: nil, nearest: "")
    anchors = placing.anchors
    anchors.own[anchors.title] = nil
    result[document.path] = anchors
  }
  return result
}

/// What the documents became that are no journeys: by path, and of files that hold several personas each of them.
private func documentTargets(
  in wiki: LinkedWiki
) -> (targets: [String: LinkTarget], parts: [String: [LinkTarget]]) {
  var targets: [String: LinkTarget] = [:]
  var parts: [String: [LinkTarget]] = [:]
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
  for (index, persona) in wiki.personas.enumerated() where !persona.facts.anchor.isEmpty {
    targets[persona.facts.path] = .personas
    parts[persona.facts.path, default: []].append(.persona(Link(index), anchor: ""))
  }
  return (targets, parts)
}

extension LinkedWiki {
  /// The anchor of the heading that starts a persona or journey of a file with several.
  fileprivate func partAnchor(of target: LinkTarget) -> String? {
    switch target {
    case .persona(let link, _): self[link].facts.anchor
    case .journey(let link, _): self[link].facts.anchor
    default: nil
    }
  }
}

/// Finds where each heading of one document ended up.
///
/// Pages show all headings of prose, but of lanes and persona fields only the first heading of each: a link to
/// any other leads to the nearest heading above it that is shown, or to the top of the page.
private struct AnchorPlacing {
  var anchors: DocumentAnchors
  /// Phases, and the personas or journeys of a file with several, by the anchors of their headings.
  private var parts: [String: LinkTarget] = [:]
  private var shown: Set<String>?

  init(anchors: DocumentAnchors) { self.anchors = anchors }

  mutating func addRendered(_ persona: Persona) {
    insert(persona.fields.map(\.anchor))
    add(persona.prose)
  }

  mutating func add(_ persona: Persona, at part: LinkTarget) {
    parts[persona.facts.anchor] = part
    addRendered(persona)
  }

  mutating func add(_ journey: Journey, at part: LinkTarget) {
    parts[journey.facts.anchor] = part
    add(journey.prose)
  }

  mutating func add(_ phase: Phase, at link: PhaseLink, _ target: LinkTarget) {
    let isInJourney =
      switch target {
      case .journey, .journeys: true
      default: false
      }
    if isInJourney, !phase.anchor.isEmpty { parts[phase.anchor] = .phase(link, anchor: "") }
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
    if shown == nil { shown = [] }
    shown?.formUnion(names)
  }

  /// `nearest` is the anchor of the nearest heading above that is shown; empty for the top of the page.
  mutating func collect(_ sections: [Section], part: LinkTarget?, nearest: String) {
    for section in sections {
      let own = parts[section.anchor]
      let isShown = own == nil && shown?.contains(section.anchor) != false
      let place = own != nil ? "" : isShown ? section.anchor : nearest
      if let part = own ?? part {
        anchors.elsewhere[section.anchor] = part.with(anchor: place)
      } else {
        anchors.own[section.anchor] = place
      }
      collect(section.children, part: own ?? part, nearest: place)
    }
  }
}
