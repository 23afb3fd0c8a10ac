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
  /// Whether `steps` are the lowest and the highest of several moods, which don't follow each other.
  var isRange = false
  var language: PageLanguage

  static let fields = FieldTable<EmotionView>(
    "emotion",
    [
      .text(
        "score",
        "\u{201C}\u{2212}1\u{201D}, or the course of several steps \u{201C}+1 \u{203A} \u{2212}2\u{201D}, or a range \u{201C}\u{2212}2 \u{2026} +1\u{201D}; empty when unknown."
      ) { $0.scoreText },
      .text("score_of_word", "That of the words; else as `score`.") { view in
        view.courseBesidesOwn.isEmpty ? view.scoreText : view.own.map(signedNumber) ?? ""
      },
      .text(
        "course",
        "The scores of the steps, where the words are about another one; mostly empty."
      ) {
        $0.courseBesidesOwn
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
    guard words.isEmpty else { return words }
    let scores = steps.isEmpty ? [score].compactMap(\.self) : course
    return joined(scores.map { language.map.feeling($0) })
  }

  /// What the author says of the phase as a whole; nil where nobody wrote it.
  private var own: Double? {
    steps.isEmpty ? score : isMeanOfSteps || words.isEmpty ? nil : score
  }

  /// The scores of the steps in their order, the same one in a row once.
  private var course: [Double] {
    var course: [Double] = []
    for score in steps where course.last != score { course.append(score) }
    return course
  }

  /// "\u{2212}1", or the course of the steps: "+1 \u{203A} \u{2212}2".
  var scoreText: String {
    if steps.isEmpty || course == [own] { return score.map(signedNumber) ?? "" }
    return ([own.map(signedNumber)] + [courseText]).compactMap(\.self).joined(separator: " \u{B7} ")
  }

  private var courseText: String { joined(course.map(signedNumber)) }

  private func joined(_ parts: [String]) -> String {
    isRange ? parts.joined(separator: " \u{2026} ") : language.joining.course(parts)
  }

  /// What the steps say, where the author says something else of the phase as a whole; else empty.
  private var courseBesidesOwn: String {
    own == nil || steps.isEmpty || course == [own] ? "" : courseText
  }

  /// "uneasy (\u{2212}1)", or where the steps of the phase differ "torn (\u{2212}1) · Steps: +1 › \u{2212}2".
  var told: String {
    let joining = language.joining
    guard let own, !courseBesidesOwn.isEmpty else {
      return joining.with(steps.isEmpty ? scoreText : courseText, word)
    }
    let steps = joining.labelled(language.map.steps, courseBesidesOwn)
    return "\(joining.with(signedNumber(own), word)) \u{B7} \(steps)"
  }

  /// The person's mark at each score of the steps, and a bar at that of the phase as a whole where no step has it.
  var marks: String {
    // Most phases have the one score, or none.
    if steps.isEmpty { return score.map { gaugeMark(ofSeries: series, at: 24 + 10 * $0) } ?? "" }
    let scores = Set(steps).sorted()
    let marks = scores.map { gaugeMark(ofSeries: series, at: 24 + 10 * $0) }.joined()
    guard let own, !scores.contains(own) else { return marks }
    return marks + "M\(plainNumber(24 + 10 * own - 4)) 4.5h8v3h-8z"
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
