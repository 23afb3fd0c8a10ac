package import Diagnostics
package import Documents

/// What can be said of a wiki only once all of it is linked: structure across files, presentation, and of method what is
/// not about single journeys (`journeyChecks`).
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
  return checks
}

/// The rules about some of a wiki's journeys. What they find depends on these journeys, on their `JourneyCheckSurroundings`,
/// and on all documents of other kinds.
package struct JourneyCheck: Sendable {
  package let journeys: Range<Int>
  package let findings: @Sendable () -> [Diagnostic]
}

/// The checks that `wikiChecks` leaves out, which can be made side by side with them.
package func journeyChecks(_ wiki: LinkedWiki) -> [JourneyCheck] {
  chunks(of: wiki.journeys.indices).map { part in
    JourneyCheck(journeys: part) { checkJourneys(wiki, part) }
  }
}

/// What the rules about one journey ask of others.
package struct JourneyCheckSurroundings: Sendable, Hashable {
  private let detailedPhases: Set<PhaseLink>

  package init(_ wiki: LinkedWiki) { detailedPhases = wiki.detailedPhases }
}

/// All of `wikiChecks` and `journeyChecks`, one after the other.
package func checkWiki(
  _ wiki: LinkedWiki,
  documents: [ParsedDocument],
  day: CalendarDate?
) -> [Diagnostic] {
  wikiChecks(wiki, documents: documents, day: day).flatMap { $0() }
    + journeyChecks(wiki).flatMap { $0.findings() }
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
