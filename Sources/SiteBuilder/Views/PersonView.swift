import Documents
import JourneyModel
import Templates

/// A persona as a chip.
struct PersonView: Sendable {
  var name: String
  var href: String
  var initials: String
  var portrait: String
  /// 1…5 inside a journey, else 0.
  var series: Int

  static let fieldList: [Field<PersonView>] = [
    .text("name", "The persona's name.") { $0.name },
    .text("href", "The persona's page; empty for a name that is no persona.") { $0.href },
    .text("initials", "One or two letters.") { $0.initials },
    .text("portrait", "Image URL, or empty.") { $0.portrait },
    .text("series", "`1`\u{2026}`5`: the person's colour in this journey; empty elsewhere.") {
      $0.series == 0 ? "" : String($0.series)
    },
  ]
  static let fields = FieldTable<PersonView>("person", fieldList)
}

/// What a persona is called and looks like on pages, and where its own page is. Nearly every page names somebody, so it is made once for each.
struct PersonaNames: Sendable {
  /// Without what follows a comma, dash or bracket.
  let name: String
  let firstName: String
  let initials: String
  let route: Route
  let portrait: LinkUse?

  init(_ persona: Persona) {
    let title = persona.facts.title
    route = .persona(persona.facts.id)
    portrait = persona.portrait
    name = personName(title)
    firstName = SiteBuilder.firstName(title)
    initials = SiteBuilder.initials(title)
  }
}

/// The name of a persona without what follows a comma, dash or bracket: "Ana Silva, operations" is "Ana Silva".
func personName(_ title: String) -> String {
  // Most names hold no sign of those: the dashes begin with the byte E2.
  guard title.utf8.contains(where: { ",-(:".utf8.contains($0) || $0 == 0xE2 }) else { return title }
  for separator in [", ", " \u{2013} ", " \u{2014} ", " - ", " (", ": "] {
    if let range = title.firstRange(of: separator), range.lowerBound != title.startIndex {
      return String(title[..<range.lowerBound])
    }
  }
  return title
}

/// The first word of a persona's name; a Japanese one ends at "・", an Arabic one keeps the word that belongs to it: "عبد الرحمن".
func firstName(_ title: String) -> String {
  let words = personName(title).split { $0 == " " || $0 == "\u{30FB}" }
  guard let first = words.first else { return title }
  guard words.count > 1, openingNames.contains(String(first)) else { return String(first) }
  // One name, which no line may take apart.
  return "\(first)\u{A0}\(words[1])"
}

/// Words that are no name without the next one: servant of, father of, mother of, son of, daughter of.
private let openingNames: Set<String> = ["عبد", "أبو", "ابو", "أم", "ام", "ابن", "بن", "بنت"]

/// The first letters of the first and the last word of a name. Arabic ones are kept from joining, which would make a word of
/// them.
func initials(_ title: String) -> String {
  let words = personName(title).split(separator: " ").filter { $0.first?.isLetter == true }
  guard let first = words.first?.first else { return String(title.prefix(1)).uppercased() }
  let last = words.count > 1 ? words.last?.first : nil
  let gap = first.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) } ? "\u{200C}" : ""
  return (String(first) + (last.map { gap + String($0) } ?? "")).uppercased()
}

extension Site {
  /// A persona as a chip on a page; `series` is its colour in a journey.
  func person(_ link: Link<Persona>, on page: Route, series: Int = 0) -> PersonView {
    PersonView(
      name: personaNames[link.index].name,
      href: personaNames[link.index].route.href(from: page),
      initials: personaNames[link.index].initials,
      portrait: personaNames[link.index].portrait.flatMap { imageSource($0, on: page) } ?? "",
      series: series
    )
  }

  /// The personas of a journey with their colours.
  func people(of link: Link<Journey>, on page: Route) -> [PersonView] {
    wiki[link].personas.map { person($0, on: page, series: series(of: $0, in: link)) }
  }

  /// The colour of a persona in a journey: 1…5, or 0 when it is not one of the journey's.
  func series(of persona: Link<Persona>, in journey: Link<Journey>) -> Int {
    colours[journey.index][persona] ?? 0
  }
}

/// The colours of the personas of a journey, 1…5, in their order.
///
/// A persona has the colour of its place among all of the site, so that it is the same in each journey and picture. In a
/// journey where an earlier persona has that colour it takes the next one that is free.
func personColours(_ personas: [Link<Persona>]) -> [Int] {
  var taken: Set<Int> = []
  return personas.map { link in
    let colour = freeColour(from: link.index, taken)
    taken.insert(colour)
    return colour + 1
  }
}

/// The first of five colours from the given one on that is not taken; the given one when all are.
private func freeColour(from start: Int, _ taken: Set<Int>) -> Int {
  let own = start % 5
  return (0..<5).map { (own + $0) % 5 }.first { !taken.contains($0) } ?? own
}
