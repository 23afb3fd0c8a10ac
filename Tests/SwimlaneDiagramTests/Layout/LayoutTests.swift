import Testing

@testable import SwimlaneDiagram

@Suite("Layout")
struct LayoutTests {
  @Test("a person's name is broken between its parts only, also where a script has no spaces")
  func namesStayWhole() {
    let name = "アレクサンドラ・ヴァシリエヴナ"
    let texts = ["返事を待つ", "返事を十四日間待つ", "うまくいけば誰も気づかない", "数字が欲しい"]
    let items = texts.map { Item($0, people: [Item.Person(name, style: 0), Item.Person("林")]) }
    let chart = Chart(
      id: "c",
      title: "T",
      columns: (0..<8).map { Column(id: "p\($0)", title: "P") },
      rows: [Row(id: "r", title: "R", kind: .text, cells: [items])]
    )
    let lines = layout(chart).phases[0].cells[0].items.flatMap(\.text.lines)
    let drawn = lines.map { $0.runs.map(\.text).joined() }
    #expect(drawn.count { $0.contains("アレクサンドラ・") } == texts.count)
    #expect(drawn.count { $0.contains("ヴァシリエヴナ") } == texts.count)
    #expect(drawn.joined().unicodeScalars.allSatisfy { $0 != "\u{2060}" })
  }

  @Test("a channel is in italics, before those who use it, and its words stay together")
  func channel() throws {
    let item = Item(
      "Asks for a reference before the board meets",
      badge: "Mei",
      channel: "Word of mouth"
    )
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "R", kind: .chips, cells: [[item]])]
    )
    let placed = try #require(layout(chart).phases.first?.cells.first?.items.first)
    let runs = placed.text.lines.flatMap(\.runs).filter(\.isMuted)
    #expect(runs.map(\.text).joined() == "·\u{A0}Word\u{A0}of\u{A0}mouth ·\u{A0}Mei")
    #expect(runs.map(\.isItalic) == [true, false])
  }

  @Test("a word without certain parts widens its column instead of being broken, up to a limit")
  func longWord() throws {
    func column(_ word: String) throws -> (width: Int, lines: Int) {
      let chart = Chart(
        id: "c",
        title: "T",
        columns: (0..<8).map { Column(id: "c\($0)", title: "A") },
        rows: [Row(id: "r", title: "R", kind: .text, cells: [[Item(word)]])]
      )
      let phase = try #require(layout(chart).phases.first)
      return (phase.head.width, try #require(phase.cells.first?.items.first).text.lines.count)
    }
    let whole = try column("Anbieterwechselprozessbeschreibung")
    #expect(whole.lines == 1 && (261...340).contains(whole.width))
    let inParts = try column("Rufnummernportierungsbestätigung")
    #expect(inParts.lines == 2 && inParts.width < 260)
    let tooLong = try column(String(repeating: "Anbieterwechsel", count: 4))
    #expect(tooLong.lines > 1 && tooLong.width == 340)
  }

  @Test("gates and drop-offs begin at one height in all phases")
  func boundaryMarks() {
    let columns = [
      Column(
        id: "a",
        title: "A",
        trigger: "Peak season exposes errors in order handling",
        gate: "Frank",
        dropOff: "5 %"
      ),
      Column(id: "b", title: "B", gate: "Olivia, and her boss, and the board", dropOff: "35 %"),
      Column(id: "c", title: "C", dropOff: "1 %"),
      Column(id: "d", title: "D", trigger: "A call"),
    ]
    let marks = layout(Chart(id: "c", title: "T", columns: columns, rows: [])).phases
      .flatMap(\.boundaryMarks)
    for kind in Geometry.BoundaryMark.Kind.allCases {
      #expect(Set(marks.filter { $0.kind == kind }.map(\.item.frame.y)).count == 1)
    }
  }

  @Test("ideographs fill their lines, also in chips")
  func ideographs() throws {
    let chart = Chart(
      id: "c",
      title: "T",
      columns: (0..<8).map { Column(id: "c\($0)", title: "A") },
      rows: [Row(id: "r", title: "R", kind: .chips, cells: [[Item("財務部が受け入れる選定基準の一覧をまとめる")]])]
    )
    let lines = try #require(layout(chart).phases.first?.cells.first?.items.first).text.lines
    #expect(lines.count == 3)
    #expect(lines[0].width == lines[1].width)
    #expect(lines[0].width > 2 * lines[2].width)
  }

  @Test("scripts without italics have none", arguments: ["口コミ", "محادثة"])
  func noItalics(channel: String) throws {
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "r", title: "R", kind: .chips, cells: [[Item(channel, channel: channel)]])]
    )
    let placed = try #require(layout(chart).phases.first?.cells.first?.items.first)
    #expect(placed.text.lines.flatMap(\.runs).contains { $0.isMuted })
    #expect(!placed.text.lines.flatMap(\.runs).contains { $0.isItalic })
  }

  @Test("columns are equal unless a word needs more")
  func columnWidths() {
    let geometry = layout(
      chart(titles: ["A", "B", "C", "D", "E", "F", "G", "Informationsbeschaffung"])
    )
    #expect(geometry.phases.dropLast().allSatisfy { $0.head.width == 168 })
    #expect(geometry.phases.last?.head.width ?? 0 > 168)
  }

  @Test("few columns grow to fill the target width")
  func fewColumns() {
    let geometry = layout(chart(titles: ["A", "B", "C"]))
    #expect(geometry.phases.map(\.head.width) == [260, 260, 260])
  }

  @Test("from right to left the first column stands at the right and boxes keep their size")
  func mirrored() {
    var chart = chart(titles: ["A", "B", "C"])
    let forward = layout(chart)
    chart.direction = .rightToLeft
    let backward = layout(chart)
    #expect(
      backward.phases.map(\.head.x)
        == forward.phases.map { forward.bodyWidth - $0.head.maxX }
    )
    #expect(backward.height == forward.height)
  }

  @Test("from right to left everything stands as in a mirror", arguments: [0, 1, 2])
  func everythingMirrored(index: Int) {
    var chart = [GoldenCharts.everyMark, GoldenCharts.future, Charts.budget][index]
    let forward = layout(chart)
    chart.direction = .rightToLeft
    let backward = layout(chart)
    func frames(_ geometry: Geometry, isMirrored: Bool) -> Set<Rect> {
      Set(
        geometry.boxes.map { box in
          var box = box
          if isMirrored { box.x = geometry.bodyWidth - box.maxX }
          return box
        }
      )
    }
    #expect(frames(forward, isMirrored: false) == frames(backward, isMirrored: true))
  }

  @Test("Arabic in an English chart starts at the right of its cell, after its bullet")
  func arabicInEnglish() throws {
    var chart = chart(titles: ["A"])
    chart.rows = [Row(id: "r", title: "R", kind: .text, cells: [[Item("الموافقة")]])]
    let item = try #require(layout(chart).phases.first?.cells.first?.items.first)
    #expect(item.text.isRightToLeft)
    #expect(item.glyphFrame.x >= item.text.frame.maxX)
  }

  @Test("a cell without items is marked as empty, and an empty lane is 40 px high")
  func emptyLane() {
    var chart = chart(titles: ["A", "B"])
    chart.rows = [Row(id: "r", title: "R", kind: .text)]
    let geometry = layout(chart)
    #expect(geometry.lanes.map(\.height) == [40])
    #expect(geometry.phases.flatMap(\.cells).map(\.isEmpty) == [true, true])
  }

  @Test("a cell with too many items ends with their number, linked to the phase")
  func tooManyItems() throws {
    var chart = chart(titles: ["A"])
    chart.columns[0].link = Link("a.html")
    chart.rows = [
      Row(id: "r", title: "R", kind: .text, cells: [(0..<200).map { Item("entry \($0)") }])
    ]
    let items = try #require(layout(chart).phases.first?.cells.first?.items)
    #expect(items.count == 25)
    #expect(items.last?.text.lines.first?.runs.first?.text == "… +176")
    #expect(items.last?.link == Link("a.html"))
  }

  @Test("neighbours of one group share a band")
  func bands() {
    var chart = chart(titles: ["A", "B", "C", "D"])
    for (index, group) in [nil, "M", "M", "S"].enumerated() { chart.columns[index].group = group }
    let bands = layout(chart).bands
    #expect(bands.count == 2)
    #expect(bands.first?.frame.width == 520)
  }

  @Test("nothing is drawn across a gap in a curve")
  func gap() {
    let geometry = layout(curveChart([[1, nil, -1, 0]]))
    let series = geometry.lanes.first?.curve?.series.first
    #expect(series?.marks.count == 3)
    #expect(series?.segments.count == 1)
  }

  @Test("values beyond the scale are drawn at its end, and no number makes a gap")
  func valuesBeyondScale() throws {
    let curve = try #require(layout(curveChart([[9, .nan, -9, .infinity]])).lanes.first?.curve)
    #expect(curve.series.first?.marks.map(\.y) == [curve.levels[0], curve.levels[4]])
  }

  @Test("marks that coincide stand beside each other")
  func coincidingMarks() throws {
    let curve = try #require(layout(curveChart([[1, 0], [1, 2]])).lanes.first?.curve)
    let first = curve.series.compactMap(\.marks.first)
    #expect((first[0].x - first[1].x).magnitude == 14)
    #expect(first[0].y == first[1].y)
  }

  @Test("the sixth person makes each a lane of their own")
  func manySeries() {
    let geometry = layout(curveChart([[Double?]](repeating: [0, 1], count: 6)))
    #expect(geometry.lanes.count == 6)
    #expect(Set(geometry.lanes.map(\.id)).count == 6)
  }

  @Test("each person's name is drawn")
  func names() {
    let geometry = layout(curveChart([[Double?]](repeating: [0, 0, 0], count: 5)))
    let labels = geometry.lanes.first?.curve?.series.map { $0.label?.lines.first?.runs.first?.text }
    #expect(labels == ["P0", "P1", "P2", "P3", "P4"])
  }

  @Test("extreme charts are laid out within bounds")
  func extremes() {
    let long = String(repeating: "Wirtschaftlichkeitsberechnung ", count: 340)
    let geometry = layout(
      Chart(
        id: "x",
        title: long,
        summary: long,
        columns: (0..<60).map { Column(id: "c\($0)", title: long, note: long, trigger: long) },
        rows: (0..<2).map { row in
          Row(
            id: "r\(row)",
            title: long,
            kind: row % 2 == 0 ? .text : .chips,
            cells: [[Item]](repeating: [Item](repeating: Item(long), count: 200), count: 4)
          )
        }
      )
    )
    #expect(geometry.bodyWidth <= 60 * 260)
    #expect(geometry.phases.allSatisfy { $0.title.lines.count <= 4 })
    #expect(geometry.phases[3].cells.allSatisfy { $0.items.count == 25 })
    #expect(geometry.allText.allSatisfy { $0.lines.count <= 12 })
  }

  private func chart(titles: [String]) -> Chart {
    Chart(
      id: "c",
      title: "T",
      columns: titles.map { Column(id: $0.lowercased(), title: $0) },
      rows: []
    )
  }

  private func curveChart(_ values: [[Double?]]) -> Chart {
    var chart = chart(titles: (0..<(values.first?.count ?? 0)).map { "C\($0)" })
    let series = values.enumerated().map { index, values in
      Series(name: "P\(index)", points: values.map { $0.map { [Series.Point($0)] } ?? [] })
    }
    chart.rows = [Row(id: "e", title: "Emotion", kind: .curve(series))]
    return chart
  }
}

extension Geometry {
  /// Every box of the body but those of the words of curves, whose places depend on what is drawn before.
  fileprivate var boxes: [Rect] {
    var boxes = bands.map(\.frame) + separators.map(\.frame)
    for phase in phases {
      let items = phase.steps + phase.boundaryMarks.map(\.item) + phase.cells.flatMap(\.items)
      boxes += [phase.head] + phase.cells.map(\.frame)
      for item in items + [phase.momentOfTruth].compactMap(\.self) {
        boxes += [item.frame, item.text.frame] + [item.switchFrame].compactMap(\.self)
        if item.glyph != nil { boxes.append(item.glyphFrame) }
      }
    }
    for series in lanes.compactMap(\.curve).flatMap(\.series) {
      boxes += series.marks.map { Rect(x: $0.x, y: $0.y, width: 0, height: 0) }
    }
    return boxes
  }
}
