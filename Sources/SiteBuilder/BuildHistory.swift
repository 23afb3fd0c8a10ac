package import Diagnostics
import Documents
import JourneyModel
import Templates

/// What a build may take over from the one before it, in a program that builds a wiki again and again.
///
/// It saves work and changes nothing: with and without it, site and findings are the same. What depends on one file, or on
/// one journey and on what it can name, is taken over; what the whole wiki tells is found anew (record 23).
package struct BuildHistory: Sendable {
  /// Paths of the documents that the last build read otherwise than the one before it, and of those that are read together
  /// with them; of all documents when nothing could be taken over.
  package private(set) var changed: Set<SourcePath> = []
  let isKept: Bool
  private var settings: SourceFile?
  private var files: [SourceFile] = []
  private var parsed: [SourcePath: Checked<ParsedDocument>] = [:]
  private var readings: [SourcePath: Checked<TaskReading>] = [:]
  private var surroundings: LinkSurroundings?
  /// Whether those of the last build are the same, and all that has changed are journeys.
  private var hasSameSurroundings = false
  private var journeys: [WikiLinking.LinkedJourney] = []
  private var findings: [[Diagnostic]] = []
  private var checkSurroundings: JourneyCheckSurroundings?
  /// Whether all documents that have changed are journeys, or phases of them.
  private var isAboutJourneys = false
  private var site: Site?
  private var plans = PlanHistory()
  private var lines = SourceLines()

  /// An empty history, which the builds that are given it fill.
  package init() { isKept = true }

  /// The history of a program that builds once: it stays empty.
  private init(isKept: Bool) { self.isKept = isKept }
  package static let none = BuildHistory(isKept: false)

  // MARK: Documents

  /// Compares a content folder with that of the last build. Settings say how everything is read, and paths what a document
  /// is: where one of them has changed, nothing is taken over.
  mutating func begin(_ files: [SourceFile], settings: SourceFile?) {
    guard isKept else { return }
    if settings != self.settings
      || !files.map(\.sourcePath).elementsEqual(self.files.map(\.sourcePath))
    {
      self = BuildHistory()
      changed = Set(files.map(\.sourcePath))
    } else {
      changed = Set(zip(files, self.files).filter { $0 != $1 }.map(\.0.sourcePath))
    }
    self.settings = settings
    self.files = files
  }

  /// What each document was parsed to that is still the same; nothing when all have changed.
  func documents(_ files: [SourceFile]) -> [Checked<ParsedDocument>?] {
    guard isKept, changed.count < files.count else { return [] }
    return files.map { changed.contains($0.sourcePath) ? nil : parsed[$0.sourcePath] }
  }

  mutating func keep(_ documents: [Checked<ParsedDocument>]) {
    guard isKept else { return }
    for (file, document) in zip(files, documents) where changed.contains(file.sourcePath) {
      parsed[file.sourcePath] = document
    }
  }

  // MARK: Readings

  /// Counts documents as changed that are read together with one that has.
  mutating func widen(_ tasks: [ReadingTask]) {
    guard isKept else { return }
    let others = tasks.filter { !$0.isAboutJourney }.map { SourcePath($0.paths[0]) }
    isAboutJourneys = changed.isDisjoint(with: others)
    guard changed.count < files.count else { return }
    for task in tasks where task.paths.count > 1 {
      let paths = task.paths.map { SourcePath($0) }
      if !changed.isDisjoint(with: paths) { changed.formUnion(paths) }
    }
  }

  /// What each task was read to of which no document has changed; nothing when all have.
  func readings(of tasks: [ReadingTask]) -> [Checked<TaskReading>?] {
    guard isKept, changed.count < files.count else { return [] }
    return tasks.map { task in
      let isChanged = task.paths.contains { changed.contains(SourcePath($0)) }
      return isChanged ? nil : readings[SourcePath(task.paths[0])]
    }
  }

  mutating func keep(_ readings: [Checked<TaskReading>], of tasks: [ReadingTask]) {
    guard isKept else { return }
    for (task, reading) in zip(tasks, readings) {
      self.readings[SourcePath(task.paths[0])] = reading
    }
  }

  // MARK: Journeys

  /// For each journey what it was linked to, if neither it nor what it can name has changed. Where a document of another
  /// kind has, nothing is taken over: names that look the same can differ in their bytes.
  mutating func journeys(of linking: WikiLinking) -> [WikiLinking.LinkedJourney?] {
    let count = linking.journeys.count
    guard isKept else { return Array(repeating: nil, count: count) }
    let now = linking.surroundings
    hasSameSurroundings = isAboutJourneys && now == surroundings && journeys.count == count
    surroundings = now
    guard hasSameSurroundings else { return Array(repeating: nil, count: count) }
    return zip(journeys, linking.journeyPaths).map { journey, path in
      changed.contains(SourcePath(path)) ? nil : journey
    }
  }

  mutating func keep(_ journeys: [WikiLinking.LinkedJourney]) {
    if isKept { self.journeys = journeys }
  }

  // MARK: Checks

  /// For each check what it found, if its journeys, what it asks of others, and all other documents are the same.
  mutating func findings(
    of checks: [JourneyCheck],
    _ wiki: LinkedWiki,
    _ isUnchanged: [Bool]
  ) -> [[Diagnostic]?] {
    let nothing = [[Diagnostic]?](repeating: nil, count: checks.count)
    guard isKept else { return nothing }
    let now = JourneyCheckSurroundings(wiki)
    let isSame = now == checkSurroundings && findings.count == checks.count
    checkSurroundings = now
    guard isSame, isAboutJourneys else { return nothing }
    return zip(checks, findings).map { check, findings in
      isUnchanged[check.journeys].allSatisfy { $0 } ? findings : nil
    }
  }

  mutating func keep(_ findings: [[Diagnostic]]) {
    if isKept { self.findings = findings }
  }

  // MARK: The site

  /// The last build's site if all that it shares with that of `wiki` is the same but for journeys that were linked anew:
  /// persons, evidence, channels, and how many journeys there are; else nil.
  func lastSite(_ wiki: LinkedWiki, _ isUnchanged: [Bool], pageSize: PageSize) -> LastSite? {
    guard hasSameSurroundings, let site, site.wiki.channels == wiki.channels,
      site.wiki.personas.count == wiki.personas.count,
      site.wiki.journeys.count == wiki.journeys.count, site.pageSize == pageSize
    else { return nil }
    return LastSite(site, isUnchanged: isUnchanged)
  }

  /// The last build's plan if the site has the same files now; else nil.
  mutating func plan(_ wiki: LinkedWiki, _ theme: Theme, last: LastSite?) -> [PlannedFile]? {
    plans.plan(wiki, theme, last: last)
  }

  mutating func keep(_ plan: Checked<[PlannedFile]>, _ theme: Theme) {
    if isKept { plans.keep(plan, theme) }
  }

  /// The site's files; those of documents that have changed come first, unless all have.
  mutating func tree(
    _ plan: [PlannedFile],
    of site: Site,
    _ templates: [String: CompiledTemplate]
  ) -> OutputTree {
    let further = furtherPages(site)
    guard isKept else {
      return OutputTree(
        (plan + further).map { file in
          OutputTree.Batch(file.kind, file.routes.map(\.path)) { file.render(site, templates) }
        }
      )
    }
    let first = changed.count < files.count ? changed : []
    return plans.tree(plan, further: further, changed: first, site, templates)
  }

  mutating func keep(_ site: Site) {
    if isKept { self.site = site }
  }

  /// Forgets the last site: findings block the one that would have come after it, of which the next build takes over
  /// what it read.
  mutating func forgetSite() {
    site = nil
    plans = PlanHistory()
    lines = SourceLines()
  }

  /// Where the lines of all files begin.
  mutating func lines(of tree: SourceTree) -> SourceLines {
    guard isKept else { return SourceLines(tree.documents) }
    lines = lines.updated(tree.documents, changed: changed)
    return lines
  }
}
