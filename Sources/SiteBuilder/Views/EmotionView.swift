import JourneyModel
import Templates

/// A score on the −2…+2 scale, with whose it is where the row does not say so already.
struct EmotionView: Sendable {
  var score: Double?
  var words: String
  var isAssumed: Bool
  var series: Int
  var person: PersonView?
  /// The scores of the steps of a phase, which stand for the phase's own; empty where there are none.
  var steps: [Double] = []
  /// Whether `score` is the mean of `steps`, which nobody wrote.
  var isMeanOfSteps = false
  var language: PageLanguage

  static let fields = FieldTable<EmotionView>(
    "emotion",
    [
      .text(
        "score",
        "\u{201C}\u{2212}1\u{201D}, or of several steps \u{201C}\u{2212}2 \u{2026} +1\u{201D}; empty when unknown."
      ) { $0.scoreText },
      .text("score_before", "Of several steps the scores up to that of the words; else as `score`.")
      {
        $0.scoresAroundWord.before
      },
      .text("score_after", "The highest score, where it is beyond that of the words; mostly empty.")
      {
        $0.scoresAroundWord.after
      },
      .text("word", "The author's words, else the scale's word.") { $0.word },
      .text("gauge", "x on the 48 wide gauge: 24 + 10 × score.") {
        plainNumber(24 + 10 * ($0.score ?? 0))
      },
      .texts(
        "dots",
        "x on the gauge for every score of the phase's steps, and for its own without steps or with words."
      ) {
        $0.shownScores.map { plainNumber(24 + 10 * $0) }
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
    words.isEmpty ? SiteBuilder.range(of: shownScores.map { language.map.feeling($0) }) : words
  }

  /// Different ones, the lowest first: those of the steps, which the curve shows, and with words the one that they are
  /// about.
  var shownScores: [Double] {
    let tellsOwn = steps.isEmpty || !words.isEmpty && !isMeanOfSteps
    let own = tellsOwn ? score.map { [$0] } ?? [] : []
    return Set(steps + own).sorted()
  }

  var scoreText: String { SiteBuilder.range(of: shownScores.map(signedNumber)) }

  /// Around the score that the author's words are about, where the steps of the phase differ from it: "", "\u{2212}2" and
  /// "… +1".
  private var range: (before: String, own: String, after: String)? {
    let scores = shownScores
    guard !words.isEmpty, !isMeanOfSteps, scores.count > 1, let score,
      let index = scores.firstIndex(of: score)
    else { return nil }
    let isLast = index == scores.count - 1
    return (
      index == 0 ? "" : signedNumber(scores[0]) + " \u{2026} ", signedNumber(scores[index]),
      isLast ? "" : " \u{2026} " + signedNumber(scores[scores.count - 1])
    )
  }

  /// "uneasy (\u{2212}1)", or where the steps of the phase differ "stuck (\u{2212}2) … +1": the words stand with their score.
  var told: String {
    guard let range else { return language.joining.with(scoreText, word) }
    return language.joining.with(range.own, range.before + word) + range.after
  }

  /// The scores before and after the words: "\u{2212}2" and "+1".
  private var scoresAroundWord: (before: String, after: String) {
    range.map { ($0.before + $0.own, String($0.after.dropFirst(3))) } ?? (scoreText, "")
  }
}

/// The first and the last of sorted words, or the only one: "\u{2212}2 … +1".
func range(of words: [String]) -> String {
  guard let first = words.first, let last = words.last, first != last else {
    return words.first ?? ""
  }
  return "\(first) \u{2026} \(last)"
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

    /// The score that the words are about, where it is not this one.
    var wordScore: Double? = nil
    /// Whether the score is the mean of what steps say.
    var isMeanOfSteps = false

    /// The author’s words, else the scale’s.
    var word: String { words.isEmpty ? score.map(emotionWord) ?? "" : words }
  }

  var hasScores: Bool { points.contains { $0.score != nil } }

  /// The points that the curve shows in each phase: those of its steps, or the phase's own. The phase's words stand at the
  /// step whose score is nearest to the phase's, at the last of equally near ones (that is how it went on), with the score
  /// that they are about where the step has another.
  var drawnPoints: [[Point]] {
    guard !steps.isEmpty else { return points.map { [$0] } }
    return zip(points, steps).map { point, steps in
      guard !steps.isEmpty else { return [point] }
      var steps = steps
      if let index = nearestStep(to: point.score ?? 0, among: steps.map { $0.score ?? 0 }) {
        steps[index].words = point.words
        let isOwn = !point.isMeanOfSteps && point.score != steps[index].score
        steps[index].wordScore = isOwn ? point.score : nil
      }
      return steps
    }
  }
}

/// The last of the scores that are nearest to another one.
func nearestStep(to score: Double, among scores: [Double]) -> Int? {
  scores.indices.reversed().min { abs(scores[$0] - score) < abs(scores[$1] - score) }
}

/// The lines of a journey, one per persona in the journey's order, then names that are no persona. Of several
/// emotions of one person in a phase the first with a score counts.
func findEmotionLines(of journey: Journey, _ names: [PersonaNames]) -> [EmotionLine] {
  var lines: [EmotionLine] = zip(journey.personas, personColours(journey.personas)).map {
    link,
    colour in
    EmotionLine(persona: link, name: names[link.index].firstName, series: colour, points: [])
  }
  // Those who are no personas have the colours that are left.
  func nextColour() -> Int {
    let taken = Set(lines.map(\.series))
    return (1...5).first { !taken.contains($0) } ?? lines.count % 5 + 1
  }
  for phase in journey.phases {
    for emotion in phase.emotions {
      if let name = emotion.name, !lines.contains(where: { $0.persona == nil && $0.name == name }) {
        lines.append(
          EmotionLine(persona: nil, name: name, series: nextColour(), points: [])
        )
      } else if emotion.personas.isEmpty, emotion.name == nil,
        !lines.contains(where: { $0.persona == nil && $0.name.isEmpty })
      {
        lines.append(
          EmotionLine(persona: nil, name: "", series: nextColour(), points: [])
        )
      }
    }
  }
  for index in lines.indices { lines[index].addPoints(of: journey) }
  return lines.filter { line in line.points.contains { $0.score != nil || !$0.words.isEmpty } }
}

extension EmotionLine {
  /// Reads what the phases of a journey say of whoever the line is about.
  mutating func addPoints(of journey: Journey) {
    let line = self
    let hasSteps = persona != nil || name.isEmpty
    points = journey.phases.map { point(of: line, in: $0) }
    steps = journey.phases.map {
      hasSteps ? scoredSteps(of: line.persona, in: $0, of: journey) : []
    }
  }
}

/// The scores that the steps of a phase have for somebody; nil stands for nobody by name.
private func scoredSteps(
  of persona: Link<Persona>?,
  in phase: Phase,
  of journey: Journey
) -> [EmotionLine.Point] {
  zip(journey.lanes, phase.cells).flatMap { lane, cell -> [EmotionLine.Point] in
    guard lane.standard != .emotion else { return [] }
    return cell.entries.enumerated().compactMap { index, entry in
      guard let score = entry.emotion, entry.scored(in: journey.personas).contains(persona) else {
        return nil
      }
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
    isAssumed: emotion.basis == .assumed,
    isMeanOfSteps: emotion.isMeanOfSteps
  )
}

extension Site {
  /// The emotions of a phase, one per person; `naming` adds whose each is. They tell what the curve shows: the scores of
  /// the steps, where there are any.
  func emotions(of link: PhaseLink, on page: Route, naming: Bool = true) -> [EmotionView] {
    let journey = wiki[link.journey]
    return wiki[link].emotions.flatMap { emotion -> [EmotionView] in
      guard !emotion.personas.isEmpty else {
        let person = emotion.name.map {
          PersonView(name: $0, href: "", initials: initials($0), portrait: "", series: 0)
        }
        let steps = emotion.name == nil ? stepScores(of: nil, in: link) : []
        return [view(of: emotion, steps, naming ? person : nil, series: 0)]
      }
      return emotion.personas.map { persona in
        let series = series(of: persona, in: journey)
        let person = naming ? person(persona, on: page, series: series) : nil
        let steps = stepScores(of: persona, in: link)
        return view(of: emotion, steps, person, series: series)
      }
    }
  }

  func view(
    of emotion: Emotion,
    _ steps: [Double],
    _ person: PersonView?,
    series: Int
  ) -> EmotionView {
    EmotionView(
      score: emotion.score,
      words: emotion.words,
      isAssumed: emotion.basis == .assumed,
      series: series,
      person: person,
      steps: steps,
      isMeanOfSteps: emotion.isMeanOfSteps,
      language: language
    )
  }

  /// The scores of the steps that somebody takes in a phase; nil stands for nobody by name.
  func stepScores(of persona: Link<Persona>?, in link: PhaseLink) -> [Double] {
    let journey = wiki[link.journey]
    return scoredSteps(of: persona, in: wiki[link], of: journey).compactMap(\.score)
  }
}
