package import Diagnostics
import Documents

extension DiagnosticRule {
  package static let unknownFramework = DiagnosticRule(
    "unknown-framework",
    .error,
    "a framework is a shipped one or stands under `frameworks:` in `site.yml`"
  )
}

/// Reads the facts of a journey's front matter, but for `framework` and `phases`.
func readJourneyFacts(
  _ reader: inout FactReader,
  into journey: inout JourneyDraft,
  settings: SiteSettings
) {
  journey.personas = reader.value(JourneyFields.personas).map(Reference.init)
  journey.scenario = reader.value(JourneyFields.scenario)
  journey.goal = reader.value(JourneyFields.goal)
  journey.expectations = reader.value(JourneyFields.expectations)
  readScope(&reader, into: &journey)
  journey.state = reader.value(JourneyFields.state) ?? .current
  journey.baseline = reader.value(JourneyFields.baseline).map(Reference.init)
  journey.parent = readParent(&reader)
  journey.reading.baselineSpan = journey.baseline?.name.span
  journey.reading.parentSpan = journey.parent?.name.span
  journey.duration = reader.value(JourneyFields.duration)?.value
  journey.evidence = reader.value(JourneyFields.evidence).map(Reference.init)
  if let scale = reader.value(JourneyFields.scale) {
    if let parsed = EmotionScale(scale.value) {
      journey.scale = parsed
    } else {
      journey.reading.hasUnknownScale = true
      reader.report(wrongScale(scale))
    }
  }
  if let node = reader.value(JourneyFields.lanes) {
    let lanes = readLanes(node, defaults: settings, reporting: &reader)
    journey.laneOrder = lanes.order
    journey.laneSet = lanes.set
  }
}

private func readScope(_ reader: inout FactReader, into journey: inout JourneyDraft) {
  guard let scope = reader.value(JourneyFields.scope) else { return }
  var inner = FactReader(scope, path: journey.facts.path, fields: JourneyFields.Scope.all)
  journey.scopeFrom = inner.value(JourneyFields.Scope.from)
  journey.scopeTo = inner.value(JourneyFields.Scope.to)
  inner.finish()
  for diagnostic in inner.diagnostics { reader.report(diagnostic) }
}

/// `journey/phase`. A `parent` without a slash is some site generator's navigation, and says nothing here.
private func readParent(_ reader: inout FactReader) -> Reference<Phase>? {
  guard let parent = reader.value(JourneyFields.parent) else { return nil }
  guard parent.value.utf8.contains(UInt8(ascii: "/")) else {
    reader.report(
      Diagnostic(
        .foreignValue,
        "`parent` names no phase: \u{201C}\(parent.value)\u{201D}",
        at: parent.span,
        help: "Write the journey's id, a slash and the phase's id: buy-crm/choosing."
      )
    )
    return nil
  }
  return Reference(parent)
}

/// Raised for a scale that is no range.
func wrongScale(_ scale: Located<String>) -> Diagnostic {
  Diagnostic(
    .wrongValue,
    "`scale` is no range of numbers: \u{201C}\(scale.value)\u{201D}",
    at: scale.span,
    help: "Write the lowest and the highest score, such as 1-5, 0-10 or -5..5."
  )
}

/// The framework that the journey names, or the site's when the journey has no phases of its own.
/// Raises `unknown-framework`.
func readFramework(
  _ reader: inout FactReader,
  settings: SiteSettings,
  journey: inout JourneyDraft
) -> Framework? {
  let written = reader.value(JourneyFields.framework)
  let hasOwnPhases = reader.holds(JourneyFields.phases)
  if settings.isUnknown("lanes") || (written == nil && settings.isUnknown("framework")) {
    journey.reading.isFaulty = true
  }
  guard let name = written ?? (hasOwnPhases ? nil : settings.framework) else { return nil }
  guard let framework = settings.frameworks.first(where: { $0.id == name.value }) else {
    journey.reading.isFaulty = true
    if written != nil, !settings.isUnknown("frameworks") {
      reader.report(unknownFramework(name, settings))
    }
    return nil
  }
  journey.framework = Located(framework.id, at: name.span)
  journey.firstNumber = framework.firstNumber
  return framework
}

/// Raised where `framework:` names none that there is.
func unknownFramework(_ name: Located<String>, _ settings: SiteSettings) -> Diagnostic {
  let ids = settings.frameworks.map(\.id)
  return Diagnostic(
    .unknownFramework,
    "there is no framework \u{201C}\(name.value)\u{201D}",
    at: name.span,
    help: "Known frameworks: \(ids.joined(separator: ", ")).",
    suggestion: spellingSuggestion(for: name.value, among: ids)
  )
}

/// Takes `**Persona:** Ana` and the like out of the text above the first phase.
func readJourneyLabels(_ body: inout DocumentBody, into journey: inout JourneyDraft) {
  body.blocks = takeLabels(body.blocks) { label, content in
    guard let key = Vocabulary.standard.journeyFact(named: label.name.value) else { return false }
    let text = Inline(text: label.restText, html: label.restHTML, span: content.span)
    guard !text.text.isEmpty else { return false }
    switch key {
    case .personas: journey.namedPersonas.append(text)
    case .scenario where journey.scenario == nil: journey.scenario = text
    case .goal where journey.goal == nil: journey.goal = text
    case .expectations where journey.expectations == nil: journey.expectations = text
    case .duration where journey.duration == nil: journey.duration = label.restText
    case .owner where journey.facts.owner == nil: journey.facts.owner = label.restText
    default: return false
    }
    return true
  }
}

/// The elements of blocks without the labelled paragraphs and items that `take` accepts.
///
/// `take` sees each label with its paragraph or item in document order, and returns whether it used it. Plain
/// labels (`Label: text`) are offered too; a list that loses all its items is left out.
private func takeLabels(_ blocks: [Block], take: (Label, Inline) -> Bool) -> [Block] {
  blocks.compactMap { block in
    switch block {
    case .paragraph(let inline):
      guard let label = inline.label, take(label, inline) else { return block }
      return nil
    case .list(var list):
      list.items.removeAll { item in
        guard let label = item.content.label, item.details.isEmpty else { return false }
        return take(label, item.content)
      }
      return list.items.isEmpty ? nil : .list(list)
    case .table, .code, .quote, .other: return block
    }
  }
}
