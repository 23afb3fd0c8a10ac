import Documents
import JourneyModel

/// The ids of one page, each given once: those that its template fixes, then authored headings, then what is
/// generated.
struct PageAnchors: Sendable {
  private var taken: Set<String>

  /// `fixed` are the ids that the page's template sets itself; that of the main part is among them.
  init(fixed: [String] = []) {
    taken = Set(fixed)
    taken.insert("content")
  }

  /// Prose whose headings have ids of their own: an authored anchor stays as it is unless the template has it,
  /// then `-2`, `-3` … follows.
  mutating func take(_ prose: Prose) -> Prose {
    let fixed = taken
    reserve(prose.sections)
    var prose = prose
    prose.sections = renamed(prose.sections, apartFrom: fixed)
    return prose
  }

  /// An id for a generated part: the one that is wanted, or the next that is free.
  mutating func take(_ wanted: String) -> String {
    let name = free(wanted, with: "")
    taken.insert(name)
    return name
  }

  /// An id for a group, whose heading has the same with `-title`.
  mutating func takeGroup(_ wanted: String) -> String {
    let name = free(wanted, with: "-title")
    taken.formUnion([name, name + "-title"])
    return name
  }

  /// The first of `wanted`, `wanted-2`, `wanted-3` … that is free, as is what follows from it.
  private func free(_ wanted: String, with suffix: String) -> String {
    var name = wanted
    var number = 1
    while taken.contains(name) || taken.contains(name + suffix) {
      number += 1
      name = "\(wanted)-\(number)"
    }
    return name
  }

  private mutating func reserve(_ sections: [Section]) {
    for section in sections {
      taken.insert(section.anchor)
      reserve(section.children)
    }
  }

  private mutating func renamed(_ sections: [Section], apartFrom fixed: Set<String>) -> [Section] {
    var sections = sections
    for index in sections.indices {
      if fixed.contains(sections[index].anchor) {
        sections[index].anchor = take(sections[index].anchor)
      }
      sections[index].children = renamed(sections[index].children, apartFrom: fixed)
    }
    return sections
  }
}
