import Diagnostics
import Documents

/// A heading that is a phase of a journey.
struct PhaseHeading {
  var section: Section
  /// The phase of the framework or `phases:` that it names.
  var template: Int?
  var number: Int?
  var title: String
}

/// Which headings of a journey are its phases (content format 1 §5.1).
///
/// With names from a framework or `phases:`, a heading is a phase when it is one of them. Without, when two
/// or more siblings are numbered as phase, stage or step, exactly those are; otherwise every sibling that
/// holds a known lane as a heading or two different ones as labels. The shallowest siblings that give a
/// phase win, so that a map one level deeper than usual is read too.
struct PhaseFinder {
  let reading: PhaseReading
  /// Names, by which a heading is known, of each phase that the author or the framework lists.
  let names: [[String]]

  /// The phases in document order, and the sections of their level that are prose.
  func find(in sections: [Section]) -> (phases: [PhaseHeading], path: [Int]) {
    var level: [(path: [Int], sections: [Section])] = [([], sections)]
    for _ in 0..<4 {
      for group in level {
        let phases = phases(among: group.sections)
        if !phases.isEmpty { return (phases, group.path) }
      }
      level = level.flatMap { group in
        group.sections.enumerated().map { (group.path + [$0.offset], $0.element.children) }
      }
    }
    return ([], [])
  }

  private func phases(among sections: [Section]) -> [PhaseHeading] {
    let vocabulary = reading.vocabulary
    let split = sections.map { vocabulary.phaseHeading($0.heading.text) }
    if !names.isEmpty {
      var taken: Set<Int> = []
      let named = zip(sections, split).compactMap { section, heading -> PhaseHeading? in
        guard let template = template(named: [section.heading.text, heading.title]),
          taken.insert(template).inserted
        else { return nil }
        return PhaseHeading(
          section: section,
          template: template,
          number: heading.number,
          title: heading.title
        )
      }
      return named
    }
    let numbered = zip(sections, split).filter { $0.1.isNumbered }
    if numbered.count >= 2 {
      return numbered.map { section, heading in
        PhaseHeading(section: section, number: heading.number, title: heading.title)
      }
    }
    return zip(sections, split).compactMap { section, heading in
      guard !vocabulary.isOtherSection(section.heading.text),
        vocabulary.lane(named: section.heading.text) == nil, holdsLanes(section)
      else { return nil }
      return PhaseHeading(section: section, number: nil, title: heading.title)
    }
  }

  private func template(named titles: [String]) -> Int? {
    let folded = titles.map { foldedName($0) }
    return names.firstIndex { candidates in
      candidates.contains { name in folded.contains(foldedName(name)) }
    }
  }

  private func holdsLanes(_ section: Section) -> Bool {
    if section.children.contains(where: { reading.lane(named: $0.heading.text) != nil }) {
      return true
    }
    var labels: Set<String> = []
    for block in section.blocks {
      switch block {
      case .paragraph(let inline): insertLane(of: inline, into: &labels)
      case .list(let list): for item in list.items { insertLane(of: item.content, into: &labels) }
      case .table, .code, .quote, .other: break
      }
    }
    return labels.count >= 2
  }

  private func insertLane(of inline: Inline, into labels: inout Set<String>) {
    guard let label = inline.label, label.isStrong,
      let lane = reading.lane(named: label.name.value)
    else { return }
    labels.insert(lane.id)
  }
}

/// Folded headings that stand one level below at least two phases and hold lists or short paragraphs: rows
/// of the map by their recurrence. Short is 140 characters, the p99 of the cells of real journeys.
func recurringHeadings(_ phases: [PhaseHeading]) -> Set<String> {
  var counts: [String: Int] = [:]
  for phase in phases {
    var seen: Set<String> = []
    for child in phase.section.children where holdsShortEntries(child) {
      let name = foldedName(withoutOrdinal(child.heading.text))
      if !name.isEmpty, seen.insert(name).inserted { counts[name, default: 0] += 1 }
    }
  }
  return Set(counts.filter { $0.value >= 2 }.keys)
}

private func holdsShortEntries(_ section: Section) -> Bool {
  guard !section.blocks.isEmpty else { return false }
  return section.blocks.allSatisfy { block in
    switch block {
    case .list: true
    case .paragraph(let inline): inline.text.utf8.count <= 280 && inline.text.count <= 140
    case .table, .code, .quote, .other: false
    }
  }
}
