import Diagnostics
import Documents
import JourneyModel
import Templates

extension Site {
  /// For each term the pages that use it, at most six: journeys, phases, personas, evidence, then plain pages.
  func pagesUsing(_ terms: [String], from route: Route) -> [[LinkView]] {
    let finder = TermFinder(terms)
    var uses = [[LinkView]](repeating: [], count: terms.count)
    var open = Set(terms.indices)
    func look(in texts: [String], _ language: String?, _ link: () -> LinkView) {
      guard !open.isEmpty else { return }
      var found: Set<Int> = []
      for text in texts { found.formUnion(finder.terms(in: text, language ?? settings.language)) }
      for index in found.intersection(open).sorted() {
        uses[index].append(link())
        if uses[index].count == 6 { open.remove(index) }
      }
    }
    for (index, journey) in wiki.journeys.enumerated() {
      look(in: texts(of: journey), journey.facts.language) { self.journey(Link(index), on: route) }
    }
    for link in wiki.phaseLinks {
      look(in: texts(of: wiki[link]), wiki[link].language ?? wiki[link.journey].facts.language) {
        phase(link, on: route, withJourney: true)
      }
    }
    for persona in wiki.personas {
      look(in: texts(of: persona), persona.facts.language) {
        self.link(persona.facts, .persona(persona.facts.id), route)
      }
    }
    for evidence in wiki.evidence {
      look(in: texts(of: evidence.prose), evidence.facts.language) {
        self.link(evidence.facts, .evidence(evidence.facts.id), route)
      }
    }
    for page in wiki.pages {
      look(in: texts(of: page.prose), page.facts.language) {
        self.link(page.facts, .page(pageStem(page.facts.path)), route)
      }
    }
    return uses
  }

  private func link(_ facts: EntityFacts, _ target: Route, _ route: Route) -> LinkView {
    LinkView(title: facts.title, href: target.href(from: route))
  }

  private func texts(of journey: Journey) -> [String] {
    let facts = [journey.scenario, journey.goal, journey.expectations, journey.facts.summary]
    return facts.compactMap { $0?.text } + texts(of: journey.prose)
  }

  private func texts(of phase: Phase) -> [String] {
    let facts = [phase.goal, phase.trigger, phase.momentOfTruth].compactMap { $0?.text }
    return facts + phase.cells.flatMap { texts(of: $0.entries) } + texts(of: phase.prose)
  }

  private func texts(of persona: Persona) -> [String] {
    let facts = [persona.role, persona.quote?.text, persona.facts.summary].compactMap { $0?.text }
    return facts + persona.fields.flatMap { texts(of: $0.entries) } + texts(of: persona.prose)
  }

  private func texts(of entries: [Entry]) -> [String] {
    entries.flatMap { [$0.text] + texts(of: $0.details) }
  }

  private func texts(of prose: Prose) -> [String] {
    texts(of: prose.blocks) + texts(of: prose.sections)
  }

  private func texts(of sections: [Section]) -> [String] {
    sections.flatMap { [$0.heading.text] + texts(of: $0.blocks) + texts(of: $0.children) }
  }

  private func texts(of blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let inline): return [inline.text]
      case .list(let list):
        return list.items.flatMap { [$0.content.text] + texts(of: $0.details) }
      case .table(let table):
        return (table.header + table.rows.flatMap { $0 }).map(\.text)
      case .quote(let text, _, _): return [text]
      case .code, .other: return []
      }
    }
  }
}
