import JourneyModel

/// The touchpoints at which somebody comes from another channel than that of the touchpoint before.
///
/// Touchpoints are taken in the order of phases and of each phase's list, for each person by itself. One without a
/// channel says nothing: the next is compared with the one before it.
struct ChannelSwitches: Sendable {
  private var switches: Set<Switch> = []
  /// The places of all of them.
  private(set) var entries: Set<EntryLink> = []

  private struct Switch: Hashable {
    var entry: EntryLink
    /// nil for whoever makes the journey.
    var person: Link<Persona>?
  }

  init(_ journey: Journey) {
    var channels: [Link<Persona>?: [Link<Channel>]] = [:]
    let customers: [Link<Persona>?] =
      journey.personas.count == 1 ? [journey.personas[0]] : [nil]
    for (place, entry) in journey.entries(of: .touchpoints) ?? [] where !entry.channels.isEmpty {
      let people = entry.personas.isEmpty ? customers : entry.personas.map { $0 }
      for person in people {
        let before = channels.updateValue(entry.channels, forKey: person) ?? []
        guard !before.isEmpty, !before.contains(where: entry.channels.contains) else { continue }
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
