import Testing

@testable import SwimlaneDiagram

@Suite("Equal runs")
struct EqualRunTests {
  @Test("Neighbours are cut into as few runs as the limit allows, as equal as can be")
  func equal() {
    #expect(equalRuns([1, 1, 1, 1, 1, 1, 1, 1, 1], limit: 7) == [0..<5, 5..<9])
    #expect(equalRuns([9, 1, 1], limit: 5) == [0..<1, 1..<3])
    #expect(equalRuns([], limit: 5) == [])
  }
}
