import Diagnostics
import Documents

/// Keys of a journey beside the common ones (content format 1 §5).
let journeyKeys = [
  "personas", "scenario", "goal", "expectations", "scope", "state", "baseline", "parent",
  "framework", "phases",
  "lanes", "scale", "duration", "evidence",
]

extension DiagnosticRule {
  static let unknownFramework = DiagnosticRule(
    "unknown-framework",
    .error,
    "a framework is a shipped one or stands under `frameworks:` in `site.yml`"
  )
  static let duplicatePhase = DiagnosticRule(
    "duplicate-phase",
    .error,
    "the phases of a journey have different ids"
  )
}

/// Reads a journey from its document, or from the index document of its folder and a document per phase.
///
/// `phaseDocuments` are in path order. Raises `unknown-framework`, `duplicate-phase`, `lane-given-twice`,
/// `invalid-id` and what `FactReader` raises.
func readJourney(
  _ document: ParsedDocument,
  phaseDocuments: [ParsedDocument],
  settings: SiteSettings
) -> Checked<JourneyDraft> {
  var reader = FactReader(document.frontMatter, path: document.path)
  var body = DocumentBody(document)
  let facts = readFacts(&reader, path: document.path, heading: body.title)
  var journey = JourneyDraft(facts: facts, scale: settings.scale, laneOrder: settings.laneOrder)
  readJourneyFacts(&reader, into: &journey, settings: settings)
  let framework = readFramework(&reader, settings: settings, journey: &journey)
  var reading = PhaseReading(vocabulary: .standard, namedLanes: journey.laneOrder)

  var phases = (framework?.phases ?? []).map { template in
    PhaseDraft(
      id: Located(template.id, at: facts.span),
      title: template.title,
      aliases: template.aliases,
      kind: template.kind,
      group: template.group,
      path: document.path
    )
  }
  let listed = readPhaseList(&reader, templates: phases, path: document.path, reading: reading)
  let isListed = listed != nil
  phases = listed ?? phases

  readJourneyLabels(&body, into: &journey)
  let finder = PhaseFinder(
    reading: reading,
    names: phases.map { [$0.title, $0.id.value] + $0.aliases }
  )
  let found = finder.find(in: body.sections)
  reading.recurring = recurringHeadings(found.phases)
  var written = phases.map { _ in isListed }
  var order: [Int] = []
  for heading in found.phases {
    let index = heading.template ?? phases.count
    if heading.template == nil {
      phases.append(
        PhaseDraft(
          id: Located(slug(heading.title), at: heading.section.heading.span),
          title: heading.title,
          path: document.path
        )
      )
      written.append(true)
    }
    written[index] = true
    order.append(index)
    read(heading, into: &phases[index], reading: reading, reporting: &reader)
  }
  body.sections = removing(found.phases.map(\.section), from: body.sections, at: found.path[...])
  for phaseDocument in phaseDocuments {
    let index = readPhaseDocument(
      phaseDocument,
      into: &phases,
      reading: reading,
      reporting: &reader
    )
    if index == written.count { written.append(true) } else { written[index] = true }
    order.append(index)
  }
  if isListed { order = Array(phases.indices) }
  journey.phases = uniquePhases(order.map { phases[$0] }, reporting: &reader)
  journey.prose = body.prose
  reader.finish(alsoKnown: journeyKeys)
  return Checked(journey, reader.diagnostics)
}

private func read(
  _ heading: PhaseHeading,
  into phase: inout PhaseDraft,
  reading: PhaseReading,
  reporting reader: inout FactReader
) {
  phase.number = heading.number
  phase.anchor = heading.section.anchor
  phase.id.span = heading.section.heading.span
  if heading.template == nil { phase.title = heading.title }
  for attribute in heading.section.heading.attributes where attribute.key.value == "id" {
    phase.id = attribute.value
  }
  readPhaseBody(
    blocks: heading.section.blocks,
    sections: heading.section.children,
    into: &phase,
    reading: reading,
    reporting: &reader
  )
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

private func readJourneyFacts(
  _ reader: inout FactReader,
  into journey: inout JourneyDraft,
  settings: SiteSettings
) {
  journey.personas = reader.texts("personas").map(Reference.init)
  journey.scenario = readInline("scenario", &reader)
  journey.goal = readInline("goal", &reader)
  journey.expectations = readInline("expectations", &reader)
  if let scope = reader.map("scope") {
    var inner = FactReader(scope, path: journey.facts.path)
    journey.scopeFrom = readInline("from", &inner)
    journey.scopeTo = readInline("to", &inner)
    inner.finish()
    for diagnostic in inner.diagnostics { reader.report(diagnostic) }
  }
  journey.state = reader.word("state", JourneyState.self) ?? .current
  journey.baseline = reader.text("baseline").map(Reference.init)
  journey.parent = reader.text("parent").map(Reference.init)
  journey.duration = reader.text("duration")?.value
  journey.evidence = reader.texts("evidence").map(Reference.init)
  if let scale = reader.text("scale") {
    if let parsed = EmotionScale(scale.value) {
      journey.scale = parsed
    } else {
      reader.report(wrongScale(scale))
    }
  }
  let lanes = reader.texts("lanes")
  if !lanes.isEmpty { journey.laneOrder = laneOrder(lanes.map(\.value), known: settings.laneOrder) }
}

func wrongScale(_ scale: Located<String>) -> Diagnostic {
  Diagnostic(
    .wrongValue,
    "`scale` is no range of numbers: \u{201C}\(scale.value)\u{201D}",
    at: scale.span,
    help: "Write the lowest and the highest score, such as 1-5, 0-10 or -5..5."
  )
}

/// The named lanes first, in their order; then the known ones that were not named.
func laneOrder(_ names: [String], known: [Lane]) -> [Lane] {
  var lanes: [Lane] = []
  for name in names {
    let folded = foldedName(name)
    let lane =
      known.first { foldedName($0.id) == folded || foldedName($0.title) == folded }
      ?? Vocabulary.standard.lane(named: name).map(Lane.init)
      ?? Lane(customID: slug(name), title: words(ofStem: name))
    if !lanes.contains(where: { $0.id == lane.id }) { lanes.append(lane) }
  }
  return lanes + known.filter { lane in !lanes.contains { $0.id == lane.id } }
}

private func readFramework(
  _ reader: inout FactReader,
  settings: SiteSettings,
  journey: inout JourneyDraft
) -> Framework? {
  let written = reader.text("framework")
  let hasOwnPhases = reader.mapping["phases"] != nil
  guard let name = written ?? (hasOwnPhases ? nil : settings.framework) else { return nil }
  guard let framework = settings.frameworks.first(where: { $0.id == name.value }) else {
    if written != nil {
      let ids = settings.frameworks.map(\.id)
      reader.report(
        Diagnostic(
          .unknownFramework,
          "there is no framework \u{201C}\(name.value)\u{201D}",
          at: name.span,
          help: "Known frameworks: \(ids.joined(separator: ", ")).",
          suggestion: spellingSuggestion(for: name.value, among: ids)
        )
      )
    }
    return nil
  }
  journey.framework = Located(framework.id, at: name.span)
  journey.firstNumber = framework.firstNumber
  return framework
}

/// The phases of `phases:`; nil when there is no such key. An item that names a phase of the framework
/// starts from that.
private func readPhaseList(
  _ reader: inout FactReader,
  templates: [PhaseDraft],
  path: String,
  reading: PhaseReading
) -> [PhaseDraft]? {
  guard let node = reader.node("phases") else { return nil }
  guard case .sequence(let items, _) = node else {
    reader.reportType("phases", "a list of ids or maps", node)
    return nil
  }
  var phases: [PhaseDraft] = []
  for item in items {
    switch item {
    case .scalar(let name):
      phases.append(phase(named: name, title: nil, templates: templates, path: path))
    case .mapping(let mapping):
      var inner = FactReader(mapping, path: path)
      let title = inner.text("title")
      guard let name = inner.text("id") ?? title else {
        reader.report(
          Diagnostic(
            .wrongType,
            "a phase has neither `id` nor `title`",
            at: mapping.span,
            help: "Give the phase an `id`, a `title`, or both."
          )
        )
        continue
      }
      var draft = phase(named: name, title: title?.value, templates: templates, path: path)
      draft.aliases += inner.texts("aliases").map(\.value)
      readPhaseFacts(&inner, into: &draft, reading: reading)
      for diagnostic in inner.diagnostics { reader.report(diagnostic) }
      phases.append(draft)
    case .null: break
    case .sequence: reader.reportType("phases", "a list of ids or maps", item)
    }
  }
  return phases
}

private func phase(
  named name: Located<String>,
  title: String?,
  templates: [PhaseDraft],
  path: String
) -> PhaseDraft {
  let folded = foldedName(name.value)
  let known = templates.first { template in
    ([template.id.value, template.title] + template.aliases).contains { foldedName($0) == folded }
  }
  if var draft = known {
    draft.id.span = name.span
    draft.title = title ?? draft.title
    return draft
  }
  let isSlug = slug(name.value) == name.value
  return PhaseDraft(
    id: Located(slug(name.value), at: name.span),
    title: title ?? (isSlug ? words(ofStem: name.value) : name.value),
    path: path
  )
}

/// Reads a phase's own file into the phase that it names, or as a further one. Returns its index.
private func readPhaseDocument(
  _ document: ParsedDocument,
  into phases: inout [PhaseDraft],
  reading: PhaseReading,
  reporting reader: inout FactReader
) -> Int {
  var inner = FactReader(document.frontMatter, path: document.path)
  let body = DocumentBody(document)
  let stem = fileStem(document.path)
  let ordinal = splitOrdinal(stem)
  let title = inner.text("title")?.value
  let name = inner.text("id") ?? Located(ordinal?.rest ?? stem, at: .start(of: document.path))
  let candidates = [name.value, title, body.title?.value].compactMap { $0 }.map { foldedName($0) }
  let index =
    phases.firstIndex { phase in
      ([phase.id.value, phase.title] + phase.aliases).contains {
        candidates.contains(foldedName($0))
      }
    } ?? phases.count
  if index == phases.count {
    let fallback = title ?? body.title?.value ?? words(ofStem: stem)
    let heading = reading.vocabulary.phaseHeading(fallback)
    phases.append(
      PhaseDraft(
        id: Located(slug(name.value), at: name.span),
        title: heading.title,
        path: document.path
      )
    )
  }
  phases[index].path = document.path
  phases[index].id.span = name.span
  phases[index].number = ordinal?.number
  phases[index].anchor = body.titleAnchor
  if let title { phases[index].title = title }
  _ = inner.texts("aliases")
  readPhaseFacts(&inner, into: &phases[index], reading: reading, alsoKnown: commonKeys)
  readPhaseBody(
    blocks: body.blocks,
    sections: body.sections,
    into: &phases[index],
    reading: reading,
    reporting: &inner
  )
  for diagnostic in inner.diagnostics { reader.report(diagnostic) }
  return index
}

private func uniquePhases(
  _ phases: [PhaseDraft],
  reporting reader: inout FactReader
) -> [PhaseDraft] {
  var result: [PhaseDraft] = []
  for var phase in phases {
    if phase.id.value.isEmpty { phase.id.value = "phase-\(result.count + 1)" }
    if let first = result.first(where: { $0.id.value == phase.id.value }) {
      reader.report(
        Diagnostic(
          .duplicatePhase,
          "phase \u{201C}\(phase.id.value)\u{201D} is there twice",
          at: phase.id.span,
          help: "Give one of the two another title, or an id with `{id=…}` after its heading.",
          notes: [Diagnostic.Note("first here", at: first.id.span)]
        )
      )
      continue
    }
    result.append(phase)
  }
  return result
}

/// Takes `**Persona:** Ana` and the like out of the text above the first phase.
private func readJourneyLabels(_ body: inout DocumentBody, into journey: inout JourneyDraft) {
  body.blocks = takeLabels(body.blocks) { label, content in
    guard let key = Vocabulary.standard.journeyFact(named: label.name.value) else { return false }
    let text = Inline(text: label.restText, html: label.restHTML, span: content.span)
    guard !text.text.isEmpty else { return false }
    switch key {
    case "personas":
      let names = splitCommas(Located(label.restText, at: content.span))
      journey.namedPersonas += names.map(Reference.init)
    case "scenario" where journey.scenario == nil: journey.scenario = text
    case "goal" where journey.goal == nil: journey.goal = text
    case "expectations" where journey.expectations == nil: journey.expectations = text
    case "duration" where journey.duration == nil: journey.duration = label.restText
    case "owner" where journey.facts.owner == nil: journey.facts.owner = label.restText
    default: return false
    }
    return true
  }
}
