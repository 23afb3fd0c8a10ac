import Foundation
import Testing

@testable import SwimlaneDiagram

@Suite("Baselines")
struct BaselineTests {
  @Test(
    "a baseline is drawn under the other lines, without their colour, and says that it is today's"
  )
  func drawing() throws {
    let geometry = layout(chart([line("Ana", [0, 2]), line("Ana", [-1, -2], isBaseline: true)]))
    let body = String(decoding: inlineFigure(geometry).markup, as: UTF8.self)
    let thin = try #require(body.range(of: "<path class=\"wm-kb\""))
    let own = try #require(body.range(of: "<path class=\"wm-k1\""))
    #expect(thin.lowerBound < own.lowerBound)
    #expect(body.contains("<g class=\"wm-kb\""))
    #expect(body.contains(">Ana · today</text>"))
    #expect(body.contains("<title>Ana · today, C1: frustrated (−2)</title>"))
    #expect(!body.contains("wm-k2"))
  }

  @Test("today's line is thin and solid, so that dots of the future's still mean assumed")
  func comparison() {
    var (future, today) = (line("Ana", [0, 2]), line("Ana", [-1, -2], isBaseline: true))
    future.points[1][0].isAssumed = true
    today.points[0][0].isAssumed = true
    let body = String(decoding: inlineFigure(layout(chart([future, today]))).markup, as: UTF8.self)
    #expect(body.components(separatedBy: "<path class=\"wm-kb\"").count == 2)
    #expect(body.contains("<path class=\"wm-k1 wm-ka\""))
    #expect(body.components(separatedBy: "r=\"5\" class=\"wm-ka\"").count == 2)
    #expect(body.components(separatedBy: "r=\"3\" class=\"wm-ka\"").count == 2)
    let file = String(decoding: standaloneFile(chart([future, today])), as: UTF8.self)
    #expect(file.contains("<path class=\"A H\""))
    #expect(!file.contains("<path class=\"K H\""))
  }

  @Test("a baseline has the mark's shape of the line with its name")
  func shapes() {
    let series = [
      line("Ana", [0]), line("Frank", [1]), line("Frank", [-1], isBaseline: true),
      line("", [2], isBaseline: true),
    ]
    #expect(styles(of: series) == [0, 1, 1, 0])
  }

  @Test("more than five lines become a lane for each person, with the person's baseline")
  func lanes() {
    let names = ["Ana", "Frank", "Mia"]
    let series =
      names.map { line($0, [1, 0]) }
      + names.reversed().map { line($0, [0, -1], isBaseline: true) }
    let lanes = layout(chart(series)).lanes
    #expect(lanes.map { $0.curve?.series.map(\.style) } == [[0, 0], [1, 1], [2, 2]])
    #expect(
      lanes.map { $0.curve?.series.map(\.isBaseline) } == [
        [false, true], [false, true], [false, true],
      ]
    )
    #expect(
      lanes.map { $0.curve?.series.map { $0.label?.lines.first?.runs.first?.text } } == [
        [nil, "today"], [nil, "today"], [nil, "today"],
      ]
    )
  }

  @Test(
    "a baseline whose end another mark covers is named where it is furthest from the line, or nowhere if they are the same"
  )
  func covered() {
    let names = ["Ana", "Frank", "Mia"]
    let before: [[Double]] = [[-2, 0], [-2, 1], [-1, 1]]
    let series =
      names.map { line($0, [-1, 1]) }
      + zip(names, before).map { line($0, $1, isBaseline: true) }
    let today = layout(chart(series)).lanes.compactMap { $0.curve?.series.last }
    #expect(
      today.map { $0.label?.lines.first?.runs.first?.text } == ["today", "today", nil]
    )
    let nearest = today.map { line in
      line.label.flatMap { label in
        line.marks.indices.min {
          abs(line.marks[$0].x - label.frame.x) < abs(line.marks[$1].x - label.frame.x)
        }
      }
    }
    #expect(nearest == [1, 0, nil])
  }

  @Test("a baseline of somebody who is not there has a lane of its own among small multiples")
  func orphan() {
    let series =
      (0..<5).map { line("P\($0)", [1]) } + [line("Gone", [0], isBaseline: true)]
    #expect(layout(chart(series)).lanes.map { $0.curve?.series.count } == [1, 1, 1, 1, 1, 1])
  }

  private func line(_ name: String, _ values: [Double], isBaseline: Bool = false) -> Series {
    Series(name: name, points: values.map { [.init($0)] }, isBaseline: isBaseline)
  }

  private func chart(_ series: [Series]) -> Chart {
    Chart(
      id: "b",
      title: "T",
      columns: (0..<2).map { Column(id: "c\($0)", title: "C\($0)") },
      rows: [Row(id: "e", title: "Emotion", kind: .curve(series))]
    )
  }
}
