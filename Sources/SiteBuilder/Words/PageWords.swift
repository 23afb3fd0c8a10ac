import Templates

/// Labels and headings of a journey's page.
struct PageWords: Sendable {
  var currentState: String
  var futureState: String
  /// Before the phase that a journey details, and the journey that it changes.
  var details: String
  var changes: String
  var goal: String
  var expects: String
  var fromTo: String
  var takes: String
  var evidence: String
  var owner: String
  var reviewed: String
  /// Headings.
  var findings: String
  var phases: String
  var participation: String
  var notes: String
  var related: String
  /// What a related journey has to do with this one.
  var changesThis: String
  var detailsPhase: String
  var alsoWith: String
  /// "{}: who takes part in which phase".
  var participationCaption: String

  static let fields = FieldTable<PageWords>(
    "words of a journey's page",
    [
      .text("details", "Before the phase that the journey details.") { $0.details },
      .text("changes", "Before the journey that it changes.") { $0.changes },
      .text("goal", "Label.") { $0.goal },
      .text("expects", "Label.") { $0.expects },
      .text("from_to", "Label.") { $0.fromTo },
      .text("takes", "Label.") { $0.takes },
      .text("evidence", "Label.") { $0.evidence },
      .text("owner", "Label.") { $0.owner },
      .text("reviewed", "Label.") { $0.reviewed },
      .text("findings", "Heading of what stands out.") { $0.findings },
      .text("phases", "Heading.") { $0.phases },
      .text("notes", "Heading of the prose.") { $0.notes },
      .text("related", "Heading of related journeys.") { $0.related },
    ]
  )
}
