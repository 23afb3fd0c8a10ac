import JourneyModel

/// The touchpoints at which somebody comes from another kind of channel: from a screen to a person, say.
///
/// Touchpoints are taken in the order of phases and of each phase's list, for each person by itself. One whose channels
/// have no type in the catalogue says nothing: the next is compared with the one before it. From one website to the next
/// nobody switches: nearly every touchpoint would be marked.
struct ChannelSwitches: Sendable {
  private var switches: Set<Switch> = []
  /// The places of all of them.
  private(set) var entries: Set<EntryLink> = []

  private struct Switch: Hashable {
    var entry: EntryLink
    /// nil for whoever makes the journey.
    var person: Link<Persona>?
  }

  init(_ journey: Journey, in wiki: LinkedWiki) {
    var kinds: [Link<Persona>?: Set<ChannelType>] = [:]
    let customers: [Link<Persona>?] =
      journey.personas.count == 1 ? [journey.personas[0]] : [nil]
    for (place, entry) in journey.entries(of: .touchpoints) ?? [] {
      let now = Set(entry.channels.compactMap { wiki[$0].type })
      guard !now.isEmpty else { continue }
      let people = entry.personas.isEmpty ? customers : entry.personas.map { $0 }
      for person in people {
        guard let before = kinds.updateValue(now, forKey: person), before.isDisjoint(with: now)
        else { continue }
        switches.insert(Switch(entry: place, person: person))
        entries.insert(place)
      }
    }
  }

  /// Whether this person switches at that touchpoint.
  func contains(_ entry: EntryLink, by person: Link<Persona>) -> Bool {
    switches.contains(Switch(entry: entry, person: person))
  }
}
