import JourneyModel
import SwimlaneDiagram

/// Who is in a chart.
struct ChartPeople {
  let words: FigureWords
  let joining: JoiningWords
  /// The word for all of them, inside a sentence.
  let everyone: String
  let lines: [EmotionLine]
  /// The lines of the journey's baseline that belong to one of them, with a point for each phase of the journey.
  let before: [EmotionLine]
  let switches: ChannelSwitches
  let quotes: QuotationMarks
  let personas: [JourneyModel.Link<Persona>]
  /// Who takes part in a step and is no persona.
  let actors: Set<String>
  /// Personas and others.
  var count: Int { personas.count + actors.count }

  /// Whether each line has the colour of its person. Else, with more persons than colours, the picture gives its lines its own,
  /// so that no two look alike.
  let haveOwnColours: Bool

  init(
    words: MapWords,
    lines: [EmotionLine],
    before: [EmotionLine],
    switches: ChannelSwitches,
    quotes: QuotationMarks,
    personas: [JourneyModel.Link<Persona>],
    actors: Set<String>
  ) {
    (self.words, joining) = (words.figure, words.joining)
    everyone = words.actors.everyone.lowercased()
    (self.lines, self.before) = (lines, before)
    (self.switches, self.quotes) = (switches, quotes)
    (self.personas, self.actors) = (personas, actors)
    let colours = lines.map(\.series)
    haveOwnColours = Set(colours).count == colours.count && !colours.contains(0)
  }

  /// Whether an entry names all of them.
  func areAll(in entry: Entry) -> Bool {
    personas.allSatisfy(entry.personas.contains) && actors.allSatisfy(entry.actors.contains)
  }

  /// The style of a persona's line: 0…4; nil without one.
  func style(of persona: JourneyModel.Link<Persona>) -> Int? {
    guard haveOwnColours else { return nil }
    return lines.first { $0.persona == persona && $0.hasScores }.map { $0.series - 1 }
  }
}

/// What a language puts around what somebody says or thinks.
struct QuotationMarks: Sendable {
  private let opens: String
  private let closes: String

  /// Those of a primary subtag of BCP 47.
  init(_ language: String) {
    let labels = PageLanguage(language).site.labels
    (opens, closes) = (labels.quoteOpens, labels.quoteCloses)
  }

  func around(_ text: String) -> String { opens + text + closes }
}
