import Diagnostics
package import Documents

/// Where a link leads, or why it leads nowhere.
enum Resolution {
  case target(LinkTarget)
  /// There is one file at this path that differs by case or Unicode normal form only.
  case spelledOtherwise(LinkTarget, path: String, byCase: Bool)
  /// It may lead to what could not be read; a finding has told of that.
  case unread
  /// `path` is relative to the content folder; nil when the link leaves it.
  case noFile(path: String?)
  case noAnchor(String, document: String)
  case unknown(DiagnosticRule, String)

  /// Whether there is something to say about the link.
  var isFaulty: Bool {
    switch self {
    case .target, .unread: false
    case .spelledOtherwise, .noFile, .noAnchor, .unknown: true
    }
  }
}

/// A relative link, decoded.
struct SplitDestination {
  /// Relative to the content folder; nil when the link leaves it.
  let path: String?
  /// What follows `#`, or empty.
  let anchor: String

  init(of use: LinkUse) {
    let text = use.destination
    let pathEnd = text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
    let query = text.utf8[..<pathEnd].firstIndex(of: UInt8(ascii: "?")) ?? pathEnd
    anchor = percentDecoded(String(Substring(text.utf8[pathEnd...].dropFirst())))
    let written = percentDecoded(String(text[..<query]))
    let folder = pathParts(use.span.path).dropLast()
    path = written.isEmpty ? use.span.path : normalizedPath(written, from: Array(folder))
  }
}

/// The documents that a path may mean, likeliest first.
func documentCandidates(_ path: String) -> [String] {
  [path, path + ".md", path.isEmpty ? "index.md" : path + "/index.md"]
}

extension LinkedWiki {
  /// What a link written in the document at `use.span.path` leads to; nil when it leads nowhere.
  package func target(of use: LinkUse) -> LinkTarget? {
    switch resolve(use) {
    case .target(let target), .spelledOtherwise(let target, _, _): target
    case .unread, .noFile, .noAnchor, .unknown: nil
    }
  }

  func resolve(_ use: LinkUse) -> Resolution {
    if let (scheme, name) = splitScheme(use.destination) { return resolve(scheme, name) }
    let destination = use.destination
    let lower = destination.prefix(8).lowercased()
    let isExternal = ["http://", "https://", "mailto:", "tel:", "//"].contains {
      lower.hasPrefix($0)
    }
    if isExternal { return .target(.external(destination)) }
    let parts = SplitDestination(of: use)
    guard let path = parts.path else { return .noFile(path: nil) }
    return resolve(path: path, anchor: parts.anchor)
  }

  private func resolve(path: String, anchor: String) -> Resolution {
    let candidates = documentCandidates(path)
    for candidate in candidates {
      guard let index = anchors.index(forKey: candidate) else { continue }
      let (actual, document) = anchors[index]
      let place = place(of: anchor, in: document)
      guard actual.utf8.elementsEqual(candidate.utf8) else {
        return .spelledOtherwise(place ?? document.target, path: actual, byCase: false)
      }
      if let place { return .target(place) }
      return document.isIncomplete
        ? .target(document.target) : .noAnchor(anchor, document: candidate)
    }
    switch path {
    case "": return .target(.home)
    case "personas": return .target(.personas)
    case "journeys": return .target(.journeys)
    case "evidence": return .target(.evidenceIndex)
    case "opportunities": return .target(.opportunities)
    default: break
    }
    if let index = assetPaths.firstIndex(of: path) {
      let actual = assetPaths[index]
      guard !actual.utf8.elementsEqual(path.utf8) else { return .target(.asset(actual)) }
      return .spelledOtherwise(.asset(actual), path: actual, byCase: false)
    }
    return otherSpelling(of: candidates, anchor: anchor)
      ?? (candidates.contains { unread.mayHide($0) } ? .unread : .noFile(path: path))
  }

  /// The only file whose path differs from one of the candidates by case.
  private func otherSpelling(of candidates: [String], anchor: String) -> Resolution? {
    for candidate in candidates {
      guard let paths = spellings[candidate.lowercased()], paths.count == 1 else { continue }
      if let document = anchors[paths[0]] {
        let place = place(of: anchor, in: document) ?? document.target
        return .spelledOtherwise(place, path: paths[0], byCase: true)
      }
      if assetPaths.contains(paths[0]) {
        return .spelledOtherwise(.asset(paths[0]), path: paths[0], byCase: true)
      }
    }
    return nil
  }

  /// Where a heading of a document ended up; nil when it has no such heading.
  private func place(of anchor: String, in document: DocumentAnchors) -> LinkTarget? {
    if anchor.isEmpty || anchor == document.title { return document.target }
    // Code hosts keep a dash for each character that they drop: `a--b` where we have `a-b`.
    for anchor in [anchor, slug(anchor)] {
      if let target = document.elsewhere[anchor] { return target }
      if let place = document.own[anchor] { return document.target.with(anchor: place) }
    }
    return nil
  }

  private func resolve(_ scheme: String, _ name: String) -> Resolution {
    let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = String(parts.first ?? "")
    let anchor = parts.count > 1 ? String(parts[1]) : ""
    func unknown(_ rule: DiagnosticRule, in folder: String) -> Resolution {
      unread.hidesNames(in: folder) ? .unread : .unknown(rule, id)
    }
    switch scheme {
    case "persona":
      guard let index = personaIDs[id] else { return unknown(.unknownPersona, in: "personas") }
      return .target(.persona(Link(index), anchor: anchor))
    case "journey":
      guard let index = journeyIDs[id] else { return unknown(.unknownJourney, in: "journeys") }
      return .target(.journey(Link(index), anchor: anchor))
    case "evidence":
      guard let index = evidenceIDs[id] else { return unknown(.unknownEvidence, in: "evidence") }
      return .target(.evidence(Link(index), anchor: anchor))
    case "opportunity":
      guard let index = opportunityIDs[id] else {
        return unknown(.unknownOpportunity, in: "opportunities")
      }
      return .target(.opportunity(index, anchor: anchor))
    case "channel":
      guard let index = channelIDs[id] else {
        return settings.isUnknown("channels") ? .unread : .unknown(.unknownChannel, id)
      }
      return .target(.channel(Link(index)))
    case "term":
      let document = glossary.flatMap { anchors[$0.facts.path] }
      if document?.own[slug(id)] != nil { return .target(.glossary(anchor: slug(id))) }
      let isUnread = document?.isIncomplete == true || unread.mayHide("glossary.md")
      return isUnread ? .unread : .unknown(.unknownTerm, id)
    default: return resolvePhase(id, anchor: anchor)
    }
  }

  private func resolvePhase(_ id: String, anchor: String) -> Resolution {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return .unknown(.unknownPhase, id) }
    guard let index = journeyIDs[parts[0]] else {
      return unread.hidesNames(in: "journeys") ? .unread : .unknown(.unknownPhase, id)
    }
    guard let phase = journeys[index].phases.firstIndex(where: { $0.id == parts[1] }) else {
      return journeys[index].reading.isFaulty ? .unread : .unknown(.unknownPhase, id)
    }
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
