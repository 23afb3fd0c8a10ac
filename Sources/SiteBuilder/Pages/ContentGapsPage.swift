import Diagnostics
import Documents
import JourneyModel
import Templates

/// The register of content gaps: who misses what in which phase, then every gap, journey by journey; of journeys of the future
/// also what they make.
struct ContentGapsPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var matrices: [GapMatrix]
  var groups: [RegisterGroupView]

  var hasClaims: Bool { groups.contains { $0.entries.contains(where: \.isClaim) } }

  static let fields = FieldTable<ContentGapsPage>(
    "content gap register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_matrices", "`matrices` is not empty.") { !$0.matrices.isEmpty },
      .list(
        "matrices",
        "Persona by phase, of today and of the future; each absent with fewer than two columns or no rows.",
        GapMatrix.fields
      ) { $0.matrices },
      .flag("has_claims", "Entries of the list are observed or assumed: needs and questions.") {
        $0.hasClaims
      },
      .list("groups", "The gaps by journey.", RegisterGroupView.fields) { $0.groups },
    ]
  )
}

extension Site {
  func contentGapsPage(_ number: Int = 1) -> ContentGapsPage {
    let list = registers.gaps
    let page = PageOfSet(
      number,
      of: list,
      from: .contentGaps,
      noun: words.registers.contentGaps,
      language
    )
    return ContentGapsPage(
      frame: frame(
        page,
        title: words.registers.contentGaps,
        description: words.registers.gapsAre
      ),
      lede: list.count == 0 || number > 1
        ? "" : words.registers.gapsLede,
      matrices: number > 1 ? [] : gapMatrices(on: page.route, lists: gapLists(on: page.route)),
      groups: list.parts(ofPage: number).map { part in
        let entries = part.items.map { place in
          gapEntry(wiki.placed(place), on: page.route, withJourney: false)
        }
        return RegisterGroupView(part, language, entries: entries)
      }
    )
  }

  /// The gaps journey by journey: of today, then of the future.
  func gapRegister() -> PagedList<EntryPlace> {
    var anchors = PageAnchors()
    var groups: [PagedList<EntryPlace>.Group] = []
    for index in JourneyState.allCases.flatMap(journeys) {
      let journey = wiki.journeys[index]
      let places = listedGaps(of: Link(index))
      guard !places.isEmpty else { continue }
      groups.append(
        PagedList.Group(
          id: anchors.take("group-\(journey.facts.id)"),
          title: journey.facts.title,
          note: [
            stateMark(of: Link(index)),
            capitalized(language.list(inWords(places.map(\.link), of: journey))),
          ].filter { !$0.isEmpty }.joined(separator: factSeparator),
          items: places
        )
      )
    }
    return PagedList(groups, size: pageSize)
  }

  private func journeys(_ state: JourneyState) -> [Int] {
    wiki.journeys.indices.filter { wiki.journeys[$0].state == state }
  }

  /// Where the list of each journey with gaps begins.
  private func gapLists(on route: Route) -> [Link<Journey>: String] {
    var lists: [Link<Journey>: String] = [:]
    for (index, group) in registers.gaps.groups.enumerated() {
      guard let journey = group.items.first?.phase.journey else { continue }
      let target = Route.contentGaps.page(registers.gaps.page(ofGroup: index))
      lists[journey] = target.href(from: route, anchor: group.id)
    }
    return lists
  }

  /// What nothing answers and what the journey makes, phase by phase.
  private func listedGaps(of link: Link<Journey>) -> [EntryPlace] {
    let part = journeyParts[link.index]
    return zip(part.gaps, part.plannedContent).flatMap { gaps, planned in
      (gaps + planned).map { gap in
        let phase = PhaseLink(journey: link, index: gap.phase)
        return EntryPlace(phase: phase, lane: gap.lane, index: gap.entry)
      }
    }
  }

  /// "2 wishes for content", "1 need", "3 questions".
  func inWords(_ gaps: [EntryLink], of journey: Journey) -> [String] {
    func count(_ standard: StandardLane) -> Int {
      gaps.filter { journey.lanes[$0.lane].standard == standard }.count
    }
    let parts = [
      language.some(words.registers.needs, count(.needs)),
      language.some(words.registers.questions, count(.questions)),
    ]
    let content = language.some(
      journey.state == .future ? words.registers.planned : words.registers.wishes,
      count(.content)
    )
    return (journey.state == .future ? parts + [content] : [content] + parts).filter { !$0.isEmpty }
  }
}
