import Testing

@testable import SwimlaneDiagram

@Suite("What is said of a phase whose steps have points")
struct PhaseBarTests {
  private func curve(_ series: [Series], columns: Int = 2) throws -> PlacedCurve {
    let chart = CurveCharts.chart(series, phases: columns)
    return try #require(layout(chart).lanes[0].curve)
  }

  private let torn = Series(
    name: "Ana",
    points: [
      [.init(0)],
      [.init(2), .init(-2), .init(1), .init(0, word: "torn", isAssumed: true, isOfPhase: true)],
    ]
  )

  @Test("is a bar in the middle of the column, at its level, with its word beside it")
  func place() throws {
    let curve = try curve([torn, Series(name: "Ben", points: [[.init(1)], [.init(1)]])])
    let bars = curve.series.flatMap(\.marks).filter(\.isBar)
    let bar = try #require(bars.first)
    #expect(bars.count == 1)
    #expect(bar.y == curve.levels[2])
    #expect(bar.isAssumed)
    #expect(bar.shortTitle == "Ana, phase as a whole: torn (0), assumed")
    let label = try #require(bar.label)
    #expect(label.lines.count == 1)
    #expect(abs(label.frame.y + label.frame.height / 2 - bar.y) < 30)
  }

  @Test("no line leads to it, and the name stands at the last step")
  func besideTheLine() throws {
    var plain = torn
    plain.points[1].removeLast()
    let with = try curve([torn])
    let without = try curve([plain])
    #expect(with.series[0].segments.map(\.curves.count) == [3])
    #expect(with.series[0].segments.allSatisfy { !$0.isAssumed })
    #expect(without.series[0].segments.map(\.curves.count) == [3])
    #expect(with.summary == without.summary)
    let end = try #require(with.series[0].marks.filter { !$0.isBar }.last)
    let name = try #require(with.series[0].label)
    #expect(abs(name.frame.y + name.frame.height / 2 - end.y) < 20)
  }

  @Test("keeps apart from a step at the same level in the middle")
  func keepsApart() throws {
    var series = torn
    series.points[1][1].value = 0
    let marks = try curve([series]).series[0].marks
    let step = marks[2]
    let bar = try #require(marks.first { $0.isBar })
    #expect(step.y == bar.y)
    #expect(abs(step.x - bar.x) >= CurvePlot.markSize)
  }

  @Test("has its sign in the key where it is drawn, and only there")
  func key() {
    func words(_ series: [Series]) -> [String] {
      layout(CurveCharts.chart(series, phases: 2)).key.map(\.entry.word)
    }
    #expect(words([torn]).contains("phase as a whole"))
    #expect(!words([Series(name: "Ana", points: [[.init(0)]])]).contains("phase as a whole"))
  }

  @Test("stands beside the marks of others at its level, where there is room")
  func besideOthers() throws {
    let ben = Series(name: "Ben", points: [[.init(1)], [.init(0, word: "calm")]])
    let curve = try curve([torn, ben])
    let bar = try #require(curve.series[0].marks.first(where: { $0.isBar }))
    let other = try #require(curve.series[1].marks.last)
    #expect(bar.y == other.y)
    #expect(abs(bar.x - other.x) > 2 * CurvePlot.markSize)
    let label = try #require(bar.label)
    #expect(label.frame.x - 10 < bar.x && bar.x < label.frame.maxX + 10)
  }

  @Test("steps that a column does not list stand in one order for all lines")
  func oneOrder() throws {
    let curve = try curve([
      Series(name: "Ana", points: [[.init(0)], [.init(1, step: 1), .init(-2, step: 5)]]),
      Series(name: "Ben", points: [[.init(0)], [.init(-1, step: 3)]]),
      Series(name: "Cy", points: [[.init(0)], [.init(2, step: 5)]]),
    ])
    let xs = curve.series.map { $0.marks.dropFirst().map(\.x) }
    #expect(xs[0][0] < xs[1][0])
    #expect(xs[1][0] < xs[0][1])
    #expect(xs[0][1] == xs[2][0])
    #expect(abs(xs[1][0] - xs[0][0] - (xs[0][1] - xs[1][0])) <= 1)
  }
}
