package import Diagnostics
package import Documents

/// The whole wiki, typed, linked and checked: what pages are made of.
///
/// - Invariant: personas, journeys, evidence and opportunities are sorted by id, pages by path; every `Link` is an
///   index into its array.
package struct LinkedWiki: Sendable {
  package var settings: SiteSettings
  package var personas: [Persona]
  package var journeys: [Journey]
  package var evidence: [Evidence]
  package var opportunities: [Opportunity]
  package var pages: [Page]
  package var home: Page?
  package var glossary: Page?
  /// Prose above a register, by folder: `personas`, `journeys`, `evidence`, `opportunities`.
  package var introductions: [String: Page]
  package var channels: [Channel]
  /// Paths of files that are copied as they are, sorted.
  package var assets: [String]
  var anchors: [String: DocumentAnchors]
  var personaIDs: [String: Int]
  var journeyIDs: [String: Int]
  var evidenceIDs: [String: Int]
  var opportunityIDs: [String: Int]
  var channelIDs: [String: Int]
  var assetPaths: Set<String>
  /// The paths of documents and assets, by the same in lower case.
  var spellings: [String: [String]]
  var unread: UnreadFiles

  /// The persona that a link of this wiki stands for.
  package subscript(link: Link<Persona>) -> Persona { personas[link.index] }
  /// The journey that a link of this wiki stands for.
  package subscript(link: Link<Journey>) -> Journey { journeys[link.index] }
  /// The evidence that a link of this wiki stands for.
  package subscript(link: Link<Evidence>) -> Evidence { evidence[link.index] }
  /// The channel that a link of this wiki stands for.
  package subscript(link: Link<Channel>) -> Channel { channels[link.index] }
  /// The phase that a link of this wiki stands for.
  package subscript(link: PhaseLink) -> Phase { journeys[link.journey.index].phases[link.index] }
}

/// Links what was read of documents into a wiki, and checks its links.
///
/// `documents` are in path order, and `readings` those of their tasks, in the same order; `unreadable` are paths of files
/// and folders that could not be read, of which a finding has told. Raises `duplicate-id`, `unknown-…`, `broken-link`,
/// `case-differs`, `missing-image` and what linking each kind raises.
package func makeWiki(
  _ documents: [ParsedDocument],
  readings: [TaskReading],
  assets: [String],
  unreadable: [String] = [],
  settings: SiteSettings
) -> Checked<LinkedWiki> {
  var draft = joinedReadings(readings, of: documents)
  draft.unread.unreadable = Set(unreadable)
  let duplicates = sortByID(&draft)
  draft.unread.leftOut = Set(duplicates.value.map(\.path))
  var diagnostics = duplicates.diagnostics
  var linker = Linker(draft, settings: settings)
  let evidence = draft.evidence.map { linkEvidence($0, linker: &linker) }
  let personas = draft.personas.map { linkPersona($0, linker: &linker) }
  let journeys = draft.journeys.map { linkJourney($0, linker: &linker) }
  var wiki = LinkedWiki(
    settings: settings,
    personas: personas,
    journeys: journeys,
    evidence: evidence,
    opportunities: draft.opportunities,
    pages: draft.pages,
    home: draft.home,
    glossary: draft.glossary,
    introductions: draft.introductions,
    channels: linker.channels,
    assets: assets,
    anchors: [:],
    personaIDs: firstIndexes(personas.map(\.facts.id)),
    journeyIDs: firstIndexes(journeys.map(\.facts.id)),
    evidenceIDs: firstIndexes(evidence.map(\.facts.id)),
    opportunityIDs: firstIndexes(draft.opportunities.map(\.facts.id)),
    channelIDs: firstIndexes(linker.channels.map(\.id)),
    assetPaths: Set(assets),
    spellings: Dictionary(
      grouping: documents.map(\.path) + assets,
      by: { $0.lowercased() }
    ),
    unread: draft.unread
  )
  wiki.anchors = documentAnchors(documents, in: wiki)
  for entity in duplicates.value {
    if let kept = entity.kept {
      wiki.anchors[entity.path] = wiki.anchors[kept]
      wiki.anchors[kept]?.isIncomplete = true
    }
    wiki.anchors[entity.path]?.isIncomplete = true
  }
  diagnostics += linker.diagnostics
  diagnostics += checkLinks(unique(draft.links + wiki.factLinks), in: wiki)
  return Checked(wiki, diagnostics)
}

/// Reads and links documents one after the other; see the function of the same name with `readings`.
package func makeWiki(
  _ documents: [ParsedDocument],
  assets: [String],
  unreadable: [String] = [],
  settings: SiteSettings
) -> Checked<LinkedWiki> {
  let readings = readingTasks(documents).map { read($0, settings: settings) }
  var wiki = makeWiki(
    documents,
    readings: readings.map(\.value),
    assets: assets,
    unreadable: unreadable,
    settings: settings
  )
  wiki.diagnostics = readings.flatMap(\.diagnostics) + wiki.diagnostics
  return wiki
}

private func firstIndexes(_ ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
