package import Diagnostics
package import Documents

extension DiagnosticRule {
  package static let brokenLink = DiagnosticRule(
    "broken-link",
    .warning,
    "a relative link leads to a file of the wiki, and what follows `#` to a heading there"
  )
  package static let missingImage = DiagnosticRule(
    "missing-image",
    .warning,
    "an image is a file in the content folder"
  )
  package static let caseDiffers = DiagnosticRule(
    "case-differs",
    .warning,
    "a link spells the name of a file as the file does"
  )
  package static let unknownOpportunity = DiagnosticRule(
    "unknown-opportunity",
    .error,
    "every opportunity that is named exists"
  )
  package static let unknownTerm = DiagnosticRule(
    "unknown-term",
    .error,
    "every term that is named is a heading of `glossary.md`"
  )
}

/// The links of a wiki of which there is something to say.
package struct FaultyLinks: Sendable {
  /// In the lists of `LinkedWiki.linkLists`.
  fileprivate var lists: [[LinkUse]]

  package init(_ documents: [ParsedDocument], in wiki: LinkedWiki) {
    lists = wiki.linkLists(documents).map { $0.filter { wiki.resolve($0).isFaulty } }
  }

  /// The same in the wiki of an updated linking, of which only the new links are looked at; nil where others may lead
  /// elsewhere now.
  package func updated(
    _ documents: [ParsedDocument],
    in wiki: LinkedWiki,
    last: LinkedWiki,
    _ update: LinkingUpdate
  ) -> FaultyLinks? {
    let isSame = update.documents.allSatisfy {
      wiki.anchors[documents[$0].path] == last.anchors[documents[$0].path]
    }
    guard isSame, wiki.channelIDs == last.channelIDs else { return nil }
    var result = self
    func look(_ list: Int, _ links: [LinkUse]) {
      result.lists[list] = links.filter { wiki.resolve($0).isFaulty }
    }
    for index in update.documents { look(index, documents[index].links) }
    for index in update.journeys {
      look(documents.count + 1 + index, wiki.journeys[index].overview.links)
    }
    return result
  }
}

/// Findings about links that lead nowhere. References with a scheme are errors, since they are explicit; a
/// relative link to a missing file is a warning and shown as plain text, since documents move in from elsewhere.
///
/// Raises `unknown-…`, `broken-link`, `case-differs` and `missing-image`.
package func checkLinks(of documents: [ParsedDocument], in wiki: LinkedWiki) -> [Diagnostic] {
  checkLinks(FaultyLinks(documents, in: wiki), in: wiki)
}

/// The same of links that were found to be faulty.
package func checkLinks(_ links: FaultyLinks, in wiki: LinkedWiki) -> [Diagnostic] {
  var findings: [Diagnostic] = []
  var known = KnownPaths()
  var faulty: Set<LinkUse> = []
  for use in links.lists.joined() where faulty.insert(use).inserted {
    let resolution = wiki.resolve(use)
    let mayHelp = findings.count < suggestionLimit
    switch resolution {
    case .target, .unread: break
    case .spelledOtherwise(_, let path, let byCase):
      findings.append(caseDiffers(use, from: path, byCase: byCase))
    case .noFile(let path):
      let near = mayHelp ? path.flatMap { known.near($0, use.kind, in: wiki) } : nil
      findings.append(noFile(use, path, near: near))
    case .noAnchor(let anchor, let document):
      let known = mayHelp ? wiki.anchors[document]?.all ?? [] : []
      findings.append(
        Diagnostic(
          .brokenLink,
          "\u{201C}\(document)\u{201D} has no heading \u{201C}#\(anchor)\u{201D}",
          at: use.span,
          help: "Correct what follows `#`. Until then the link leads to the top of the page.",
          suggestion: spellingSuggestion(for: anchor, among: known).map { "#" + $0 }
        )
      )
    case .unknown(let rule, let name):
      let known = mayHelp ? wiki.candidates(for: rule) : []
      let scheme = use.destination.prefix { $0 != ":" }
      let near = spellingSuggestion(for: name, among: known).map { "\(scheme):\($0)" }
      findings.append(
        Diagnostic(
          rule,
          "\u{201C}\(use.destination)\u{201D} leads nowhere",
          at: use.span,
          help: near == nil ? knownNames(known) : nil,
          suggestion: near
        )
      )
    }
  }
  return findings
}

/// The link works on disks that take both spellings for one, and on this site; on a code host it does not.
private func caseDiffers(_ use: LinkUse, from path: String, byCase: Bool) -> Diagnostic {
  let difference =
    byCase
    ? "in upper and lower case" : "in the code points of its accents, though it looks the same"
  return Diagnostic(
    .caseDiffers,
    "\u{201C}\(use.destination)\u{201D} differs from the file\u{2019}s name \(difference)",
    at: use.span,
    help: "The link works here; on a code host, and on disks that tell the two apart, it does not.",
    suggestion: relativePath(to: path, from: use.span.path)
  )
}

/// What links to no file may have meant; taken apart once for all of them.
private struct KnownPaths {
  private var files: SpellingCandidates?
  private var assets: SpellingCandidates?

  mutating func near(_ path: String, _ kind: LinkUse.Kind, in wiki: LinkedWiki) -> String? {
    if kind == .image {
      let known = assets ?? SpellingCandidates(wiki.assets)
      assets = known
      return known.suggestion(for: path)
    }
    let known = files ?? SpellingCandidates(wiki.anchors.keys.sorted() + wiki.assets)
    files = known
    return known.suggestion(for: path)
  }
}

private func noFile(
  _ use: LinkUse,
  _ path: String?,
  near: String?
) -> Diagnostic {
  let isImage = use.kind == .image
  let rule: DiagnosticRule = isImage ? .missingImage : .brokenLink
  let effect =
    isImage
    ? "Add the file or correct the path. Until then the words in the brackets are shown."
    : "Correct the path. Until then the link is shown as plain text."
  guard let path else {
    return Diagnostic(
      rule,
      "\u{201C}\(use.destination)\u{201D} leads out of the content folder",
      at: use.span,
      help: effect
    )
  }
  return Diagnostic(
    rule,
    "\u{201C}\(use.destination)\u{201D} leads to no \(isImage ? "image" : "file"): there is no `\(path)`",
    at: use.span,
    help: effect,
    suggestion: near.map { relativePath(to: $0, from: use.span.path) }
  )
}

private func knownNames(_ names: [String]) -> String? {
  guard !names.isEmpty else { return nil }
  let rest = names.count > 12 ? " and \(names.count - 12) more" : ""
  return "Known: \(names.prefix(12).joined(separator: ", "))\(rest)."
}

/// The path as a link in the document at `source` writes it.
func relativePath(to path: String, from source: String) -> String {
  var target = path.split(separator: "/")[...]
  var folder = source.split(separator: "/").dropLast()
  while target.count > 1, let first = folder.first, first == target.first {
    folder = folder.dropFirst()
    target = target.dropFirst()
  }
  return (folder.map { _ in ".." } + target.map(String.init)).joined(separator: "/")
}

extension DocumentAnchors {
  /// Every anchor of the document, sorted.
  fileprivate var all: [String] { (Array(own.keys) + Array(elsewhere.keys)).sorted() }
}
