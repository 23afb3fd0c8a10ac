import Diagnostics

/// All templates of a site, read but not yet checked against fields.
struct TemplateLibrary {
  private let templates: [String: ParsedTemplate]
  /// Sorted, for messages that do not depend on the order of files.
  let names: [String]

  /// Of templates with one name, the last counts.
  init(_ parsed: [ParsedTemplate]) {
    var templates: [String: ParsedTemplate] = [:]
    for template in parsed { templates[template.name] = template }
    self.templates = templates
    names = templates.keys.sorted()
  }

  subscript(name: String) -> ParsedTemplate? { templates[name] }

  /// The blocks that can stand in a layout: its own and those of everything it uses.
  func blockNames(of layout: String) -> [String] {
    reachable(from: [layout]).flatMap { templates[$0]?.blockNames ?? [] }
  }

  /// The templates that some of these need, themselves included, in the order of discovery.
  func reachable(from roots: [String]) -> [String] {
    var found = Set(roots)
    var order = roots
    var next = 0
    while next < order.count {
      for name in templates[order[next]]?.usedTemplates ?? [] where found.insert(name).inserted {
        order.append(name)
      }
      next += 1
    }
    return order
  }
}
