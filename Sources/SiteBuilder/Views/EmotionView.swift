import JourneyModel
import Templates

/// A score on the −2…+2 scale, with whose it is where the row does not say so already.
struct EmotionView: Sendable {
  var score: Double?
  var words: String
  var isAssumed: Bool
  var series: Int
  var person: PersonView?

  static let fields = FieldTable<EmotionView>(
    "emotion",
    [
      .text("score", "With a true minus or a plus: \u{201C}\u{2212}1\u{201D}; empty when unknown.")
      {
        $0.score.map(signedNumber) ?? ""
      },
      .text("word", "The author's words, else the scale's word.") { $0.word },
      .text("gauge", "x on the 48 wide gauge: 24 + 10 × score.") {
        plainNumber(24 + 10 * ($0.score ?? 0))
      },
      .flag("has_score", "A score is known.") { $0.score != nil },
      .text("basis", "`observed` or `assumed`.") { $0.isAssumed ? "assumed" : "observed" },
      .flag("is_assumed", "No evidence backs it.") { $0.isAssumed },
      .text("series", "The person's colour, as in `person`.") {
        $0.series == 0 ? "" : String($0.series)
      },
      .record("person", "Whose it is; absent where the row says it.", PersonView.fields) {
        $0.person
      },
    ]
  )

  var word: String {
    if !words.isEmpty { return words }
    return score.map { emotionWord(for: $0) } ?? ""
  }
}

/// "−1", "0", "+1.5": with U+2212 for a minus.
func signedNumber(_ value: Double) -> String {
  let text = plainNumber(value)
  if text.hasPrefix("-") { return "\u{2212}" + text.dropFirst() }
  return text == "0" ? text : "+" + text
}

/// What is known of one persona's feelings along a journey: a score and words per phase.
struct EmotionLine: Sendable {
  /// nil for a name that is no persona.
  var persona: Link<Persona>?
  var name: String
  var series: Int
  /// One element per phase.
  var points: [Point]
  /// The scores of the steps of each phase, which the curve shows instead of the phase's where there are any; empty
  /// when they are not looked at.
  var steps: [[Point]] = []

  struct Point: Sendable {
    var score: Double?
    var words: String
    var isAssumed: Bool
    /// The index of the step among the activities of its phase.
    var step: Int? = nil

    /// The author’s words, else the scale’s.
    var word: String { words.isEmpty ? score.map(emotionWord) ?? "" : words }
  }

  var hasScores: Bool { points.contains { $0.score != nil } }

  /// The points that the curve shows in each phase: those of its steps, or the phase's own. The phase's words belong to its
  /// score: a step has them only if its own is nearly the same.
  var drawnPoints: [[Point]] {
    guard !steps.isEmpty else { return points.map { [$0] } }
    return zip(points, steps).map { point, steps in
      guard !steps.isEmpty else { return [point] }
      var steps = steps
      let distances = steps.map { abs(($0.score ?? 0) - (point.score ?? 0)) }
      if let nearest = distances.indices.min(by: { distances[$0] < distances[$1] }),
        distances[nearest] < 0.5
      {
        steps[nearest].words = point.words
      }
      return steps
    }
  }
}

/// The lines of a journey, one per persona in the journey's order, then names that are no persona. Of several
/// emotions of one person in a phase the first with a score counts.
func findEmotionLines(of journey: Journey, _ names: [PersonaNames]) -> [EmotionLine] {
  var lines: [EmotionLine] = journey.personas.enumerated().map { index, link in
    EmotionLine(
      persona: link,
      name: names[link.index].firstName,
      series: min(index + 1, 5),
      points: []
    )
  }
  for phase in journey.phases {
    for emotion in phase.emotions {
      if let name = emotion.name, !lines.contains(where: { $0.persona == nil && $0.name == name }) {
        lines.append(
          EmotionLine(persona: nil, name: name, series: min(lines.count + 1, 5), points: [])
        )
      } else if emotion.personas.isEmpty, emotion.name == nil,
        !lines.contains(where: { $0.persona == nil && $0.name.isEmpty })
      {
        lines.append(
          EmotionLine(persona: nil, name: "", series: min(lines.count + 1, 5), points: [])
        )
      }
    }
  }
  for index in lines.indices {
    let line = lines[index]
    lines[index].points = journey.phases.map { point(of: line, in: $0) }
    lines[index].steps = journey.phases.map { steps(of: line, in: $0, of: journey) }
  }
  return lines.filter { line in line.points.contains { $0.score != nil || !$0.words.isEmpty } }
}

private func steps(
  of line: EmotionLine,
  in phase: Phase,
  of journey: Journey
) -> [EmotionLine.Point] {
  guard line.persona != nil || line.name.isEmpty else { return [] }
  return zip(journey.lanes, phase.cells).flatMap { lane, cell -> [EmotionLine.Point] in
    guard lane.standard != .emotion else { return [] }
    return cell.entries.enumerated().compactMap { index, entry in
      guard let score = entry.emotion,
        entry.scored(in: journey.personas).contains(line.persona)
      else { return nil }
      return EmotionLine.Point(
        score: score,
        words: "",
        isAssumed: entry.basis == .assumed,
        step: lane.standard == .activities ? index : nil
      )
    }
  }
}

private func point(of line: EmotionLine, in phase: Phase) -> EmotionLine.Point {
  let own = phase.emotions.filter { emotion in
    guard let persona = line.persona else {
      return emotion.personas.isEmpty && (emotion.name ?? "") == line.name
    }
    return emotion.personas.contains(persona)
  }
  guard let emotion = own.first(where: { $0.score != nil }) ?? own.first else {
    return EmotionLine.Point(score: nil, words: "", isAssumed: true)
  }
  return EmotionLine.Point(
    score: emotion.score,
    words: emotion.words,
    isAssumed: emotion.basis == .assumed
  )
}

extension Site {
  /// The emotions of a phase, one per person; `naming` adds whose each is.
  func emotions(
    of phase: Phase,
    in journey: Journey,
    on page: Route,
    naming: Bool = true
  ) -> [EmotionView] {
    let words = words(of: journey)
    return phase.emotions.flatMap { emotion -> [EmotionView] in
      let isAssumed = emotion.basis == .assumed
      let own =
        emotion.words.isEmpty ? emotion.score.map { words.feeling($0) } ?? "" : emotion.words
      guard !emotion.personas.isEmpty else {
        let person = emotion.name.map {
          PersonView(name: $0, href: "", initials: initials($0), portrait: "", series: 0)
        }
        return [
          EmotionView(
            score: emotion.score,
            words: own,
            isAssumed: isAssumed,
            series: 0,
            person: naming ? person : nil
          )
        ]
      }
      return emotion.personas.map { link in
        let series = series(of: link, in: journey)
        return EmotionView(
          score: emotion.score,
          words: own,
          isAssumed: isAssumed,
          series: series,
          person: naming ? person(link, on: page, series: series) : nil
        )
      }
    }
  }
}

/// The lines as one small picture, stretched by the page: 100 units per phase, y = 50 − 20 × score.
func sparkline(_ lines: [EmotionLine], phases: Int) -> [UInt8] {
  guard phases > 0, lines.contains(where: \.hasScores) else { return [] }
  let width = phases * 100
  var svg =
    "<svg class=\"spark\" viewBox=\"0 0 \(width) 100\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><path class=\"axis\" d=\"M0 50h\(width)\"/>"
  for line in lines where line.hasScores {
    var solid = "", dashed = "", dots = "", hollow = ""
    for (index, point) in line.points.enumerated() {
      guard let score = point.score else { continue }
      let here = "\(index * 100 + 50) \(plainNumber(50 - 20 * score))"
      if point.isAssumed { hollow += "M\(here)h0" } else { dots += "M\(here)h0" }
      guard index + 1 < line.points.count, let next = line.points[index + 1].score else { continue }
      let segment = "M\(here)L\(index * 100 + 150) \(plainNumber(50 - 20 * next))"
      if point.isAssumed || line.points[index + 1].isAssumed {
        dashed += segment
      } else {
        solid += segment
      }
    }
    let series = line.series == 0 ? "" : "k\(line.series) "
    let paths = [("assumed", dashed), ("observed", solid), ("dot", dots), ("dot assumed", hollow)]
    for (name, path) in paths where !path.isEmpty {
      svg += "<path class=\"\(series)\(name)\" d=\"\(path)\"/>"
    }
  }
  return Array((svg + "</svg>").utf8)
}

/// The lines in words: "Ana: neutral in Noticing, uneasy in Comparing, pleased in Using."
func curveText(_ lines: [EmotionLine], phases: [Phase]) -> String {
  lines.filter(\.hasScores).map { line in
    let parts = zip(line.points, phases).compactMap { point, phase in
      point.score.map { "\(emotionWord(for: $0)) in \(phase.title)" }
    }
    let name = line.name.isEmpty ? "Emotion" : line.name
    return "\(name): \(parts.joined(separator: ", "))."
  }.joined(separator: " ")
}
