import Diagnostics
import Documents

/// What stands below a phase's heading.
struct PhaseText {
  var blocks: [Block]
  var sections: [Section]

  /// What a heading, or a paragraph that is nothing but strong text, stands above.
  struct Part {
    var name: Located<String>
    /// The paragraph itself.
    var heading: Block
    var blocks: [Block]
  }

  /// The blocks before the first paragraph of strong text alone, and a part for each such paragraph.
  /// Half of the real journeys that have no headings for their lanes write them so.
  var strongParts: (lead: [Block], parts: [Part]) {
    var lead: [Block] = []
    var parts: [Part] = []
    for block in blocks {
      if let name = strongHeading(block) {
        parts.append(Part(name: name, heading: block, blocks: []))
      } else if parts.isEmpty {
        lead.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    return (lead, parts)
  }
}

/// The text of a paragraph that is strong from end to end and no label.
func strongHeading(_ block: Block) -> Located<String>? {
  guard case .paragraph(let inline) = block, inline.label == nil, inline.attributes.isEmpty,
    inline.html.holes.isEmpty, inline.text.utf8.count <= 120
  else { return nil }
  let (opening, closing) = (Array("<strong>".utf8), Array("</strong>".utf8))
  let html = inline.html.bytes
  guard html.starts(with: opening), html.count > opening.count + closing.count,
    html.suffix(closing.count).elementsEqual(closing),
    !html[opening.count..<html.count - closing.count].contains(UInt8(ascii: "<"))
  else { return nil }
  return Located(inline.text, at: inline.span)
}

/// Folded headings that stand one level below at least two phases and hold lists or short paragraphs: rows
/// of the map by their recurrence. Lanes that are known already are left out. Paragraphs of strong text alone count as headings, and so do strong labels.
func recurringHeadings(_ phases: [PhaseText], _ reading: PhaseReading) -> Set<String> {
  var counts: [String: Int] = [:]
  for phase in phases {
    var seen: Set<String> = []
    let headings = phase.sections.filter {
      !reading.isKnownLane($0.heading.text) && holdShortEntries($0.blocks)
    }.map(\.heading.text)
    let parts = phase.strongParts.parts.filter { holdShortEntries($0.blocks) }.map(\.name.value)
    for heading in headings + (parts + phase.shortLabels).filter({ !reading.isKnownLane($0) }) {
      let name = foldedName(withoutOrdinal(heading))
      if !name.isEmpty, seen.insert(name).inserted { counts[name, default: 0] += 1 }
    }
  }
  return Set(counts.filter { $0.value >= 2 }.keys)
}

extension PhaseText {
  /// The names of strong labels directly below the phase whose text is short.
  fileprivate var shortLabels: [String] {
    let texts = blocks.flatMap { block -> [Inline] in
      switch block {
      case .paragraph(let inline): [inline]
      case .list(let list): list.items.map(\.content)
      case .table, .code, .quote, .other: []
      }
    }
    return texts.compactMap { text in
      guard let label = text.label, label.isStrong, isShort(label.restText) else { return nil }
      return label.name.value
    }
  }
}

private func isShort(_ text: String) -> Bool { text.utf8.count <= 560 && text.count <= 140 }

/// Short is 140 characters, the p99 of the cells of real journeys.
private func holdShortEntries(_ blocks: [Block]) -> Bool {
  var isAnyEntry = false
  for block in blocks {
    switch block {
    case .list: isAnyEntry = true
    case .paragraph(let inline):
      guard isShort(inline.text) else { return false }
      isAnyEntry = true
    case .other(let html, _):
      // A rule between two phases belongs to neither.
      guard html.isRule else { return false }
    case .table, .code, .quote: return false
    }
  }
  return isAnyEntry
}

extension HTMLFragment {
  /// Whether it is nothing but a thematic break.
  var isRule: Bool { holes.isEmpty && bytes.elementsEqual("<hr />".utf8) }
}
