import Testing

@testable import SwimlaneDiagram

@Suite("Needs and what answers them")
struct NeedTests {
  private func item(_ mark: Mark, isAssumed: Bool, _ kind: Row.Kind = .text) throws -> PlacedItem {
    let item = Item("a", mark: mark, isAssumed: isAssumed)
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "R", kind: kind, cells: [[item]])]
    )
    return try #require(layout(chart).phases.first?.cells.first?.items.first)
  }

  @Test(
    "tick and cross stand on a disc where the need is observed, in a ring where it is assumed",
    arguments: [
      (.met, false, .met), (.met, true, .hollowMet), (.unmet, false, .unmet),
      (.unmet, true, .hollowUnmet),
    ] as [(Mark, Bool, Glyph)]
  )
  func basis(mark: Mark, isAssumed: Bool, glyph: Glyph) throws {
    #expect(try item(mark, isAssumed: isAssumed).glyph == glyph)
  }

  @Test("what nothing answers stands on a ground of its own, whatever its basis")
  func alarms() throws {
    for isAssumed in [false, true] {
      #expect(try item(.unmet, isAssumed: isAssumed).alarm == .gap)
      #expect(try item(.contentWanted, isAssumed: isAssumed, .chips).alarm == .gap)
      #expect(try item(.met, isAssumed: isAssumed).alarm == nil)
    }
  }

  @Test("the ground of an entry lies inside its cell")
  func grounds() throws {
    let columns = [Column(id: "a", title: "A"), Column(id: "b", title: "B")]
    let cells = [[Item("a"), Item("b", mark: .unmet)], [Item("c", mark: .unmet)]]
    let chart = Chart(
      id: "c",
      title: "T",
      columns: columns,
      rows: [Row(id: "r", title: "R", kind: .text, cells: cells)]
    )
    let geometry = layout(chart)
    let width = try #require(geometry.phases.first?.head.width)
    let item = try #require(geometry.phases.first?.cells.first?.items.last)
    let body = String(decoding: inlineFigure(geometry).markup, as: UTF8.self)
    let start = "M\(width / 2) \(item.frame.y + 1)v\(item.frame.height - 2)"
    #expect(body.contains("<path class=\"wm-lack\" stroke-width=\"\(width - 8)\" d=\"\(start)"))
  }
}
