package import Diagnostics
import JourneyModel
package import SiteBuilder

/// An example as a content folder and a theme: its files, and those of the example wiki that it does not replace.
///
/// Its findings are those of the real check, so that nothing that is said about a rule can drift from it.
package struct ExampleContent: Sendable {
  package let tree: SourceTree
  package let theme: Theme

  /// `builtInTheme` is the theme that the files below `site-template/` override.
  package init(_ files: [SourceFile], builtInTheme: [(path: String, text: String)]) {
    let folder = "site-template/"
    let overrides = files.filter { $0.path.hasPrefix(folder) }
    let own = files.filter { !$0.path.hasPrefix(folder) }
    let replaced = Set(own.map(\.path))
    let all = RuleBook.exampleWiki.filter { !replaced.contains($0.path) } + own
    tree = SourceTree(
      documents: all.filter { isDocument($0.path) },
      assets: all.map(\.path).filter { !isDocument($0) }
    )
    theme = Theme(
      builtIn: builtInTheme,
      overrides: overrides.map {
        SourceFile(path: String($0.path.dropFirst(folder.count)), bytes: $0.bytes)
      },
      overridePrefix: folder
    )
  }

  /// Everything that `check` finds, on a day on which the examples are not overdue unless they say so.
  package func findings() async -> [Diagnostic] {
    let day = CalendarDate(iso: "2026-11-23")
    let rules = RuleBook.all.map(\.rule)
    return await checkSite(
      tree,
      theme: CompiledTheme(theme),
      options: BuildOptions(day: day, jobs: 1, rules: rules)
    )
  }

  /// Findings as they are printed for a content folder that is called `content`.
  package func printed(_ findings: [Diagnostic]) -> String {
    var rendering = TextRendering(
      sources: tree,
      extraFiles: theme.templateFiles,
      pathPrefix: "content/"
    )
    return rendering.text(findings)
  }
}

private func isDocument(_ path: String) -> Bool {
  path.hasSuffix(".md") || path.hasSuffix(".mmd") || path == "site.yml"
}
