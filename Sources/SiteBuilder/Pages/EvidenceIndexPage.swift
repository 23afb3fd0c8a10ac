import Diagnostics
import Documents
import JourneyModel
import Templates

/// All evidence, by kind of source.
struct EvidenceIndexPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [Group]

  struct Group: Sendable {
    var id: String
    var title: String
    /// How many pieces the group has on all pages.
    var count: String
    var rows: [Row]

    static let fields = FieldTable<Group>(
      "evidence group",
      [
        .text("id", "Anchor.") { $0.id },
        .text("title", "The kind of source.") { $0.title },
        .text("count", "How many on all pages.") { $0.count },
        .list("evidence", "Newest first.", Row.fields) { $0.rows },
      ]
    )
  }

  struct Row: Sendable {
    var link: LinkView
    var date: DateView?
    var people: [PersonView]
    var participants: String
    var team: String
    var claimCount: Int

    static let fields = FieldTable<Row>(
      "evidence row",
      [
        .text("title", "The evidence.") { $0.link.title },
        .text("href", "Its page.") { $0.link.href },
        .record("date", "When it was gathered.", DateView.fields) { $0.date },
        .flag("has_people", "`people` is not empty.") { !$0.people.isEmpty },
        .list("people", "Whom it is about.", PersonView.fields) { $0.people },
        .text("participants", "\u{201C}Participants: 8\u{201D}, or empty.") {
          $0.participants
        },
        .text("team", "Who gathered it, or empty.") { $0.team },
        .text("claim_count", "How many claims cite it, or empty.") {
          $0.claimCount == 0 ? "" : String($0.claimCount)
        },
      ]
    )
  }

  static let fields = FieldTable<EvidenceIndexPage>(
    "evidence index",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups of the index.", FacetView.fields) { $0.facets },
      .list("groups", "The evidence by kind.", Group.fields) { $0.groups },
    ]
  )
}

extension Site {
  func evidenceIndexPage(_ number: Int = 1) -> EvidenceIndexPage {
    let list = registers.evidence
    let page = PageOfSet(
      number,
      of: list,
      from: .evidenceIndex,
      noun: words.registers.evidence,
      language
    )
    let introduction = wiki.introductions["evidence"]
    return EvidenceIndexPage(
      frame: frame(
        page,
        title: title(of: introduction, else: words.registers.evidence),
        description: filled(words.registers.claimsOf, settings.title),
        source: introduction?.facts.path
      ),
      lede: number == 1 ? lede(of: introduction) : "",
      facets: facets(words.labels.kind, list, on: page),
      groups: list.parts(ofPage: number).map { part in
        EvidenceIndexPage.Group(
          id: part.id,
          title: part.title(language),
          count: language.grouped(part.count),
          rows: part.items.map { row($0, on: page.route) }
        )
      }
    )
  }

  /// The evidence by kind, newest first.
  func evidenceRegister() -> PagedList<Link<Evidence>> {
    let sources: [EvidenceSource?] = EvidenceSource.allCases + [nil]
    let groups = sources.compactMap { source -> PagedList<Link<Evidence>>.Group? in
      let links = wiki.evidence.indices.map { Link<Evidence>($0) }
        .filter { wiki[$0].source == source }
      guard !links.isEmpty else { return nil }
      return PagedList.Group(
        id: "kind-\(source?.rawValue ?? "other")",
        title: sourcesTitle(source),
        items: newestFirst(links)
      )
    }
    return PagedList(groups, size: pageSize)
  }

  /// By date; those without one last, equals as they were.
  private func newestFirst(_ links: [Link<Evidence>]) -> [Link<Evidence>] {
    links.sorted { left, right in
      guard wiki[left].date != wiki[right].date else { return left < right }
      guard let a = wiki[left].date else { return false }
      return wiki[right].date.map { a > $0 } ?? true
    }
  }

  private func row(_ link: Link<Evidence>, on route: Route) -> EvidenceIndexPage.Row {
    let evidence = wiki[link]
    return EvidenceIndexPage.Row(
      link: LinkView(
        title: evidence.facts.title,
        href: Route.evidence(evidence.facts.id).href(from: route)
      ),
      date: evidence.date.map { DateView(date: $0, language: language) },
      people: evidence.personas.map { person($0, on: route) },
      participants: participants(of: evidence),
      team: evidence.team ?? "",
      claimCount: claims[link.index].count
    )
  }

  /// How many took part, who are others than the personas beside them.
  private func participants(of evidence: Evidence) -> String {
    guard let count = evidence.participants, count > 0 else { return "" }
    return language.joining.labelled(words.facts.participants, language.grouped(count))
  }

  private func sourcesTitle(_ source: EvidenceSource?) -> String {
    source.flatMap { words.kinds.evidenceGroups[$0] } ?? words.kinds.otherEvidence
  }
}
