import Diagnostics
import Documents
import JourneyModel
import Templates

/// A piece of evidence: the notes, and every claim that cites them.
struct EvidencePage: FramedPage {
  var frame: PageFrame
  var kind: String
  var date: DateView?
  var people: [PersonView]
  var facts: [FactView]
  var link: LinkView?
  var prose: [UInt8]
  var claimCount: String
  var claims: [Group]

  /// The claims of one journey or persona.
  struct Group: Sendable {
    var id: String
    var link: LinkView
    /// Empty for what is so today.
    var state: String
    var entries: [EntryView]

    static let fields = FieldTable<Group>(
      "claims",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "The journey or persona.") { $0.link.title },
        .text("href", "Its page.") { $0.link.href },
        .text("state", "\u{201C}Future state\u{201D} for a journey of one, else empty.") {
          $0.state
        },
        .list("entries", "The claims.", EntryView.fields) { $0.entries },
      ]
    )
  }

  static let fields = FieldTable<EvidencePage>(
    "evidence page",
    frameFields() + [
      .text("kind", "The kind of source.") { $0.kind },
      .record("date", "When it was gathered.", DateView.fields) { $0.date },
      .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
      .list("people", "Whom it is about.", PersonView.fields) { $0.people },
      .flag("has_facts", "`facts` or `link` is present.") { !$0.facts.isEmpty || $0.link != nil },
      .list("facts", "Team, participants \u{2026}", FactView.fields) { $0.facts },
      .record("link", "The record itself.", LinkView.fields) { $0.link },
      .html("prose", "The notes.") { $0.prose },
      .text("claim_count", "\u{201C}11 claims\u{201D}, or empty.") { $0.claimCount },
      .list("claims", "By journey, then by persona.", Group.fields) { $0.claims },
    ]
  )
}

extension Site {
  /// Further pages hold claims alone.
  func evidencePage(_ link: Link<Evidence>, _ number: Int = 1) -> EvidencePage {
    speaking(wiki[link].facts.language).spokenEvidencePage(link, number)
  }

  private func spokenEvidencePage(_ link: Link<Evidence>, _ number: Int) -> EvidencePage {
    let evidence = wiki[link]
    let page = PageOfSet(
      number,
      of: registers.claims[link.index],
      from: .evidence(evidence.facts.id),
      noun: words.pages.claims,
      language
    )
    let route = page.route
    let isFirst = number == 1
    var anchors = isFirst ? PageAnchors(evidence.prose) : PageAnchors()
    let kind = kindInWords(evidence)
    return EvidencePage(
      frame: frame(
        page,
        title: evidence.facts.title,
        description: evidence.facts.summary?.text ?? plainStart(evidence.prose) ?? kind,
        ancestors: [(.evidenceIndex, ownLanguage.site.registers.evidence)],
        source: evidence.facts.path
      ),
      kind: kind,
      date: evidence.date.map { DateView(date: $0, language: language) },
      people: isFirst ? evidence.personas.map { person($0, on: route) } : [],
      facts: isFirst ? facts(of: evidence) : [],
      link: isFirst ? evidence.url.flatMap { recordLink($0, on: route) } : nil,
      prose: isFirst ? prose(evidence.prose, on: route, level: 3) : [],
      claimCount: language.some(words.facts.claims, claims[link.index].count),
      claims: claimGroups(of: link, on: page, anchors: &anchors)
    )
  }

  /// The kind of a piece of evidence.
  func kindInWords(_ evidence: Evidence) -> String {
    evidence.source.flatMap { words.kinds.evidence[$0] } ?? words.registers.evidence
  }

  private func facts(of evidence: Evidence) -> [FactView] {
    let participants = language.some(words.facts.people, evidence.participants ?? 0)
    let views = [
      FactView(words.labels.team, evidence.team),
      FactView(words.facts.participants, participants),
      FactView(language.map.page.owner, evidence.facts.owner),
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

  /// The claims that cite each piece of evidence, journey by journey, then persona by persona.
  func claimRegisters() -> [PagedList<Claim>] {
    claims.map { claims in
      var groups: [PagedList<Claim>.Group] = []
      for claim in claims {
        if let last = groups.last?.items.first, last.place.isOfSamePage(as: claim.place) {
          groups[groups.count - 1].items.append(claim)
        } else {
          groups.append(PagedList.Group(items: [claim]))
        }
      }
      return PagedList(groups, size: pageSize)
    }
  }

  private func claimGroups(
    of link: Link<Evidence>,
    on page: PageOfSet,
    anchors: inout PageAnchors
  ) -> [EvidencePage.Group] {
    // Each of them cites this piece: only other evidence is news.
    let own = page.first.href(from: page.route)
    return registers.claims[link.index].parts(ofPage: page.number).compactMap { part in
      guard let first = part.items.first else { return nil }
      let (target, id, state) = owner(of: first, on: page.route)
      let entries = part.items.map { claim in
        var view = view(of: claim, on: page.route)
        view.evidence.removeAll { $0.href == own }
        return view
      }
      return EvidencePage.Group(
        id: anchors.take(id),
        link: target,
        state: state,
        entries: entries
      )
    }
  }

  /// The journey or persona of a claim, the anchor of its claims, and what is said of a journey of the future.
  private func owner(
    of claim: Claim,
    on route: Route
  ) -> (link: LinkView, id: String, state: String) {
    switch claim.place {
    case .entry(let phase, _, _):
      let id = wiki[phase.journey].facts.id
      let link = journey(phase.journey, on: route)
      return (link, "group-journey-\(id)", stateMark(of: phase.journey))
    case .field(let persona, _, _), .quote(let persona):
      let facts = wiki[persona].facts
      let href = Route.persona(facts.id).href(from: route)
      return (LinkView(title: facts.title, href: href), "group-persona-\(facts.id)", "")
    }
  }

  private func view(of claim: Claim, on route: Route) -> EntryView {
    switch claim.place {
    case .entry(let phase, let lane, let index):
      let place = EntryLink(phase: phase.index, lane: lane, entry: index)
      let placed = placedEntry(at: place, in: phase)
      var view = registerEntry(placed, on: route, withJourney: false)
      // As on all pages, not as it was typed: "Mei: 4/5 content".
      if wiki.lane(of: placed).standard == .emotion,
        let emotion = wiki[phase].emotions.first(where: { $0.span == placed.entry.span })
      {
        view.html = escaped(language.row(told(emotion, in: phase)))
      }
      for index in view.place.indices {
        view.place[index].title += " \u{B7} \(language.map.title(of: wiki.lane(of: placed)))"
      }
      return view
    case .field(let persona, let field, let index):
      let isPain = field == .painPoints
      let entry = wiki[persona].entries(field)[index]
      var view = self.entry(entry, on: route, EntryViewOptions(lane: isPain ? .painPoints : nil))
      let href = Route.persona(wiki[persona].facts.id)
        .href(from: route, anchor: fieldAnchor(field))
      view.place = [PlaceView(LinkView(title: title(of: field), href: href))]
      return view
    case .quote(let persona):
      let text = wiki[persona].quote?.text.text ?? ""
      let html = quotation(escaped(unquoted(text)))
      var view = EntryView(EntryView.Members(html: html, language: language))
      view.evidence = wiki[persona].quote?.evidence.map { evidence($0, on: route) } ?? []
      return view
    }
  }
}

extension Claim.Place {
  /// Whether two claims are made by one journey or one persona.
  fileprivate func isOfSamePage(as other: Claim.Place) -> Bool {
    switch (self, other) {
    case (.entry(let left, _, _), .entry(let right, _, _)): left.journey == right.journey
    case (.field(let left, _, _), .field(let right, _, _)),
      (.field(let left, _, _), .quote(let right)), (.quote(let left), .field(let right, _, _)),
      (.quote(let left), .quote(let right)):
      left == right
    default: false
    }
  }
}
