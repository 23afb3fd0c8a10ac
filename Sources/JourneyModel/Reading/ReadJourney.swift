package import Diagnostics
import Documents

/// Reads the journey of a document, or of the index document of its folder and a document per phase; with `split:`
/// one per heading, to each of which the facts in front matter belong.
///
/// `phaseDocuments` are in path order. Raises `unknown-framework`, `duplicate-phase`, `too-many-phases`,
/// `stray-phase`, `lane-given-twice`, `invalid-id` and what `FactReader` raises.
func readJourneys(
  _ document: ParsedDocument,
  phaseDocuments: [ParsedDocument],
  settings: SiteSettings
) -> Checked<FileDraft<JourneyDraft>> {
  var reader = FactReader(document.frontMatter, path: document.path, fields: JourneyFields.all)
  let body = DocumentBody(document)
  let diagram = body.title == nil && document.mayHoldCode ? body.firstDiagram : nil
  var facts = readFacts(
    &reader,
    path: document.path,
    heading: body.title ?? diagram?.title ?? diagram?.accessibleTitle
  )
  if let text = diagram?.description, facts.summary == nil {
    let html = HTMLFragment(bytes: escapedHTML(text.value))
    facts.summary = Inline(text: text.value, html: html, span: text.span)
  }
  let level = phaseDocuments.isEmpty ? reader.value(JourneyFields.split) : nil
  let split = level.map { SplitDocument(document, at: $0) }
  guard let split, !split.parts.isEmpty else {
    var journey = readJourney(facts, body, phaseDocuments, settings: settings, &reader)
    let isIncomplete = document.isIncomplete || phaseDocuments.contains(where: \.isIncomplete)
    journey.reading.isFaulty = journey.reading.isFaulty || isIncomplete
    journey.reading.hasUnknownScale =
      journey.reading.hasUnknownScale || document.hasBrokenFrontMatter
    return Checked(FileDraft([journey]), reader.diagnostics)
  }
  var diagnostics = reader.diagnostics
  let journeys = split.parts.map { section in
    var own = FactReader(document.frontMatter, path: document.path, fields: JourneyFields.all)
    _ = readFacts(&own, path: document.path, heading: nil)
    _ = own.value(JourneyFields.split)
    let facts = facts.ofPart(section, reporting: &own)
    let body = DocumentBody(part: section)
    var journey = readJourney(facts, body, [], settings: settings, &own)
    journey.reading.isFaulty = journey.reading.isFaulty || document.isIncomplete
    diagnostics += own.diagnostics
    return journey
  }
  // The front matter is read for each of them, and its faults are found each time.
  return Checked(
    FileDraft(journeys, rest: Page(facts: facts, prose: split.rest)),
    unique(diagnostics)
  )
}

private func readJourney(
  _ facts: EntityFacts,
  _ body: DocumentBody,
  _ phaseDocuments: [ParsedDocument],
  settings: SiteSettings,
  _ reader: inout FactReader
) -> JourneyDraft {
  var body = body
  var journey = JourneyDraft(facts: facts, scale: settings.scale, laneOrder: settings.laneOrder)
  journey.laneSet = settings.laneSet
  readJourneyFacts(&reader, into: &journey, settings: settings)
  let framework = readFramework(&reader, settings: settings, journey: &journey)
  readJourneyLabels(&body, into: &journey)

  let phaseBodies = phaseDocuments.map { DocumentBody($0) }
  var reading = PhaseReading(namedLanes: journey.laneOrder)
  reading.learn(body.sections)
  for phaseBody in phaseBodies { reading.learn(phaseBody.sections) }
  var assembly = PhaseAssembly(
    path: facts.path,
    framework: framework,
    isOptional: reader.mapping["framework"] == nil
  )
  assembly.readList(&reader, reading: reading)
  let finder = PhaseFinder(reading: reading, names: assembly.names)
  let mapFinder = MapFinder(reading: reading, title: Located(facts.title, at: facts.span))
  var found = finder.find(in: body.sections)
  if found.isDoubtful, mapFinder.maps(in: body).contains(where: { $0.outdoes(found) }) {
    found = PhaseFinder.Found()
  }
  reading.recurring = recurringHeadings(
    found.phases.map { PhaseText(blocks: $0.section.blocks, sections: $0.section.children) }
      + phaseBodies.map { PhaseText(blocks: $0.blocks, sections: $0.sections) },
    reading
  )
  for stray in found.stray {
    reader.report(strayPhase(stray, named: stray.text, among: assembly.phases))
  }
  for heading in found.phases { assembly.add(heading, reading: reading, reporting: &reader) }
  for (phaseDocument, phaseBody) in zip(phaseDocuments, phaseBodies) {
    assembly.add(phaseDocument, phaseBody, reading: reading, reporting: &reader)
  }
  body.sections = removing(found.phases.map(\.section), from: body.sections, at: found.path[...])
  let maps = mapFinder.with(reading).maps(in: body)
  body.remove(assembly.add(maps, reading: reading, reporting: &reader))
  if assembly.hasDroppedFramework { journey.framework = nil }
  journey.phases = assembly.finished(reporting: &reader)
  journey.reading.missingPhases = assembly.missingTitles
  journey.prose = body.prose
  reader.finish(isFrontMatter: true)
  journey.reading.hasStrayPhases = reader.diagnostics.contains { $0.rule == .strayPhase }
  let hasError = reader.diagnostics.containsError
  journey.reading.isFaulty = journey.reading.isFaulty || hasError
  return journey
}

/// Sections without those that became phases, which are siblings below the section at `path`.
private func removing(
  _ phases: [Section],
  from sections: [Section],
  at path: ArraySlice<Int>
) -> [Section] {
  guard let first = path.first else {
    let anchors = Set(phases.map(\.anchor))
    return sections.filter { !anchors.contains($0.anchor) }
  }
  var result = sections
  result[first].children = removing(phases, from: result[first].children, at: path.dropFirst())
  let isEmpty = result[first].blocks.isEmpty && result[first].children.isEmpty
  if isEmpty { result.remove(at: first) }
  return result
}

extension DiagnosticRule {
  package static let strayPhase = DiagnosticRule(
    "stray-phase",
    .warning,
    "in a journey with a framework or `phases:`, a heading that holds lanes is one of its phases"
  )
}

/// Raised for a heading, or a phase of a table, that none of the listed ones is called by.
func strayPhase(_ heading: Inline, named title: String, among phases: [PhaseDraft]) -> Diagnostic {
  let titles = phases.map(\.title)
  return Diagnostic(
    .strayPhase,
    "\u{201C}\(title)\u{201D} holds lanes but is no phase of this journey",
    at: heading.span,
    help: "It is shown as text. The phases: \(titles.prefix(12).joined(separator: ", ")).",
    suggestion: spellingSuggestion(for: title, among: titles)
  )
}
