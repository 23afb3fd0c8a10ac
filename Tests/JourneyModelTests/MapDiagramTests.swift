import Diagnostics
import Documents
import Testing

@testable import JourneyModel

@Suite("Mermaid diagrams as journeys")
struct MapDiagramTests {
  @Test("Sections are phases, tasks are steps with a score and people")
  func journey() {
    let wiki = Wiki([
      "personas/ana.md": "# Ana Ruiz\n",
      "journeys/buy.mmd": """
      journey
        title Buying tea
        accDescr: From thirst to cup
        section Look
          Sees a sign: 5: Ana, Bank
          Asks: 1: Ana
        section 2. Buy
          Pays: 3: Bank

      """,
    ])
    let journey = wiki.journey
    #expect(journey.facts.title == "Buying tea")
    #expect(journey.facts.summary?.text == "From thirst to cup")
    #expect(journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(journey.lanes.map(\.id) == ["activities", "emotion"])
    let steps = journey.phases.flatMap { $0.cells[0].entries }
    #expect(steps.map(\.text) == ["Sees a sign", "Asks", "Pays"])
    #expect(steps.map(\.emotion) == [2, -2, 0])
    #expect(steps.map { wiki.ids($0.personas) } == [["ana"], ["ana"], []])
    #expect(steps.map(\.actors) == [["Bank"], [], ["Bank"]])
    #expect(wiki.ids(journey.personas) == ["ana"])
    #expect(wiki.codes.isEmpty)
  }

  @Test("A phase feels what its steps say on average, person by person")
  func mean() {
    let wiki = Wiki(
      journey:
        "```mermaid\njourney\nsection Look\nA: 5: Olivia, Frank\nB: 4: Olivia\nC: 1: Bank\n```\n"
    )
    let emotions = wiki.journey.phases[0].emotions
    #expect(
      emotions.map { wiki.ids($0.personas) } == [["olivia-operations"], ["frank-finance"], []]
    )
    #expect(emotions.map(\.score) == [1.5, 2, -2])
  }

  @Test("The scale is Mermaid's whatever the journey's is")
  func scale() {
    let wiki = Wiki(
      journey: "---\nscale: 0-10\n---\n```mermaid\njourney\nsection Look\nA: 5: Olivia\n```\n"
    )
    #expect(wiki.entry("activities")?.emotion == 2)
  }

  @Test(
    "A score off the scale or none at all is a warning at its place, and no point",
    arguments: [("0", "lies outside"), ("6", "lies outside"), ("X", "is no number on")]
  )
  func offScale(score: String, words: String) {
    let wiki = Wiki(["journeys/j.mmd": "journey\nsection Look\n  Asks: \(score): Ana\n"])
    #expect(wiki.findings == ["journeys/j.mmd:3:9: warning: score-off-scale"])
    #expect(wiki.diagnostics.first?.message == "score “\(score)” \(words) the scale 1…5")
    #expect(wiki.entry("activities")?.emotion == nil)
    #expect(wiki.journey.lanes.map(\.id) == ["activities"])
  }

  @Test("Tasks before the first section get a phase named after the diagram")
  func firstTasks() {
    let wiki = Wiki(["journeys/j.mmd": "journey\ntitle Tea\nA: 3: Me\nsection Buy\nB: 3: Me\n"])
    #expect(wiki.journey.phases.map(\.title) == ["Tea", "Buy"])
  }

  @Test("A diagram that repeats the headings gives their steps scores")
  func headings() {
    let wiki = Wiki(
      journey: """
        ## Look
        ### Activities
        - Asks around
        ## Buy
        ### Needs
        - a
        ## Picture
        ```mermaid
        journey
          section Look
            Asks around: 2: Olivia
            Waits: 1: Olivia
          section Buy
            Pays: 5: Olivia
        ```
        """
    )
    #expect(wiki.texts("activities") == [["Asks around", "Waits"], ["Pays"]])
    #expect(wiki.journey.phases[0].cells[1].entries.map(\.emotion) == [-1, -2])
    #expect(wiki.journey.prose.sections.isEmpty)
    #expect(wiki.codes.isEmpty)
  }

  @Test("A diagram whose tasks repeat the phases gives them scores")
  func taskPhases() {
    let wiki = Wiki(
      journey: """
        ```mermaid
        journey
          section First half
            Look: 2: Writer
            Buy: 5: Writer
        ```

        | Stage | Emotion |
        |---|---|
        | Look | bored |
        | Buy | glad |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.journey.phases.flatMap(\.emotions).map(\.score) == [-1, 2])
    #expect(wiki.journey.phases.flatMap(\.emotions).map(\.words) == ["bored", "glad"])
    #expect(wiki.journey.prose.blocks.isEmpty)
  }

  @Test("A diagram about something else, or of another kind, stays code")
  func code() {
    let diagrams = ["journey\nsection Sleep\nA: 3: Me", "flowchart TD\nA --> B"]
    for diagram in diagrams {
      let text = "## Look\n### Needs\n- a\n## Picture\n```mermaid\n\(diagram)\n```\n"
      let wiki = Wiki(journey: text)
      #expect(wiki.journey.phases.map(\.title) == ["Look"])
      guard case .code = wiki.journey.prose.sections.first?.blocks.first else {
        Issue.record("the diagram is gone")
        continue
      }
    }
  }

  @Test("An entry with a score of its own puts a point on the curve, too")
  func stepScores() {
    let wiki = Wiki(
      journey:
        "---\npersonas: [olivia-operations]\n---\n## Look\n### Activities\n- A {emotion=-2}\n- B\n"
    )
    #expect(wiki.journey.lanes.map(\.id) == ["activities", "emotion"])
    #expect(wiki.journey.phases[0].emotions.map(\.score) == [-2])
    #expect(wiki.ids(wiki.journey.phases[0].emotions[0].personas) == ["olivia-operations"])
  }

  @Test("What a phase says of its own feeling stays beside its steps' scores")
  func phaseAndSteps() {
    let wiki = Wiki(
      journey: """
        ---
        personas: [olivia-operations]
        ---
        ## Look
        **Emotion:** 2 glad

        ### Activities
        - A {emotion=-2}
        """
    )
    #expect(wiki.journey.phases[0].emotions.map(\.score) == [2])
    #expect(wiki.journey.phases[0].scoredSteps(wiki.journey.lanes).map(\.emotion) == [-2])
  }
}
