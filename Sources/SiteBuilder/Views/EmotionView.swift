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
      .text(
        "marks",
        "Path data for the gauge: the person's mark at every score of the phase's steps, and at its own without steps or with words."
      ) { $0.marks },
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

  /// Different ones: those of the steps, which the curve shows, and with words the one that they are about. The lowest comes
  /// first, unless the steps go down.
  var shownScores: [Double] {
    let tellsOwn = steps.isEmpty || !words.isEmpty && !isMeanOfSteps
    let own = tellsOwn ? score.map { [$0] } ?? [] : []
    if steps.isEmpty { return own }
    if own.isEmpty, steps.count == 1 { return steps }
    let scores = Set(steps + own).sorted()
    let goesDown = (steps.first ?? 0) > (steps.last ?? 0)
    return goesDown ? scores.reversed() : scores
  }

  var marks: String {
    if steps.isEmpty { return score.map { gaugeMark(ofSeries: series, at: 24 + 10 * $0) } ?? "" }
    return shownScores.map { gaugeMark(ofSeries: series, at: 24 + 10 * $0) }.joined()
  }

  var scoreText: String {
    // Most phases have the one score, or none.
    if steps.isEmpty { return score.map(signedNumber) ?? "" }
    return SiteBuilder.range(of: shownScores.map(signedNumber))
  }

  /// Around the score that the author's words are about, where the steps of the phase differ from it: "", "\u{2212}2" and
  /// "… +1".
  private var range: (before: String, own: String, after: String)? {
    guard !words.isEmpty, !isMeanOfSteps, !steps.isEmpty, let score else { return nil }
    let scores = shownScores
    guard scores.count > 1, let index = scores.firstIndex(of: score) else { return nil }
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

/// A mark on the gauge, as a person's curve has it: circle, square, diamond, triangle, triangle upside down. A circle without a
/// person.
private func gaugeMark(ofSeries series: Int, at x: Double) -> String {
  switch series {
  case 2: "M" + plainNumber(x - 3.5) + " 2.5h7v7h-7z"
  case 3: "M" + plainNumber(x) + " 1.5l4.5 4.5l-4.5 4.5l-4.5-4.5z"
  case 4: "M" + plainNumber(x) + " 1.5l4.5 8h-9z"
  case 5: "M" + plainNumber(x) + " 10.5l4.5-8h-9z"
  default: "M" + plainNumber(x) + " 2a4 4 0 1 1-.01 0z"
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
  let size = plainNumber(abs(value))
  if size == "0" { return size }
  return value < 0 ? "\u{2212}" + size : "+" + size
}

extension Site {
  /// The emotions of a phase, one per person; `naming` adds whose each is. They tell what the curve shows: the scores of
  /// the steps, where there are any.
  func emotions(of link: PhaseLink, on page: Route, naming: Bool = true) -> [EmotionView] {
    wiki[link].emotions.flatMap { emotion -> [EmotionView] in
      guard !emotion.personas.isEmpty else {
        let person = emotion.name.map {
          PersonView(name: $0, href: "", initials: initials($0), portrait: "", series: 0)
        }
        let steps = emotion.name == nil ? stepScores(of: nil, in: link) : []
        return [view(of: emotion, steps, naming ? person : nil, series: 0)]
      }
      return emotion.personas.map { persona in
        let series = series(of: persona, in: link.journey)
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
    wiki[link].stepScores(of: persona, in: wiki[link.journey]).map(\.score)
  }
}
