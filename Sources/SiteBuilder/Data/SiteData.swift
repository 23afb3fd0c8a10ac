package import Diagnostics
import Documents
import JourneyModel

/// The two kinds of JSON files that a site holds.
package enum DataKind: String, Sendable, Hashable, CaseIterable {
  case site = "site-json"
  case journey = "journey-json"

  /// The files of this kind, relative to the site's root.
  package var files: String {
    switch self {
    case .site: Route.data.path
    case .journey: Route.journeyData("<id>").path
    }
  }
}

/// The JSON Schema (draft 7) of one kind of JSON files.
package func dataSchema(of kind: DataKind) -> JSONValue {
  switch kind {
  case .site:
    siteTable.schema.document(
      title: "Waymark: \(kind.files)",
      description: "A wiki of personas and journeys: what there is and how it belongs together."
    )
  case .journey:
    JourneyData.data.schema.document(
      title: "Waymark: \(kind.files)",
      description: "A journey with its phases, lanes and entries."
    )
  }
}

/// `site.json` and a file for each journey.
func dataFiles(_ wiki: LinkedWiki) -> [PlannedFile] {
  let journeys = wiki.journeys.enumerated().map { index, journey in
    PlannedFile(route: .journeyData(journey.facts.id), source: journey.facts.span) { site, _ in
      let link = JourneyModel.Link<Journey>(index)
      let data = JourneyData(journey: site.wiki[link], link: link)
      return .bytes(jsonFile { JourneyData.data.write(data, of: site, into: &$0) })
    }
  }
  let whole = PlannedFile(route: .data, source: nil) { site, _ in
    .bytes(jsonFile { siteTable.write(site, of: site, into: &$0) })
  }
  return [whole] + journeys
}

extension Site {
  /// For each persona the journeys that name it or in whose phases it appears, in order.
  fileprivate var journeysOfPersonas: [[JourneyModel.Link<Journey>]] {
    var found = appearances.map { Set($0.map(\.journey)) }
    for (index, journey) in wiki.journeys.enumerated() {
      for persona in journey.personas { found[persona.index].insert(.init(index)) }
    }
    return found.map { $0.sorted { $0.index < $1.index } }
  }
}

private func jsonFile(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
  var writer = JSONWriter()
  writer.reserve(32_768)
  write(&writer)
  return writer.finished()
}

private let siteTable = DataTable<Site>(
  "site",
  [
    .integer("schema_version", schemaVersionMeaning) { _, _ in schemaVersion },
    .text("title", "The name of the site.") { site, _ in site.settings.title },
    .optionalText("description", "One sentence about it.") { site, _ in
      site.settings.description
    },
    .text("lang", "The language (BCP 47).") { site, _ in site.settings.language },
    .optionalText("base_url", "The address of its root, without a slash at the end.") { site, _ in
      site.settings.baseURL
    },
    .records("personas", "Sorted by id.", PersonaData.data) { site, _ in
      let journeys = site.journeysOfPersonas
      return zip(site.wiki.personas, journeys).enumerated().map { index, member in
        PersonaData(persona: member.0, link: .init(index), journeys: member.1)
      }
    },
    .records(
      "journeys",
      "Sorted by id; each names the file that holds all of it.",
      JourneyData.outline
    ) {
      site,
      _ in site.wiki.journeys.enumerated().map { JourneyData(journey: $1, link: .init($0)) }
    },
    .records("evidence", "Sorted by id.", evidenceTable) { site, _ in
      site.wiki.evidence.enumerated().map {
        EvidenceData(evidence: $1, claims: site.claims[$0].count)
      }
    },
    .records("opportunities", "Those with a file of their own, sorted by id.", opportunityTable) {
      site,
      _ in site.wiki.opportunities
    },
    .records("channels", "In the order of the catalogue, else of the journeys.", channelTable) {
      site,
      _ in site.wiki.channels.indices.map { Link($0) }
    },
    .records("pages", "The home page, the glossary, then all others by path.", pageTable) {
      site,
      _ in site.dataPages
    },
    .records("terms", "The terms of the glossary, in its order.", termTable) { site, _ in
      site.dataTerms
    },
  ]
)

private struct EvidenceData: Sendable {
  let evidence: Evidence
  let claims: Int
}

private let evidenceTable = DataTable<EvidenceData>(
  "evidence",
  entityMembers(facts: { $0.evidence.facts }, route: { .evidence($0.evidence.facts.id) }) + [
    .word("source", "How it was gathered.") { data, _ in data.evidence.source },
    .optionalText("date", "When it was gathered (ISO 8601).") { data, _ in
      data.evidence.date?.description
    },
    .optionalText("team", "Who gathered it.") { data, _ in data.evidence.team },
    .optionalInteger("participants", "How many people, visits or tickets it covers.") { data, _ in
      data.evidence.participants
    },
    .texts("personas", "Ids of the personas it is about.") { $1.ids($0.evidence.personas) },
    .optionalText("url", "Absolute, or relative to the site\u{2019}s root.") { data, site in
      data.evidence.url.flatMap { site.href(of: $0, on: .home) ?? $0.destination }
    },
    .integer("citations", "How many claims cite it.") { data, _ in data.claims },
  ]
)

private let opportunityTable = DataTable<Opportunity>(
  "opportunity",
  entityMembers(facts: { $0.facts }, route: { .opportunity($0.facts.id) }) + [
    .optionalInteger("impact", "1 to 5.") { opportunity, _ in opportunity.impact },
    .optionalInteger("effort", "1 to 5.") { opportunity, _ in opportunity.effort },
    .optionalText("confidence", "The author\u{2019}s word.") { opportunity, _ in
      opportunity.confidence
    },
  ]
)

private let channelTable = DataTable<Link<Channel>>(
  "channel",
  [
    .text("id", "Unique.") { link, site in site.wiki[link].id },
    .text("title", "The name on pages.") { link, site in site.wiki[link].title },
    .text("path", "The file of the page that lists its touchpoints.") { link, site in
      site.place(of: link).route.path
    },
    .text("anchor", "Its part of that page.") { link, site in site.place(of: link).anchor },
    .word("type", "What carries it.") { link, site in site.wiki[link].type },
    .word("owned", "Who runs it.") { link, site in site.wiki[link].owned },
    .flag("listed", "Whether the site lists it; else journeys name it.") { link, site in
      site.wiki[link].isListed
    },
  ]
)

/// A page with its place.
private struct PageData: Sendable {
  let facts: EntityFacts
  let route: Route
}

private let pageTable = DataTable<PageData>(
  "page",
  entityMembers(facts: { $0.facts }, route: { $0.route })
)

/// A term of the glossary.
private struct TermData: Sendable {
  let section: Section
  let file: String
}

private let termTable = DataTable<TermData>(
  "term",
  [
    .text("id", "Its anchor on the page.") { term, _ in term.section.anchor },
    .text("title", "The term.") { term, _ in term.section.heading.text },
    .text("path", "The file of the glossary.") { _, _ in Route.glossary.path },
    .text("file", "Its source, relative to the content folder.") { term, _ in term.file },
    .integer("line", "The line of the source on which it begins.") {
      $1.lines.line(of: $0.section.heading.span)
    },
    .optionalText("definition", "The first paragraph of its definition, plain.") { term, _ in
      plainStart(Prose(blocks: term.section.blocks))
    },
  ]
)

extension Site {
  fileprivate var dataPages: [PageData] {
    let home = wiki.home.map { PageData(facts: $0.facts, route: .home) }
    let glossary = wiki.glossary.map { PageData(facts: $0.facts, route: .glossary) }
    let pages = wiki.pages.map {
      PageData(facts: $0.facts, route: .page(pageStem($0.facts.path)))
    }
    return [home, glossary].compactMap { $0 } + pages
  }

  fileprivate var dataTerms: [TermData] {
    guard let glossary = wiki.glossary else { return [] }
    return glossary.prose.sections.filter { !$0.heading.text.isEmpty }.map {
      TermData(section: $0, file: glossary.facts.path)
    }
  }
}
