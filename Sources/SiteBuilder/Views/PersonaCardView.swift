import Diagnostics
import Documents
import JourneyModel
import Templates

/// A persona on an index.
struct PersonaCardView: Sendable {
  var person: PersonView
  var role: String
  var kind: String
  var quote: String
  var summary: String
  var journeys: String
  var status: StatusView?
  var isAssumed: Bool

  static let fields = FieldTable<PersonaCardView>(
    "persona card",
    [
      .text("name", "The persona's name.") { $0.person.name },
      .text("href", "The persona's page.") { $0.person.href },
      .text("initials", "One or two letters.") { $0.person.initials },
      .text("portrait", "Image URL, or empty.") { $0.person.portrait },
      .text("series", "Always empty: colours belong to a journey.") { _ in "" },
      .text("role", "What they do, plain; or empty.") { $0.role },
      .text("kind", "\u{201C}Buyer\u{201D}, or empty.") { $0.kind },
      .text("quote", "Without quotation marks; or empty.") { $0.quote },
      .text("summary", "Plain; or empty.") { $0.summary },
      .text("journey_count", "\u{201C}4 journeys\u{201D}, or empty.") {
        $0.journeys
      },
      .record("status", "How far it is agreed upon.", StatusView.fields) { $0.status },
      .flag("is_assumed", "No research backs the persona.") { $0.isAssumed },
    ]
  )
}

extension Site {
  func personaCard(_ link: Link<Persona>, on route: Route) -> PersonaCardView {
    let persona = wiki[link]
    let summary = persona.facts.summary?.text ?? plainStart(persona.prose) ?? ""
    return PersonaCardView(
      person: person(link, on: route),
      role: persona.role?.text ?? "",
      kind: persona.kind.flatMap { words.kinds.personas[$0] } ?? "",
      quote: persona.quote.map { shortened(unquoted($0.text.text), to: 160) } ?? "",
      summary: shortened(summary, to: 160),
      journeys: language.some(words.persona.journeys, journeys(of: link).count),
      status: StatusView(persona.facts.status, language),
      isAssumed: persona.basis == .assumption
    )
  }

  /// The journeys that name the persona or mention it in a phase, in the order of journeys.
  func journeys(of link: Link<Persona>) -> [Link<Journey>] {
    var links: [Link<Journey>] = []
    for phase in appearances[link.index] where links.last != phase.journey {
      links.append(phase.journey)
    }
    for journey in journeysWithoutPhases where wiki[journey].personas.contains(link) {
      links.append(journey)
    }
    return links.sorted()
  }

  /// All personas: primary ones first, deprecated ones and those that the product is not for last.
  var personasByRank: [Link<Persona>] {
    func order(_ persona: Persona) -> Int {
      if persona.kind == .anti { return 3 }
      if persona.facts.status == .deprecated { return 2 }
      return persona.rank == .primary ? 0 : 1
    }
    let links = wiki.personas.indices.map { Link<Persona>($0) }
    return links.sorted { left, right in
      let (a, b) = (order(wiki[left]), order(wiki[right]))
      return a == b ? left < right : a < b
    }
  }
}
