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
    do { tree = try readSourceTree(options.folder) } catch { throw fail(error) }
    let checked = await checkContent(tree, options: try options.buildOptions())
    report(
      checked.diagnostics,
      sources: tree,
      content: options.folder,
      isColoured: options.color.isOn
    )
    if checked.diagnostics.containsError { throw ExitCode(1) }
  }
}
