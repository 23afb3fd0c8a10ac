package import Diagnostics
import Documents
import JourneyModel
import Templates

/// What a build may take over from the one before it, in a program that builds a wiki again and again.
///
/// It saves work and changes nothing: with and without it, site and findings are the same. What depends on one file, or on
/// one journey and on what it can name, is taken over; what the whole wiki tells is found anew, unless no journey gives
/// anything else to it than before (record 23).
package struct BuildHistory: Sendable {
  /// Paths of the documents that the last build read otherwise than the one before it, and of those that are read together
  /// with them; of all documents when nothing could be taken over.
  package private(set) var changed: Set<SourcePath> = []
  let isKept: Bool
  private var settings: SourceFile?
  private var files: [SourceFile] = []
  /// The files that have changed, by index; nil for all of them.
  private var changedFiles: [Int]?
  private var parsed: [Checked<ParsedDocument>] = []
  private var documents: [ParsedDocument] = []
  private var tasks = ReadingPlan()
  private var readings: [Checked<TaskReading>] = []
  /// What was read anew.
  private var newReadings: [NewReading] = []
  /// Whether all documents that have changed are journeys, or phases of them.
  private var isAboutJourneys = false
  private var links = LinkHistory()
  private var findings: [[Diagnostic]] = []
  private var checkSurroundings: JourneyCheckSurroundings?
  private var site: Site?
  private var plans = PlanHistory()
  private var lines = SourceLines()

  /// An empty history, which the builds that are given it fill.
  package init() { isKept = true }

  private init(isKept: Bool) { self.isKept = isKept }

  /// The history of a program that builds once: it stays empty.
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
      let indices = files.indices.filter { files[$0] != self.files[$0] }
      changedFiles = indices
      changed = Set(indices.map { files[$0].sourcePath })
    }
    self.settings = settings
    self.files = files
  }

  /// What all documents are parsed to; only those that have changed are parsed.
  mutating func parsed(
    _ files: [SourceFile],
    jobs: Int,
    _ parse: @escaping @Sendable (SourceFile) -> Checked<ParsedDocument>
  ) async -> [Checked<ParsedDocument>] {
    guard isKept else { return await parallelMap(files, jobs: jobs, parse) }
    guard let changedFiles else {
      parsed = await parallelMap(files, jobs: jobs, parse)
      documents = parsed.map(\.value)
      return parsed
    }
    let new = await parallelMap(changedFiles.map { files[$0] }, jobs: jobs, parse)
    for (index, document) in zip(changedFiles, new) {
      parsed[index] = document
      documents[index] = document.value
    }
    return parsed
  }

  /// The documents themselves.
  func documents(_ parsed: [Checked<ParsedDocument>]) -> [ParsedDocument] {
    isKept ? documents : parsed.map(\.value)
  }

  /// What all documents are read to; only those are read that have changed, and those that are read together with them.
  mutating func readings(
    of documents: [ParsedDocument],
    jobs: Int,
    _ read: @escaping @Sendable (ReadingTask) -> Checked<TaskReading>
  ) async -> [Checked<TaskReading>] {
    guard isKept else { return await parallelMap(readingTasks(documents), jobs: jobs, read) }
    guard changedFiles != nil else {
      tasks = ReadingPlan(documents.map(\.path))
      let all = documents.indices.map { tasks.task($0, of: documents) }
      readings = await parallelMap(all, jobs: jobs, read)
      isAboutJourneys = false
      return readings
    }
    let sought = widened()
    let new = await parallelMap(
      sought.map { tasks.task($0, of: documents) },
      jobs: jobs,
      read
    )
    newReadings = []
    for (index, reading) in zip(sought, new) {
      readings[index] = reading
      newReadings.append(
        NewReading(documents: tasks.documents(ofTask: index), reading: reading.value)
      )
    }
    return readings
  }

  /// Counts documents as changed that are read together with one that has; returns the tasks that read them.
  private mutating func widened() -> [Int] {
    let indices = changedFiles ?? []
    isAboutJourneys = indices.allSatisfy { tasks.isAboutJourney($0) }
    let sought = Set(indices.flatMap { tasks.tasks(reading: $0) }).sorted()
    let read = sought.flatMap { tasks.documents(ofTask: $0) }
    for index in read { changed.insert(files[index].sourcePath) }
    return sought
  }

  // MARK: Links

  /// The linking of what was read: the last one where it can be updated, else one that is made.
  mutating func linking(
    _ documents: [ParsedDocument],
    assets: [String],
    unreadable: [String],
    _ make: () -> WikiLinking
  ) -> WikiLinking {
    guard isKept else { return make() }
    links.update(documents, newReadings, assets: assets, unreadable: unreadable)
    return links.linking(make)
  }

  /// All journeys linked, and of each whether it is as it was.
  mutating func journeys(
    of linking: WikiLinking,
    jobs: Int
  ) async -> (linked: [WikiLinking.LinkedJourney], isUnchanged: [Bool]) {
    guard isKept else {
      let all = Array(linking.journeys)
      let linked = await parallelMap(all, jobs: jobs) { linking.linked($0) }
      return (linked, all.map { _ in false })
    }
    return await links.journeys(of: linking, isAboutJourneys, changed, jobs: jobs)
  }

  /// The wiki of a linking and its journeys.
  mutating func wiki(
    of linking: WikiLinking,
    _ journeys: [WikiLinking.LinkedJourney],
    _ documents: [ParsedDocument]
  ) -> Checked<LinkedWiki> {
    isKept
      ? links.wiki(of: linking, journeys, documents) : linking.wiki(journeys, of: documents)
  }

  /// The links that lead nowhere, as far as they are known from the last build; else nil.
  func faultyLinks(_ documents: [ParsedDocument], _ wiki: LinkedWiki) -> FaultyLinks? {
    links.faulty(documents, wiki)
  }

  mutating func keep(_ links: FaultyLinks) {
    if isKept { self.links.keep(links) }
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
  /// persons, evidence, channels, the paths of copied files, and how many journeys there are; else nil.
  func lastSite(_ wiki: LinkedWiki, _ isUnchanged: [Bool], pageSize: PageSize) -> LastSite? {
    guard links.areJourneysComparable, let site, site.wiki.channels == wiki.channels,
      site.wiki.personas.count == wiki.personas.count,
      site.wiki.journeys.count == wiki.journeys.count, site.pageSize == pageSize,
      site.wiki.assets.elementsEqual(wiki.assets, by: isSameText)
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
