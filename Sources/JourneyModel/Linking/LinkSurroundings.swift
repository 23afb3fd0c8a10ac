import Diagnostics

/// All that a journey that is linked by itself depends on beside its own draft and the settings: whom and what it can name.
///
/// Where these are equal in two wikis, a journey of which nothing changed is linked to the same. Texts count as equal that
/// differ in their code points alone, so that links are the same, but not the bytes of names.
package struct LinkSurroundings: Sendable, Hashable {
  private let personas: [EntityFacts]
  private let evidence: [EntityFacts]
  private let journeys: [JourneyNames]
  /// With those that persons and evidence brought along, which journeys number theirs behind.
  private let channels: [Channel]
  private let unread: UnreadFiles

  private struct JourneyNames: Hashable {
    let id: String
    let title: String
    let aliases: [String]
    let path: String
    let phaseIDs: [String]
    let isFaulty: Bool

    init(_ draft: JourneyDraft) {
      id = draft.facts.id
      title = draft.facts.title
      aliases = draft.facts.aliases
      path = draft.facts.path
      phaseIDs = draft.phases.map(\.id.value)
      isFaulty = draft.reading.isFaulty
    }
  }

  init(_ draft: WikiDraft, _ linker: Linker) {
    personas = draft.personas.map(\.facts)
    evidence = draft.evidence.map(\.facts)
    journeys = draft.journeys.map { JourneyNames($0) }
    channels = linker.channels
    unread = draft.unread
  }
}
