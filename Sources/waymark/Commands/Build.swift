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

  func run() async throws {
    let sources: FindingSources
    let theme: Theme
    var reporter = FindingReporter(
      findingOptions,
      isColoured: options.color.isOn,
      printsInformation: false
    )
    do {
      let tree = try readSourceTree(options.folder)
      theme = try readTheme(overriddenBy: options.themeFolder)
      sources = FindingSources(
        tree: tree,
        templates: theme.templateFiles,
        content: options.folder
      )
      reporter.baseline = try findingOptions.readBaseline()
    } catch { throw fail(error) }
    reporter.unchecked = webRuleCodes
    var buildOptions = try options.buildOptions()
    let judge = reporter
    buildOptions.blocks = { judge.verdict($0, sources).isBlocking }
    let built = await buildSite(sources.tree, theme: theme, options: buildOptions)
    let verdict = reporter.verdict(built.diagnostics, sources)
    reporter.report(verdict, sources, mustSummarise: verdict.isBlocking)
    guard !verdict.isBlocking else {
      printError("Nothing was written to \(printableText(output)).")
      throw ExitCode(1)
    }
    do {
      let origin = WriteSources(content: options.folder, theme: options.themeFolder)
      let summary = try await writeOutputTree(
        built.value,
        to: output,
        from: origin,
        jobs: buildOptions.jobs
      )
      if !quiet, findingOptions.format == .text { print(sentence(summary) + notes(verdict)) }
    } catch { throw fail(error) }
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
