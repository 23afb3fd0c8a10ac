import Diagnostics
import Documents
import JourneyModel

/// What linking a wiki takes over from the build before, for a program that builds it again and again.
struct LinkHistory: Sendable {
  private var linking: WikiLinking?
  /// What is new in `linking`, if it is that of the last build.
  private var update: LinkingUpdate?
  private var surroundings: LinkSurroundings?
  private var journeys: [WikiLinking.LinkedJourney] = []
  /// Whether what journeys can name is as in the last build, and all that has changed are journeys.
  private(set) var areJourneysComparable = false
  private var wiki: LinkedWiki?
  private var lastWiki: LinkedWiki?
  private var faultyLinks: FaultyLinks?

  /// Updates the last linking, if there is one, with what was read anew; forgets it where that can't be done.
  mutating func update(
    _ documents: [ParsedDocument],
    _ readings: [NewReading],
    assets: [String],
    unreadable: [String]
  ) {
    update = linking?.update(documents, readings, assets: assets, unreadable: unreadable)
    if update == nil { linking = nil }
  }

  /// The last linking where it was updated, else one that is made.
  mutating func linking(_ make: () -> WikiLinking) -> WikiLinking {
    let result = linking ?? make()
    linking = result
    return result
  }

  /// All journeys linked, and of each whether it is as it was: if neither it nor what it can name has changed. Where a
  /// document of another kind has, all are linked.
  mutating func journeys(
    of linking: WikiLinking,
    _ isAboutJourneys: Bool,
    _ changed: Set<SourcePath>,
    jobs: Int
  ) async -> (linked: [WikiLinking.LinkedJourney], isUnchanged: [Bool]) {
    var sought = Array(linking.journeys)
    if let update {
      areJourneysComparable = true
      sought = update.journeys
    } else {
      let now = linking.surroundings
      areJourneysComparable =
        isAboutJourneys && now == surroundings && journeys.count == sought.count
      surroundings = now
      if areJourneysComparable {
        let paths = linking.journeyPaths
        sought = sought.filter { changed.contains(SourcePath(paths[$0])) }
      }
    }
    let new = await parallelMap(sought, jobs: jobs) { linking.linked($0) }
    if !areJourneysComparable { journeys = new }
    var isUnchanged = Array(repeating: areJourneysComparable, count: journeys.count)
    for (index, journey) in zip(sought, new) {
      journeys[index] = journey
      isUnchanged[index] = false
    }
    return (journeys, isUnchanged)
  }

  /// The wiki of a linking and its journeys.
  mutating func wiki(
    of linking: WikiLinking,
    _ journeys: [WikiLinking.LinkedJourney],
    _ documents: [ParsedDocument]
  ) -> Checked<LinkedWiki> {
    lastWiki = wiki
    let last = update.flatMap { update in lastWiki.map { (wiki: $0, update: update) } }
    let made = linking.wiki(journeys, of: documents, last: last)
    wiki = made.value
    return made
  }

  /// The links that lead nowhere, if those of unchanged documents lead where they did; else nil.
  func faulty(_ documents: [ParsedDocument], _ wiki: LinkedWiki) -> FaultyLinks? {
    guard let update, let lastWiki else { return nil }
    return faultyLinks?.updated(documents, in: wiki, last: lastWiki, update)
  }

  mutating func keep(_ links: FaultyLinks) { faultyLinks = links }
}
