import Diagnostics
import Documents

/// Real journeys have up to six; further ones stay tables and code.
private let mapLimit = 200

/// Finds the tables, diagrams and lists of a document that are maps, in document order. What stands in lists and
/// quotations is theirs.
struct MapFinder {
  private(set) var reading: PhaseReading
  /// The journey's title.
  let title: Located<String>
  private var maps: [MapDraft] = []

  init(reading: PhaseReading, title: Located<String>) {
    self.reading = reading
    self.title = title
  }

  /// The same with what has been learnt of the journey since.
  func with(_ reading: PhaseReading) -> MapFinder { MapFinder(reading: reading, title: title) }

  /// The maps below the journey's title.
  func maps(in body: DocumentBody) -> [MapDraft] {
    var finder = self
    finder.find(in: body.blocks, below: [], isAside: false)
    finder.find(in: body.sections, below: [], isAside: false)
    return finder.maps
  }

  private mutating func find(
    in sections: [Section],
    below headings: [Located<String>],
    isAside: Bool
  ) {
    for section in sections {
      let heading = Located(section.heading.text, at: section.heading.span)
      let isOther = isAside || reading.vocabulary.isOtherSection(section.heading.text)
      find(in: section.blocks, below: headings + [heading], isAside: isOther)
      find(in: section.children, below: headings + [heading], isAside: isOther)
    }
  }

  private mutating func find(in blocks: [Block], below headings: [Located<String>], isAside: Bool) {
    for block in blocks where maps.count < mapLimit {
      switch block {
      case .table(let table):
        guard let layout = reading.mapLayout(of: table) else { continue }
        let reader = MapTableReader(table: table, reading: reading, headings: headings)
        var map = MapDraft(kind: .table, headings: headings, isAside: isAside, block: block)
        map.phases = reader.phases(layout)
        if !map.phases.isEmpty { maps.append(map) }
      case .code(let code):
        guard code.isMermaid, let diagram = parseMermaidJourney(code) else { continue }
        var reader = MapDiagramReader(diagram, vocabulary: reading.vocabulary, title: title)
        var map = MapDraft(kind: .diagram, headings: headings, isAside: isAside, block: block)
        map.phases = reader.phases()
        map.steps = reader.steps()
        map.diagnostics = reader.diagnostics
        if !map.phases.isEmpty { maps.append(map) }
      case .list(let list):
        var map = MapDraft(kind: .list, headings: headings, isAside: isAside, block: block)
        map.phases = listPhases(list, vocabulary: reading.vocabulary) ?? []
        if !map.phases.isEmpty { maps.append(map) }
      case .paragraph, .quote, .other: break
      }
    }
  }
}

extension DocumentBody {
  /// The first Mermaid journey outside of lists and quotations.
  var firstDiagram: MermaidJourney? {
    func first(in blocks: [Block]) -> MermaidJourney? {
      for case .code(let code) in blocks where code.isMermaid {
        if let diagram = parseMermaidJourney(code) { return diagram }
      }
      return nil
    }
    func first(in sections: [Section]) -> MermaidJourney? {
      for section in sections {
        if let diagram = first(in: section.blocks) ?? first(in: section.children) { return diagram }
      }
      return nil
    }
    return first(in: blocks) ?? first(in: sections)
  }

  /// Takes blocks away that have become the map, and the headings above them that then stand above nothing.
  mutating func remove(_ taken: Set<SourceSpan>) {
    guard !taken.isEmpty else { return }
    blocks.removeAll { taken.contains($0.span) }
    sections = removing(taken, from: sections)
  }
}

private func removing(_ taken: Set<SourceSpan>, from sections: [Section]) -> [Section] {
  sections.compactMap { section in
    var section = section
    let (blocks, children) = (section.blocks.count, section.children.count)
    section.blocks.removeAll { taken.contains($0.span) }
    section.children = removing(taken, from: section.children)
    let hasLost = section.blocks.count < blocks || section.children.count < children
    let isEmpty = section.children.isEmpty && section.blocks.allSatisfy(\.isRule)
    return hasLost && isEmpty ? nil : section
  }
}

extension Block {
  /// Whether it is nothing but a thematic break.
  var isRule: Bool {
    guard case .other(let html, _) = self else { return false }
    return html.isRule
  }
}
