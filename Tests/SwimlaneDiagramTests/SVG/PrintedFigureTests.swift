import Testing

@testable import SwimlaneDiagram

@Suite("The picture on paper")
struct PrintedFigureTests {
  private func geometry(columns: Int, rows: Int, text: String = "A few words") -> Geometry {
    layout(
      Chart(
        id: "j",
        title: "Journey",
        columns: (0..<columns).map {
          Column(id: "c\($0)", title: "Phase \($0)", trigger: "Starts")
        },
        rows: (0..<rows).map { row in
          Row(
            id: "r\(row)",
            title: "Lane \(row)",
            kind: .text,
            cells: (0..<columns).map { _ in [Item(text)] }
          )
        }
      )
    )
  }

  /// The attribute values of every element of a name, in order.
  private func values(_ attribute: String, in part: [UInt8]) -> [String] {
    String(decoding: part, as: UTF8.self).components(between: " \(attribute)=\"", and: "\"")
  }

  @Test(
    "is one A4 sheet, one of A3, or several of the smaller that holds its width",
    arguments: [
      (4, 5, Sheet.a4, 1), (8, 5, .a3, 1), (5, 22, .a3, 1), (5, 60, .a4, 4), (10, 56, .a3, 2),
      (20, 5, .a3, 2),
    ]
  )
  func sheets(columns: Int, rows: Int, sheet: Sheet, parts: Int) {
    let printed = printedFigure(geometry(columns: columns, rows: rows))
    #expect(printed.sheet == sheet)
    #expect(printed.parts.count == parts)
  }

  @Test("has no text under 7 pt", arguments: [1, 3, 5, 8, 12, 30])
  func textSize(columns: Int) throws {
    for rows in [1, 10, 40, 80] {
      let printed = printedFigure(geometry(columns: columns, rows: rows))
      for part in printed.parts {
        let box = try #require(values("viewBox", in: part).first)
        let width = try #require(Double(box.split(separator: " ")[2]))
        #expect(12 * Double(printed.width) / width * 0.75 >= 6.99)
      }
    }
  }

  @Test("shows every phase and lane once, and the heads and the rail with each part")
  func completeness() {
    let geometry = geometry(columns: 20, rows: 60)
    let parts = printedFigure(geometry).parts
    var area = 0
    for part in parts {
      let boxes = values("viewBox", in: part).dropFirst().map {
        $0.split(separator: " ").compactMap { Int($0) }
      }
      #expect(boxes.count == 4)
      #expect(boxes.map { $0[2] }.filter { $0 == geometry.railWidth }.count == 2)
      area += boxes[3][2] * boxes[3][3]
    }
    #expect(area == geometry.bodyWidth * (geometry.height - geometry.chevronEdge))
  }

  @Test("refers to pictures that are in the page")
  func references() {
    let geometry = geometry(columns: 20, rows: 60)
    let page = String(decoding: inlineFigure(geometry).markup, as: UTF8.self)
    for target in Set(printedFigure(geometry).parts.flatMap { values("href", in: $0) }) {
      #expect(page.contains("id=\"\(target.dropFirst())\""))
    }
  }

  @Test("repeats what stands between heads and lanes on the first sheet only")
  func marks() throws {
    let geometry = geometry(columns: 4, rows: 60)
    let parts = printedFigure(geometry).parts
    let boxes = parts.map { part in
      values("viewBox", in: part).dropFirst().map {
        $0.split(separator: " ").compactMap { Int($0) }
      }
    }
    // Each box is of the heads or of what is below them, beside and in the columns.
    #expect(boxes.allSatisfy { $0[1][3] == geometry.chevronEdge })
    #expect(boxes[0][3][1] == 0)
    let first = geometry.headHeight - geometry.chevronEdge
    #expect(boxes.dropFirst().allSatisfy { $0[3][1] > first })
  }

  @Test(
    "keeps the curves of several persons on one sheet where that costs none",
    arguments: [(9, false), (12, true), (15, false), (16, false)]
  )
  func curves(rowsBefore: Int, areCut: Bool) throws {
    // With the lines of today these are more than one lane shows.
    let series = [false, true].flatMap { isBaseline in
      ["Ana", "Ben", "Cy"].map { name in
        Series(
          name: name,
          points: (0..<5).map { _ in [Series.Point(1)] },
          isBaseline: isBaseline
        )
      }
    }
    let text = (0..<24).map { row in
      Row(id: "r\(row)", title: "Lane", kind: .text, cells: [])
    }
    let geometry = layout(
      Chart(
        id: "j",
        title: "Journey",
        columns: (0..<5).map { Column(id: "c\($0)", title: "Phase") },
        rows: text.prefix(rowsBefore) + [Row(id: "e", title: "Emotion", kind: .curve(series))]
          + text.dropFirst(rowsBefore)
      )
    )
    let curves = geometry.lanes.filter { $0.curve != nil }
    let first = try #require(curves.first?.y)
    let last = try #require(curves.last).y
    #expect(curves.count == 3)
    let starts = printedFigure(geometry).parts.map { part in
      values("viewBox", in: part)[3].split(separator: " ").compactMap { Int($0) }[1]
        + geometry.chevronEdge
    }
    #expect(starts.count == 2)
    #expect(starts.contains { $0 > first && $0 <= last } == areCut)
  }

  @Test("is empty without phases or lanes")
  func empty() {
    #expect(printedFigure(geometry(columns: 0, rows: 3)).parts.isEmpty)
    #expect(printedFigure(geometry(columns: 3, rows: 0)).parts.isEmpty)
  }
}

extension String {
  /// The texts between each pair of marks.
  fileprivate func components(between open: String, and close: Character) -> [String] {
    var result: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: open) {
      rest = rest[range.upperBound...]
      result.append(String(rest.prefix { $0 != close }))
    }
    return result
  }
}
