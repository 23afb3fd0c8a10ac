import ArgumentParser
import Diagnostics
import SiteBuilder

/// `waymark build`: content in, website out; with an error in the content, nothing is written.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the website of a content folder."
  )

  @OptionGroup var options: ContentOptions

  @Option(name: .shortAndLong, help: "The folder that the website is written to.")
  var output = "_site"

  @Flag(name: .shortAndLong, help: "Print nothing but findings.")
  var quiet = false

  func run() async throws {
    let tree: SourceTree
    let theme: Theme
    do {
      tree = try readSourceTree(options.folder)
      theme = try readTheme(overriddenBy: options.themeFolder)
    } catch { throw fail(error) }
    let built = await buildSite(tree, theme: theme, options: try options.buildOptions())
    report(
      built.diagnostics,
      sources: tree,
      templates: theme.templateFiles,
      content: options.folder,
      isColoured: options.color.isOn
    )
    guard !built.diagnostics.containsError else {
      printError("Nothing was written to \(printableText(output)).")
      throw ExitCode(1)
    }
    do {
      let sources = WriteSources(content: options.folder, theme: options.themeFolder)
      let summary = try writeOutputTree(built.value, to: output, from: sources)
      if !quiet { print(sentence(summary)) }
    } catch { throw fail(error) }
  }

  private func sentence(_ summary: WriteSummary) -> String {
    let total = summary.written + summary.unchanged
    var parts = ["\(summary.written) written"]
    if summary.unchanged > 0 { parts.append("\(summary.unchanged) unchanged") }
    if summary.removed > 0 { parts.append("\(summary.removed) removed") }
    return "\(printableText(output)): \(total) files (\(parts.joined(separator: ", ")))"
  }
}
