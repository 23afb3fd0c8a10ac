import Diagnostics
import JourneyModel
import Templates

/// The plan of the last build with the paths of its files, for a program that builds a wiki again and again. It takes a
/// tenth of a second to plan a site of 20,000 files, and hardly an edit changes which files there are.
struct PlanHistory: Sendable {
  private var plan: [PlannedFile] = []
  /// The files of the theme that the plan holds.
  private var themeAssets: [String: [UInt8]] = [:]
  private var paths: SitePaths?
  /// Whether the plan of this build is that of the last one.
  private var isTakenOver = false

  /// The plan of the last build if the site has the same files now; else nil. `last` is the site of that plan.
  ///
  /// The page at an old address shows the title of what it leads to. So the plan is made anew when a journey that has changed
  /// has old addresses, and when those of the journeys' register differ, which a file of several journeys may give.
  mutating func plan(_ wiki: LinkedWiki, _ theme: Theme, last: LastSite?) -> [PlannedFile]? {
    isTakenOver = false
    guard let last, !plan.isEmpty, theme.assets == themeAssets else { return nil }
    let old = last.site.wiki
    isTakenOver =
      last.changed.allSatisfy {
        !hasOldAddresses(old.journeys[$0]) && !hasOldAddresses(wiki.journeys[$0])
      } && haveSameOldAddresses(old.introductions["journeys"], wiki.introductions["journeys"])
    return isTakenOver ? plan : nil
  }

  /// Keeps a plan in which nothing was found.
  mutating func keep(_ planned: Checked<[PlannedFile]>, _ theme: Theme) {
    guard !isTakenOver else { return }
    plan = planned.diagnostics.isEmpty ? planned.value : []
    themeAssets = theme.assets
    paths = nil
  }

  /// The site of a plan and of the pages that it has beside it, those of documents that have `changed` first.
  mutating func tree(
    _ plan: [PlannedFile],
    further: [PlannedFile],
    changed: Set<SourcePath>,
    _ site: Site,
    _ templates: [String: CompiledTemplate]
  ) -> OutputTree {
    let files = plan + further
    func batch(_ file: PlannedFile, _ paths: [String?]) -> OutputTree.Batch {
      OutputTree.Batch(file.kind, paths) { file.render(site, templates) }
    }
    let routes = further.flatMap(\.routes)
    if isTakenOver, let paths, paths.furtherRoutes == routes {
      let batches = paths.order(of: files.indices, changed).map {
        batch(files[$0], paths.ofFiles[$0])
      }
      return OutputTree(batches: batches, paths: paths.sorted)
    }
    let all = SitePaths(files, furtherRoutes: routes)
    let batches = all.order(of: files.indices, changed).map { batch(files[$0], all.ofFiles[$0]) }
    let tree = OutputTree(batches)
    paths = all.sorted(tree.paths)
    return tree
  }
}

/// Where the files of a site lie.
private struct SitePaths: Sendable {
  let furtherRoutes: [Route]
  let ofFiles: [[String?]]
  /// The files that come from each document, by index.
  private let filesOfSources: [SourcePath: [Int]]
  private(set) var sorted: [String] = []

  init(_ files: [PlannedFile], furtherRoutes: [Route]) {
    self.furtherRoutes = furtherRoutes
    ofFiles = files.map { $0.routes.map(\.path) }
    var sources: [SourcePath: [Int]] = [:]
    for (index, file) in files.enumerated() {
      if let source = file.source { sources[source.file, default: []].append(index) }
    }
    filesOfSources = sources
  }

  /// With all paths in order; nil when several files have the same path.
  func sorted(_ paths: [String]) -> SitePaths? {
    guard ofFiles.reduce(0, { $0 + $1.count }) == paths.count else { return nil }
    var result = self
    result.sorted = paths
    return result
  }

  /// All files with those first that come from documents that have changed; as they are when all have.
  func order(of files: Range<Int>, _ changed: Set<SourcePath>) -> [Int] {
    var isFirst = Array(repeating: false, count: files.count)
    for source in changed { for index in filesOfSources[source] ?? [] { isFirst[index] = true } }
    return files.filter { isFirst[$0] } + files.filter { !isFirst[$0] }
  }
}

private func hasOldAddresses(_ journey: Journey) -> Bool {
  !journey.facts.redirectFrom.isEmpty || journey.phases.contains { !$0.redirectFrom.isEmpty }
}

/// Whether two pages have no old addresses, or the same and the same title.
private func haveSameOldAddresses(_ old: Page?, _ new: Page?) -> Bool {
  let (before, now) = (old?.facts.redirectFrom ?? [], new?.facts.redirectFrom ?? [])
  guard !before.isEmpty || !now.isEmpty else { return true }
  return isSameText(old?.facts.title ?? "", new?.facts.title ?? "")
    && before.elementsEqual(now) { $0 == $1 && isSameText($0.value, $1.value) }
}
