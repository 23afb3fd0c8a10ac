package import Diagnostics
package import Documents

extension DiagnosticRule {
  package static let deadLink = DiagnosticRule(
    "dead-link",
    .warning,
    "a web address that the wiki links to is there"
  )
  package static let unreachableLink = DiagnosticRule(
    "unreachable-link",
    .information,
    "a web address that the wiki links to answers"
  )
}

/// Codes of the rules that are checked only when web addresses are asked.
package let webRuleCodes: Set<String> = [
  DiagnosticRule.deadLink.code, DiagnosticRule.unreachableLink.code,
]

/// What came back when a web address was asked.
package enum WebAnswer: Sendable, Hashable {
  case found
  /// The server says that there is nothing: 404 or 410.
  case gone(status: Int)
  /// The server says something else, such as 403 or 503; the page may be there.
  case refused(status: Int)
  /// Nobody answered; `reason` is half a sentence, such as "no answer in 10 seconds".
  case unreachable(reason: String)
}

/// Every use of a web address in a wiki, each place once, in the order of files and places.
package func webLinks(_ documents: [ParsedDocument], _ wiki: LinkedWiki) -> [LinkUse] {
  let facts = wiki.factLinks.joined().filter { isWebAddress($0.destination) }
  let all = documents.flatMap(\.webLinks) + facts
  return unique(all).sorted { left, right in
    left.span.file == right.span.file
      ? left.span.lower < right.span.lower
      : left.span.path.precedesInBytes(right.span.path)
  }
}

/// The address that a server is asked for: without the part behind `#`, which only browsers know.
package func askedAddress(_ use: LinkUse) -> String {
  String(use.destination.prefix { $0 != "#" })
}

/// Findings about uses of addresses, by the answers for `askedAddress`; without an answer there is none.
///
/// Raises `dead-link` and `unreachable-link`.
package func webLinkFindings(_ links: [LinkUse], answers: [String: WebAnswer]) -> [Diagnostic] {
  links.compactMap { use in
    let subject = "\u{201C}\(use.destination)\u{201D}"
    switch answers[askedAddress(use)] {
    case nil, .found: return nil
    case .gone(let status):
      return Diagnostic(
        .deadLink,
        "\(subject) is gone: its server answers \(status)",
        at: use.span,
        help: "Link to where the page is now, or take the link away."
      )
    case .refused(let status):
      return Diagnostic(
        .unreachableLink,
        "\(subject) can't be checked: its server answers \(status)",
        at: use.span,
        help: "Open it in a browser: many servers answer programs otherwise than people."
      )
    case .unreachable(let reason):
      return Diagnostic(
        .unreachableLink,
        "\(subject) can't be checked: \(reason)",
        at: use.span,
        help: "Open it in a browser. It may have moved, or be out of reach from here."
      )
    }
  }
}
