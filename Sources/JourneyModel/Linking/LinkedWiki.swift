import Documents

/// The whole wiki, typed, linked and checked: what pages are made of.
///
/// - Invariant: personas, journeys, evidence and opportunities are sorted by id, pages by path; every `Link` is an
///   index into its array.
package struct LinkedWiki: Sendable {
  /// One element: what everything looks at lies behind one reference.
  private var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is in it.
  package struct Members: Sendable {
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
    /// The documents of which anchors hold headings, by path in lower case: at least those to which a link with `#` may lead.
    var soughtHeadings: Set<String> = []
    /// The phases that a journey of their own details: what they lack may stand there.
    var detailedPhases: Set<PhaseLink> = []
  }

  package var settings: SiteSettings {
    _read { yield members[0].settings }
    _modify { yield &members[0].settings }
  }
  package var personas: [Persona] {
    _read { yield members[0].personas }
    _modify { yield &members[0].personas }
  }
  package var journeys: [Journey] {
    _read { yield members[0].journeys }
    _modify { yield &members[0].journeys }
  }
  package var evidence: [Evidence] {
    _read { yield members[0].evidence }
    _modify { yield &members[0].evidence }
  }
  package var opportunities: [Opportunity] {
    _read { yield members[0].opportunities }
    _modify { yield &members[0].opportunities }
  }
  package var pages: [Page] {
    _read { yield members[0].pages }
    _modify { yield &members[0].pages }
  }
  package var home: Page? {
    _read { yield members[0].home }
    _modify { yield &members[0].home }
  }
  package var glossary: Page? {
    _read { yield members[0].glossary }
    _modify { yield &members[0].glossary }
  }
  package var introductions: [String: Page] {
    _read { yield members[0].introductions }
    _modify { yield &members[0].introductions }
  }
  package var channels: [Channel] {
    _read { yield members[0].channels }
    _modify { yield &members[0].channels }
  }
  package var assets: [String] {
    _read { yield members[0].assets }
    _modify { yield &members[0].assets }
  }
  var anchors: [String: DocumentAnchors] {
    _read { yield members[0].anchors }
    _modify { yield &members[0].anchors }
  }
  var personaIDs: [String: Int] {
    _read { yield members[0].personaIDs }
    _modify { yield &members[0].personaIDs }
  }
  var journeyIDs: [String: Int] {
    _read { yield members[0].journeyIDs }
    _modify { yield &members[0].journeyIDs }
  }
  var evidenceIDs: [String: Int] {
    _read { yield members[0].evidenceIDs }
    _modify { yield &members[0].evidenceIDs }
  }
  var opportunityIDs: [String: Int] {
    _read { yield members[0].opportunityIDs }
    _modify { yield &members[0].opportunityIDs }
  }
  var channelIDs: [String: Int] {
    _read { yield members[0].channelIDs }
    _modify { yield &members[0].channelIDs }
  }
  var assetPaths: Set<String> {
    _read { yield members[0].assetPaths }
    _modify { yield &members[0].assetPaths }
  }
  var spellings: [String: [String]] {
    _read { yield members[0].spellings }
    _modify { yield &members[0].spellings }
  }
  var unread: UnreadFiles {
    _read { yield members[0].unread }
    _modify { yield &members[0].unread }
  }
  var soughtHeadings: Set<String> {
    get { members[0].soughtHeadings }
    _modify { yield &members[0].soughtHeadings }
  }
  var detailedPhases: Set<PhaseLink> {
    _read { yield members[0].detailedPhases }
    _modify { yield &members[0].detailedPhases }
  }

  /// The persona that a link of this wiki stands for.
  package subscript(link: Link<Persona>) -> Persona {
    _read { yield members[0].personas[link.index] }
  }
  /// The journey that a link of this wiki stands for.
  package subscript(link: Link<Journey>) -> Journey {
    _read { yield members[0].journeys[link.index] }
  }
  /// The evidence that a link of this wiki stands for.
  package subscript(link: Link<Evidence>) -> Evidence {
    _read { yield members[0].evidence[link.index] }
  }
  /// The channel that a link of this wiki stands for.
  package subscript(link: Link<Channel>) -> Channel {
    _read { yield members[0].channels[link.index] }
  }
  /// The phase that a link of this wiki stands for.
  package subscript(link: PhaseLink) -> Phase {
    _read { yield members[0].journeys[link.journey.index].phases[link.index] }
  }
}
