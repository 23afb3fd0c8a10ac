import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct EmotionTests {
  /// The only emotion of a phase whose emotion lane holds one entry.
  private func emotion(_ text: String, facts: String = "personas: [olivia-operations]") -> (
    Emotion?, Wiki
  ) {
    let wiki = Wiki(journey: "---\n\(facts)\n---\n## A\n### Emotion\n- \(text)\n### Needs\n- x\n")
    return (wiki.journey.phases[0].emotions.first, wiki)
  }

  @Test(
    "A score is read in every form",
    arguments: [
      ("Olivia: -1 uneasy", -1.0, "uneasy"),
      ("Olivia: −1, uneasy", -1, "uneasy"),
      ("Olivia: +2", 2, ""),
      ("Olivia: 0.5 – calm", 0.5, "calm"),
      ("4/5 relieved", 1, "relieved"),
      ("3 / 5 (so so)", 0, "so so"),
      ("7/10", 0.8, ""),
      ("0/10: lost", -2, "lost"),
      ("😟 worried", -1, "worried"),
      ("glad 😀", 2, "glad"),
      ("☹️ sad", -1, "sad"),
      ("😐", 0, ""),
    ]
  )
  func scores(text: String, score: Double, words: String) {
    let (found, wiki) = emotion(text)
    #expect(found?.score.map { ($0 * 100).rounded() } == (score * 100).rounded())
    #expect(found?.words == words)
    #expect(found.map { wiki.ids($0.personas) } == ["olivia-operations"])
    #expect(wiki.codes == [])
  }

  @Test("Words alone are words and no score")
  func words() {
    let (found, wiki) = emotion("Olivia: tired of waiting")
    #expect(found?.score == nil)
    #expect(found?.words == "tired of waiting")
    #expect(wiki.codes == [])
  }

  @Test("A text before a colon that is no persona belongs to the words")
  func colonInWords() {
    let (found, wiki) = emotion("Relief: finally done")
    #expect(found?.words == "Relief: finally done")
    #expect(wiki.codes == [])
  }

  @Test("A score with an unknown name keeps the name unlinked, with a warning")
  func unknownName() {
    let (found, wiki) = emotion("Olvia: -1 uneasy")
    #expect(found?.name == "Olvia")
    #expect(found?.personas == [])
    #expect(found?.score == -1)
    #expect(wiki.findings == ["journeys/j.md:6:3: warning: unknown-name"])
    #expect(wiki.finding("unknown-name")?.suggestion == "olivia")
  }

  @Test("Without a name it belongs to all personas of the journey")
  func everybody() {
    let (found, wiki) = emotion("-1 uneasy", facts: "personas: [olivia-operations, frank-finance]")
    #expect(found.map { wiki.ids($0.personas) } == ["olivia-operations", "frank-finance"])
  }

  @Test("`persona=` says whose it is")
  func attribute() {
    let (found, wiki) = emotion("-1 uneasy {persona=frank-finance}")
    #expect(found.map { wiki.ids($0.personas) } == ["frank-finance"])
  }

  @Test(
    "A scale converts, end to end",
    arguments: [
      ("1-5", "1", -2.0), ("1-5", "5", 2), ("0-10", "5", 0), ("-5..5", "-5", -2), ("-5…5", "5", 2),
      ("0–100", "50", 0),
    ]
  )
  func scale(scale: String, text: String, score: Double) {
    let facts = "scale: \(scale)\npersonas: [olivia-operations]"
    #expect(emotion(text, facts: facts).0?.score == score)
  }

  @Test("A score off the scale is a warning at its place and no point")
  func offScale() {
    let (found, wiki) = emotion("Olivia: 4 glad")
    #expect(found?.score == nil)
    #expect(found?.words == "glad")
    #expect(wiki.findings == ["journeys/j.md:6:3: warning: score-off-scale"])
    #expect(wiki.finding("score-off-scale")?.message == "the score 4 lies outside of -2 to 2")
  }

  @Test("A scale that is none is an error")
  func wrongScale() {
    let (_, wiki) = emotion("1", facts: "scale: high")
    #expect(wiki.findings == ["journeys/j.md:2:8: error: wrong-value"])
  }

  @Test("The site's scale holds for journeys without one")
  func siteScale() {
    let wiki = Wiki(journey: "## A\n**Emotion:** 5\n\n**Needs:** x\n", site: "scale: 1-5")
    #expect(wiki.journey.phases[0].emotions.first?.score == 2)
  }

  @Test("A step's emotion is a score, in any form")
  func step() {
    let wiki = Wiki(journey: "## A\n### Steps\n- Waits {emotion=2/5}\n")
    #expect(wiki.entry("activities")?.emotion == -1)
  }

  @Test("A step's emotion without a score is an error at the value")
  func wrongStep() {
    let wiki = Wiki(journey: "## A\n### Steps\n- Waits {emotion=happy}\n")
    #expect(wiki.findings == ["journeys/j.md:3:18: error: wrong-value"])
  }

  @Test("Emotion in front matter goes by persona or stands alone")
  func frontMatter() {
    let text = """
      ---
      personas: [olivia-operations, frank-finance]
      phases:
        - id: a
          emotion: {olivia: -1 uneasy, frank-finance: {text: 4/5 calm, basis: observed}}
        - {id: b, emotion: 1}
      ---
      """
    let wiki = Wiki(journey: text)
    let emotions = wiki.journey.phases.map(\.emotions)
    #expect(emotions[0].map(\.score) == [-1, 1])
    #expect(emotions[0].map(\.words) == ["uneasy", "calm"])
    #expect(emotions[0].map(\.basis) == [.assumed, .observed])
    #expect(emotions[1].map { wiki.ids($0.personas).count } == [2])
    #expect(wiki.codes == [])
  }
}

struct ParticipationTests {
  @Test(
    "A level is known in several words",
    arguments: [
      ("driver", ParticipationLevel.driver), ("Driver, with a budget", .driver),
      ("gate keeper (signs)", .gatekeeper), ("not involved", .notInvolved),
      ("Participant – now and then", .participant), ("not-involved", .notInvolved),
    ]
  )
  func levels(text: String, level: ParticipationLevel) {
    let wiki = Wiki(journey: "## A\n### Participation\n- Olivia: \(text)\n")
    #expect(wiki.journey.phases[0].participation.map(\.level) == [level])
    #expect(wiki.codes == [])
  }

  @Test("A level alone belongs to the journey's only persona")
  func alone() {
    let wiki = Wiki(journey: "---\npersonas: frank-finance\n---\n## A\n### Role\n- driver\n")
    #expect(wiki.codes == [])
  }

  @Test("Another word is a warning with the likely one")
  func unclear() {
    let wiki = Wiki(journey: "## A\n### Participation\n- Olivia: drivr\n")
    #expect(wiki.findings == ["journeys/j.md:3:3: warning: unclear-participation"])
    #expect(wiki.finding("unclear-participation")?.suggestion == "driver")
  }

  @Test("Levels in front matter go by persona")
  func frontMatter() {
    let text = """
      ---
      phases:
        - {id: a, participation: {olivia-operations: driver, frank-finance: gatekeeper}}
      ---
      """
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases[0].participation.map(\.level) == [.driver, .gatekeeper])
    #expect(wiki.ids(wiki.journey.personas) == ["olivia-operations", "frank-finance"])
    #expect(wiki.codes == [])
  }
}
