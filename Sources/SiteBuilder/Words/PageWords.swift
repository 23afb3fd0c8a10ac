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
}
