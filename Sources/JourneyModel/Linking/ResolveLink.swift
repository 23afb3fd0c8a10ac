import Diagnostics
package import Documents

/// Where a link leads, or why it leads nowhere.
enum Resolution {
  case target(LinkTarget)
  /// `path` is relative to the content folder; nil when the link leaves it.
  case noFile(path: String?)
  case noAnchor(String, document: String)
  case unknown(DiagnosticRule, String)
}

extension LinkedWiki {
  /// What a link written in the document at `use.span.path` leads to; nil when it leads nowhere.
  package func target(of use: LinkUse) -> LinkTarget? {
    guard case .target(let target) = resolve(use) else { return nil }
    return target
  }

  func resolve(_ use: LinkUse) -> Resolution {
    if let (scheme, name) = splitScheme(use.destination) { return resolve(scheme, name) }
    let destination = use.destination
    let lower = destination.prefix(8).lowercased()
    let isExternal = ["http://", "https://", "mailto:", "tel:", "//"].contains {
      lower.hasPrefix($0)
    }
    if isExternal { return .target(.external(destination)) }
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? percentDecoded(String(parts[1])) : ""
    let written = percentDecoded(String(parts[0].prefix { $0 != "?" }))
    let folder = use.span.path.split(separator: "/").dropLast()
    let path = written.isEmpty ? use.span.path : normalizedPath(written, from: Array(folder))
    guard let path else { return .noFile(path: nil) }
    return resolve(path: path, anchor: anchor)
  }

  private func resolve(path: String, anchor: String) -> Resolution {
    for candidate in [path, path + ".md", path.isEmpty ? "index.md" : path + "/index.md"] {
      guard let document = anchors[candidate] else { continue }
      if anchor.isEmpty || anchor == document.title { return .target(document.target) }
      // Code hosts keep a dash for each character that they drop: `a--b` where we have `a-b`.
      for anchor in [anchor, slug(anchor)] {
        if let target = document.elsewhere[anchor] { return .target(target) }
        if let place = document.own[anchor] { return .target(document.target.with(anchor: place)) }
      }
      return .noAnchor(anchor, document: candidate)
    }
    switch path {
    case "": return .target(.home)
    case "personas": return .target(.personas)
    case "journeys": return .target(.journeys)
    case "evidence": return .target(.evidenceIndex)
    case "opportunities": return .target(.opportunities)
    default: break
    }
    if assetPaths.contains(path) { return .target(.asset(path)) }
    return .noFile(path: path)
  }

  private func resolve(_ scheme: String, _ name: String) -> Resolution {
    let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    let anchor = parts.count > 1 ? String(parts[1]) : ""
    switch scheme {
    case "persona":
      guard let index = personaIDs[id] else { return .unknown(.unknownPersona, id) }
      return .target(.persona(Link(index), anchor: anchor))
    case "journey":
      guard let index = journeyIDs[id] else { return .unknown(.unknownJourney, id) }
      return .target(.journey(Link(index), anchor: anchor))
    case "evidence":
      guard let index = evidenceIDs[id] else { return .unknown(.unknownEvidence, id) }
      return .target(.evidence(Link(index), anchor: anchor))
    case "opportunity":
      guard let index = opportunityIDs[id] else { return .unknown(.unknownOpportunity, id) }
      return .target(.opportunity(index, anchor: anchor))
    case "channel":
      guard let index = channelIDs[id] else { return .unknown(.unknownChannel, id) }
      return .target(.channel(Link(index)))
    case "term":
      let isKnown = glossary.map { anchors[$0.facts.path]?.own[slug(id)] != nil }
      return isKnown == true ? .target(.glossary(anchor: slug(id))) : .unknown(.unknownTerm, id)
    default: return resolvePhase(id, anchor: anchor)
    }
  }

  private func resolvePhase(_ id: String, anchor: String) -> Resolution {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 2, let index = journeyIDs[parts[0]],
      let phase = journeys[index].phases.firstIndex(where: { $0.id == parts[1] })
    else { return .unknown(.unknownPhase, id) }
    return .target(.phase(PhaseLink(journey: Link(index), index: phase), anchor: anchor))
  }

  /// What a reference of a rule could have named.
  func candidates(for rule: DiagnosticRule) -> [String] {
    switch rule {
    case .unknownPersona: personas.map(\.facts.id)
    case .unknownJourney: journeys.map(\.facts.id)
    case .unknownEvidence: evidence.map(\.facts.id)
    case .unknownOpportunity: opportunities.map(\.facts.id)
    case .unknownChannel: channels.map(\.id)
    case .unknownTerm: glossary.flatMap { anchors[$0.facts.path]?.own.keys.sorted() } ?? []
    default: journeys.flatMap { journey in journey.phases.map { "\(journey.facts.id)/\($0.id)" } }
    }
  }
}

extension LinkTarget {
  /// The same page at one of its headings.
  package func with(anchor: String) -> LinkTarget {
    switch self {
    case .glossary: .glossary(anchor: anchor)
    case .persona(let link, _): .persona(link, anchor: anchor)
    case .journey(let link, _): .journey(link, anchor: anchor)
    case .phase(let link, _): .phase(link, anchor: anchor)
    case .evidence(let link, _): .evidence(link, anchor: anchor)
    case .opportunity(let index, _): .opportunity(index, anchor: anchor)
    case .page(let index, _): .page(index, anchor: anchor)
    case .home, .personas, .journeys, .evidenceIndex, .opportunities, .channel, .asset, .external:
      self
    }
  }
}
