import Diagnostics
import Documents

extension LinkedWiki {
  /// The links that stand in no document's text: in front matter, in attributes and in `site.yml`. Those of
  /// entries come from both, so that a caller who adds the documents' own must leave out repetitions.
  var factLinks: [LinkUse] {
    var links: [LinkUse] = settings.navigation.map(\.link)
    links += settings.footer?.links ?? []
    if let logo = settings.logo {
      links.append(
        LinkUse(kind: .image, destination: logo.value, title: "", text: "", span: logo.span)
      )
    }
    for persona in personas { links += persona.links }
    for journey in journeys { links += journey.links }
    for evidence in evidence { links += evidence.facts.links + (evidence.url.map { [$0] } ?? []) }
    let introductions = introductions.sorted { $0.key < $1.key }.map(\.value)
    let others = [home, glossary].compactMap { $0 } + introductions + pages
    for facts in opportunities.map(\.facts) + others.map(\.facts) { links += facts.links }
    return links
  }
}

extension Inline {
  fileprivate var links: [LinkUse] { html.holes.map(\.use) }
}

extension EntityFacts {
  fileprivate var links: [LinkUse] {
    (summary?.links ?? []) + custom.flatMap(\.text.links)
  }
}

extension Entry {
  fileprivate var links: [LinkUse] { html.holes.map(\.use) + (url.map { [$0] } ?? []) }
}

extension Persona {
  fileprivate var links: [LinkUse] {
    let texts = [role, quote?.text].compactMap { $0 } + attributes.map(\.text)
    return facts.links + texts.flatMap(\.links) + (portrait.map { [$0] } ?? [])
      + fields.flatMap { $0.entries.flatMap(\.links) }
  }
}

extension Journey {
  fileprivate var links: [LinkUse] {
    let texts = [scenario, goal, expectations, scopeFrom, scopeTo].compactMap { $0 }
    return facts.links + texts.flatMap(\.links) + phases.flatMap(\.links)
  }
}

extension Phase {
  fileprivate var links: [LinkUse] {
    let texts = [goal, trigger, momentOfTruth].compactMap { $0 }
    return (texts + custom.map(\.text)).flatMap(\.links)
      + cells.flatMap { $0.entries.flatMap(\.links) }
  }
}
