import Diagnostics
import Documents

extension LinkedWiki {
  /// The links of the documents' texts in path order, then those that stand in no text: in front matter, in attributes
  /// and in `site.yml`. Those of entries come twice. The lists are the wiki's own; they are never joined, since there
  /// are many links and all of them fine.
  func linkLists(_ documents: [ParsedDocument]) -> [[LinkUse]] {
    documents.map(\.links) + factLinks
  }

  /// The links that stand in no document's text, and once more those of entries, which come from both.
  var factLinks: [[LinkUse]] {
    var links: [LinkUse] = settings.navigation.map(\.link)
    append(settings.footer, to: &links)
    if let logo = settings.logo {
      links.append(
        LinkUse(kind: .image, destination: logo.value, title: "", text: "", span: logo.span)
      )
    }
    for index in personas.indices { append(personas[index], to: &links) }
    for evidence in evidence {
      append(evidence.facts, to: &links)
      if let url = evidence.url { links.append(url) }
    }
    for index in opportunities.indices { append(opportunities[index].facts, to: &links) }
    for index in pages.indices { append(pages[index].facts, to: &links) }
    let introductions = introductions.sorted { $0.key < $1.key }.map(\.value)
    for page in [home, glossary].compactMap({ $0 }) + introductions {
      append(page.facts, to: &links)
    }
    return [links] + journeys.indices.map { journeys[$0].overview.links }
  }
}

// Places are read through indices: an entry is large, and most hold no link, so that copying it would be the cost.

private func append(_ text: Inline?, to links: inout [LinkUse]) {
  guard let text else { return }
  append(text, to: &links)
}

private func append(_ text: Inline, to links: inout [LinkUse]) {
  for hole in text.html.holes { links.append(hole.use) }
}

private func append(_ texts: [NamedText], to links: inout [LinkUse]) {
  for index in texts.indices { append(texts[index].text, to: &links) }
}

private func append(_ facts: EntityFacts, to links: inout [LinkUse]) {
  append(facts.summary, to: &links)
  append(facts.custom, to: &links)
}

private func append(_ entries: [Entry], to links: inout [LinkUse]) {
  for index in entries.indices {
    if !entries[index].html.holes.isEmpty {
      links += entries[index].html.holes.map(\.use)
    }
    if let url = entries[index].url { links.append(url) }
  }
}

private func append(_ persona: Persona, to links: inout [LinkUse]) {
  append(persona.facts, to: &links)
  append(persona.role, to: &links)
  append(persona.quote?.text, to: &links)
  append(persona.attributes, to: &links)
  if let portrait = persona.portrait { links.append(portrait) }
  for index in persona.fields.indices { append(persona.fields[index].entries, to: &links) }
}

extension JourneyOverview {
  /// What the entries of a linked journey say together.
  init(_ journey: Journey) {
    append(journey.facts, to: &links)
    append(journey.scenario, to: &links)
    append(journey.goal, to: &links)
    append(journey.expectations, to: &links)
    append(journey.scopeFrom, to: &links)
    append(journey.scopeTo, to: &links)
    for index in journey.phases.indices {
      append(journey.phases[index], to: &links)
      add(journey.phases[index], of: journey)
    }
  }

  private mutating func add(_ phase: Phase, of journey: Journey) {
    for part in phase.participation { personas.formUnion(part.personas) }
    for emotion in phase.emotions { personas.formUnion(emotion.personas) }
    for (index, cell) in phase.cells.enumerated() {
      let lane = journey.lanes[index].standard
      let isNeed = lane == .needs || lane == .questions
      for entry in cell.entries where entry.hasFacts {
        if isNeed, entry.id != nil { lanesWithAnswers.insert(index) }
        add(
          answers: entry.answers,
          isWish: lane == .content && journey.state == .current && entry.url == nil
        )
        personas.formUnion(entry.personas)
        evidence.formUnion(entry.evidence)
        hasFaultyEntry = hasFaultyEntry || entry.isFaulty
      }
    }
  }

  private mutating func add(answers: [EntryLink], isWish: Bool) {
    guard !answers.isEmpty else { return }
    answered.formUnion(answers)
    for answer in answers { lanesWithAnswers.insert(answer.lane) }
    if isWish { awaiting.formUnion(answers) } else { met.formUnion(answers) }
  }
}

private func append(_ phase: Phase, to links: inout [LinkUse]) {
  append(phase.goal, to: &links)
  append(phase.trigger, to: &links)
  append(phase.momentOfTruth, to: &links)
  append(phase.custom, to: &links)
  for index in phase.cells.indices { append(phase.cells[index].entries, to: &links) }
}
