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
  private let reading: PhaseReading
  /// The index of each phase that the author or the framework lists, by folded name.
  private let templates: [String: Int]

  /// `names` are, for each listed phase, those by which a heading is known as it.
  init(reading: PhaseReading, names: [[String]]) {
    self.reading = reading
    var templates: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names where templates[foldedName(name)] == nil {
        templates[foldedName(name)] = index
      }
    }
    self.templates = templates
  }

  struct Found {
    /// In document order.
    var phases: [PhaseHeading] = []
    /// Where their siblings lie: the index of a section on each level above.
    var path: [Int] = []
    /// Headings of their level that look like phases and are none of the listed ones.
    var stray: [Inline] = []
  }

  func find(in sections: [Section]) -> Found {
    var level: [(path: [Int], sections: [Section])] = [([], sections)]
    for _ in 0..<4 {
      for group in level {
        let phases = phases(among: group.sections)
        guard !phases.isEmpty else { continue }
        let stray = templates.isEmpty ? [] : strayHeadings(group.sections, besides: phases)
        return Found(phases: phases, path: group.path, stray: stray)
      }
      level = level.flatMap { group in
        group.sections.enumerated().map { (group.path + [$0.offset], $0.element.children) }
      }
    }
    return Found()
  }

  private func phases(among sections: [Section]) -> [PhaseHeading] {
    let vocabulary = reading.vocabulary
    let split = sections.map { vocabulary.phaseHeading($0.heading.text) }
    guard templates.isEmpty else {
      var taken: Set<Int> = []
      return zip(sections, split).compactMap { section, heading in
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
    }
    let numbered = zip(sections, split).filter { $0.1.isNumbered }
    if numbered.count >= 2 {
      return numbered.map { section, heading in
        PhaseHeading(section: section, number: heading.number, title: heading.title)
      }
    }
    return zip(sections, split).compactMap { section, heading in
      guard !vocabulary.isOtherSection(section.heading.text), holdsLanes(section) else {
        return nil
      }
      return PhaseHeading(section: section, number: nil, title: heading.title)
    }
  }

  private func template(named titles: [String]) -> Int? {
    titles.lazy.compactMap { templates[foldedName($0)] }.first
  }

  private func strayHeadings(_ sections: [Section], besides phases: [PhaseHeading]) -> [Inline] {
    let anchors = Set(phases.map(\.section.anchor))
    return sections.filter { section in
      !anchors.contains(section.anchor) && !reading.vocabulary.isOtherSection(section.heading.text)
        && holdsLanes(section)
    }.map(\.heading)
  }

  /// A known lane as a heading, or two different ones as labels or paragraphs of strong text alone.
  private func holdsLanes(_ section: Section) -> Bool {
    if section.children.contains(where: { reading.lane(named: $0.heading.text) != nil }) {
      return true
    }
    var lanes: Set<String> = []
    for block in section.blocks {
      switch block {
      case .paragraph(let inline): insertLane(of: inline, into: &lanes)
      case .list(let list): for item in list.items { insertLane(of: item.content, into: &lanes) }
      case .table, .code, .quote, .other: break
      }
    }
    for part in PhaseText(blocks: section.blocks, sections: []).strongParts.parts {
      if let lane = reading.lane(named: part.name.value) { lanes.insert(lane.id) }
    }
    return lanes.count >= 2
  }

  private func insertLane(of inline: Inline, into lanes: inout Set<String>) {
    guard let label = inline.label, label.isStrong,
      let lane = reading.lane(named: label.name.value)
    else { return }
    lanes.insert(lane.id)
  }
}
