import Diagnostics
import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

@Suite("What pages count, the picture shows")
struct AnswerStateTests {
  private let journey = """
    # Buying

    ## Looking
    ### Needs
    - A price {id=price}
    - A reference {basis=observed}
    ### Questions
    - By invoice? {id=invoice}
    - Who delivers? {basis=observed}
    ### Content
    - Price list {url=https://example.com/p answers=price}
    - A case
    ## Paying
    ### Questions
    - When?
    """

  /// In each phase, how many entries of the picture are said to lack an answer.
  private func shownGaps(_ site: Site, _ link: JourneyModel.Link<Journey>) -> [Int] {
    let chart = site.chart(of: link, on: .journey(site.wiki[link].facts.id))
    return chart.columns.indices.map { column in
      chart.rows.flatMap { row in column < row.cells.count ? row.cells[column] : [] }
        .filter { $0.mark == .unmet || $0.mark == .contentWanted }.count
    }
  }

  /// What pages list: gaps, and what a future state makes, which has the same sign in the picture.
  private func countedGaps(_ site: Site, _ link: JourneyModel.Link<Journey>) -> [Int] {
    let planned = site.journeyParts[link.index].plannedContent
    return site.wiki[link].phases.indices.map {
      site.gaps(in: PhaseLink(journey: link, index: $0)).count + planned[$0].count
    }
  }

  @Test(
    "only what evidence could back is drawn as assumed: not what there is, nor what might be done"
  )
  func claims() {
    let site = siteOf(["journeys/buying.md": journey + "\n### Opportunities\n- A call\n"])
    let chart = site.chart(of: Link(0), on: .journey("buying"))
    let assumed = chart.rows.filter { $0.cells.joined().contains(where: \.isAssumed) }
    #expect(chart.rows.map(\.title).contains("Content"))
    #expect(chart.rows.map(\.title).contains("Opportunities"))
    #expect(assumed.map(\.title) == ["Needs", "Questions"])
  }

  @Test("wishes, needs and questions, phase by phase")
  func fixture() {
    let site = siteOf(["journeys/buying.md": journey])
    #expect(shownGaps(site, Link(0)) == [4, 1])
    #expect(countedGaps(site, Link(0)) == [4, 1])
    let finding = site.findings(of: Link(0), on: .journey("buying")).first
    #expect(
      finding?.text
        == "1 need and 2 questions without an answer: A reference\u{A0}· By invoice?\u{A0}· …; 1 wish for content: A case"
    )
  }

  @Test("each kind apart, in the journey’s language")
  func apart() {
    let german = "---\nlang: de\n---\n" + journey
    let page = siteOf(["journeys/buying.md": german]).journeyPage(Link(0))
    let told = page.findings.first { $0.label == "Inhaltslücke" }?.text
    #expect(
      told
        == "1 Bedürfnis und 2 Fragen ohne Antwort: A reference\u{A0}· By invoice?\u{A0}· …; 1 Wunsch nach Inhalten: A case"
    )
  }

  @Test("in the example wiki, too")
  func example() throws {
    let tree = try exampleTree()
    let texts = tree.documents.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    let site = siteOf(Dictionary(uniqueKeysWithValues: texts.filter { $0.0 != "site.yml" }))
    var total = 0
    for index in site.wiki.journeys.indices {
      let link = JourneyModel.Link<Journey>(index)
      // A picture of actors shows no needs; its page has them in words.
      guard site.wiki[link].laneSet == .information else { continue }
      #expect(shownGaps(site, link) == countedGaps(site, link), "\(site.wiki[link].facts.id)")
      total += countedGaps(site, link).reduce(0, +)
    }
    #expect(total > 10)
  }

  @Test("a need keeps its basis beside its answer")
  func basis() throws {
    let chart = siteOf(["journeys/buying.md": journey]).chart(of: Link(0), on: .journey("buying"))
    let rows = chart.rows.filter { $0.id == "needs" || $0.id == "questions" }
    #expect(rows.map { $0.cells[0].map(\.mark) } == [[.met, .unmet], [.unmet, .unmet]])
    #expect(rows.map { $0.cells[0].map(\.isAssumed) } == [[true, false], [true, false]])
  }

  private let partly = """
    # Buying

    ## Looking
    ### Needs
    - Bare {id=bare}
    - Wished {id=wished}
    - Served {id=served}
    - Half {id=half}
    ### Touchpoints
    - A call {answers="served, half"}
    ### Content
    - A sheet {answers="wished, half"}
    """

  private func states(_ site: Site) -> [AnswerState?] {
    site.phasePage(PhaseLink(journey: Link(0), index: 0)).needs?.entries.map(\.answerState) ?? []
  }

  @Test("a need that is answered, and could be answered better, is partly met and no gap")
  func partlyMet() {
    let site = siteOf(["journeys/buying.md": partly])
    #expect(states(site) == [.unmet, .unmet, .met, .partly])
    #expect(site.phasePage(PhaseLink(journey: Link(0), index: 0)).needs?.summary == "2 of 4 unmet")
    #expect(shownGaps(site, Link(0)) == [3])
    #expect(countedGaps(site, Link(0)) == [3])
    let needs = site.chart(of: Link(0), on: .journey("buying")).rows.first { $0.id == "needs" }
    #expect(needs?.cells[0].map(\.mark) == [.unmet, .unmet, .met, .partlyMet])
  }

  @Test("in a future state what is planned will be there")
  func planned() {
    let future = "---\nstate: future\n---\n" + partly
    #expect(states(siteOf(["journeys/buying.md": future])) == [.unmet, .met, .met, .met])
  }

  @Test("what pages call unmet is what check reports")
  func checked() {
    for text in [journey, partly] {
      let site = siteOf(["journeys/buying.md": text])
      let findings = checkWiki(site.wiki, documents: [], day: nil)
      let reported = findings.filter { $0.rule == .unansweredNeed }.map(\.span)
      let unmet = site.wiki.phaseLinks.flatMap { phase in
        site.gaps(in: phase).map { site.placedEntry(at: $0, in: phase) }
      }.filter { site.wiki.lane(of: $0).standard != .content }
      #expect(reported == unmet.map(\.entry.span))
      #expect(!reported.isEmpty)
    }
  }

  @Test("a lane of which nothing is answered has no gaps, whatever is said of another one")
  func silentLane() {
    let site = siteOf(["journeys/buying.md": journey.replacing(" {id=invoice}", with: "")])
    #expect(shownGaps(site, Link(0)) == [2, 0])
    #expect(countedGaps(site, Link(0)) == [2, 0])
  }

  @Test("a map that says nowhere what answers what is unfinished, not full of gaps")
  func silent() {
    let site = siteOf([
      "journeys/a.md": "# A\n\n## Phase 1: Go\n### Needs\n- X\n### Questions\n- Y?\n"
    ])
    let chart = site.chart(of: Link(0), on: .journey("a"))
    #expect(chart.rows.flatMap(\.cells).flatMap(\.self).map(\.mark) == [nil, nil])
    #expect(countedGaps(site, Link(0)) == [0])
    let page = site.phasePage(PhaseLink(journey: Link(0), index: 0))
    #expect(page.needs?.entries.map { $0.answerState } == [nil])
  }
}
