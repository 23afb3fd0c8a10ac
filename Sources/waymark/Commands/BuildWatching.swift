import Diagnostics
import SiteBuilder

/// `waymark build --watch`.
extension Build {
  /// Builds, waits until something changes, and builds again, until the program is stopped.
  ///
  /// Pages of what has changed are written first. Of a build that is overtaken by the next change the rest is left to that
  /// one. Faults in the content, and of the disk after the first build, are printed, and it goes on.
  func runAgainAndAgain(_ watch: RunWatch) async throws {
    var content = ContentReader(options.folder)
    var theme = ThemeReader(options.themeFolder)
    var history = BuildHistory()
    var events = try FolderWatch()
    var said: ToldFindings?
    var isFirst = true
    var hasNews = false
    // Of a build that was overtaken or met a fault the rest is still to be written.
    var isUnfinished = true
    var lastFault: DiskFault?
    while true {
      do {
        let start = ContinuousClock.now
        var isNew = try theme.read()
        if try content.read() { isNew = true }
        // What was written in a new folder before it was watched has not been told.
        if try events.watch(content.folders + theme.folders), try content.read() { isNew = true }
        if isNew || isUnfinished {
          isUnfinished = true
          let step = Step(tree: content.tree, theme: theme, start: start)
          (said, hasNews) = try await build(step, watch, events, said, history: &history)
          isUnfinished = hasNews
        }
        if isFirst { tellWatching() }
        isFirst = false
        lastFault = nil
      } catch let fault as DiskFault where !isFirst {
        await watch.end()
        if fault != lastFault { _ = fail(fault) }
        lastFault = fault
      }
      // A folder that is away can't be watched.
      if !hasNews { _ = await events.news(within: lastFault == nil ? nil : .seconds(1)) }
      hasNews = false
    }
  }

  /// What one build is made of.
  private struct Step {
    let tree: SourceTree
    let theme: ThemeReader
    /// When somebody looked whether anything had changed.
    let start: ContinuousClock.Instant
  }

  /// Builds once. Findings are printed when they differ from those that were `said`; returns what is said now, and whether
  /// something has changed in the meantime.
  private func build(
    _ step: Step,
    _ watch: RunWatch,
    _ events: FolderWatch,
    _ said: ToldFindings?,
    history: inout BuildHistory
  ) async throws -> (said: ToldFindings, hasNews: Bool) {
    let made = try await made(
      of: step.tree,
      step.theme.theme,
      step.theme.compiled,
      try reporter(),
      watch,
      history: &history
    )
    if made.told != said { made.told.print() }
    guard let whole = made.site else {
      printError("Nothing was written to \(printableText(output)).")
      return (made.told, false)
    }
    let (summary, hasNews) = try await written(part(of: whole), of: whole, watch, until: events)
    let notes = made.told == said ? "" : made.notes
    let time = decimal(seconds(ContinuousClock.now - step.start))
    if let summary { tell(summary, " in \(time) s" + notes) }
    return (made.told, hasNews)
  }

  /// What happens while a site is written.
  private enum Event {
    case written(WriteSummary)
    case news(Bool)
  }

  /// Writes a site until it is finished or something changes.
  private func written(
    _ site: OutputTree,
    of whole: OutputTree,
    _ watch: RunWatch,
    until events: FolderWatch
  ) async throws -> (summary: WriteSummary?, hasNews: Bool) {
    try await withThrowingTaskGroup(of: Event.self) { group in
      group.addTask { .written(try await write(site, of: whole, watch)) }
      group.addTask { .news(await events.news()) }
      var result: (summary: WriteSummary?, hasNews: Bool) = (nil, false)
      for try await event in group {
        group.cancelAll()
        switch event {
        // Of a build that was overtaken nobody asks what it wrote.
        case .written(let summary): result.summary = result.hasNews ? nil : summary
        case .news(let hasNews): result.hasNews = hasNews
        }
      }
      return result
    }
  }

  private func tellWatching() {
    if !quiet {
      printError("Watching \(printableText(options.folder)) for changes; Ctrl-C ends it.")
    }
  }
}
