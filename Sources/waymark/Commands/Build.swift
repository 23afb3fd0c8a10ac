import ArgumentParser
import Diagnostics
import SiteBuilder
import SiteTemplate

/// `waymark build`: content in, website out; with an error in the content, nothing is written.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the website of a content folder."
  )

  @OptionGroup var options: ContentOptions

  @Option(name: .shortAndLong, help: "The folder that the website is written to.")
  var output = "_site"

  @Option(
    help: "A folder whose files replace those of the built-in theme."
  )
  var template: String?

  @Flag(name: .shortAndLong, help: "Print nothing but findings.")
  var quiet = false

  func run() async throws {
    let template = template.map(withoutTrailingSlashes)
    let tree: SourceTree
    let overrides: [SourceFile]
    do {
      tree = try readSourceTree(options.folder)
      overrides = try template.map { try readTheme($0) } ?? []
    } catch let fault as DiskFault { throw fail(fault) }
    let theme = Theme(
      builtIn: BuiltInTheme.files,
      overrides: overrides,
      overridePrefix: (template ?? "") + "/"
    )
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
      let sources = WriteSources(content: options.folder, theme: template)
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

/// The files of a folder that replace those of the built-in theme.
/// - Throws: `DiskFault` when the folder can't be read.
private func readTheme(_ folder: String) throws(DiskFault) -> [SourceFile] {
  try readAllFiles(folder).filter { !$0.path.hasSuffix(".swift") }
}
