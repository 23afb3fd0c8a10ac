import Testing

@testable import SwimlaneDiagram

@Suite("What does not fit")
struct CapTests {
  @Test("the entry that counts the rest is a link of at least 24 px", arguments: [true, false])
  func rest(isChips: Bool) throws {
    let items = (0..<30).map { Item("e\($0)") }
    let geometry = layout(chart(items, isChips: isChips, link: Link("phase.html")))
    let last = try #require(geometry.phases[0].cells[0].items.last)
    #expect(text(last) == "… +6")
    #expect(last.frame.width >= 24)
    #expect(last.frame.height >= 24)
    #expect(last.glyph == nil)
    let body = String(decoding: inlineFigure(geometry).markup, as: UTF8.self)
    #expect(body.contains("<a href=\"phase.html\"><rect "))
  }

  @Test("a text that is cut ends with an ellipsis and leads to its phase", arguments: [100, 5_000])
  func cut(count: Int) throws {
    let long = String(repeating: "word ", count: count)
    var options = LayoutOptions()
    options.maxLinesPerItem = 3
    let geometry = layout(
      chart([Item(long)], isChips: true, link: Link("phase.html")),
      options: options
    )
    let item = try #require(geometry.phases[0].cells[0].items.first)
    #expect(item.text.lines.count == 3)
    #expect(text(item).hasSuffix("…"))
    #expect(item.link == Link("phase.html"))
  }

  @Test("a text that is cut keeps the link it has, and one that is whole gets none")
  func links() {
    let long = String(repeating: "word ", count: 200)
    let items = [Item(long, link: Link("own.html")), Item("whole")]
    let placed = layout(chart(items, isChips: false, link: Link("phase.html"))).phases[0].cells[0]
      .items
    #expect(placed.map(\.link) == [Link("own.html"), nil])
  }

  private func chart(_ items: [Item], isChips: Bool, link: Link) -> Chart {
    Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A", link: link)],
      rows: [Row(id: "r", title: "R", kind: isChips ? .chips : .text, cells: [items])]
    )
  }

  private func text(_ item: PlacedItem) -> String {
    item.text.lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
  }
}
