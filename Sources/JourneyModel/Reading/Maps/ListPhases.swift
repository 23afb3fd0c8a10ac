import Diagnostics
import Documents

/// The longest name of a phase in a list: the longest of 513 real ones has 68 characters.
private let nameLimit = 80

/// The phases of a numbered list of at least three names of which most have a list of their own, which says what is done
/// there; nil for any other list. So is a journey written that is a way through pages or places.
func listPhases(_ list: List, vocabulary: Vocabulary) -> [MapPhase]? {
  guard list.isOrdered, list.items.count >= 3, list.items.allSatisfy(isName) else { return nil }
  let nested = list.items.count { item in
    item.details.contains { if case .list = $0 { true } else { false } }
  }
  guard nested * 2 > list.items.count else { return nil }
  var phases = MapPhases()
  for item in list.items {
    var phase = MapPhase(item.content, vocabulary: vocabulary)
    let (entries, rest) = readEntries(item.details)
    phase.prose = rest
    phase.add(
      LaneDraft(
        lane: Lane(.activities),
        entries: entries,
        origin: .label,
        name: Located(item.content.text, at: item.content.span)
      )
    )
    phases.add(phase)
  }
  return phases.phases
}

private func isName(_ item: ListItem) -> Bool {
  let text = item.content.text
  return !text.isEmpty && text.utf8.count <= 4 * nameLimit && text.count <= nameLimit
    && item.content.label?.isStrong != true
}
