import Diagnostics
import Documents
import Testing

@testable import JourneyModel

@Suite("Tables beside headings and one another")
struct JoinedMapTests {
  @Test("Headings and a table share phases of one name, even when one says more")
  func headings() {
    let wiki = Wiki(
      journey: """
        ## Overview
        | Stage | Look | Evaluate | Leave |
        |---|---|---|---|
        | Duration | 1 day | 2 days | 3 days |
        | Questions | a | b | c |
        ## Look
        ### Needs
        - d
        ## Evaluate the offer
        ### Needs
        - e
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Evaluate the offer", "Leave"])
    #expect(wiki.journey.phases.map(\.duration) == ["1 day", "2 days", "3 days"])
    #expect(wiki.texts("questions") == [["a"], ["b"], ["c"]])
    #expect(wiki.texts("needs") == [["d"], ["e"], []])
    #expect(wiki.codes.isEmpty)
  }

  @Test("Phases that only the table has come in at their place")
  func order() {
    let wiki = Wiki(
      journey: """
        | Phase | Notice | Look | Ask | Buy |
        |---|---|---|---|---|
        | Questions | a | b | c | d |
        ## Look
        ### Needs
        - e
        ## Buy
        ### Needs
        - f
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Notice", "Look", "Ask", "Buy"])
    #expect(wiki.texts("questions") == [["a"], ["b"], ["c"], ["d"]])
  }

  @Test("A table about something else stays a table beside headings")
  func unrelated() {
    let text = "## Look\n### Needs\n- a\n## Notes\n| Step | Cost |\n|---|---|\n| Sign | 3 |\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.map(\.title) == ["Look"])
    #expect(wiki.journey.prose.sections.first?.blocks.count == 1)
  }

  @Test("The same lane as a heading and in a table is given twice")
  func twice() {
    let text = "| Phase | Needs |\n|---|---|\n| Look | a |\n\n## Look\n### Needs\n- b\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.findings == ["journeys/j.md:1:11: error: lane-given-twice"])
    #expect(wiki.finding("lane-given-twice")?.notes.map { wiki.place($0.span) } == ["6:5"])
  }

  @Test("With listed phases, a row is a phase when it is called like one")
  func listed() {
    let wiki = Wiki(
      journey: """
        ---
        phases: [look, buy]
        ---
        | Phase | Needs |
        |---|---|
        | Buy | a |
        | Leave | b |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.texts("needs") == [[], ["a"]])
    #expect(wiki.findings == ["journeys/j.md:7:3: warning: stray-phase"])
    #expect(wiki.journey.prose.blocks.count == 1)
  }

  @Test("The site's framework names phases, and gives way to a map that has none of them")
  func siteFramework() {
    let own = Wiki(
      journey: "| Phase | Needs |\n|---|---|\n| Look | a |\n",
      site: "framework: funnel\n"
    )
    #expect(own.journey.phases.map(\.title) == ["Look"])
    #expect(own.journey.framework == nil)
    let shared = Wiki(
      journey: "| Phase | Needs |\n|---|---|\n| Awareness | a |\n",
      site: "framework: funnel\n"
    )
    #expect(shared.journey.phases.map(\.kind) == [.awareness])
    #expect(shared.journey.framework == "funnel")
  }

  @Test("Tables with other phases follow one another, each under its heading as a group")
  func groups() {
    let wiki = Wiki(
      journey: """
        ## Journey 1
        ### Steps
        | Step | Needs |
        |---|---|
        | Look | a |
        ## Journey 2
        Text
        ### Steps
        | Step | Needs |
        |---|---|
        | Pay | b |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Pay"])
    #expect(wiki.journey.phases.map(\.group) == ["Journey 1", "Journey 2"])
    #expect(wiki.journey.prose.sections.map(\.heading.text) == ["Journey 2"])
  }

  @Test("A table for each persona: the heading says whose entries they are")
  func personas() {
    let wiki = Wiki(
      journey: """
        ---
        personas: [olivia-operations, frank-finance]
        ---
        ## Olivia's journey
        | Phase | Needs | Emotion |
        |---|---|---|
        | Look | a | -1 |
        | Buy | b | 1 |
        ## Journey: Frank Fisher
        | Phase | Needs | Emotion |
        |---|---|---|
        | Look | c | 2 |
        | Buy | d | 0 |
        """
    )
    #expect(wiki.texts("needs") == [["a", "c"], ["b", "d"]])
    let entries = wiki.journey.phases[0].cells[0].entries
    #expect(entries.map { wiki.ids($0.personas) } == [["olivia-operations"], ["frank-finance"]])
    #expect(wiki.journey.phases[0].emotions.map(\.score) == [-1, 2])
    #expect(wiki.journey.phases.map(\.group) == [nil, nil])
    #expect(wiki.codes.isEmpty)
  }

  @Test("A table cut in parts adds lanes; the same lane below one heading is given twice")
  func parts() {
    let first = "| Phase | Needs |\n|---|---|\n| Look | a |\n\n"
    let wiki = Wiki(journey: first + "| Phase | Channels |\n|---|---|\n| Look | b |\n")
    #expect(wiki.journey.phases.count == 1)
    #expect(wiki.journey.lanes.map(\.id) == ["needs", "channels"])
    #expect(wiki.codes.isEmpty)
    let again = Wiki(journey: first + "| Phase | Needs |\n|---|---|\n| Look | b |\n")
    #expect(again.codes == ["lane-given-twice"])
  }

  @Test("A table of two columns inside a phase holds its lanes")
  func attributes() {
    let wiki = Wiki(
      journey: """
        ## Look
        | Lane | Text |
        |---|---|
        | Needs | a<br>b |
        | Weather | c |
        | Emotion | 1 calm |
        ## Buy
        | Needs | d |
        |---|---|
        | Emotion | -1 |
        """
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.texts("needs") == [["a", "b"], ["d"]])
    #expect(wiki.texts("weather") == [["c"], []])
    #expect(wiki.journey.phases.map { $0.emotions.map(\.score) } == [[1], [-1]])
    #expect(wiki.codes.isEmpty)
  }

  @Test("A table inside a phase may have a column for each person, or a step in each row")
  func insidePhase() {
    let wiki = Wiki(
      journey: """
        ## Phase 1: Look
        | | Olivia | Frank |
        |---|---|---|
        | Needs | a | b |
        | Emotion | -1 | 1 |
        ## Phase 2: Buy
        | Step | Pain points | Touchpoints |
        |---|---|---|
        | Sign | c | d |
        | Pay | | e |
        """
    )
    #expect(wiki.texts("needs") == [["a", "b"], []])
    let emotions = wiki.journey.phases[0].emotions
    #expect(emotions.map { wiki.ids($0.personas) } == [["olivia-operations"], ["frank-finance"]])
    #expect(wiki.texts("activities") == [[], ["Sign", "Pay"]])
    #expect(wiki.texts("pain_points") == [[], ["c"]])
    #expect(wiki.texts("touchpoints") == [[], ["d", "e"]])
  }

  @Test("A table in the index of a folder adds to the phases that have files")
  func folder() {
    let wiki = Wiki([
      "journeys/j/index.md":
        "| Phase | Duration | Channels |\n|---|---|---|\n| Look | 1 day | web |\n",
      "journeys/j/01-look.md": "## Needs\n- a\n",
      "journeys/j/02-buy.md": "| Lane | Text |\n|---|---|\n| Needs | b |\n| Channels | c |\n",
    ])
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.journey.phases.map(\.duration) == ["1 day", nil])
    #expect(wiki.texts("needs") == [["a"], ["b"]])
    #expect(wiki.texts("channels") == [["web"], ["c"]])
    #expect(wiki.codes.isEmpty)
  }

  @Test("With `split`, the table below each heading is that journey's")
  func split() {
    let table = "| Step | Needs |\n|---|---|\n| Look | a |\n| Buy | b |\n\n"
    let wiki = Wiki(["journeys/j.md": "---\nsplit: h2\n---\n## One\n\(table)## Two\n\(table)"])
    #expect(wiki.wiki.journeys.map(\.facts.id) == ["one", "two"])
    #expect(wiki.wiki.journeys.map(\.phases.count) == [2, 2])
  }

  @Test("A long table keeps the limits of a journey")
  func limits() {
    let rows = (1...70).map { "| P\($0) | a |\n" }.joined()
    let long = Wiki(journey: "| Phase | Needs |\n|---|---|\n" + rows)
    #expect(long.journey.phases.count == 60)
    #expect(long.codes.contains("too-many-phases"))
    let cells = (1...250).map { "n\($0)" }.joined(separator: "<br>")
    let deep = Wiki(journey: "| Phase | Needs |\n|---|---|\n| Look | \(cells) |\n")
    #expect(deep.texts("needs")?.first?.count == 200)
    #expect(deep.codes == ["too-many-entries"])
  }
}
