import Foundation
import Testing

@testable import SwimlaneDiagram

/// The figures that the picture promises, as far as they need no browser.
@Suite("Goals")
struct GoalTests {
  @Test("no text is smaller than 12 px")
  func smallestText() {
    #expect(TextStyle.allCases.allSatisfy { $0.size >= 12 })
    let sheet = String(decoding: standaloneFile(Charts.budget), as: UTF8.self)
    let sizes = ["font-size:", "font:"].flatMap { sheet.components(separatedBy: $0).dropFirst() }
      .compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(sizes.count >= 3)
    #expect(sizes.allSatisfy { $0 >= 12 })
  }

  @Test("the cells of text and chips are filled to 70 percent or more", arguments: [0, 1, 2])
  func cellUse(chart: Int) {
    let geometry = layout([Charts.budget, GoldenCharts.everyMark, GoldenCharts.german][chart])
    let cells = geometry.phases.flatMap(\.cells).filter { !$0.isEmpty }
    let used = cells.reduce(0) { sum, cell in
      let bottom = cell.items.map(\.frame.maxY).max() ?? cell.frame.y
      return sum + bottom + CellLayout.paddingY - cell.frame.y
    }
    let available = cells.reduce(0) { $0 + $1.frame.height }
    #expect(Double(used) >= 0.7 * Double(available), "\(used) of \(available)")
  }

  @Test("nothing is left under the last lane")
  func noEmptyBottom() {
    let geometry = layout(Charts.budget)
    #expect(geometry.lanes.last.map { $0.y + $0.height } == geometry.height)
  }

  /// Half of its texts have at most 20 characters, one in ten 59 or more, as in real maps.
  private let realLengths = sampleChart(columns: 8, lanes: 9, entries: 112)

  @Test("eight phases by nine lanes with 112 entries take at most 20 KB, in a page and as a file")
  func size() {
    #expect(realLengths.rows.flatMap(\.cells).flatMap(\.self).count == 112)
    let lengths = realLengths.rows.flatMap(\.cells).flatMap(\.self).map(\.text.count).sorted()
    #expect((15...25).contains(lengths[lengths.count / 2]))
    #expect(lengths[lengths.count * 9 / 10] >= 59)
    for bytes in [inlineFigure(realLengths).markup, standaloneFile(realLengths)] {
      #expect(bytes.count <= 20_000, "\(String(decoding: bytes.prefix(60), as: UTF8.self))")
      #expect(bytes.count > 10_000)
    }
  }

  @Test("packed with gzip they take at most 5 KB")
  func packedSize() throws {
    for bytes in [inlineFigure(realLengths).markup, standaloneFile(realLengths)] {
      let packed = try gzip(bytes)
      #expect(packed > 1_000)
      #expect(packed <= 5_000)
    }
  }

  private func gzip(_ bytes: [UInt8]) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-9", "-c"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // 20 KB fit into a pipe, so that neither side waits for the other.
    try input.fileHandleForWriting.write(contentsOf: bytes)
    try input.fileHandleForWriting.close()
    let packed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return packed.count
  }
}
