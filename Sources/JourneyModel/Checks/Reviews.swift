package import Diagnostics

extension DiagnosticRule {
  /// Information, because time alone must not turn a pipeline red that asks for no warnings.
  package static let reviewOverdue = DiagnosticRule(
    "review-overdue",
    .information,
    "what has a date of review is reviewed again in time"
  )
  package static let neverReviewed = DiagnosticRule(
    "never-reviewed",
    .warning,
    "what says `review_every` says when it was `reviewed`"
  )
}

/// What nobody has looked at since its review was due, and what asks for reviews without saying when the last was.
///
/// The interval is the entity's own, else the site's, which leaves evidence alone: a record of the past does not age.
/// Each file gives one finding. Raises `review-overdue`, where `day` is known, and `never-reviewed`.
func reviews(_ wiki: LinkedWiki, day: CalendarDate?) -> [Diagnostic] {
  let site = wiki.settings.reviewEvery
  let others = [wiki.home, wiki.glossary].compactMap { $0 } + wiki.pages
  let aging =
    wiki.personas.map(\.facts) + wiki.journeys.map(\.facts) + wiki.opportunities.map(\.facts)
    + others.map(\.facts)
  var paths: Set<String> = []
  func isFirst(_ facts: EntityFacts) -> Bool { paths.insert(facts.path).inserted }
  return (aging.map { ($0, site) } + wiki.evidence.map { ($0.facts, nil) }).compactMap {
    facts,
    fallback in
    guard !facts.isSpared, !facts.hasFaultyReview, isFirst(facts) else { return nil }
    guard let reviewed = facts.reviewed else {
      return facts.reviewEvery == nil ? nil : neverReviewed(facts)
    }
    guard let day, let due = facts.reviewDue(otherwiseEvery: fallback), due < day else {
      return nil
    }
    return Diagnostic(
      .reviewOverdue,
      "\(quoted(facts.title)) was due for review on \(due)",
      at: reviewed.span,
      help: "Read it again, correct what has changed, and set `reviewed` to the day you did."
    )
  }
}

private func neverReviewed(_ facts: EntityFacts) -> Diagnostic {
  Diagnostic(
    .neverReviewed,
    "\(quoted(facts.title)) has `review_every` and no `reviewed`",
    at: facts.span,
    help: "Say when it was last looked through: `reviewed: 2026-11-23`."
  )
}
