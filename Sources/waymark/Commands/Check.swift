import ArgumentParser
import CMimalloc
import Diagnostics
import Documents
import JourneyModel
import SiteBuilder

/// `waymark check`: the rules of `build`, without writing a site.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the content by the rules of build, and writes no site."
  )

  @OptionGroup var options: ContentOptions

  @OptionGroup(title: "Findings") var findingOptions: FindingOptions

  @OptionGroup(title: "Web addresses") var webOptions: WebOptions

  @Flag(help: "Write what is found now to the file of --baseline.")
  var updateBaseline = false

  func validate() throws {
    if updateBaseline, findingOptions.baseline == nil {
      throw ValidationError("'--update-baseline' needs '--baseline FILE'.")
    }
  }

  func run() async throws {
    // A check keeps nearly all that it allocates: asking for it page by page took a tenth of its time.
    waymark_prefer_large_pages()
    let sources: FindingSources
    let theme: CompiledTheme
    var reporter = FindingReporter(
      findingOptions,
      isColoured: options.color.isOn,
      printsInformation: true
    )
    do {
      let read = try readTheme(overriddenBy: options.themeFolder)
      async let vocabulary: Void = prepareVocabulary()
      async let compiled = CompiledTheme(read)
      let tree = try readSourceTree(options.folder)
      theme = await compiled
      await vocabulary
      sources = FindingSources(
        tree: tree,
        templates: read.templateFiles,
        content: options.folder
      )
      if !updateBaseline { reporter.baseline = try findingOptions.readBaseline() }
    } catch { throw fail(error) }
    let buildOptions = try options.buildOptions()
    if !webOptions.external { reporter.unchecked = webRuleCodes }
    let examined = await examineSite(sources.tree, theme: theme, options: buildOptions)
    let findings = examined.findings(webFindings: try await webFindings(examined))
    if updateBaseline { reporter.baseline = try writeBaseline(findings, sources) }
    let verdict = reporter.verdict(findings, sources)
    reporter.report(verdict, sources, mustSummarise: true)
    tellMended(verdict)
    // What was read is left to the system as it lies.
    withExtendedLifetime(examined) { endProgram(verdict.isBlocking ? 1 : 0) }
  }

  private func webFindings(_ site: ExaminedSite) async throws -> [Diagnostic]? {
    let day = try buildDay()
    do { return try await webOptions.findings(site, on: day) } catch { throw fail(error) }
  }

  /// Writes what was found to the file of `--baseline`, unless that is something else.
  private func writeBaseline(
    _ findings: [Diagnostic],
    _ sources: FindingSources
  ) throws -> Baseline? {
    guard let file = findingOptions.baselineFile else { return nil }
    let baseline = Baseline(
      findings,
      sources: sources.tree,
      extraFiles: sources.templates
    )
    do {
      _ = try FindingOptions.baseline(in: file)
      try file.write(baseline.bytes)
    } catch { throw fail(error) }
    return baseline
  }

  private func tellMended(_ verdict: FindingVerdict) {
    guard verdict.mendedCount > 0, let path = findingOptions.baseline else { return }
    let count = verdict.mendedCount
    let subject =
      count == 1
      ? "1 finding of the baseline is mended" : "\(count) findings of the baseline are mended"
    printError(
      "\(subject): run waymark check --baseline \(printableText(path)) --update-baseline to shrink it"
    )
  }
}
