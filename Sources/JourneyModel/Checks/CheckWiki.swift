package import Diagnostics
package import Documents

/// What can be said of a wiki only once all of it is linked: method, structure across files, presentation.
///
/// The checks can be made side by side. Rules about journeys look at few of them at a time, one rule after the other,
/// because memory is what they wait for. `documents` are those that the wiki was made of, in path order. `day` is the
/// day of the build; nil leaves out what depends on it. Findings come in no order. Each rule has a file beside this one.
/// What follows from a fault that was found before is not found again.
package func wikiChecks(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [@Sendable () -> [Diagnostic]] {
  var checks: [@Sendable () -> [Diagnostic]] = [
    { checkStructure(wiki) + unfoundedPersonas(wiki) + tooFewInterviews(wiki) },
    { personalData(wiki) + reviews(wiki, day: day) },
    { unusedAssets(wiki, documents: documents) },
  ]
  for part in chunks(of: documents.indices) {
    checks.append { skippedHeadingLevels(documents[part]) }
  }
  for part in chunks(of: wiki.journeys.indices) { checks.append { checkJourneys(wiki, part) } }
  return checks
}

/// All of `wikiChecks`, one after the other.
package func checkWiki(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [Diagnostic] {
  wikiChecks(wiki, documents: documents, day: day).flatMap { $0() }
}

private func chunks(of indices: Range<Int>) -> [Range<Int>] {
  stride(from: indices.lowerBound, to: indices.upperBound, by: 8).map {
    $0..<min($0 + 8, indices.upperBound)
  }
}

/// The rules about one journey.
private func checkJourneys(_ wiki: LinkedWiki, _ journeys: Range<Int>) -> [Diagnostic] {
  var findings = emptyPhases(wiki, journeys)
  findings += manyPhases(wiki, journeys)
  findings += emptyDimensions(wiki, journeys)
  findings += phasesWithoutDriver(wiki, journeys)
  findings += unansweredNeeds(wiki, journeys)
  findings += lowEmotionsWithoutPain(wiki, journeys)
  findings += severePains(wiki, journeys)
  findings += claimsWithoutEvidence(wiki, journeys)
  findings += personalData(wiki, journeys)
  findings += longTexts(wiki, journeys)
  return findings
}

private func checkStructure(_ wiki: LinkedWiki) -> [Diagnostic] {
  var findings = journeyCycles(wiki)
  findings += journeysWithoutPersonas(wiki)
  findings += personasWithoutJourney(wiki)
  findings += journeysWithoutPhases(wiki)
  findings += missingPhases(wiki)
  return findings
}
