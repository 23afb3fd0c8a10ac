import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

private let diagram = """
  journey
    title Tea
    section Look
      Asks: 1: Ana
      Waits: 3: Ana, Bank
    section Buy
      Pays: 5: Ana

  """

@Suite("The curve of steps")
struct StepCurveTests {
  @Test("has a point for each step, on the line of whoever takes it")
  func points() throws {
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": diagram])
    let chart = site.chart(of: Link(0), on: .journey("tea"))
    let row = try #require(chart.rows.first { $0.id == "emotion" })
    guard case .curve(let series) = row.kind else {
      Issue.record("no curve")
      return
    }
    #expect(series.map(\.name) == ["Ana"])
    #expect(series[0].points.map { $0.map(\.value) } == [[-2, 0], [2]])
  }

  @Test("is what the phase's heading, its card and a persona's page tell, too")
  func headings() throws {
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": diagram])
    let look = PhaseLink(journey: Link(0), index: 0)
    let views = [
      site.phasePage(look).emotions, site.journeyPage(Link(0)).phases[0].emotions,
      [site.personaPage(Link(0)).appearances[0].phases[0].emotion].compactMap { $0 },
    ]
    for view in views {
      let emotion = try #require(view.first)
      #expect(emotion.scoreText == "\u{2212}2 \u{203A} 0")
      #expect(emotion.word == "frustrated \u{203A} neutral")
    }
  }

  @Test("is what the table tells, too")
  func table() throws {
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": diagram])
    let table = try #require(site.journeyPage(Link(0)).table)
    let row = try #require(table.rows.first { $0.title == "Emotion" })
    #expect(
      row.cells.map { $0.items.map { text($0.html) } } == [
        ["Ana: frustrated \u{203A} neutral (\u{2212}2 \u{203A} 0)"], ["Ana: delighted (+2)"],
      ]
    )
  }

  @Test("tells the course of the steps beside the words of the phase and their score")
  func wordsInRange() throws {
    func table(_ score: String) throws -> [UInt8] {
      let text = """
        ## Look
        **Emotion:** Ana: \(score) torn
        ### Activities
        - Asks {persona=ana emotion=1}
        - Waits {persona=ana emotion=-2}
        - Pays {persona=ana emotion=0}

        """
      let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.md": text])
      let rows = try #require(site.journeyPage(Link(0)).table).rows
      return try #require(rows.first { $0.title == "Emotion" }?.cells[0].items.first).html
    }
    #expect(
      text(try table("-2"))
        == "Ana: torn (\u{2212}2) \u{B7} Steps: +1 \u{203A} \u{2212}2 \u{203A} 0"
    )
    #expect(text(try table("0")) == "Ana: torn (0) \u{B7} Steps: +1 \u{203A} \u{2212}2 \u{203A} 0")
    #expect(text(try table("2")) == "Ana: torn (+2) \u{B7} Steps: +1 \u{203A} \u{2212}2 \u{203A} 0")
  }

  @Test("does not tell the mean of steps as if it had been written")
  func meanOfSteps() throws {
    let text = """
      ## Look
      **Emotion:** Ana: torn
      ### Activities
      - Asks {persona=ana emotion=1}
      - Waits {persona=ana emotion=-2}

      """
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.md": text])
    let rows = try #require(site.journeyPage(Link(0)).table).rows
    let html = try #require(rows.first { $0.title == "Emotion" }?.cells[0].items.first).html
    #expect(String(decoding: html, as: UTF8.self) == "Ana: torn (+1 \u{203A} \u{2212}2)")
  }

  @Test("shows the first score that is given of somebody, in whatever order people stand")
  func firstCounts() {
    let text = """
      ---
      personas: [ana, bo]
      ---
      ## Look
      ### Emotion
      - Bo: -2 stuck
      - 1 fine

      """
    let people = ["personas/ana.md": "# Ana Ruiz\n", "personas/bo.md": "# Bo Lind\n"]
    let site = siteOf(people.merging(["journeys/tea.md": text]) { $1 })
    #expect(site.emotionLines[0].map { $0.points.map(\.score) } == [[1], [-2]])
  }

  @Test("has the persona's colour of the site, which is the same in each journey")
  func colours() {
    let site = siteOf([
      "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n", "personas/cy.md": "# Cy\n",
      "journeys/a.md": "## Look\n### Emotion\n- Cy: 1\n## Buy\n",
      "journeys/b.md": "## Look\n### Emotion\n- Bo: 1\n- Cy: 1\n## Buy\n",
    ])
    #expect(site.emotionLines.map { $0.map(\.series) } == [[3], [2, 3]])
  }

  @Test("has another colour in a journey where somebody before has the persona's own")
  func takenColours() {
    let links = [1, 6, 2, 0].map { Link<Persona>($0) }
    #expect(personColours(links) == [2, 3, 4, 1])
    #expect(Set(personColours((0..<9).map { Link<Persona>($0 * 5) }).prefix(5)).count == 5)
  }

  @Test(
    "has the same mark on cards as on the curve, hollow or solid, and everybody a shape of its own"
  )
  func marks() {
    let people = ["ana", "bo", "cy", "di", "ed"]
    let files = people.map { ("personas/\($0).md", "# \($0)\n") }
    let said = people.map { "- \($0): 1\n" }.joined()
    let journey = "---\npersonas: [ana, bo, cy, di, ed]\n---\n## Look\n### Emotion\n\(said)## Buy\n"
    let site = siteOf(
      Dictionary(uniqueKeysWithValues: files + [("journeys/a.md", journey)])
    )
    let card = site.journeyPage(Link(0)).phases[0]
    #expect(
      card.emotions.map(\.marks) == [
        "M34 2a4 4 0 1 1-.01 0z", "M30.5 2.5h7v7h-7z", "M34 1.5l4.5 4.5l-4.5 4.5l-4.5-4.5z",
        "M34 1.5l4.5 8h-9z", "M34 10.5l4.5-8h-9z",
      ]
    )
    #expect(site.emotionLines[0].map(\.series) == card.emotions.map(\.series))
  }

  @Test("has no colour on pages where the picture has more lines than colours")
  func manyLines() {
    let people = ["ana", "bo", "cy", "di", "ed", "flo"]
    let files = people.map { ("personas/\($0).md", "# \($0)\n") }
    let said = people.map { "- \($0): 1\n" }.joined()
    let journey = "## Look\n### Emotion\n\(said)## Buy\n"
    let site = siteOf(
      Dictionary(uniqueKeysWithValues: files + [("journeys/a.md", journey)])
    )
    #expect(site.journeyPage(Link(0)).phases[0].emotions.map(\.series) == [0, 0, 0, 0, 0, 0])
  }

  @Test("is found for each of many names that are no persona, the first score of each")
  func names() {
    let names = (0..<150).map { "- Name\($0): 1\n" }.joined()
    let journey = "## Look\n### Emotion\n\(names)- Name7: -2\n"
    let lines = siteOf(["journeys/a.md": journey]).emotionLines[0]
    #expect(lines.count == 150)
    #expect(lines.map(\.series).prefix(7) == [1, 2, 3, 4, 5, 1, 2])
    #expect(lines[7].points.map(\.score) == [1])
  }

  @Test("is the same small picture on cards and on a persona\u{2019}s page")
  func onePicture() {
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": diagram])
    let card = site.journeyCard(Link(0), on: .journeys)
    #expect(!card.sparkline.isEmpty)
    #expect(site.personaPage(Link(0)).appearances[0].sparkline == card.sparkline)
  }

  @Test("names everybody who is lowest in the same phase, and other phases as low")
  func lowestTogether() {
    let text = """
      ---
      personas: [ana, ben, cara]
      ---
      ## Look
      ### Emotion
      - Ana: -2 stuck
      - Ben: -1 sad
      - Cara: -2
      ## Buy
      ### Emotion
      - Ben: -2 late

      """
    let site = siteOf([
      "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Ode\n",
      "personas/cara.md": "# Cara Lind\n", "journeys/tea.md": text,
    ])
    let lowest = site.findings(of: Link(0), on: .journey("tea")).first
    #expect(lowest?.title == "Look")
    #expect(
      lowest?.text == "Ana: stuck (\u{2212}2), Cara: frustrated (\u{2212}2); so too in Buy (Ben)"
    )
  }

  @Test("has the lowest moment of the journey at a step, not at a phase\u{2019}s mean")
  func lowestMoment() {
    let text =
      "journey\n  section Look\n    Searches: 2: Ana\n  section Order\n    Fills the form: 1: Ana\n    Pays: 5: Ana\n"
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": text])
    let found = site.findings(of: Link(0), on: .journey("tea")).first
    #expect(found?.label == "Lowest moment")
    #expect(found?.title == "Order")
    #expect(found?.text == "Ana: frustrated (\u{2212}2)")
  }

  @Test(
    "Words of a phase stand at the last step with its score, or at a bar where no step has it"
  )
  func words() throws {
    let text = """
      ---
      personas: [ana]
      ---
      ## Look
      **Emotion:** 1 hopeful
      ### Activities
      - Asks {emotion=1}
      - Asks again {emotion=1}
      - Waits {emotion=-2}
      ## Buy
      **Emotion:** 0 torn
      ### Activities
      - Pays {emotion=2}
      - Returns it {emotion=-2}
      ## Keep
      **Emotion:** tired of it
      ### Activities
      - Pays again {emotion=0}
      - Asks why {emotion=-2}

      """
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.md": text])
    let row = try #require(
      site.chart(of: Link(0), on: .journey("tea")).rows.first { $0.id == "emotion" }
    )
    guard case .curve(let series) = row.kind else {
      Issue.record("no curve")
      return
    }
    #expect(
      series[0].points.map { $0.map(\.word) } == [
        [nil, "hopeful", nil], [nil, nil, "torn"], [nil, "tired of it"],
      ]
    )
    #expect(
      series[0].points.map { $0.map(\.isOfPhase) } == [
        [false, false, false], [false, false, true], [false, false],
      ]
    )
  }

  @Test("Of equally low moments the one with the worse pain point stands out")
  func worseOfEquals() {
    let text =
      "## Look\n- **Emotion:** -2\n## Buy\n- **Emotion:** -2\n- **Pain points:** Lost {severity=5}\n"
    let found = siteOf(["journeys/tea.md": text]).findings(of: Link(0), on: .journey("tea"))
    #expect(found.first?.title == "Buy")
  }

  @Test("Content that is only wanted meets no need of today, but one of a future state")
  func wantedContent() {
    func isMet(_ state: String) -> Bool {
      let text =
        "---\nstate: \(state)\n---\n## Look\n### Needs\n- A price {id=p}\n### Content\n- A list {answers=p}\n"
      return !siteOf(["journeys/tea.md": text]).wiki.journeys[0].overview.met.isEmpty
    }
    #expect(!isMet("current"))
    #expect(isMet("future"))
  }

  @Test("is one line without a name when the actors are nobody's name")
  func unnamed() throws {
    let site = siteOf(["journeys/tea.mmd": diagram])
    let lines = site.emotionLines[0]
    #expect(lines.map(\.name) == [""])
    #expect(lines[0].points.map(\.score) == [-1, 2])
    #expect(lines[0].steps.map { $0.map(\.score) } == [[-2, 0], [2]])
  }

  @Test("stands above the steps of the phases, which name who takes them where not everybody does")
  func steps() throws {
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": diagram])
    let chart = site.chart(of: Link(0), on: .journey("tea"))
    #expect(
      chart.columns.map { $0.steps.map(\.title) } == [["Asks (Ana)", "Waits"], ["Pays (Ana)"]]
    )
    #expect(chart.rows.map(\.id) == ["emotion"])
    guard case .curve(let series) = chart.rows[0].kind else {
      Issue.record("no curve")
      return
    }
    #expect(series[0].points.map { $0.map(\.step) } == [[0, 1], [0]])
  }

  @Test("leaves activities in their lane as long as one of them has no score")
  func mixed() {
    let text = "## Look\n### Activities\n- Asks {emotion=1}\n- Waits\n"
    let chart = siteOf(["journeys/tea.md": text]).chart(of: Link(0), on: .journey("tea"))
    #expect(chart.columns[0].steps.isEmpty)
    #expect(chart.rows.map(\.id) == ["activities", "emotion"])
  }

  @Test("Actors stand beside their activities when several take part")
  func actors() throws {
    func people(_ ids: String, talking: String? = nil) throws -> [[String]] {
      let talk = "- Talks {persona=\"\(talking ?? ids)\"}\n"
      let text = "## Look\n### Activities\n- Asks {persona=ana}\n- Waits\n" + talk
      let site = siteOf([
        "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Okafor\n",
        "personas/cy.md": "# Cy Lee\n", "personas/di.md": "# Di Roe\n",
        "journeys/tea.md": "---\npersonas: [\(ids)]\n---\n" + text,
      ])
      let chart = site.chart(of: Link(0), on: .journey("tea"))
      let items = try #require(chart.rows.first { $0.id == "activities" }).cells.flatMap(\.self)
      return items.map { $0.people.map(\.name) }
    }
    #expect(try people("ana, ben") == [["Ana"], [], ["Ana", "Ben"]])
    #expect(try people("ana, ben, cy") == [["Ana"], [], ["everyone"]])
    let others = try people("ana, ben, cy", talking: "ana, ben, di")
    #expect(others[2] == ["Ana", "Ben", "Di"])
  }

  @Test("has a line for others beside those of personas")
  func others() throws {
    let text = diagram + "    Gives change: 4: Bank\n"
    let site = siteOf(["personas/ana.md": "# Ana Ruiz\n", "journeys/tea.mmd": text])
    let chart = site.chart(of: Link(0), on: .journey("tea"))
    guard case .curve(let series)? = chart.rows.first(where: { $0.id == "emotion" })?.kind else {
      Issue.record("no curve")
      return
    }
    #expect(series.map(\.name) == ["Ana", "Others"])
    #expect(series[1].points.map { $0.map(\.value) } == [[], [1]])
  }
}
