import Diagnostics
import Documents
import Testing

@testable import JourneyModel

@Suite("Tables as maps")
struct MapTableTests {
  @Test("Phases are rows when the first header cell is a word for phase")
  func rows() {
    let wiki = Wiki(
      journey: """
        # J

        | Stage | Needs | Fun facts |
        |---|---|---|
        | 1. Look | a<br>b | c |
        | Phase 2: Buy | – | d |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.journey.phases.map(\.number) == [1, 2])
    #expect(wiki.texts("needs") == [["a", "b"], []])
    #expect(wiki.texts("fun-facts") == [["c"], ["d"]])
    #expect(wiki.codes.isEmpty)
    #expect(wiki.journey.prose.blocks.isEmpty)
  }

  @Test(
    "A word for phase in any language begins a map",
    arguments: ["Phase", "Journey stage", "Étape", "Fase", "Этап", "阶段", "段階", "단계"]
  )
  func languages(header: String) {
    let wiki = Wiki(journey: "| \(header) | X |\n|---|---|\n| Look | c |\n")
    #expect(wiki.journey.phases.map(\.title) == ["Look"])
  }

  @Test("Phases are columns when the first column names lanes")
  func columns() {
    let wiki = Wiki(
      journey: """
        ## The map
        |  | Look | Buy |
        |---|---|---|
        | Needs | a | b |
        | Odd row | c |  |
        | Pain points | d {severity=2} | e<br>f {severity=4} |
        |  | g |  |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.texts("needs") == [["a"], ["b"]])
    #expect(wiki.texts("odd-row") == [["c"], []])
    #expect(wiki.texts("pain_points") == [["d", "g"], ["e", "f"]])
    #expect(wiki.journey.phases[1].cells[1].entries.map(\.severity) == [nil, 4])
    #expect(wiki.journey.prose.sections.isEmpty)
  }

  @Test("A word for phase in the corner of columns is no row of phases")
  func corner() {
    let text =
      "| Stage | Look | Buy |\n|---|---|---|\n| Goals | a | b |\n| Main question | c | d |\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.journey.lanes.map(\.id) == ["goals", "questions"])
  }

  @Test(
    "A table that is no map stays a table",
    arguments: [
      "| Segment | Logic |\n|---|---|\n| A | b |\n",
      "| | Web | Shop |\n|---|---|---|\n| Stock | a | b |\n| Price | c | d |\n",
      "| Persona | Goals | Needs |\n|---|---|---|\n| Ana | a | b |\n",
      "| Needs | Text |\n|---|---|\n| a | b |\n",
    ]
  )
  func noMap(table: String) {
    let wiki = Wiki(journey: "# J\n\n" + table)
    #expect(wiki.journey.phases.isEmpty)
    guard case .table = wiki.journey.prose.blocks.first else {
      Issue.record("the table is gone")
      return
    }
  }

  @Test("Cells of emotion and participation read like entries of those lanes")
  func typedLanes() {
    let wiki = Wiki(
      journey: """
        ---
        personas: [olivia-operations]
        ---
        | Phase | Emotion | Participation |
        |---|---|---|
        | Look | 4/5 calm | Frank: gatekeeper |
        | Buy | Olivia: -1 uneasy<br>Frank: 2 | driver |
        """
    )
    let phases = wiki.journey.phases
    #expect(phases[0].emotions.map(\.score) == [1])
    #expect(phases[0].emotions.map(\.words) == ["calm"])
    #expect(
      phases[1].emotions.map { wiki.ids($0.personas) } == [
        ["olivia-operations"], ["frank-finance"],
      ]
    )
    #expect(phases[0].participation.map(\.level) == [.gatekeeper])
    #expect(phases[1].participation.map { wiki.ids($0.personas) } == [["olivia-operations"]])
    #expect(wiki.codes.isEmpty)
  }

  @Test("A finding points into its cell")
  func places() {
    let wiki = Wiki(journey: "| Phase | Needs |\n|---|---|\n| Look | a<br>b {persona=nobody} |\n")
    #expect(wiki.findings == ["journeys/j.md:3:26: error: unknown-persona"])
  }

  @Test("A row or column called by a fact of the phase fills it")
  func facts() {
    let wiki = Wiki(
      journey: """
        | Phase | Duration | Owner | Goal | Goals |
        |---|---|---|---|---|
        | Look | 2 weeks | Sales | Be *sure* | a |
        """
    )
    let phase = wiki.journey.phases[0]
    #expect(phase.duration == "2 weeks")
    #expect(phase.owner == "Sales")
    #expect(phase.goal?.text == "Be sure")
    #expect(wiki.journey.lanes.map(\.id) == ["goals"])
  }

  @Test("Braces behind a phase's name hold its facts, and further lines of its cell its text")
  func titleCell() {
    let wiki = Wiki(
      journey:
        "| Phase | Needs |\n|---|---|\n| **Look** {id=first kind=awareness}<br>At home | a |\n"
    )
    let phase = wiki.journey.phases[0]
    #expect(phase.id == "first")
    #expect(phase.title == "Look")
    #expect(phase.kind == .awareness)
    #expect(phase.prose.blocks.map(\.text) == ["At home"])
  }

  @Test("Where a column holds numbers alone, the next names the phases")
  func numbers() {
    let text = "| Step | Action | API |\n|---|---|---|\n| 3 | Browse | x |\n| 4 | Pay | -- |\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.map(\.title) == ["Browse", "Pay"])
    #expect(wiki.journey.phases.map(\.number) == [3, 4])
    #expect(wiki.texts("api") == [["x"], []])
    let other = Wiki(journey: "| # | Step | API |\n|---|---|---|\n| 1 | Browse | x |\n")
    #expect(other.journey.phases.map(\.title) == ["Browse"])
  }

  @Test("A row without a name, or of the same name, goes on with its phase")
  func continued() {
    let text = "| Phase | Needs |\n|---|---|\n| Look | a |\n| | b |\n| Buy | c |\n| Look | d |\n"
    #expect(Wiki(journey: text).texts("needs") == [["a", "b", "d"], ["c"]])
  }

  @Test("A bullet before a part of a cell is none of its text")
  func bullets() {
    let wiki = Wiki(journey: "| Phase | Needs |\n|---|---|\n| Look | • *a*<br>- b<br>-3 c |\n")
    #expect(wiki.texts("needs") == [["a", "b", "-3 c"]])
    #expect(
      wiki.entry("needs").map { String(decoding: $0.html.bytes, as: UTF8.self) } == "<em>a</em>"
    )
  }
}

extension Block {
  /// The text of a paragraph; empty for any other block.
  fileprivate var text: String {
    guard case .paragraph(let inline) = self else { return "" }
    return inline.text
  }
}
