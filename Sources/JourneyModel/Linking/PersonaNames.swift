package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unknownName = DiagnosticRule(
    "unknown-name",
    .warning,
    "a name in a label is a persona's id, title, alias or first name"
  )
  package static let ambiguousName = DiagnosticRule(
    "ambiguous-name",
    .error,
    "a name stands for one thing only"
  )
}

/// What a link in an entry's or label's text leads to.
enum Mention {
  case persona(Link<Persona>)
  case channel(Link<Channel>)
  case evidence(Link<Evidence>)
}

private let headingSeparators: Set<Character> = [
  ":", "\u{FF1A}", "(", ")", "|", ",", "\u{2013}", "\u{2014}", "/",
]

extension Linker {
  /// A persona named in a label. Where one must be, an unknown name is the warning `unknown-name`, and one
  /// that several share `ambiguous-name`, here a warning too: it is shown without a link.
  mutating func personaNamed(_ name: Located<String>, isRequired: Bool) -> Link<Persona>? {
    let match = personas.match(name.value)
    if case .found(let link) = match { return link }
    guard isRequired else { return nil }
    countUnresolved()
    switch match {
    case .found: break
    case .ambiguous(let links):
      let ids = links.map { personas.ids[$0.index] }
      var finding = ambiguous(name, "personas", ids: ids)
      finding.severity = .warning
      diagnostics.append(finding)
    case .none:
      guard !hidesPersonas else { return nil }
      diagnostics.append(
        Diagnostic(
          .unknownName,
          "no persona is called \u{201C}\(name.value)\u{201D}",
          at: name.span,
          help:
            "It is shown without a link. If a persona is meant, write the persona's id, name or alias.",
          suggestion: suggestion(for: name.value, among: personas.ids + personas.names)
        )
      )
    }
    return nil
  }

  /// The persona that a heading names as a whole or between separators: "Olivia", "Journey of a buyer – Olivia Ortega",
  /// "Olivia's journey".
  mutating func persona(inHeading heading: String) -> Link<Persona>? {
    // All entries below a heading ask for it.
    if let known = personasInHeadings[heading] { return known }
    let found = persona(namedInHeading: heading)
    personasInHeadings[heading] = .some(found)
    return found
  }

  private func persona(namedInHeading heading: String) -> Link<Persona>? {
    let parts = heading.prefix(200).split { headingSeparators.contains($0) }.map(\.trimmingSpaces)
    let owners = parts.compactMap { part -> String? in
      let mark = part.firstRange(of: "'s ") ?? part.firstRange(of: "\u{2019}s ")
      return mark.map { String(part[..<$0.lowerBound]) }
    }
    return ([heading.trimmingSpaces] + parts + owners).lazy.compactMap { name -> Link<Persona>? in
      guard case .found(let link) = personas.match(name) else { return nil }
      return link
    }.first
  }

  /// The personas of a label's text: those it links to, else its names, separated by commas.
  mutating func personas(in text: Inline) -> [Link<Persona>] {
    let linked = text.html.holes.compactMap { hole -> Link<Persona>? in
      guard hole.use.kind == .link, case .persona(let link) = mention(hole.use) else { return nil }
      return link
    }
    if !text.html.holes.isEmpty { return linked }
    return splitCommas(Located(text.text, at: text.span)).compactMap {
      personaNamed($0, isRequired: true)
    }
  }

  /// Raised where a name could be any of several.
  func ambiguous(_ name: Located<String>, _ kinds: String, ids: [String]) -> Diagnostic {
    let more = ids.count > 12 ? " \u{2026}" : ""
    return Diagnostic(
      .ambiguousName,
      "\u{201C}\(name.value)\u{201D} could be one of several \(kinds)",
      at: name.span,
      help: "Write one of the ids: \(ids.prefix(12).joined(separator: ", "))\(more)."
    )
  }
}
