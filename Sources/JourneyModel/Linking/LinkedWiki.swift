import Documents

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
  /// The phases that a journey of their own details: what they lack may stand there.
  var detailedPhases: Set<PhaseLink> = []

  /// The persona that a link of this wiki stands for.
  package subscript(link: Link<Persona>) -> Persona { _read { yield personas[link.index] } }
  /// The journey that a link of this wiki stands for.
  package subscript(link: Link<Journey>) -> Journey { _read { yield journeys[link.index] } }
  /// The evidence that a link of this wiki stands for.
  package subscript(link: Link<Evidence>) -> Evidence { _read { yield evidence[link.index] } }
  /// The channel that a link of this wiki stands for.
  package subscript(link: Link<Channel>) -> Channel { _read { yield channels[link.index] } }
  /// The phase that a link of this wiki stands for.
  package subscript(link: PhaseLink) -> Phase {
    _read { yield journeys[link.journey.index].phases[link.index] }
  }
}
