package import Diagnostics
import Documents
package import JourneyModel
import SwimlaneDiagram
import Templates

/// What a build depends on beside the content folder and the theme.
package struct BuildOptions: Sendable {
  /// The day of the build: reviews are due by it. nil leaves out what depends on it.
  package var day: CalendarDate?
  /// How many tasks work at once; the site does not depend on it.
  package var jobs: Int

  package init(day: CalendarDate?, jobs: Int) {
    self.day = day
    self.jobs = max(1, jobs)
  }
}

/// Reads, links and checks a content folder: what `build` and `check` have in common.
///
/// Findings have the severities that `rules:` asks for, sorted for printing.
package func checkContent(
  _ tree: SourceTree,
  options: BuildOptions
) async -> Checked<LinkedWiki> {
  let settings = readSettings(tree.document(at: "site.yml"))
  let documentOptions = DocumentOptions(rawHTML: settings.value.rawHTML)
  let files = tree.documents.filter { $0.path != "site.yml" }
  let parsed = await parallelMap(files, jobs: options.jobs) {
    parseDocument($0, options: documentOptions)
  }
  let wiki = makeWiki(
    parsed.map(\.value),
    assets: tree.assets,
    settings: settings.value
  )
  let findings =
    tree.diagnostics + settings.diagnostics + parsed.flatMap(\.diagnostics) + wiki.diagnostics
  return Checked(wiki.value, settings.value.applyingRules(to: findings).sortedForPrinting())
}

/// The whole site. With an error among the findings the tree is empty: nothing is to be written.
///
/// Raises what `checkContent`, `compileTemplates` and `planPages` raise.
package func buildSite(
  _ tree: SourceTree,
  theme: Theme,
  options: BuildOptions
) async -> Checked<OutputTree> {
  let checked = await checkContent(tree, options: options)
  let templates = compileTheme(theme)
  let site = Site(checked.value, day: options.day)
  let plan = planPages(site, theme: theme)
  let findings = site.settings.applyingRules(to: templates.diagnostics + plan.diagnostics)
  let diagnostics = (checked.diagnostics + findings).sortedForPrinting()
  guard !diagnostics.containsError else { return Checked(OutputTree([]), diagnostics) }
  let files = await parallelMap(plan.value, jobs: options.jobs) { page in
    OutputTree.File(path: page.route.path, content: page.render(site, templates.value))
  }
  return Checked(OutputTree(files), diagnostics)
}
