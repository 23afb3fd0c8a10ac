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

/// Reads, links and checks a content folder into a wiki.
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
  let documents = parsed.map(\.value)
  let siteSettings = settings.value
  let readings = await parallelMap(readingTasks(documents), jobs: options.jobs) {
    read($0, settings: siteSettings)
  }
  let wiki = makeWiki(
    documents,
    readings: readings.map(\.value),
    assets: tree.assets,
    settings: siteSettings
  )
  let findings =
    tree.diagnostics + settings.diagnostics + parsed.flatMap(\.diagnostics)
    + readings.flatMap(\.diagnostics) + wiki.diagnostics
    + checkWiki(wiki.value, documents: documents, day: options.day)
  return Checked(wiki.value, settings.value.applyingRules(to: findings).sortedForPrinting())
}

/// What `check` finds: everything that `build` would, without rendering a page.
///
/// Raises what `checkContent`, `compileTemplates` and `planPages` raise; sorted for printing.
package func checkSite(
  _ tree: SourceTree,
  theme: Theme,
  options: BuildOptions
) async -> [Diagnostic] {
  await prepareSite(tree, theme: theme, options: options).diagnostics
}

/// The whole site. With an error among the findings the tree is empty: nothing is to be written.
///
/// Raises what `checkSite` raises.
package func buildSite(
  _ tree: SourceTree,
  theme: Theme,
  options: BuildOptions
) async -> Checked<OutputTree> {
  let prepared = await prepareSite(tree, theme: theme, options: options)
  guard !prepared.diagnostics.containsError else {
    return Checked(OutputTree([]), prepared.diagnostics)
  }
  let (wiki, templates, plan) = prepared.value
  let site = Site(wiki, day: options.day, lines: SourceLines(tree.documents))
  let files = await parallelMap(plan, jobs: options.jobs) { file in
    OutputTree.File(path: file.route.path, content: file.render(site, templates))
  }
  return Checked(OutputTree(files), prepared.diagnostics)
}

/// Everything but the rendering: one rule set for `build` and `check`.
private func prepareSite(
  _ tree: SourceTree,
  theme: Theme,
  options: BuildOptions
) async -> Checked<(wiki: LinkedWiki, templates: [String: CompiledTemplate], plan: [PlannedFile])> {
  let checked = await checkContent(tree, options: options)
  let templates = compileTheme(theme)
  let wiki = checked.value
  let plan = planPages(wiki, theme: theme)
  let findings = wiki.settings.applyingRules(to: templates.diagnostics + plan.diagnostics)
  let diagnostics = (checked.diagnostics + findings).sortedForPrinting()
  return Checked((wiki, templates.value, plan.value), diagnostics)
}
