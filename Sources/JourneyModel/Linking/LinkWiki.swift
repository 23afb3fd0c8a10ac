package import Diagnostics
package import Documents

/// Links what was read of documents into a wiki. Its links are checked afterwards: `checkLinks`.
///
/// In three steps, so that journeys, which are most of a wiki, can be linked side by side: all else, then each journey by
/// itself, then what they have to agree on. The result is the same in whatever order journeys were linked.
package struct WikiLinking: Sendable {
  let assets: [String]
  private let settings: SiteSettings
  var draft: WikiDraft
  /// Entities that were left out because another has their id.
  private let duplicates: Checked<[LeftOut]>
  private let evidence: [Evidence]
  private let personas: [Persona]
  let linker: Linker
  /// How many journeys each document holds of those that hold any.
  let journeyCounts: [String: Int]
  /// Files that stand for more than their own journeys: they say something above the register, or something has its id
  /// from one of them and from another file, too. What a change of theirs comes to only a new linking tells.
  let entangledPaths: Set<String>

  /// `documents` are in path order, and `readings` those of their tasks, in the same order; `unreadable` are paths of
  /// files and folders that could not be read, of which a finding has told.
  package init(
    _ documents: [ParsedDocument],
    readings: [TaskReading],
    assets: [String],
    unreadable: [String] = [],
    settings: SiteSettings
  ) {
    var draft = joinedReadings(readings, of: documents)
    draft.unread.unreadable = Set(unreadable)
    duplicates = sortByID(&draft)
    draft.unread.leftOut = Set(duplicates.value.map(\.path))
    var linker = Linker(draft, settings: settings)
    evidence = draft.evidence.map { linkEvidence($0, linker: &linker) }
    personas = draft.personas.map { linkPersona($0, linker: &linker) }
    self.assets = assets
    self.settings = settings
    self.draft = draft
    self.linker = linker
    journeyCounts = Dictionary(draft.journeys.map { ($0.facts.path, 1) }, uniquingKeysWith: +)
    entangledPaths = Set(draft.splitFiles.map(\.facts.path)).union(
      duplicates.value.flatMap { [$0.path, $0.other] }
    )
  }

  /// The journeys to be linked, by index.
  package var journeys: Range<Int> { draft.journeys.indices }

  /// The document that each journey was read from, of a folder journey its index.
  package var journeyPaths: [String] { draft.journeys.map(\.facts.path) }

  /// All that a linked journey depends on beside itself and the settings.
  package var surroundings: LinkSurroundings { LinkSurroundings(draft, linker) }

  /// A journey that was linked by itself.
  package struct LinkedJourney: Sendable {
    fileprivate let journey: Journey
    /// Without suggestions.
    fileprivate let diagnostics: [Diagnostic]
    /// Channels that no catalogue lists; links to them are numbered behind those that were known before.
    fileprivate let newChannels: [Located<String>]
    /// Whether a finding wants a suggestion.
    fileprivate let wantsSuggestions: Bool
    /// The phases that are detailed: one that it details itself, and those of its own.
    fileprivate let detailedPhases: [PhaseLink]
  }

  /// One of the journeys.
  package func linked(_ index: Int) -> LinkedJourney {
    var linker = linker.forOne
    let journey = linkJourney(draft.journeys[index], linker: &linker)
    return LinkedJourney(
      journey: journey,
      diagnostics: linker.diagnostics,
      newChannels: linker.newChannels,
      wantsSuggestions: linker.suggestions > 0,
      detailedPhases: detailedPhases(of: journey, Link(index))
    )
  }

  /// The wiki of all journeys, in their order, and of the documents that were read. `last` is that of the same linking
  /// before it was updated.
  ///
  /// Raises `duplicate-id`, `unknown-…` and what linking each kind raises.
  package func wiki(
    _ linked: [LinkedJourney],
    of documents: [ParsedDocument],
    last: (wiki: LinkedWiki, update: LinkingUpdate)? = nil
  ) -> Checked<LinkedWiki> {
    var linker = linker
    // Suggestions cost much and are limited in number, so they are made in the order of journeys.
    let journeys = linked.indices.map { index in
      linked[index].wantsSuggestions
        ? linkJourney(draft.journeys[index], linker: &linker)
        : adopted(linked[index], linker: &linker)
    }
    let findings = duplicates.diagnostics + linker.diagnostics
    let details = Set(linked.flatMap(\.detailedPhases))
    if let last,
      let wiki = last.wiki.updated(documents, journeys, linker.channels, details, last.update)
    {
      return Checked(wiki, findings)
    }
    var wiki = LinkedWiki(
      LinkedWiki.Members(
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
    )
    wiki.detailedPhases = details
    var sought = documentsWithSoughtHeadings(wiki.linkLists(documents))
    sought.formUnion(duplicates.value.compactMap(\.kept).map { $0.lowercased() })
    wiki.soughtHeadings = sought
    wiki.anchors = documentAnchors(documents, in: wiki, headingsOf: sought)
    for entity in duplicates.value {
      if let kept = entity.kept {
        wiki.anchors[entity.path] = wiki.anchors[kept]
        wiki.anchors[kept]?.isIncomplete = true
      }
      wiki.anchors[entity.path]?.isIncomplete = true
    }
    return Checked(wiki, findings)
  }

  /// A journey whose own channels have become the wiki's.
  private func adopted(_ linked: LinkedJourney, linker: inout Linker) -> Journey {
    linker.diagnostics += linked.diagnostics
    guard !linked.newChannels.isEmpty else { return linked.journey }
    let known = self.linker.channels.count
    let own = linked.newChannels.map { linker.channel($0) }
    var journey = linked.journey
    for phase in journey.phases.indices {
      for cell in journey.phases[phase].cells.indices {
        journey.phases[phase].cells[cell].renumberChannels { link in
          link.index < known ? link : own[link.index - known] ?? link
        }
      }
    }
    return journey
  }
}

private func detailedPhases(of journey: Journey, _ link: Link<Journey>) -> [PhaseLink] {
  [journey.parent].compactMap { $0 }
    + journey.phases.indices.filter { journey.phases[$0].journey != nil }
    .map { PhaseLink(journey: link, index: $0) }
}

extension Phase.Cell {
  fileprivate mutating func renumberChannels(_ number: (Link<Channel>) -> Link<Channel>) {
    for index in entries.indices where !entries[index].channels.isEmpty {
      entries[index].channels = entries[index].channels.map(number)
    }
  }
}

/// Reads and links documents one after the other, and checks links. Raises what `read`, `WikiLinking` and `checkLinks` raise.
package func makeWiki(
  _ documents: [ParsedDocument],
  assets: [String],
  unreadable: [String] = [],
  settings: SiteSettings
) -> Checked<LinkedWiki> {
  let readings = readingTasks(documents).map { read($0, settings: settings) }
  let linking = WikiLinking(
    documents,
    readings: readings.map(\.value),
    assets: assets,
    unreadable: unreadable,
    settings: settings
  )
  var wiki = linking.wiki(linking.journeys.map(linking.linked), of: documents)
  let links = checkLinks(of: documents, in: wiki.value)
  wiki.diagnostics = readings.flatMap(\.diagnostics) + wiki.diagnostics + links
  return wiki
}

func firstIndexes(_ ids: [String]) -> [String: Int] {
  Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
}
