package import Diagnostics
package import Documents
package import JourneyModel
import SwimlaneDiagram
import Templates

/// What a build does one after the other, for those who watch it.
package enum BuildStage: String, Sendable, Hashable, CaseIterable {
  case parse, read, link, check, plan
}

/// What a build depends on beside the content folder and the theme.
package struct BuildOptions: Sendable {
  /// The day of the build: reviews are due by it. nil leaves out what depends on it.
  package var day: CalendarDate?
  /// How many tasks work at once; the site does not depend on it.
  package var jobs: Int
  /// The rules that there are, for findings about comments and settings that name others.
  package var rules: [DiagnosticRule]
  /// How much stands on one page of a register.
  package var pageSize = PageSize.standard
  /// Whether findings, sorted for printing, keep the site from being written.
  package var blocks: @Sendable ([Diagnostic]) -> Bool = { $0.containsError }
  /// Told of each stage when it begins.
  package var watch: @Sendable (BuildStage) async -> Void = { _ in }

  package init(day: CalendarDate?, jobs: Int, rules: [DiagnosticRule] = []) {
    self.day = day
    self.jobs = max(1, jobs)
    self.rules = rules
  }
}

/// Reads, links and checks a content folder into a wiki.
///
/// Findings have the severities that `rules:` and comments ask for, sorted for printing.
package func checkContent(
  _ tree: SourceTree,
  options: BuildOptions
) async -> Checked<LinkedWiki> {
  var history = BuildHistory.none
  let read = await readContent(tree, options: options, history: &history)
  let wiki = read.value.wiki
  let found = await contentFindings(read.value, options: options, history: &history)
  let findings = read.diagnostics + found
  let judge = FindingJudge(tree: tree, settings: wiki.settings, rules: options.rules)
  return Checked(wiki, judge.judged(findings))
}

/// Makes the words that all documents are read with, for which all journeys would else wait together: 20 ms in which a
/// program can do something else, such as read files.
package func prepareVocabulary() async { _ = Vocabulary.standard }

/// A wiki with what it was made of.
private struct ReadContent: Sendable {
  let wiki: LinkedWiki
  let documents: [ParsedDocument]
  let readings: [TaskReading]
  /// Of each journey, whether it is as it was in the last build.
  let isUnchanged: [Bool]
}

/// What a content folder holds, and what was found while it was read and linked, neither judged nor sorted.
///
/// A program that ends after a check saves time when it keeps all of it; a build needs the room.
private func readContent(
  _ tree: SourceTree,
  options: BuildOptions,
  history: inout BuildHistory,
  keepsFrontMatter: Bool = true
) async -> Checked<ReadContent> {
  let settings = readSettings(tree.document(at: "site.yml"))
  let documentOptions = DocumentOptions(rawHTML: settings.value.rawHTML)
  let files = tree.documents.filter { $0.path != "site.yml" }
  history.begin(files, settings: tree.document(at: "site.yml"))
  await options.watch(.parse)
  let parsed = await history.parsed(files, jobs: options.jobs) {
    parseDocument($0, options: documentOptions)
  }
  var documents = history.documents(parsed)
  let siteSettings = settings.value
  await options.watch(.read)
  let readings = await history.readings(of: documents, jobs: options.jobs) {
    read($0, settings: siteSettings)
  }
  // It takes several times the room of its text, and nobody asks for it again.
  if !keepsFrontMatter { for index in documents.indices { documents[index].frontMatter = nil } }
  await options.watch(.link)
  let unreadable = tree.diagnostics.filter { $0.rule == .unreadableFile }.map(\.span.path)
  let linking = history.linking(documents, assets: tree.assets, unreadable: unreadable) {
    WikiLinking(
      documents,
      readings: readings.map(\.value),
      assets: tree.assets,
      unreadable: unreadable,
      settings: siteSettings
    )
  }
  let (journeys, isUnchanged) = await history.journeys(of: linking, jobs: options.jobs)
  let wiki = history.wiki(of: linking, journeys, documents)
  let findings =
    tree.diagnostics + settings.diagnostics + joinedFindings(parsed) + joinedFindings(readings)
    + wiki.diagnostics
  let content = ReadContent(
    wiki: wiki.value,
    documents: documents,
    readings: readings.map(\.value),
    isUnchanged: isUnchanged
  )
  return Checked(content, findings)
}

/// What was found of all values, which are many and large: they are not copied.
private func joinedFindings<Value>(_ checked: [Checked<Value>]) -> [Diagnostic] {
  checked.indices.flatMap { checked[$0].diagnostics }
}

/// What the rules about a whole wiki find, neither judged nor sorted.
private func contentFindings(
  _ content: ReadContent,
  options: BuildOptions,
  history: inout BuildHistory
) async -> [Diagnostic] {
  await options.watch(.check)
  let journeyChecks = journeyChecks(content.wiki)
  let known = history.findings(of: journeyChecks, content.wiki, content.isUnchanged)
  let knownLinks = history.faultyLinks(content.documents, content.wiki)
  // Links are one piece of work and the longest.
  async let checkedLinks = findLinks(of: content, known: knownLinks)
  var checks = wikiChecks(content.wiki, documents: content.documents, day: options.day)
  let others = checks.count
  checks += journeyChecks.map(\.findings)
  let knownFindings = Array(repeating: nil, count: others) + known
  let findings = await parallelMap(checks, known: knownFindings, jobs: options.jobs) { $0() }
  history.keep(Array(findings.suffix(journeyChecks.count)))
  let links = await checkedLinks
  history.keep(links.value)
  return links.diagnostics + findings.flatMap { $0 }
}

private func findLinks(of content: ReadContent, known: FaultyLinks?) -> Checked<FaultyLinks> {
  let links = known ?? FaultyLinks(content.documents, in: content.wiki)
  return Checked(links, checkLinks(links, in: content.wiki))
}

/// A content folder and a theme, looked at by all rules but those about the web.
package struct ExaminedSite: Sendable {
  /// Every use of a web address, in the order of files and places.
  package var webLinks: [LinkUse] { JourneyModel.webLinks(content.documents, content.wiki) }
  private let found: [Diagnostic]
  private let judge: FindingJudge
  /// Held until a program ends, which then need not take it apart: that was an eighth of a check of 1,000 files.
  private let content: ReadContent

  fileprivate init(
    _ found: [Diagnostic],
    _ judge: FindingJudge,
    _ content: ReadContent
  ) {
    self.found = found
    self.judge = judge
    self.content = content
  }

  /// All findings, sorted for printing; `webFindings` are those about `webLinks`, nil when nobody looked.
  package func findings(webFindings: [Diagnostic]? = nil) -> [Diagnostic] {
    var judge = judge
    if webFindings != nil { judge.unchecked = [] }
    return judge.judged(found + (webFindings ?? []))
  }
}

/// Everything that `build` would find, without rendering a page.
///
/// Raises what `checkContent`, `compileTemplates` and `planPages` raise.
package func examineSite(
  _ tree: SourceTree,
  theme: CompiledTheme,
  options: BuildOptions
) async -> ExaminedSite {
  var history = BuildHistory.none
  return await prepareSite(tree, theme: theme, options: options, history: &history).examined
}

/// What `check` finds when nobody asks the web; sorted for printing.
///
/// Raises what `examineSite` raises.
package func checkSite(
  _ tree: SourceTree,
  theme: CompiledTheme,
  options: BuildOptions
) async -> [Diagnostic] {
  await examineSite(tree, theme: theme, options: options).findings()
}

/// The whole site, of which pages are rendered when they are asked for. When `options` say that the findings block it,
/// the tree is empty: nothing is to be written.
///
/// Raises what `checkSite` raises.
package func buildSite(
  _ tree: SourceTree,
  theme: CompiledTheme,
  options: BuildOptions
) async -> Checked<OutputTree> {
  var history = BuildHistory.none
  return await buildSite(tree, theme: theme, options: options, history: &history)
}

/// The same for a program that builds a wiki again and again. Pages of documents that have changed come first.
package func buildSite(
  _ tree: SourceTree,
  theme: CompiledTheme,
  options: BuildOptions,
  history: inout BuildHistory
) async -> Checked<OutputTree> {
  let prepared = await prepareSite(
    tree,
    theme: theme,
    options: options,
    history: &history,
    keepsFrontMatter: history.isKept
  )
  let findings = prepared.examined.findings()
  guard !options.blocks(findings) else {
    history.forgetSite()
    return Checked(OutputTree([OutputTree.Batch]()), findings)
  }
  // Nothing else of what was prepared is used from here on, so that what was read makes room for the pages.
  let (wiki, templates, plan) = (prepared.wiki, prepared.templates, prepared.plan)
  let site = await Site.made(
    wiki,
    day: options.day,
    lines: history.lines(of: tree),
    pageSize: options.pageSize,
    jobs: options.jobs,
    last: prepared.last,
    isLast: !history.isKept
  )
  history.keep(site)
  return Checked(history.tree(plan, of: site, templates), findings)
}

/// Everything but the rendering.
private struct PreparedSite: Sendable {
  let wiki: LinkedWiki
  let templates: [String: CompiledTemplate]
  let plan: [PlannedFile]
  let examined: ExaminedSite
  /// What the site takes over is taken from it.
  let last: LastSite?
}

/// One rule set for `build` and `check`.
private func prepareSite(
  _ tree: SourceTree,
  theme: CompiledTheme,
  options: BuildOptions,
  history: inout BuildHistory,
  keepsFrontMatter: Bool = true
) async -> PreparedSite {
  let read = await readContent(
    tree,
    options: options,
    history: &history,
    keepsFrontMatter: keepsFrontMatter
  )
  let wiki = read.value.wiki
  let last = history.lastSite(wiki, read.value.isUnchanged, pageSize: options.pageSize)
  let known = history.plan(wiki, theme.theme, last: last)
  async let planned = known.map { Checked($0) } ?? planPages(wiki, theme: theme.theme)
  let found = await contentFindings(read.value, options: options, history: &history)
  await options.watch(.plan)
  let (templates, plan) = await (theme.templates, planned)
  history.keep(plan, theme.theme)
  let examined = ExaminedSite(
    read.diagnostics + found + templates.diagnostics + plan.diagnostics,
    FindingJudge(tree: tree, settings: wiki.settings, rules: options.rules),
    read.value
  )
  return PreparedSite(
    wiki: wiki,
    templates: templates.value,
    plan: plan.value,
    examined: examined,
    last: last
  )
}
