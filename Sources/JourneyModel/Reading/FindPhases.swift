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

/// What shows that headings are phases, from the weakest.
enum PhaseSign: Int, Comparable {
  /// They hold lanes.
  case lanes
  /// They are numbered as phase, stage or step.
  case numbered
  /// They stand below a heading such as "Key stages".
  case listed
  /// The framework or `phases:` names them.
  case named

  static func < (left: PhaseSign, right: PhaseSign) -> Bool { left.rawValue < right.rawValue }
}

/// Which headings of a journey are its phases (content format 1 §5.1).
///
/// With names from a framework or `phases:`, a heading is a phase when it is one of them. Without, when two
/// or more siblings are numbered as phase, stage or step, exactly those are; otherwise those below a heading such as
/// "Key stages", or every sibling that holds a known lane as a heading or two different ones as labels.
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
    var sign: PhaseSign = .lanes

    /// Whether it is one heading, and only its lanes say that it is a phase: so look summaries and whole maps.
    var isDoubtful: Bool { phases.count == 1 && sign == .lanes }
  }

  /// Siblings of which some are phases.
  private struct Group {
    var found: Found
    /// The places of those that are.
    var indexes: Set<Int>

    /// Whether a group that lies deeper, or further down, tells the phases better.
    ///
    /// Elsewhere in the document, the greater number wins: a summary may look like phases, too. Inside of a phase, only
    /// phases that are called so win over one that is not.
    func isBettered(by other: Group) -> Bool {
      guard isPhase(around: other.found.path) else {
        return other.found.phases.count > found.phases.count && other.found.sign >= found.sign
      }
      let sign = other.found.sign
      return sign > found.sign && (sign == .listed || found.phases.count == 1)
    }

    /// Whether no group at a path could tell the phases better, unless a heading above says that it lists them.
    func isComplete(inside path: [Int]) -> Bool {
      found.phases.count > 1 && isPhase(around: path)
    }

    private func isPhase(around path: [Int]) -> Bool {
      path.starts(with: found.path) && path.count > found.path.count
        && indexes.contains(path[found.path.count])
    }
  }

  /// The phases below the title: of several groups of siblings the shallowest, unless another tells them better.
  func find(in sections: [Section]) -> Found {
    var best: Group?
    var level: [(path: [Int], sections: [Section], isListed: Bool)] = [([], sections, false)]
    for _ in 0..<4 {
      for siblings in level {
        // Nearly all headings are lanes inside of phases, and need not be looked at.
        if !siblings.isListed, best?.isComplete(inside: siblings.path) == true { continue }
        guard let group = group(siblings.sections, at: siblings.path, isListed: siblings.isListed)
        else { continue }
        if group.found.sign == .named { return group.found }
        if best?.isBettered(by: group) ?? true { best = group }
      }
      level = level.flatMap { siblings in
        siblings.sections.enumerated().filter { !$0.element.children.isEmpty }.map {
          (
            siblings.path + [$0.offset], $0.element.children,
            isPhaseList($0.element.heading.text)
          )
        }
      }
    }
    return best?.found ?? Found()
  }

  private func group(_ sections: [Section], at path: [Int], isListed: Bool) -> Group? {
    guard !sections.isEmpty else { return nil }
    let (phases, sign) = phases(among: sections, isListed: isListed)
    guard !phases.isEmpty else { return nil }
    let stray = sign == .named ? strayHeadings(sections, besides: phases) : []
    let anchors = Set(phases.map(\.section.anchor))
    return Group(
      found: Found(phases: phases, path: path, stray: stray, sign: sign),
      indexes: Set(sections.indices.filter { anchors.contains(sections[$0].anchor) })
    )
  }

  private func phases(
    among sections: [Section],
    isListed: Bool
  ) -> (phases: [PhaseHeading], sign: PhaseSign) {
    let vocabulary = reading.vocabulary
    guard templates.isEmpty else { return (namedPhases(among: sections), .named) }
    let all = sections.map { section in
      let heading = heading(of: section)
      return (
        phase: PhaseHeading(section: section, number: heading.number, title: heading.title),
        isNumbered: heading.isNumbered
      )
    }
    let numbered = all.filter(\.isNumbered)
    if numbered.count >= 2 { return (numbered.map(\.phase), .numbered) }
    func isOther(_ phase: PhaseHeading) -> Bool {
      vocabulary.isOtherSection(phase.section.heading.text)
    }
    if isListed {
      let others = all.map(\.phase).filter { !isOther($0) }
      if others.count >= 2 { return (others, .listed) }
    }
    return (all.map(\.phase).filter { holdsLanes($0.section) && !isOther($0) }, .lanes)
  }

  /// The name of a lane numbers no phase, and to see that is cheap.
  private func heading(of section: Section) -> (isNumbered: Bool, number: Int?, title: String) {
    let text = section.heading.text
    guard reading.lane(named: text) == nil else { return (false, nil, withoutOrdinal(text)) }
    return reading.vocabulary.phaseHeading(text)
  }

  private func namedPhases(among sections: [Section]) -> [PhaseHeading] {
    var taken: Set<Int> = []
    return sections.compactMap { section in
      let heading = reading.vocabulary.phaseHeading(section.heading.text)
      let names = [section.heading.text, heading.title]
      guard let template = names.lazy.compactMap({ templates[foldedName($0)] }).first,
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

  /// Whether a heading says that the phases stand below it: "Key stages", "Phases of the journey".
  private func isPhaseList(_ title: String) -> Bool {
    // Most headings are lanes, and are known as such at once.
    guard reading.lane(named: title) == nil else { return false }
    let vocabulary = reading.vocabulary
    let words = foldedName(String(title.prefix(120))).split(separator: " ").map(String.init)
    let isNamed =
      vocabulary.isPhaseWord(title)
      || words.count <= 6
        && words.contains { vocabulary.isPhaseWord($0) && !vocabulary.numbersPhases($0) }
    return isNamed && !vocabulary.isOtherSection(title)
      && !vocabulary.phaseHeading(title).isNumbered
  }

  private func strayHeadings(_ sections: [Section], besides phases: [PhaseHeading]) -> [Inline] {
    let anchors = Set(phases.map(\.section.anchor))
    return sections.filter { section in
      !anchors.contains(section.anchor) && !reading.vocabulary.isOtherSection(section.heading.text)
        && holdsLanes(section)
    }.map(\.heading)
  }

  /// A known lane as a heading, or two different ones as labels, paragraphs of strong text alone or rows of a table of
  /// two columns. Beside a label, the columns of a wider table count too: alone, they are a map of their own.
  private func holdsLanes(_ section: Section) -> Bool {
    if section.children.contains(where: isLaneHeading) { return true }
    var lanes: Set<String> = []
    var tableLanes: Set<String> = []
    for block in section.blocks {
      switch block {
      case .paragraph(let inline): insertLane(of: inline, into: &lanes)
      case .list(let list): for item in list.items { insertLane(of: item.content, into: &lanes) }
      case .table(let table):
        let ids = (reading.lanes(inPhaseTable: table) ?? []).map(\.lane)
          .filter { $0.standard != nil }.map(\.id)
        let isAlone = table.header.count == 2 && reading.mapLayout(of: table) == nil
        if isAlone { lanes.formUnion(ids) } else { tableLanes.formUnion(ids) }
      case .code, .quote, .other: break
      }
    }
    for part in PhaseText(blocks: section.blocks, sections: []).strongParts.parts {
      if let lane = reading.lane(named: part.name.value) { lanes.insert(lane.id) }
    }
    if !lanes.isEmpty { lanes.formUnion(tableLanes) }
    return lanes.count >= 2
  }

  /// "Steps" above nothing but a map is no lane.
  private func isLaneHeading(_ section: Section) -> Bool {
    guard reading.lane(named: section.heading.text) != nil else { return false }
    let hasMap = section.blocks.contains { block in
      guard case .table(let table) = block else { return false }
      return reading.mapLayout(of: table) != nil
    }
    return !hasMap || !readEntries(section.blocks).entries.isEmpty
  }

  private func insertLane(of inline: Inline, into lanes: inout Set<String>) {
    guard let label = inline.label, label.isStrong,
      let lane = reading.lane(named: label.name.value)
    else { return }
    lanes.insert(lane.id)
  }
}
