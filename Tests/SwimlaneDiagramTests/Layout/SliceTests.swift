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
    var options = LayoutOptions()
    options.targetWidth = min(options.targetWidth, maxWidth)
    let slices = chart.slices(maxWidth: maxWidth)
    #expect(slices.flatMap(\.columns) == chart.columns)
    #expect(slices.allSatisfy { $0.rows.map(\.id) == chart.rows.map(\.id) })
    for (index, slice) in slices.enumerated() {
      let geometry = layout(slice, options: options)
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
    #expect(slices.allSatisfy { $0.columns == Charts.budget.columns })
    #expect(slices.allSatisfy { $0.rows.count == 1 || layout($0).height <= 500 })
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
