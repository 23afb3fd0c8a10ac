import Diagnostics
import JourneyModel
import RuleBook
import SiteBuilder
import SiteTemplate

/// An example as a content folder and a theme: its files, and those of the example wiki that it does not replace.
struct ExampleContent {
  let tree: SourceTree
  let theme: Theme

  init(_ files: [SourceFile]) {
    let overrides = files.filter { $0.path.hasPrefix("site-template/") }
    let own = files.filter { !$0.path.hasPrefix("site-template/") }
    let replaced = Set(own.map(\.path))
    let all = RuleBook.exampleWiki.filter { !replaced.contains($0.path) } + own
    let isDocument = { (path: String) in
      path.hasSuffix(".md") || path.hasSuffix(".mmd") || path == "site.yml"
    }
    tree = SourceTree(
      documents: all.filter { isDocument($0.path) },
      assets: all.map(\.path).filter { !isDocument($0) }
    )
    theme = Theme(
      builtIn: BuiltInTheme.files,
      overrides: overrides.map {
        SourceFile(path: String($0.path.dropFirst("site-template/".count)), bytes: $0.bytes)
      },
      overridePrefix: "site-template/"
    )
  }

  /// Everything that `check` finds, on a day on which the examples are not overdue unless they say so.
  func findings() async -> [Diagnostic] {
    let day = CalendarDate(iso: "2026-11-23")
    return await checkSite(tree, theme: theme, options: BuildOptions(day: day, jobs: 1))
  }

  /// The findings of one rule as they are printed.
  func printed(_ findings: [Diagnostic]) -> String {
    var rendering = TextRendering(
      sources: tree,
      extraFiles: theme.templateFiles,
      pathPrefix: "content/"
    )
    return rendering.text(findings)
  }
}
