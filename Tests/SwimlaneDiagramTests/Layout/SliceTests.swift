import Testing

@testable import SwimlaneDiagram

@Suite("Slices for print")
struct SliceTests {
  @Test("a chart that fits is its own only slice")
  func fits() {
    #expect(Charts.budget.slices(maxWidth: 1_600, maxHeight: 2_000) == [Charts.budget])
  }

  @Test(
    "a wide chart is cut into slices that fit, of all phases in order",
    arguments: [600, 900, 1_458]
  )
  func cut(maxWidth: Int) {
    let chart = Charts.budget
    let slices = chart.slices(maxWidth: maxWidth)
    #expect(slices.flatMap(\.columns).map(\.id) == chart.columns.map(\.id))
    #expect(slices.allSatisfy { $0.rows.map(\.id) == chart.rows.map(\.id) })
    for (index, slice) in slices.enumerated() {
      let geometry = layout(slice)
      #expect(geometry.railWidth + geometry.bodyWidth <= maxWidth)
      #expect(slice.id == "budget-\(index + 1)")
    }
  }

  @Test("cells and points go with their phase")
  func contents() {
    let slices = Charts.budget.slices(maxWidth: 800)
    for (index, row) in Charts.budget.rows.enumerated() {
      if case .curve(let series) = row.kind {
        let points = slices.flatMap { slice -> [[Series.Point]] in
          guard case .curve(let part) = slice.rows[index].kind else { return [] }
          return part[0].points
        }
        #expect(points == series[0].points)
      } else {
        #expect(slices.flatMap { $0.rows[index].cells } == row.cells)
      }
    }
  }

  @Test("slices are as equal as whole phases allow")
  func equal() {
    #expect(equalRuns([1, 1, 1, 1, 1, 1, 1, 1, 1], limit: 7) == [0..<5, 5..<9])
    #expect(equalRuns([9, 1, 1], limit: 5) == [0..<1, 1..<3])
    #expect(equalRuns([], limit: 5) == [])
  }

  @Test("a high chart is cut between lanes, with the head repeated")
  func lanes() {
    let slices = Charts.budget.slices(maxWidth: 2_000, maxHeight: 500)
    #expect(slices.count > 1)
    #expect(slices.flatMap(\.rows) == Charts.budget.rows)
    #expect(slices.allSatisfy { $0.columns.map(\.id) == Charts.budget.columns.map(\.id) })
    #expect(slices.allSatisfy { $0.rows.count == 1 || layout($0).height <= 500 })
  }

  @Test("columns and rail are as wide in every slice as in the whole", arguments: [3, 5, 8, 10])
  func sameWidths(seed: UInt64) {
    let chart = Charts.random(seed: seed)
    let whole = layout(chart)
    let slices = chart.slices(maxWidth: 700, maxHeight: 600).map { layout($0) }
    #expect(slices.allSatisfy { $0.railWidth == whole.railWidth })
    let widths = Dictionary(
      whole.phases.map { ($0.id, $0.head.width) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(slices.flatMap(\.phases).allSatisfy { $0.head.width == widths[$0.id] })
  }

  @Test("a curve runs on to the edge where it is cut, without a mark there")
  func runsOn() throws {
    let slices = Charts.budget.slices(maxWidth: 900)
    let geometry = layout(slices[1])
    let lane = try #require(geometry.lanes.first { $0.curve != nil })
    let line = try #require(lane.curve?.series[0])
    #expect(line.marks.count == slices[1].columns.count)
    #expect(line.segments.first.map { $0.start.x < 0 } == true)
    #expect(line.marks.allSatisfy { (0...geometry.bodyWidth).contains($0.x) })
  }

  @Test("a curve does not run on over a gap")
  func gap() {
    var chart = Charts.budget
    let points: [[Series.Point]] = [[.init(1)], [.init(0)], [.init(1)], [], [.init(2)], [.init(1)]]
    chart.rows = [Row(id: "e", title: "E", kind: .curve([Series(name: "", points: points)]))]
    let starts = chart.slices(maxWidth: 650).flatMap { slice in
      layout(slice).lanes.flatMap { $0.curve?.series[0].segments.map(\.start.x) ?? [] }
    }
    #expect(starts.allSatisfy { $0 >= 0 })
  }

  @Test("only the first slice begins with a flat edge")
  func edges() {
    let heads = Charts.budget.slices(maxWidth: 900).map { slice in
      let body = String(decoding: inlineFigure(slice).body, as: UTF8.self)
      return body.contains("<path class=\"wm-head\" d=\"M0 0h165l8 18l-8 18h-165z\"/>")
    }
    #expect(heads == [true, false])
  }

  @Test("small multiples are as high in slices as in the whole, in the same colours")
  func smallMultiples() {
    var chart = Charts.budget
    let lines = (0..<6).map { Series(name: "P\($0)", points: [[.init(1)], [.init(0)]]) }
    chart.rows = [Row(id: "e", title: "Emotion", kind: .curve(lines))]
    let whole = layout(chart).lanes
    let parts = chart.slices(maxWidth: 2_000, maxHeight: 400).map { layout($0) }.flatMap(\.lanes)
    #expect(parts.map(\.height) == whole.map(\.height))
    #expect(parts.map { $0.curve?.series.map(\.style) } == [[0], [1], [2], [3], [4], [0]])
  }

  @Test("a lane that is too high stands alone")
  func highLane() {
    let slices = Charts.budget.slices(maxWidth: 2_000, maxHeight: 10)
    #expect(slices.map(\.rows.count) == [Int](repeating: 1, count: 9))
  }

  @Test("body text is at least 7 pt high on the sheets that are named", arguments: Sheet.allCases)
  func sheets(sheet: Sheet) {
    let printable = sheet == .a4 ? 1_047.0 : 1_512.0
    #expect(13 * 0.75 * printable / Double(sheet.maxWidth) >= 6.995)
  }
}
