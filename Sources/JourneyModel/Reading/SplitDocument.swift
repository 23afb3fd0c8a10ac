import Diagnostics
import Documents

/// What `split:` says: each heading of this level starts a persona or journey of its own.
enum SplitLevel: String, CaseIterable {
  case h1, h2

  var level: Int { self == .h1 ? 1 : 2 }
}

/// A file that holds several personas or journeys (content format 1 §4 and §5).
struct SplitDocument {
  /// The sections that start an entity each, in document order.
  private(set) var parts: [Section] = []
  /// What stands outside of them.
  private(set) var rest: Prose

  init(_ document: ParsedDocument, at split: SplitLevel) {
    rest = Prose(blocks: document.preamble)
    collect(document.sections, at: split.level)
  }

  private mutating func collect(_ sections: [Section], at level: Int) {
    for section in sections {
      if section.level == level {
        parts.append(section)
      } else if section.level < level {
        rest.blocks += section.blocks
        collect(section.children, at: level)
      } else {
        rest.sections.append(section)
      }
    }
  }
}

extension EntityFacts {
  /// The facts of one part of a file, which has a title and an id of its own; whose it is, and how far it is agreed
  /// upon, is the file's. Old paths and `x-` keys are the file's alone.
  func ofPart(_ section: Section, reporting reader: inout FactReader) -> EntityFacts {
    var facts = self
    let title = section.heading.text
    let written = section.heading.attributes.first { $0.key.value == "id" }?.value
    let ownID = written.flatMap { reader.take(checkedID($0)) }
    let name = slug(title)
    facts.id = ownID?.value ?? (name.isEmpty ? section.anchor : JourneyModel.id(ofStem: name))
    facts.title = title.isEmpty ? facts.id : title
    facts.aliases = []
    facts.summary = nil
    facts.redirectFrom = []
    facts.custom = []
    facts.span = section.heading.span
    facts.anchor = section.anchor
    return facts
  }
}

extension DocumentBody {
  /// The body of one part of a file.
  init(part section: Section) {
    title = Located(section.heading.text, at: section.heading.span)
    titleAnchor = section.anchor
    blocks = section.blocks
    sections = section.children
  }
}
