import Diagnostics
package import Documents

extension DiagnosticRule {
  static let brokenLink = DiagnosticRule(
    "broken-link",
    .warning,
    "a relative link leads to a file of the wiki, and its anchor to a heading there"
  )
  static let missingImage = DiagnosticRule(
    "missing-image",
    .warning,
    "an image is a file in the content folder"
  )
  static let unknownOpportunity = DiagnosticRule(
    "unknown-opportunity",
    .error,
    "a reference to an opportunity names one that there is"
  )
  static let unknownTerm = DiagnosticRule(
    "unknown-term",
    .error,
    "a reference to a term names a heading of `glossary.md`"
  )
}

/// Where a link leads, or why it leads nowhere.
enum Resolution {
  case target(LinkTarget)
  case noFile(path: String)
  case noAnchor(String, among: [String])
  case unknown(DiagnosticRule, String, among: [String])
}

extension LinkedWiki {
  /// What a link written in the document at `path` leads to; nil when it leads nowhere.
  package func target(of use: LinkUse) -> LinkTarget? {
    guard case .target(let target) = resolve(use) else { return nil }
    return target
  }

  func resolve(_ use: LinkUse) -> Resolution {
    if let (scheme, name) = splitScheme(use.destination) { return resolve(scheme, name) }
    let destination = use.destination
    let lower = destination.prefix(8).lowercased()
    for scheme in ["http://", "https://", "mailto:", "tel:"] where lower.hasPrefix(scheme) {
      return .target(.external(destination))
    }
    if destination.hasPrefix("//") { return .target(.external(destination)) }
    let parts = destination.split(
      separator: "#",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let anchor = parts.count > 1 ? percentDecoded(String(parts[1])) : ""
    let written = percentDecoded(String(parts[0].prefix { $0 != "?" }))
    let folder = use.span.path.split(separator: "/").dropLast()
    let path = written.isEmpty ? use.span.path : normalizedPath(written, from: Array(folder))
    guard let path else { return .noFile(path: written) }
    return resolve(path: path, anchor: anchor)
  }

  private func resolve(path: String, anchor: String) -> Resolution {
    for candidate in [path, path + ".md", path.isEmpty ? "index.md" : path + "/index.md"] {
      guard let document = anchors[candidate] else { continue }
      if anchor.isEmpty || anchor == document.title { return .target(document.target) }
      if let target = document.elsewhere[anchor] { return .target(target) }
      if document.own.contains(anchor) { return .target(document.target.with(anchor: anchor)) }
      return .noAnchor(anchor, among: (document.own.union(document.elsewhere.keys)).sorted())
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
      if let index = personaIDs[id] { return .target(.persona(Link(index), anchor: anchor)) }
      return .unknown(.unknownPersona, id, among: personas.map(\.facts.id))
    case "journey":
      if let index = journeyIDs[id] { return .target(.journey(Link(index), anchor: anchor)) }
      return .unknown(.unknownJourney, id, among: journeys.map(\.facts.id))
    case "evidence":
      if let index = evidenceIDs[id] { return .target(.evidence(Link(index), anchor: anchor)) }
      return .unknown(.unknownEvidence, id, among: evidence.map(\.facts.id))
    case "opportunity":
      if let index = opportunityIDs[id] { return .target(.opportunity(index, anchor: anchor)) }
      return .unknown(.unknownOpportunity, id, among: opportunities.map(\.facts.id))
    case "channel":
      if let index = channels.firstIndex(where: { $0.id == id }) {
        return .target(.channel(Link(index)))
      }
      return .unknown(.unknownChannel, id, among: channels.map(\.id))
    case "term":
      let terms = glossary.map { anchors[$0.facts.path]?.own.sorted() ?? [] } ?? []
      let term = slug(id)
      if terms.contains(term) { return .target(.glossary(anchor: term)) }
      return .unknown(.unknownTerm, id, among: terms)
    default: return resolvePhase(id, anchor: anchor)
    }
  }

  private func resolvePhase(_ id: String, anchor: String) -> Resolution {
    let parts = id.split(separator: "/").map(String.init)
    guard parts.count == 2, let index = journeyIDs[parts[0]] else {
      let known = journeys.flatMap { journey in
        journey.phases.map { "\(journey.facts.id)/\($0.id)" }
      }
      return .unknown(.unknownPhase, id, among: known)
    }
    let phases = journeys[index].phases
    guard let phase = phases.firstIndex(where: { $0.id == parts[1] }) else {
      return .unknown(.unknownPhase, id, among: phases.map { "\(parts[0])/\($0.id)" })
    }
    return .target(.phase(PhaseLink(journey: Link(index), index: phase), anchor: anchor))
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

/// Findings about links that lead nowhere. References with a scheme are errors, since they are explicit; a
/// relative link to a missing file is a warning and shown as plain text, since documents move in from elsewhere.
func checkLinks(_ links: [LinkUse], in wiki: LinkedWiki) -> [Diagnostic] {
  links.compactMap { use in
    switch wiki.resolve(use) {
    case .target: return nil
    case .noFile(let path):
      let name = path.isEmpty ? use.destination : path
      if use.kind == .image {
        return Diagnostic(
          .missingImage,
          "there is no image \u{201C}\(name)\u{201D}",
          at: use.span,
          help: "Its alternative text is shown instead.",
          suggestion: spellingSuggestion(for: name, among: wiki.assets)
        )
      }
      return Diagnostic(
        .brokenLink,
        "there is no file \u{201C}\(name)\u{201D}",
        at: use.span,
        help: "The link is shown as plain text.",
        suggestion: spellingSuggestion(for: name, among: wiki.anchors.keys.sorted() + wiki.assets)
      )
    case .noAnchor(let anchor, let known):
      return Diagnostic(
        .brokenLink,
        "there is no heading \u{201C}#\(anchor)\u{201D} on that page",
        at: use.span,
        help: "The link leads to the top of the page.",
        suggestion: spellingSuggestion(for: anchor, among: known).map { "#" + $0 }
      )
    case .unknown(let rule, let name, let known):
      return Diagnostic(
        rule,
        "\u{201C}\(use.destination)\u{201D} leads nowhere",
        at: use.span,
        help: known.isEmpty ? nil : "Known: \(known.prefix(12).joined(separator: ", ")).",
        suggestion: spellingSuggestion(for: name, among: known)
      )
    }
  }
}
