import ArgumentParser
import Diagnostics
import JourneyModel
import SiteBuilder

/// `waymark build`: content in, website out; with an error in the content, nothing is written.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the website of a content folder."
  )

  @OptionGroup var options: ContentOptions

  @OptionGroup(title: "Findings") var findingOptions: FindingOptions

  @Option(name: .shortAndLong, help: "The folder that the website is written to.")
  var output = "_site"

  @Flag(name: .shortAndLong, help: "Print nothing but findings.")
  var quiet = false

  @Flag(help: "Print where the time went, by stage and by kind of page.")
  var profile = false

  @Option(help: "A file that remembers the last build: when nothing has changed, nothing is made.")
  var cache: String?

  @Option(help: "Write only files whose path in the site begins so; may be given several times.")
  var only: [String] = []

  @Option(help: "Leave out files whose path in the site begins so; may be given several times.")
  var except: [String] = []

  @Flag(help: "Go on until stopped, and build again whenever content or theme change.")
  var watch = false

  func validate() throws {
    if watch, cache != nil {
      throw ValidationError("'--watch' keeps what it needs in memory: leave out '--cache'.")
    }
  }

  func run() async throws {
    let watch = RunWatch(showsProgress: !quiet && findingOptions.format == .text && isWatched)
    await watch.beginLoading()
    do {
      if self.watch { try await runAgainAndAgain(watch) } else { try await run(watch) }
    } catch let fault as DiskFault {
      await watch.end()
      throw fail(fault)
    }
  }

  /// How findings are judged and printed.
  func reporter() throws(DiskFault) -> FindingReporter {
    var reporter = FindingReporter(
      findingOptions,
      isColoured: options.color.isOn,
      printsInformation: false
    )
    reporter.baseline = try findingOptions.readBaseline()
    reporter.unchecked = webRuleCodes
    return reporter
  }

  private func run(_ watch: RunWatch) async throws {
    let theme = try readTheme(overriddenBy: options.themeFolder)
    async let vocabulary: Void = prepareVocabulary()
    async let compiled = CompiledTheme(theme)
    let tree = try readSourceTree(options.folder)
    await vocabulary
    let reporter = try reporter()
    let memory = try memory(tree, theme, reporter)
    if let last = try memory?.cache(of: output) {
      await watch.end()
      last.told.print()
      tell(WriteSummary(unchanged: last.paths.count - 1), last.notes)
      return
    }
    var history = BuildHistory.none
    let made = try await made(of: tree, theme, compiled, reporter, watch, history: &history)
    made.told.print()
    guard let whole = made.site else {
      printError("Nothing was written to \(printableText(output)).")
      throw ExitCode(1)
    }
    let site = try part(of: whole)
    let summary = try await write(site, of: whole, watch)
    tell(summary, made.notes)
    try memory?.remember(made.told, made.notes, site.paths, in: output)
  }

  /// A site before it is written, and what there is to say about it.
  struct MadeSite {
    let told: ToldFindings
    let notes: String
    /// nil when findings block it.
    let site: OutputTree?
  }

  /// Reads, links, checks and plans; pages are made when they are written. A history is for a program that does so again.
  func made(
    of tree: SourceTree,
    _ theme: Theme,
    _ compiled: CompiledTheme,
    _ reporter: FindingReporter,
    _ watch: RunWatch,
    history: inout BuildHistory
  ) async throws -> MadeSite {
    let sources = FindingSources(
      tree: tree,
      templates: theme.templateFiles,
      content: options.folder
    )
    var buildOptions = try options.buildOptions()
    buildOptions.blocks = { reporter.verdict($0, sources).isBlocking }
    buildOptions.watch = { await watch.begin($0) }
    let built = await buildSite(tree, theme: compiled, options: buildOptions, history: &history)
    let verdict = reporter.verdict(built.diagnostics, sources)
    await watch.end()
    return MadeSite(
      told: reporter.told(verdict, sources, mustSummarise: verdict.isBlocking),
      notes: notes(verdict),
      site: verdict.isBlocking ? nil : built.value
    )
  }

  /// The files that `--only` and `--except` leave.
  func part(of tree: OutputTree) throws(DiskFault) -> OutputTree {
    guard !only.isEmpty || !except.isEmpty else { return tree }
    for prefix in only + except where !tree.paths.contains(where: { $0.hasPrefix(prefix) }) {
      throw DiskFault(
        "no file of the site has a path that begins with \(prefix)",
        help: "Paths are those below the output folder: --only journeys/a. Nothing was changed."
      )
    }
    return tree.filtered { path in
      (only.isEmpty || only.contains { path.hasPrefix($0) })
        && !except.contains { path.hasPrefix($0) }
    }
  }

  func write(
    _ tree: OutputTree,
    of whole: OutputTree,
    _ watch: RunWatch
  ) async throws -> WriteSummary {
    await watch.beginWriting()
    let summary = try await writeOutputTree(
      tree,
      of: whole,
      to: output,
      from: WriteSources(content: options.folder, theme: options.themeFolder),
      jobs: try options.buildOptions().jobs,
      watch: { await watch.wrote($0, of: tree.paths.count) }
    )
    await watch.end()
    if profile { printError(await watch.table(summary.costs)) }
    return summary
  }

  /// The file of `--cache` and what this build depends on; nil without the option, or where a folder can't be relied on.
  private func memory(
    _ tree: SourceTree,
    _ theme: Theme,
    _ reporter: FindingReporter
  ) throws -> BuildMemory? {
    guard let cache, tree.diagnostics.isEmpty,
      let assets = fileMarks(tree.assets, in: options.folder)
    else { return nil }
    var key = BuildKey()
    key.add(tree.documents)
    for (path, mark) in zip(tree.assets, assets) {
      key.add(path)
      key.add(mark)
    }
    key.add(theme.templateFiles)
    key.add(theme.assetFiles)
    key.add(try options.buildOptions().day?.description ?? "")
    key.add("\(reporter.format) \(reporter.isStrict) \(reporter.isVerbose) \(reporter.isColoured)")
    key.add("\(findingOptions.maxPerFile) \(repositoryPath(options.folder))")
    key.add((only + ["/"] + except).joined(separator: "\n"))
    key.add(reporter.baseline?.bytes ?? [])
    if let program = programMark() { key.add(program) }
    return BuildMemory(
      file: StateFile(path: cache, kind: "cache", makesFolders: true),
      key: key.value
    )
  }

  func tell(_ summary: WriteSummary, _ notes: String) {
    guard !quiet, findingOptions.format == .text else { return }
    printOutput(Array("\(sentence(summary))\(notes)\n".utf8))
  }

  /// What `check` would print beside errors and warnings.
  private func notes(_ verdict: FindingVerdict) -> String {
    let count = verdict.findings.count { $0.severity == .information }
    guard count > 0, !findingOptions.verbose else { return "" }
    return
      "\n\(count) note\(count == 1 ? "" : "s"): waymark check prints \(count == 1 ? "it" : "them")"
  }

  private func sentence(_ summary: WriteSummary) -> String {
    let total = summary.written + summary.unchanged
    var parts = ["\(summary.written) written"]
    if summary.unchanged > 0 { parts.append("\(summary.unchanged) unchanged") }
    if summary.removed > 0 { parts.append("\(summary.removed) removed") }
    return "\(printableText(output)): \(total) files (\(parts.joined(separator: ", ")))"
  }
}
