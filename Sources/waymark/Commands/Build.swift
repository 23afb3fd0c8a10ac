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

  func run() async throws {
    let watch = RunWatch(showsProgress: !quiet && findingOptions.format == .text && isWatched)
    await watch.beginLoading()
    do { try await run(watch) } catch let fault as DiskFault {
      await watch.end()
      throw fail(fault)
    }
  }

  private func run(_ watch: RunWatch) async throws {
    var reporter = FindingReporter(
      findingOptions,
      isColoured: options.color.isOn,
      printsInformation: false
    )
    let theme = try readTheme(overriddenBy: options.themeFolder)
    async let vocabulary: Void = prepareVocabulary()
    async let compiled = CompiledTheme(theme)
    let tree = try readSourceTree(options.folder)
    await vocabulary
    let sources = FindingSources(
      tree: tree,
      templates: theme.templateFiles,
      content: options.folder
    )
    reporter.baseline = try findingOptions.readBaseline()
    reporter.unchecked = webRuleCodes
    var buildOptions = try options.buildOptions()
    let memory = try memory(tree, theme, reporter, buildOptions)
    if let last = try memory?.cache(of: output) {
      await watch.end()
      last.told.print()
      tell(WriteSummary(unchanged: last.paths.count - 1), last.notes)
      return
    }
    let judge = reporter
    buildOptions.blocks = { judge.verdict($0, sources).isBlocking }
    buildOptions.watch = { await watch.begin($0) }
    let built = await buildSite(sources.tree, theme: compiled, options: buildOptions)
    let verdict = reporter.verdict(built.diagnostics, sources)
    await watch.end()
    let told = reporter.told(verdict, sources, mustSummarise: verdict.isBlocking)
    told.print()
    guard !verdict.isBlocking else {
      printError("Nothing was written to \(printableText(output)).")
      throw ExitCode(1)
    }
    let site = try part(of: built.value)
    let summary = try await write(site, of: built.value, jobs: buildOptions.jobs, watch)
    let notes = notes(verdict)
    tell(summary, notes)
    try memory?.remember(told, notes, site.paths, in: output)
  }

  /// The files that `--only` and `--except` leave.
  private func part(of tree: OutputTree) throws(DiskFault) -> OutputTree {
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

  private func write(
    _ tree: OutputTree,
    of whole: OutputTree,
    jobs: Int,
    _ watch: RunWatch
  ) async throws(DiskFault) -> WriteSummary {
    await watch.beginWriting()
    let summary = try await writeOutputTree(
      tree,
      of: whole,
      to: output,
      from: WriteSources(content: options.folder, theme: options.themeFolder),
      jobs: jobs,
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
    _ reporter: FindingReporter,
    _ buildOptions: BuildOptions
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
    key.add(buildOptions.day?.description ?? "")
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

  private func tell(_ summary: WriteSummary, _ notes: String) {
    if !quiet, findingOptions.format == .text { print(sentence(summary) + notes) }
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
