import Diagnostics

/// All that a journey that is linked by itself depends on beside its own draft and the settings: whom and what it can name.
///
/// Where these are equal in two wikis, and all documents that are no journeys are the same, a journey of which nothing
/// changed is linked to the same.
package struct LinkSurroundings: Sendable, Equatable {
  private let personas: [EntityFacts]
  private let evidence: [EntityFacts]
  private let journeys: [JourneyNames]
  /// With those that persons and evidence brought along, which journeys number theirs behind.
  private let channels: [Channel]
  private let unread: UnreadFiles

  init(_ draft: WikiDraft, _ linker: Linker) {
    personas = draft.personas.map(\.facts)
    evidence = draft.evidence.map(\.facts)
    journeys = draft.journeys.map { JourneyNames($0) }
    channels = linker.channels
    unread = draft.unread
  }
}

/// What others can name a journey by, and name in it.
struct JourneyNames: Sendable, Equatable {
  private let id: String
  private let title: String
  private let aliases: [String]
  private let path: String
  private let phaseIDs: [String]
  private let isFaulty: Bool

  init(_ draft: JourneyDraft) {
    id = draft.facts.id
    title = draft.facts.title
    aliases = draft.facts.aliases
    path = draft.facts.path
    phaseIDs = draft.phases.map(\.id.value)
    isFaulty = draft.reading.isFaulty
  }

  /// Byte by byte: `String` takes texts for equal that differ in their code points, and pages show them.
  static func == (left: JourneyNames, right: JourneyNames) -> Bool {
    isSame(left.id, right.id) && isSame(left.title, right.title) && isSame(left.path, right.path)
      && left.aliases.elementsEqual(right.aliases, by: isSame)
      && left.phaseIDs.elementsEqual(right.phaseIDs, by: isSame) && left.isFaulty == right.isFaulty
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }
}
