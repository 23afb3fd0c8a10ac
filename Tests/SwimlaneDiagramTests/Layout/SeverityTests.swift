import Testing

@testable import SwimlaneDiagram

@Suite("Severity")
struct SeverityTests {
  private func item(_ severity: Int?, isAssumed: Bool = false) throws -> PlacedItem {
    let item = Item("a", mark: .pain(severity: severity), isAssumed: isAssumed)
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "R", kind: .text, cells: [[item]])]
    )
    return try #require(layout(chart).phases.first?.cells.first?.items.first)
  }

  @Test(
    "is told by as many bars, at most five, and none when nobody says it",
    arguments: [(nil, 0), (1, 1), (3, 3), (5, 5), (0, 1), (9, 5)] as [(Int?, Int)]
  )
  func bars(severity: Int?, bars: Int) throws {
    #expect(try item(severity).severity == bars)
  }

  @Test("of four or five gives a pain point a ground of its own", arguments: [nil, 1, 3, 4, 5])
  func alarm(severity: Int?) throws {
    #expect(try item(severity).alarm == ((severity ?? 0) >= 4 ? .pain : nil))
  }

  @Test("leaves it to the triangle to be solid or hollow", arguments: [1, 5])
  func basis(severity: Int) throws {
    #expect(try item(severity).glyph == .pain)
    #expect(try item(severity, isAssumed: true).glyph == .hollowPain)
  }
}
