import Diagnostics
import Templates
import Documents
import JourneyModel

extension Site {
  /// The page that a link target is on, and the anchor there; nil for an address outside of the site.
  func route(of target: LinkTarget) -> (route: Route, anchor: String)? {
    switch target {
    case .home: (.home, "")
    case .personas: (.personas, "")
    case .journeys: (.journeys, "")
    case .evidenceIndex: (.evidenceIndex, "")
    case .opportunities: (.opportunities, "")
    case .glossary(let anchor): (.glossary, anchor)
    case .persona(let link, let anchor):
      (.persona(wiki[link].facts.id), self.anchor(anchor, onPageOf: link))
    case .journey(let link, let anchor): (.journey(wiki[link].facts.id), anchor)
    case .phase(let link, let anchor): (route(of: link), self.anchor(anchor, onPageOf: link))
    case .evidence(let link, let anchor): (.evidence(wiki[link].facts.id), anchor)
    case .opportunity(let index, let anchor):
      (.opportunity(wiki.opportunities[index].facts.id), anchor)
    case .page(let index, let anchor): (Route.page(pageStem(wiki.pages[index].facts.path)), anchor)
    case .channel(let link): place(of: link)
    case .asset(let path): (.asset(path), "")
    case .external: nil
    }
  }

  func route(of link: PhaseLink) -> Route { phaseRoutes[link.journey.index][link.index] }

  /// The URL of a link as it stands on a page; nil when it leads nowhere.
  func href(of use: LinkUse, on page: Route) -> String? {
    if let target = wiki.target(of: use) {
      if case .external(let url) = target { return url }
      return route(of: target).map { $0.route.href(from: page, anchor: $0.anchor) }
    }
    // A heading that is not there: the page is, and a link to its top is better than none.
    guard let hash = use.destination.firstIndex(of: "#"), hash != use.destination.startIndex else {
      return nil
    }
    let top = LinkUse(
      kind: use.kind,
      destination: String(use.destination[..<hash]),
      title: use.title,
      text: use.text,
      span: use.span
    )
    return wiki.target(of: top).flatMap { route(of: $0) }.map { $0.route.href(from: page) }
  }

  /// The source of an image on a page; nil when there is no such file.
  func imageSource(_ use: LinkUse, on page: Route) -> String? {
    switch wiki.target(of: use) {
    case .external(let url): url
    case .asset(let path): Route.asset(path).href(from: page)
    default: nil
    }
  }

  /// A fragment's HTML as it stands on a page, marked for the terms of the glossary.
  func html(_ fragment: HTMLFragment, on page: Route) -> [UInt8] {
    marked(unmarkedHTML(fragment, on: page))
  }

  /// Authored HTML in the marks between which the finished page links terms.
  func marked(_ html: [UInt8]) -> [UInt8] { terms?.marked(html) ?? html }

  /// A fragment's HTML without those marks.
  func unmarkedHTML(_ fragment: HTMLFragment, on page: Route) -> [UInt8] {
    guard !fragment.holes.isEmpty else { return fragment.bytes }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fragment.byteCount + fragment.holes.count * 48)
    fragment.write(into: &bytes) { use, buffer in
      switch use.kind {
      case .link:
        guard let href = href(of: use, on: page) else { return }
        append(" href=\"", href, "\"", to: &buffer)
      case .image: appendImage(use, on: page, to: &buffer)
      }
    }
    return bytes
  }

  private func appendImage(_ use: LinkUse, on page: Route, to buffer: inout [UInt8]) {
    guard let source = imageSource(use, on: page) else {
      append("<span class=\"missing-image\">", use.text, "</span>", to: &buffer)
      return
    }
    append("<img src=\"", source, "\"", to: &buffer)
    append(" alt=\"", use.text, "\"", to: &buffer)
    if !use.title.isEmpty { append(" title=\"", use.title, "\"", to: &buffer) }
    buffer += Array(" loading=\"lazy\">".utf8)
  }

  private func append(
    _ before: StaticString,
    _ text: String,
    _ after: StaticString,
    to buffer: inout [UInt8]
  ) {
    before.withUTF8Buffer { buffer.append(contentsOf: $0) }
    appendEscaped(text, to: &buffer)
    after.withUTF8Buffer { buffer.append(contentsOf: $0) }
  }

  /// A piece of evidence as a link.
  func evidence(_ link: Link<Evidence>, on page: Route) -> LinkView {
    LinkView(
      title: evidenceNames[link.index],
      href: Route.evidence(wiki[link].facts.id).href(from: page)
    )
  }

  func channel(_ link: Link<Channel>, on page: Route) -> LinkView {
    let (target, anchor) = place(of: link)
    return LinkView(title: wiki[link].title, href: target.href(from: page, anchor: anchor))
  }

  /// A phase as a link: its title, with the journey's where the page is another's.
  func phase(_ link: PhaseLink, on page: Route, withJourney: Bool) -> LinkView {
    LinkView(
      title: title(of: link, withJourney: withJourney),
      href: route(of: link).href(from: page)
    )
  }

  /// The title of a phase, with its journey's where the page is another's.
  func title(of link: PhaseLink, withJourney: Bool) -> String {
    withJourney
      ? language.row([wiki[link].title, wiki[link.journey].facts.title]) : wiki[link].title
  }

  func journey(_ link: Link<Journey>, on page: Route) -> LinkView {
    LinkView(
      title: wiki[link].facts.title,
      href: Route.journey(wiki[link].facts.id).href(from: page)
    )
  }
}

/// What links to a piece of evidence say: its title; a long one is cut, since many stand beside claims.
func evidenceName(_ evidence: Evidence) -> String { shortened(evidence.facts.title, to: 60) }

/// The anchor of a channel's group on the touchpoint register.
func channelAnchor(_ channel: Channel) -> String { "channel-\(channel.id)" }

/// A source path without its extension.
func pageStem(_ path: String) -> String {
  let bytes = path.utf8
  guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
    dot > (bytes.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)
  else { return path }
  return String(path[..<dot])
}
