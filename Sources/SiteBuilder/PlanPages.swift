package import Diagnostics
import JourneyModel
import SwimlaneDiagram
import Templates

extension DiagnosticRule {
  package static let pathTaken = DiagnosticRule(
    "path-taken",
    .error,
    "every page and file of the site has a path of its own",
    isFixed: true
  )
}

/// A file of the site and how its content is made, or several that share the work.
struct PlannedFile: Sendable {
  let routes: [Route]
  /// What it comes from; nil for what the site makes of itself.
  let source: SourceSpan?
  /// The template's name, or what the file is.
  let kind: String
  /// A content for each route.
  let render: @Sendable (Site, [String: CompiledTemplate]) -> [OutputTree.Content]

  init(
    route: Route,
    source: SourceSpan?,
    kind: String = "data",
    _ render: @escaping @Sendable (Site, [String: CompiledTemplate]) -> OutputTree.Content
  ) {
    routes = [route]
    self.source = source
    self.kind = kind
    self.render = { [render($0, $1)] }
  }

  /// The page of a journey and the file with its picture, which is laid out once for both.
  init(_ journey: Journey, _ link: JourneyModel.Link<Journey>) {
    let id = journey.facts.id
    routes = journey.phases.isEmpty ? [.journey(id)] : [.journey(id), .diagram(id)]
    source = journey.facts.span
    kind = "journey"
    render = { site, templates in
      let picture = site.picture(of: link)
      let page = site.journeyPage(link, picture)
      let bytes = site.rendered(page, JourneyPage.fields, templates["journey"])
      guard let picture else { return [.bytes(bytes)] }
      let file = standaloneFile(picture.geometry)
      let isReversed = page.frame.language.isRightToLeft
      return [.bytes(bytes), .bytes(isReversed ? isolatingSignedNumbers(file) : file)]
    }
  }

  /// A page made by a template.
  static func page<Model: FramedPage>(
    _ route: Route,
    _ template: String,
    _ fields: FieldTable<Model>,
    source: SourceSpan? = nil,
    _ model: @escaping @Sendable (Site) -> Model
  ) -> PlannedFile {
    PlannedFile(route: route, source: source, kind: template) { site, templates in
      .bytes(site.rendered(model(site), fields, templates[template]))
    }
  }
}

extension Site {
  /// A page with its terms linked, and with the signs of numbers where they belong.
  fileprivate func rendered<Page: FramedPage>(
    _ page: Page,
    _ fields: FieldTable<Page>,
    _ template: CompiledTemplate?
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32_768)
    template?.print(page, fields, into: &bytes)
    let language = page.frame.language
    let linked = terms?.linked(bytes, on: page.frame.route, language.tag) ?? bytes
    return language.isRightToLeft ? isolatingSignedNumbers(linked) : linked
  }
}

/// Every file of the site; what only the whole wiki tells is worked out later, when pages are rendered.
///
/// Raises `path-taken` and `redirect-path`.
func planPages(_ wiki: LinkedWiki, theme: Theme) -> Checked<[PlannedFile]> {
  var files = entityPages(wiki) + registerPages(wiki)
  for (index, page) in wiki.pages.enumerated() {
    files.append(
      .page(.page(pageStem(page.facts.path)), "page", PlainPage.fields, source: page.facts.span) {
        $0.plainPage(index)
      }
    )
  }
  for (path, bytes) in theme.assets.sorted(by: { $0.key < $1.key }) {
    files.append(
      PlannedFile(route: .theme(path), source: nil, kind: "theme") { _, _ in .bytes(bytes) }
    )
  }
  for path in wiki.assets {
    files.append(
      PlannedFile(route: .asset(path), source: .start(of: path), kind: "copy") { _, _ in
        .copy(of: path)
      }
    )
  }
  files += dataFiles(wiki)
  files += searchEngineFiles(wiki.settings, pages: files)
  let redirects = redirectPages(wiki)
  files += redirects.value
  return Checked(files, redirects.diagnostics + findCollisions(files) + findKeptPaths(files))
}

private func entityPages(_ wiki: LinkedWiki) -> [PlannedFile] {
  var files: [PlannedFile] = []
  for (index, persona) in wiki.personas.enumerated() {
    files.append(
      .page(.persona(persona.facts.id), "persona", PersonaPage.fields, source: persona.facts.span) {
        $0.personaPage(Link(index))
      }
    )
  }
  for (index, journey) in wiki.journeys.enumerated() {
    files += journeyFiles(journey, Link(index))
  }
  for (index, evidence) in wiki.evidence.enumerated() {
    files.append(
      .page(
        .evidence(evidence.facts.id),
        "evidence",
        EvidencePage.fields,
        source: evidence.facts.span
      ) {
        $0.evidencePage(Link(index))
      }
    )
  }
  for (index, opportunity) in wiki.opportunities.enumerated() {
    files.append(
      .page(
        .opportunity(opportunity.facts.id),
        "page",
        PlainPage.fields,
        source: opportunity.facts.span
      ) { $0.opportunityPage(index) }
    )
  }
  return files
}

private func journeyFiles(_ journey: Journey, _ link: JourneyModel.Link<Journey>) -> [PlannedFile] {
  let id = journey.facts.id
  var files = [PlannedFile(journey, link)]
  for (index, phase) in journey.phases.enumerated() {
    files.append(
      .page(.phase(journey: id, phase: phase.id), "phase", PhasePage.fields, source: phase.span) {
        $0.phasePage(PhaseLink(journey: link, index: index))
      }
    )
  }
  return files
}

private func registerPages(_ wiki: LinkedWiki) -> [PlannedFile] {
  var files: [PlannedFile] = [
    .page(.home, "home", HomePage.fields, source: wiki.home?.facts.span) { $0.homePage() },
    .page(.journeys, "journeys", JourneysPage.fields) { $0.journeysPage() },
    .page(.personas, "personas", PersonasPage.fields) { $0.personasPage() },
    .page(.evidenceIndex, "evidence-index", EvidenceIndexPage.fields) { $0.evidenceIndexPage() },
    .page(.opportunities, "opportunities", OpportunitiesPage.fields) { $0.opportunitiesPage() },
    .page(.touchpoints, "touchpoints", TouchpointsPage.fields) { $0.touchpointsPage() },
    .page(.painPoints, "pain-points", PainPointsPage.fields) { $0.painPointsPage() },
    .page(.contentGaps, "content-gaps", ContentGapsPage.fields) { $0.contentGapsPage() },
    .page(.notFound, "not-found", NotFoundPage.fields) { $0.notFoundPage() },
  ]
  if let glossary = wiki.glossary {
    files.append(
      .page(.glossary, "glossary", GlossaryPage.fields, source: glossary.facts.span) { site in
        site.glossaryPage(glossary)
      }
    )
  }
  return files
}
