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
    var pause = Duration.seconds(1)
    while true {
      do {
        let start = ContinuousClock.now
        if try theme.read() { isUnfinished = true }
        if try content.read() { isUnfinished = true }
        // What was written in a new folder before it was watched has not been told.
        while try events.watch(content.folders + theme.folders) {
          if try theme.read() { isUnfinished = true }
          if try content.read() { isUnfinished = true }
        }
        if isUnfinished {
          let step = Step(content: content, theme: theme, start: start)
          hasNews = try await build(step, watch, events, &said, history: &history)
          isUnfinished = hasNews
        }
        if isFirst { tellWatching() }
        isFirst = false
        lastFault = nil
        pause = .seconds(1)
      } catch let fault as DiskFault where !isFirst {
        await watch.end()
        if fault != lastFault { _ = fail(fault) }
        lastFault = fault
      }
      // A folder that is away can't be watched. A fault that stays is looked at ever more rarely.
      if !hasNews, await !events.news(within: lastFault == nil ? nil : pause) {
        pause = min(pause * 2, .seconds(30))
      }
      hasNews = false
    }
  }

  /// What one build is made of.
  private struct Step {
    let content: ContentReader
    let theme: ThemeReader
    /// When somebody looked whether anything had changed.
    let start: ContinuousClock.Instant
  }

  /// Builds once. Findings are printed when they differ from those that were `said` last; returns whether something has
  /// changed in the meantime.
  private func build(
    _ step: Step,
    _ watch: RunWatch,
    _ events: FolderWatch,
    _ said: inout ToldFindings?,
    history: inout BuildHistory
  ) async throws -> Bool {
    let made = try await made(
      of: step.content.tree,
      step.theme.theme,
      step.theme.compiled,
      try reporter(),
      watch,
      history: &history
    )
    let isNew = made.told != said
    if isNew { made.told.print() }
    said = made.told
    guard let whole = made.site else {
      printError("Nothing was written to \(printableText(output)).")
      return false
    }
    let site = try part(of: whole)
    let (summary, hasNews) = try await written(site, of: whole, watch, until: events, step)
    let notes = isNew ? made.notes : ""
    let time = decimal(seconds(ContinuousClock.now - step.start))
    if let summary { tell(summary, " in \(time) s" + notes) }
    return hasNews
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
    until events: FolderWatch,
    _ step: Step
  ) async throws -> (summary: WriteSummary?, hasNews: Bool) {
    try await withThrowingTaskGroup(of: Event.self) { group in
      group.addTask { .written(try await write(site, of: whole, watch)) }
      group.addTask { .news(await hasChanged(since: step, events)) }
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

  /// Waits until something differs from what a build is made of, or there is a folder that nobody watches yet; false when the
  /// task is cancelled before. Most of what happens in a folder, such as an editor's own files, is no reason to give a build up.
  private func hasChanged(since step: Step, _ events: FolderWatch) async -> Bool {
    while await events.news() {
      var (content, theme) = (step.content, step.theme)
      guard let isNewContent = try? content.read(), let isNewTheme = try? theme.read() else {
        return true
      }
      if isNewContent || isNewTheme { return true }
      // Of what comes into a new folder nothing would be told, so whoever waits for that must watch it first.
      var events = events
      guard let isNewFolder = try? events.watch(content.folders + theme.folders) else {
        return true
      }
      if isNewFolder { return true }
    }
    return false
  }

  private func tellWatching() {
    if !quiet {
      printError("Watching \(printableText(options.folder)) for changes; Ctrl-C ends it.")
    }
  }
}
