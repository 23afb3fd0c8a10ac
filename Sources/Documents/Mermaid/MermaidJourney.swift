package import Diagnostics

/// A Mermaid diagram of the kind `journey`, as written: which actor is a persona and which score lies on the scale is
/// for others to say.
package struct MermaidJourney: Sendable, Hashable {
  package var title: Located<String>?
  /// `accTitle` and `accDescr`.
  package var accessibleTitle: Located<String>?
  package var description: Located<String>?
  /// In document order. Tasks before the first `section` have one without a title.
  package var sections: [Section]

  package init(
    title: Located<String>? = nil,
    accessibleTitle: Located<String>? = nil,
    description: Located<String>? = nil,
    sections: [Section] = []
  ) {
    self.title = title
    self.accessibleTitle = accessibleTitle
    self.description = description
    self.sections = sections
  }

  /// A part of the journey.
  package struct Section: Sendable, Hashable {
    package var title: Located<String>?
    package var tasks: [Task]

    package init(title: Located<String>?, tasks: [Task] = []) {
      self.title = title
      self.tasks = tasks
    }
  }

  /// A step: `Make tea: 5: Me, Cat`.
  package struct Task: Sendable, Hashable {
    /// Never empty.
    package var name: Located<String>
    /// As written: it may be no number. nil when there is none.
    package var score: Located<String>?
    package var actors: [Located<String>]

    package init(name: Located<String>, score: Located<String>?, actors: [Located<String>]) {
      self.name = name
      self.score = score
      self.actors = actors
    }
  }
}

extension CodeBlock {
  /// Whether its info string says Mermaid: `mermaid`, `mermaid title="x"`, `{mermaid}`, `{.mermaid}`.
  package var isMermaid: Bool {
    let word = info.drop { $0 == "{" || $0 == "." || $0 == " " }.prefix { $0 != " " && $0 != "}" }
    return word.lowercased() == "mermaid"
  }
}
