import JourneyModel
import Templates

/// The pages that depend on how much there is to list. `planPages` keeps their paths whether there are any or not.
func furtherPages(_ site: Site) -> [PlannedFile] {
  registerPages(site.registers) + evidencePages(site) + personaPages(site)
}

private func registerPages(_ registers: Registers) -> [PlannedFile] {
  var files: [PlannedFile] = []
  func add<Page: FramedPage>(
    _ first: Route,
    _ count: Int,
    _ template: String,
    _ fields: FieldTable<Page>,
    _ model: @escaping @Sendable (Site, Int) -> Page
  ) {
    files += pages(after: first, count, template, fields, model)
  }
  add(.journeys, registers.journeys.pageCount, "journeys", JourneysPage.fields) {
    $0.journeysPage($1)
  }
  add(.personas, registers.personas.list.pageCount, "personas", PersonasPage.fields) {
    $0.personasPage($1)
  }
  add(.evidenceIndex, registers.evidence.pageCount, "evidence-index", EvidenceIndexPage.fields) {
    $0.evidenceIndexPage($1)
  }
  add(.opportunities, registers.opportunities.pageCount, "opportunities", OpportunitiesPage.fields)
  {
    $0.opportunitiesPage($1)
  }
  add(.touchpoints, registers.touchpoints.pageCount, "touchpoints", TouchpointsPage.fields) {
    $0.touchpointsPage($1)
  }
  add(.painPoints, registers.pains.pageCount, "pain-points", PainPointsPage.fields) {
    $0.painPointsPage($1)
  }
  add(.contentGaps, registers.gaps.pageCount, "content-gaps", ContentGapsPage.fields) {
    $0.contentGapsPage($1)
  }
  return files
}

private func evidencePages(_ site: Site) -> [PlannedFile] {
  var files: [PlannedFile] = []
  for (index, evidence) in site.wiki.evidence.enumerated() {
    let link = Link<Evidence>(index)
    let count = site.registers.claims[index].pageCount
    files += pages(
      after: .evidence(evidence.facts.id),
      count,
      "evidence",
      EvidencePage.fields
    ) { $0.evidencePage(link, $1) }
  }
  return files
}

private func personaPages(_ site: Site) -> [PlannedFile] {
  var files: [PlannedFile] = []
  for (index, persona) in site.wiki.personas.enumerated() {
    let link = Link<Persona>(index)
    for list in PersonaList.allCases {
      let count = site.size(of: list, of: link).pages
      guard count > 0 else { continue }
      let first = Route.personaList(persona.facts.id, list)
      files.append(
        .page(first, "persona-list", PersonaListPage.fields) { $0.personaListPage(link, list) }
      )
      files += pages(after: first, count, "persona-list", PersonaListPage.fields) {
        $0.personaListPage(link, list, $1)
      }
    }
  }
  return files
}

/// Pages after the first of what begins at a route.
private func pages<Page: FramedPage>(
  after first: Route,
  _ count: Int,
  _ template: String,
  _ fields: FieldTable<Page>,
  _ model: @escaping @Sendable (Site, Int) -> Page
) -> [PlannedFile] {
  (1...max(1, count)).dropFirst().map { number in
    .page(first.page(number), template, fields) { model($0, number) }
  }
}
