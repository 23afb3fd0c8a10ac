package import Diagnostics
package import Documents

/// What can be said of a wiki only once all of it is linked: method, structure across files, presentation.
///
/// Each check looks at all of the wiki for one rule or few that belong together, and can be made beside the others.
/// `documents` are those that the wiki was made of, in path order. `day` is the day of the build; nil leaves out what
/// depends on it. Findings come in no order. Each rule has a file beside this one. What follows from a fault that was
/// found before is not found again.
package func wikiChecks(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [@Sendable () -> [Diagnostic]] {
  // Those that take longest come first, so that none is left over while other tasks have ended.
  let method: [@Sendable (LinkedWiki) -> [Diagnostic]] = [
    lowEmotionsWithoutPain, claimsWithoutEvidence, tooFewInterviews, unansweredNeeds, personalData,
    severePains, emptyDimensions, phasesWithoutDriver, manyPhases,
  ]
  let structure: [@Sendable (LinkedWiki) -> [Diagnostic]] = [
    personasWithoutJourney, emptyPhases, journeyCycles, journeysWithoutPersonas,
    journeysWithoutPhases, missingPhases, longTexts,
  ]
  return (method + structure).map { check in { @Sendable in check(wiki) } } + [
    { skippedHeadingLevels(documents) },
    { unusedAssets(wiki, documents: documents) },
    { reviews(wiki, day: day) },
  ]
}

/// All of `wikiChecks`, one after the other.
package func checkWiki(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [Diagnostic] {
  wikiChecks(wiki, documents: documents, day: day).flatMap { $0() }
}
