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
    var phaseAnchors: [String: PhaseLink] = [:]
    if case .journey = target {
      for link in phasesByPath[document.path] ?? [] where !wiki[link].anchor.isEmpty {
        phaseAnchors[wiki[link].anchor] = link
      }
    }
    collect(document.sections, into: &anchors, phases: phaseAnchors, current: nil)
    anchors.own.remove(anchors.title)
    result[document.path] = anchors
  }
  return result
}

private func collect(
  _ sections: [Section],
  into anchors: inout DocumentAnchors,
  phases: [String: PhaseLink],
  current: PhaseLink?
) {
  for section in sections {
    let own = phases[section.anchor]
    if let own {
      anchors.elsewhere[section.anchor] = .phase(own, anchor: "")
    } else if let current {
      anchors.elsewhere[section.anchor] = .phase(current, anchor: section.anchor)
    } else {
      anchors.own.insert(section.anchor)
    }
    collect(section.children, into: &anchors, phases: phases, current: own ?? current)
  }
}
