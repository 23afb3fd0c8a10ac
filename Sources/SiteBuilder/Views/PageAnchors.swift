import Documents
import JourneyModel

/// The ids of one page, each given once: authored headings keep theirs, what is generated takes what is free.
///
/// Ids that templates set hold an underscore, which no slug does.
struct PageAnchors: Sendable {
  private var taken: Set<String> = []

  /// `prose` is what stands on the page with its own headings.
  init(_ prose: Prose = Prose()) { taken = headingAnchors(of: prose) }

  /// An id for a generated part: the first of `wanted`, `wanted-2`, `wanted-3` … that is free.
  mutating func take(_ wanted: String) -> String {
    var name = wanted
    var number = 1
    while !taken.insert(name).inserted {
      number += 1
      name = "\(wanted)-\(number)"
    }
    return name
  }
}

/// The anchors of all headings in prose.
func headingAnchors(of prose: Prose) -> Set<String> {
  var anchors: Set<String> = []
  func collect(_ sections: [Section]) {
    for section in sections {
      anchors.insert(section.anchor)
      collect(section.children)
    }
  }
  collect(prose.sections)
  return anchors
}
