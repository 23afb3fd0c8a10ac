import Diagnostics
import Documents
import JourneyModel
import Templates

/// The register of content gaps: who misses what in which phase, then every gap, journey by journey.
struct ContentGapsPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var matrix: GapMatrix?
  var groups: [RegisterGroupView]

  static let fields = FieldTable<ContentGapsPage>(
    "content gap register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .record(
        "matrix",
        "Persona by phase; absent with fewer than two columns or no rows.",
        GapMatrix.fields
      ) { $0.matrix },
      .list("groups", "The gaps by journey.", RegisterGroupView.fields) { $0.groups },
    ]
  )
}

extension Site {
  func contentGapsPage() -> ContentGapsPage {
    let route = Route.contentGaps
    var anchors = PageAnchors()
    var groups: [RegisterGroupView] = []
    var groupIDs: [Link<Journey>: String] = [:]
    for (index, journey) in wiki.journeys.enumerated() {
      let link = Link<Journey>(index)
      let placed = gaps(of: link)
      guard !placed.isEmpty else { continue }
      let id = anchors.take("group-\(journey.facts.id)")
      groupIDs[link] = id
      groups.append(
        RegisterGroupView(
          id: id,
          title: journey.facts.title,
          note: gapsInWords(placed),
          entries: placed.map { gapEntry($0, on: route, withJourney: false) }
        )
      )
    }
    return ContentGapsPage(
      frame: frame(
        route,
        title: "Content gaps",
        description: "Wishes for content, needs and questions that nothing answers yet"
      ),
      lede: groups.isEmpty
        ? "" : "Wishes for content, and needs and questions that nothing answers yet.",
      matrix: gapMatrix(on: route, groupIDs: groupIDs),
      groups: groups
    )
  }

  private func gaps(of link: Link<Journey>) -> [PlacedEntry] {
    wiki[link].phases.indices.flatMap { index -> [PlacedEntry] in
      let phase = PhaseLink(journey: link, index: index)
      return gaps(in: phase).map { placedEntry(at: $0, in: phase) }
    }
  }

  /// "2 wishes for content, 1 need and 3 questions".
  private func gapsInWords(_ gaps: [PlacedEntry]) -> String {
    func count(_ standard: StandardLane) -> Int {
      gaps.filter { wiki.lane(of: $0).standard == standard }.count
    }
    let parts = [
      counted(count(.content), "wish for content", plural: "wishes for content"),
      counted(count(.needs), "need"), counted(count(.questions), "question"),
    ]
    return capitalized(listed(parts.filter { !$0.isEmpty }))
  }
}
