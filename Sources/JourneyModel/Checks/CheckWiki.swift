package import Diagnostics
package import Documents

/// What can be said of a wiki only once all of it is linked: method, structure across files, presentation.
///
/// `documents` are those that the wiki was made of, in path order. `day` is the day of the build; nil leaves out what
/// depends on it. Findings come in no order. Each rule has a file beside this one. What follows from a fault that was
/// found before is not found again.
package func checkWiki(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [Diagnostic] {
  checkStructure(wiki) + checkMethod(wiki, day: day)
    + checkPresentation(wiki, documents: documents)
}

private func checkStructure(_ wiki: LinkedWiki) -> [Diagnostic] {
  var findings = journeyCycles(wiki)
  findings += journeysWithoutPersonas(wiki)
  findings += personasWithoutJourney(wiki)
  findings += journeysWithoutPhases(wiki)
  findings += emptyPhases(wiki)
  findings += missingPhases(wiki)
  return findings
}

private func checkMethod(_ wiki: LinkedWiki, day: CalendarDate?) -> [Diagnostic] {
  var findings = manyPhases(wiki)
  findings += emptyDimensions(wiki)
  findings += phasesWithoutDriver(wiki)
  findings += unansweredNeeds(wiki)
  findings += lowEmotionsWithoutPain(wiki)
  findings += severePains(wiki)
  findings += claimsWithoutEvidence(wiki)
  findings += tooFewInterviews(wiki)
  findings += reviews(wiki, day: day)
  findings += personalData(wiki)
  return findings
}

private func checkPresentation(_ wiki: LinkedWiki, documents: [ParsedDocument]) -> [Diagnostic] {
  skippedHeadingLevels(documents) + longTexts(wiki) + unusedAssets(wiki, documents: documents)
}
