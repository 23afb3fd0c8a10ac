import ArgumentParser
import Diagnostics
import SiteBuilder

/// `waymark check`: the rules of `build`, without writing anything.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the content by the rules of build, and writes nothing."
  )

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let tree: SourceTree
    let theme: Theme
    do {
      tree = try readSourceTree(options.folder)
      theme = try readTheme(overriddenBy: options.themeFolder)
    } catch { throw fail(error) }
    let diagnostics = await checkSite(tree, theme: theme, options: try options.buildOptions())
    report(
      diagnostics,
      sources: tree,
      templates: theme.templateFiles,
      content: options.folder,
      isColoured: options.color.isOn
    )
    if diagnostics.containsError { throw ExitCode(1) }
  }
}
