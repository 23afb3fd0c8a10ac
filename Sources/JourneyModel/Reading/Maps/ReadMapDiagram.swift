import Diagnostics
import Documents

/// The scale of Mermaid's journeys, whatever the journey's own is.
private let diagramScale = EmotionScale("1-5") ?? .standard

/// Reads a Mermaid journey: sections are phases, tasks are steps with a score and actors (content format 1 §5.4).
///
/// Raises `score-off-scale`.
struct MapDiagramReader {
  let diagram: MermaidJourney
  let vocabulary: Vocabulary
  /// Names the phase of tasks that stand before the first section.
  let title: Located<String>
  private(set) var diagnostics: [Diagnostic] = []

  init(_ diagram: MermaidJourney, vocabulary: Vocabulary, title: Located<String>) {
    self.diagram = diagram
    self.vocabulary = vocabulary
    self.title = diagram.title ?? diagram.accessibleTitle ?? title
  }

  /// The sections.
  mutating func phases() -> [MapPhase] {
    var phases = MapPhases()
    for section in diagram.sections {
      let title = section.title ?? title
      var phase = MapPhase(inline(title), vocabulary: vocabulary)
      phase.add(
        LaneDraft(
          lane: Lane(.activities),
          entries: section.tasks.map { step($0) },
          origin: .diagram,
          name: title
        )
      )
      phases.add(phase)
    }
    return phases.phases
  }

  /// The tasks, each as a phase with its score.
  func steps() -> [MapPhase] {
    var phases = MapPhases()
    for task in diagram.sections.flatMap(\.tasks) {
      var phase = MapPhase(inline(task.name), vocabulary: vocabulary)
      if let score = task.score, let value = value(of: score) {
        var entry = EntryDraft(content: inline(Located("\(score.value)/5", at: score.span)))
        entry.actors = task.actors
        entry.score = value
        phase.add(
          LaneDraft(lane: Lane(.emotion), entries: [entry], origin: .diagram, name: task.name)
        )
      }
      phases.add(phase)
    }
    return phases.phases
  }

  private mutating func step(_ task: MermaidJourney.Task) -> EntryDraft {
    var entry = EntryDraft(content: inline(task.name))
    entry.actors = task.actors
    guard let score = task.score else { return entry }
    entry.score = value(of: score)
    if entry.score == nil { diagnostics.append(offScale(score)) }
    return entry
  }

  private func value(of score: Located<String>) -> Double? {
    parseNumber(score.value).flatMap { diagramScale.converted($0) }
  }

  private func offScale(_ score: Located<String>) -> Diagnostic {
    let isNumber = parseNumber(score.value) != nil
    return Diagnostic(
      .scoreOffScale,
      "score \u{201C}\(score.value)\u{201D} \(isNumber ? "lies outside" : "is no number on") the scale \(diagramScale.text)",
      at: score.span,
      help: "It is not drawn. Scores of Mermaid journeys lie on 1 to 5, whatever `scale:` says."
    )
  }

  private func inline(_ text: Located<String>) -> Inline {
    Inline(text: text.value, html: HTMLFragment(bytes: escapedHTML(text.value)), span: text.span)
  }
}
