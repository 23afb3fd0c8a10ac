import Testing

@testable import SwimlaneDiagram

@Suite("Steps")
struct StepTests {
  @Test(
    "steps with short titles stand side by side and tile their phase",
    arguments: [false, true]
  )
  func cells(isReversed: Bool) throws {
    let geometry = layout(chart([["Ask", "Compare", "Decide"], ["Buy"]], isReversed))
    let phase = try #require(geometry.phases.first)
    #expect(geometry.stepsAreCells)
    let frames = phase.steps.map(\.frame).sorted { $0.x < $1.x }
    #expect(frames.map(\.x) == [phase.head.x] + frames.dropLast().map(\.maxX))
    #expect(frames.last?.maxX == phase.head.maxX)
    #expect((frames[0].x == phase.steps[0].frame.x) == !isReversed)
  }

  @Test("a phase with many short steps grows beyond other phases, but not beyond its limit")
  func growth() throws {
    let six = ["Ask", "Compare", "Decide", "Order", "Wait", "Receive"]
    let geometry = layout(chart([six, ["Buy"]], false))
    #expect(geometry.stepsAreCells)
    let width = try #require(geometry.phases.first?.head.width)
    #expect(width > 260)
    #expect(width <= 420)
  }

  @Test("titles that no cell can hold make all steps numbered lists")
  func lists() {
    let long = "Reads the experience reports of other buyers on three comparison portals, twice"
    let geometry = layout(chart([[long, long, long, long], ["Buy"]], false))
    #expect(!geometry.stepsAreCells)
    #expect(geometry.phases.map(\.steps.count) == [4, 1])
    #expect(geometry.phases[1].steps.first.map(text) == "1\u{A0}\u{A0}Buy")
    #expect(geometry.phases.allSatisfy { $0.head.width <= 260 })
  }

  @Test("the thirteenth step is only counted, with a link to the phase")
  func tooMany() {
    var chart = chart([(1...20).map { "Step \($0)" }], false)
    chart.columns[0].link = Link("phase.html")
    let steps = layout(chart).phases[0].steps
    #expect(steps.count == 13)
    #expect(steps.last.map(text) == "… +8")
    #expect(steps.last?.link == Link("phase.html"))
  }

  @Test("a point stands above the middle of its step", arguments: [false, true])
  func pointAboveStep(isReversed: Bool) throws {
    var chart = chart([["Ask", "Compare", "Decide"], ["Buy"]], isReversed)
    let points: [[Series.Point]] = [[.init(1, step: 0), .init(-1, step: 2)], [.init(2, step: 0)]]
    chart.rows = [Row(id: "e", title: "E", kind: .curve([Series(name: "", points: points)]))]
    let geometry = layout(chart)
    let marks = try #require(geometry.lanes[0].curve?.series[0].marks)
    let steps = [
      geometry.phases[0].steps[0], geometry.phases[0].steps[2], geometry.phases[1].steps[0],
    ]
    for (mark, step) in zip(marks, steps) {
      #expect((mark.x - step.frame.x - step.frame.width / 2).magnitude <= 1)
    }
    #expect(marks[1].title == "C0, Decide: uneasy (−1)")
  }

  @Test("the numbers of a list stand under the places of the points, below the curve")
  func numbers() throws {
    let long = String(repeating: "word ", count: 40)
    var chart = chart([[long, "B", "C"]], false)
    let points: [[Series.Point]] = [[.init(1, step: 0), .init(0, step: 1), .init(0, step: 2)]]
    chart.rows = [Row(id: "e", title: "E", kind: .curve([Series(name: "", points: points)]))]
    let geometry = layout(chart)
    let curve = try #require(geometry.lanes[0].curve)
    let marks = curve.series[0].marks
    let middles = curve.stepNumbers.map { $0.frame.x + $0.frame.width / 2 }
    #expect(curve.stepNumbers.allSatisfy { $0.frame.y > curve.levels[4] + 16 })
    #expect(middles.count == 3)
    #expect(zip(marks, middles).allSatisfy { ($0.x - $1).magnitude <= 1 })
  }

  @Test(
    "points that name no existing step, or not in order, spread evenly",
    arguments: [[0, 9], [1, 0], [-1, 0], [1, 1]]
  )
  func misplaced(steps: [Int]) throws {
    var chart = chart([["Ask", "Compare", "Decide"]], false)
    let points = [steps.map { Series.Point(1, step: $0) }]
    chart.rows = [Row(id: "e", title: "E", kind: .curve([Series(name: "", points: points)]))]
    let geometry = layout(chart)
    let width = geometry.phases[0].head.width
    let marks = try #require(geometry.lanes[0].curve?.series[0].marks)
    #expect(marks.map(\.x) == [width / 4, width * 3 / 4])
  }

  @Test("a linked step is one link of at least 24 px")
  func links() {
    var chart = chart([["Ask", "Compare"]], false)
    chart.columns[0].steps[1].link = Link("compare.html")
    let geometry = layout(chart)
    let body = String(decoding: inlineFigure(geometry).markup, as: UTF8.self)
    #expect(body.contains("<a href=\"compare.html\"><rect class=\"wm-hit\""))
    #expect(geometry.phases[0].steps.allSatisfy { $0.frame.height >= 24 })
  }

  private func chart(_ steps: [[String]], _ isReversed: Bool) -> Chart {
    Chart(
      id: "s",
      title: "T",
      direction: isReversed ? .rightToLeft : .leftToRight,
      columns: steps.enumerated().map { index, titles in
        Column(id: "c\(index)", title: "C\(index)", steps: titles.map { Step($0) })
      },
      rows: [Row(id: "r", title: "R", kind: .text)]
    )
  }

  private func text(_ item: PlacedItem) -> String {
    item.text.lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
  }
}
