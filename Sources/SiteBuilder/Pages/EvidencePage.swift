import Diagnostics
import Documents
import JourneyModel
import Templates

/// A piece of evidence: the notes, and every claim that cites them.
struct EvidencePage: FramedPage {
  var frame: PageFrame
  var kind: String
  var date: CalendarDate?
  var people: [PersonView]
  var facts: [FactView]
  var link: LinkView?
  var prose: [UInt8]
  var claimCount: Int
  var claims: [Group]

  /// The claims of one journey or persona.
  struct Group: Sendable {
    var id: String
    var link: LinkView
    var entries: [EntryView]

    static let fields = FieldTable<Group>(
      "claims",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "The journey or persona.") { $0.link.title },
        .text("href", "Its page.") { $0.link.href },
        .list("entries", "The claims.", EntryView.fields) { $0.entries },
      ]
    )
  }

  static let fields = FieldTable<EvidencePage>(
    "evidence page",
    frameFields() + [
      .text("kind", "The kind of source.") { $0.kind },
      .record("date", "When it was gathered.", DateView.fields) { $0.date.map(DateView.init) },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "Whom it is about.", PersonView.fields) { $0.people },
      .flag("has_facts", "`facts` or `link` is present.") { !$0.facts.isEmpty || $0.link != nil },
      .list("facts", "Team, participants \u{2026}", FactView.fields) { $0.facts },
      .record("link", "The record itself.", LinkView.fields) { $0.link },
      .html("prose", "The notes.") { $0.prose },
      .text("claim_count", "\u{201C}11 claims\u{201D}, or empty.") {
        counted($0.claimCount, "claim")
      },
      .list("claims", "By journey, then by persona.", Group.fields) { $0.claims },
    ]
  )
}

extension Site {
  func evidencePage(_ link: Link<Evidence>) -> EvidencePage {
    let evidence = wiki[link]
    let route = Route.evidence(evidence.facts.id)
    var anchors = PageAnchors(evidence.prose)
    let kind = evidence.source?.title ?? "Evidence"
    return EvidencePage(
      frame: frame(
        route,
        title: evidence.facts.title,
        description: evidence.facts.summary?.text ?? plainStart(evidence.prose) ?? kind,
        ancestors: [(.evidenceIndex, "Evidence")],
        source: evidence.facts.path,
        language: evidence.facts.language
      ),
      kind: kind,
      date: evidence.date,
      people: evidence.personas.map { person($0, on: route) },
      facts: facts(of: evidence),
      link: evidence.url.flatMap { recordLink($0, on: route) },
      prose: prose(evidence.prose, on: route, level: 3),
      claimCount: claims[link.index].count,
      claims: claimGroups(of: link, on: route, anchors: &anchors)
    )
  }

  private func facts(of evidence: Evidence) -> [FactView] {
    let participants = peopleInWords(evidence.participants ?? 0)
    let views = [
      FactView("Team", evidence.team), FactView("Participants", participants),
      FactView("Owner", evidence.facts.owner),
    ]
    return views.compactMap { $0 } + customFacts(evidence.facts.custom)
  }

  /// The record that the notes were taken from; its address without scheme is its name.
  private func recordLink(_ use: LinkUse, on route: Route) -> LinkView? {
    guard let href = href(of: use, on: route) else { return nil }
    var title = use.destination[...]
    for scheme in ["https://", "http://", "mailto:", "tel:"] where title.hasPrefix(scheme) {
      title = title.dropFirst(scheme.count)
    }
    if title.hasSuffix("/") { title = title.dropLast() }
    return LinkView(title: shortened(String(title), to: 60), href: href)
  }

  private func claimGroups(
    of link: Link<Evidence>,
    on route: Route,
    anchors: inout PageAnchors
  ) -> [EvidencePage.Group] {
    var groups: [EvidencePage.Group] = []
    for claim in claims[link.index] {
      let (target, id) = owner(of: claim, on: route)
      if groups.last?.link.href != target.href {
        groups.append(EvidencePage.Group(id: anchors.take(id), link: target, entries: []))
      }
      var view = view(of: claim, on: route)
      // Each of them cites this page: only other evidence is news.
      let own = route.href(from: route)
      view.evidence.removeAll { $0.href == own }
      groups[groups.count - 1].entries.append(view)
    }
    return groups
  }

  private func owner(of claim: Claim, on route: Route) -> (link: LinkView, id: String) {
    switch claim.place {
    case .entry(let phase, _, _):
      return (journey(phase.journey, on: route), "group-journey-\(wiki[phase.journey].facts.id)")
    case .field(let persona, _, _), .quote(let persona):
      let facts = wiki[persona].facts
      let href = Route.persona(facts.id).href(from: route)
      return (LinkView(title: facts.title, href: href), "group-persona-\(facts.id)")
    }
  }

  private func view(of claim: Claim, on route: Route) -> EntryView {
    switch claim.place {
    case .entry(let phase, let lane, let index):
      let place = EntryLink(phase: phase.index, lane: lane, entry: index)
      let placed = placedEntry(at: place, in: phase)
      var view = registerEntry(placed, on: route, withJourney: false)
      for index in view.place.indices {
        view.place[index].title += " \u{B7} \(wiki.lane(of: placed).title)"
      }
      return view
    case .field(let persona, let field, let index):
      let isPain = field == .painPoints
      let entry = wiki[persona].entries(field)[index]
      var view = self.entry(entry, on: route, EntryViewOptions(lane: isPain ? .painPoints : nil))
      let href = Route.persona(wiki[persona].facts.id)
        .href(from: route, anchor: fieldAnchor(field))
      view.place = [LinkView(title: field.title, href: href)]
      return view
    case .quote(let persona):
      let text = wiki[persona].quote?.text.text ?? ""
      let html = Array("<q>".utf8) + escaped(unquoted(text)) + Array("</q>".utf8)
      var view = EntryView(html: html)
      view.evidence = wiki[persona].quote?.evidence.map { evidence($0, on: route) } ?? []
      return view
    }
  }
}
