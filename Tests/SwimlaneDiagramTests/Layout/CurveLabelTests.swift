import Testing

@testable import SwimlaneDiagram

@Suite("Labels of curves")
struct CurveLabelTests {
  private static let seeds: [UInt64] = Array(1...40)

  @Test("no label meets a mark or comes nearer than 4 px to the next word", arguments: seeds)
  func apart(seed: UInt64) throws {
    let curve = try #require(layout(Self.chart(seed: seed)).lanes.first?.curve)
    let labels = curve.labels
    var meetings: [String] = []
    for (index, label) in labels.enumerated() {
      let wide = Rect(
        x: label.frame.x - 4,
        y: label.frame.y,
        width: label.frame.width + 8,
        height: label.frame.height
      )
      for other in labels.dropFirst(index + 1) where wide.overlaps(other.frame) {
        meetings.append("\(label.text) / \(other.text)")
      }
      for mark in curve.series.flatMap(\.marks) {
        let box = Rect(x: mark.x - 6, y: mark.y - 6, width: 12, height: 12)
        if box.overlaps(label.frame) { meetings.append("\(label.text) / \(mark.title)") }
      }
    }
    #expect(meetings.isEmpty)
  }

  @Test("every label lies in its lane, and every name is there uncut", arguments: seeds)
  func whole(seed: UInt64) throws {
    let geometry = layout(Self.chart(seed: seed))
    let curve = try #require(geometry.lanes.first?.curve)
    #expect(curve.labels.allSatisfy { curve.frame.contains($0.frame) })
    for series in curve.series where !series.marks.isEmpty {
      let name = series.isBaseline ? series.name + " · today" : series.name
      #expect(series.label?.text == name)
    }
  }

  @Test("every word is there, uncut, also of five lines with steps", arguments: seeds)
  func allWords(seed: UInt64) {
    for direction in [Direction.leftToRight, .rightToLeft] {
      var chart = Self.chart(seed: seed)
      chart.direction = direction
      expectWholeLabels(chart)
    }
  }

  @Test(
    "in any script and with up to five persons no label is missing, cut or crossed, and all are next to their marks",
    arguments: CurveCharts.scripts.indices,
    1...5
  )
  func scripts(script: Int, people: Int) {
    for phases in [3, 5, 8, 12] {
      let script = CurveCharts.scripts[script]
      let chart = CurveCharts.random(script, people: people, phases: phases, seed: 3)
      expectWholeLabels(chart)
      expectClearLabels(chart)
    }
  }

  @Test("no label is crossed by a curve, and none stands with another mark", arguments: seeds)
  func clearLabels(seed: UInt64) { expectClearLabels(Self.chart(seed: seed)) }

  /// All words are there, and nothing of them is cut.
  private func expectWholeLabels(_ chart: Chart) {
    guard case .curve(let series) = chart.rows[0].kind, let curve = layout(chart).lanes[0].curve
    else { return }
    let given = series.flatMap { $0.points.flatMap { $0.compactMap(\.word) } }
    let words = curve.series.flatMap(\.marks).compactMap(\.label)
    let drawn = words.map { label in
      label.text.split(separator: ": ").last.map(String.init) ?? ""
    }
    func letters(_ texts: [String]) -> [String] { texts.map { $0.filter { $0 != " " } }.sorted() }
    #expect(letters(drawn) == letters(given))
    let cut = words.filter(\.isCut)
    #expect(cut.isEmpty)
  }

  /// No line, no leader and no mark runs into a label, and a label is nearer to its own mark than to any other, has a leader, or says
  /// whose it is.
  private func expectClearLabels(_ chart: Chart) {
    guard let curve = layout(chart).lanes[0].curve else { return }
    let points = curve.series.flatMap(\.segments).flatMap(\.points)
    let leaders = curve.series.flatMap(\.leaders)
    let marks = curve.series.flatMap(\.marks)
    for label in curve.labels {
      let box = label.frame
      let isStruck = points.contains { point in
        point.x > Double(box.x) && point.x < Double(box.maxX) && point.y > Double(box.y)
          && point.y < Double(box.maxY)
      }
      #expect(!isStruck, "\(label.text)")
      let inside = Rect(x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2)
      #expect(!leaders.contains { $0.meets(inside) }, "\(label.text)")
      #expect(!marks.contains { $0.box.overlaps(box) }, "\(label.text)")
      #expect(curve.frame.contains(box))
    }
    for mark in marks {
      guard let label = mark.label, !label.text.contains(": ") else { continue }
      let hasLeader = leaders.contains { $0.reaches(mark) }
      #expect(hasLeader || mark.isNearest(to: label.frame, of: marks), "\(label.text)")
    }
    for leader in leaders {
      let met = marks.filter { leader.meets($0.box) && !leader.reaches($0) }
      #expect(met.isEmpty)
    }
  }

  @Test(
    "a label that finds no clear place beside its mark stands apart and has a leader, in its line's colour"
  )
  func leader() throws {
    let charts = Self.seeds.map { Self.chart(seed: $0, lines: 3) }
    let crowded = try #require(charts.first { layout($0).leaders.count == 1 })
    #expect(charts.count { layout($0).leaders.isEmpty } > 20)
    let page = String(decoding: inlineFigure(crowded).markup, as: UTF8.self)
    #expect(
      page.matches(of: /<path class="wm-k[1-3b] wm-lead" d="M[-\d ]+[hvl][-\d ]+"\/>/).count == 1
    )
    let file = String(decoding: standaloneFile(crowded), as: UTF8.self)
    #expect(file.contains(".c>.L{stroke-width:1}"))
  }

  @Test("a lane with sixty words in each phase is no higher than a screen")
  func dozensOfWords() throws {
    let scores = (0..<12).map { Double($0 * 3 % 5 - 2) }
    let points = scores.map { Series.Point($0, word: "a feeling in many words") }
    let series = (0..<5).map { person -> Series in
      let own = Array(points[person...] + points[..<person])
      return Series(name: "Person \(person)", points: [own, own, own])
    }
    let curve = try #require(layout(Self.chart(series, columns: 3)).lanes[0].curve)
    #expect(curve.frame.height <= 1_080)
    #expect(curve.series.flatMap(\.marks).count { $0.label != nil } > 90)
  }

  @Test("a long name and a word of several letters are broken between them, not in the word")
  func nameAndWord() throws {
    let series = ["Максимилиан", "Ян"].map { name in
      Series(name: name, points: [[.init(0)], [.init(1, word: "тревожно")], [.init(1)]])
    }
    let curve = try #require(layout(Self.chart(series, columns: 3)).lanes[0].curve)
    #expect(curve.series[0].marks[1].label?.text == "Максимилиан: тревожно")
  }

  @Test("the words of marks that touch are a list that says whose each is")
  func sharedPlace() throws {
    let words = [("Amara", "stuck"), ("Mei", "annoyed"), ("Henrik", "unconvinced")]
    let series = words.enumerated().map { index, told in
      Series(
        name: told.0,
        points: [[.init(0)], [.init(index < 2 ? -2 : 1, word: told.1)], [.init(1)]]
      )
    }
    let curve = try #require(layout(Self.chart(series, columns: 3)).lanes[0].curve)
    let labels = curve.series.compactMap { $0.marks[1].label }
    #expect(labels.map(\.text) == ["Amara: stuck", "Mei: annoyed", "unconvinced"])
    #expect(labels[1].frame.y == labels[0].frame.maxY)
    #expect(curve.frame.contains(labels[1].frame))
  }

  @Test("a feeling in many words is broken, not cut")
  func manyWords() throws {
    let told = "relieved that somebody finally answers"
    let series = Series(name: "", points: [[.init(1, word: told)], [.init(0)]])
    let curve = try #require(layout(Self.chart([series], columns: 8)).lanes[0].curve)
    let label = try #require(curve.series[0].marks[0].label)
    #expect(label.text == told)
    #expect(label.lines.count == 2)
  }

  @Test(
    "names that end close together stand in the order of their lines, side by side with their marks"
  )
  func order() throws {
    let values: [Double] = [1, 0.5, 1, 0.5, 0]
    let series = zip(["Ana", "Frank", "Mia", "Olivia", "Jo"], values).map { name, value in
      Series(name: name, points: [[.init(-1)], [.init(value)]])
    }
    let columns = ["A", "B"].map { Column(id: $0, title: $0) }
    let chart = Chart(
      id: "c",
      title: "T",
      columns: columns,
      rows: [Row(id: "e", title: "E", kind: .curve(series))]
    )
    let curve = try #require(layout(chart).lanes[0].curve)
    let heights = curve.series.compactMap { $0.label?.frame.y }
    #expect(heights.count == 5)
    #expect(max(heights[0], heights[2]) < min(heights[1], heights[3]))
    #expect(max(heights[1], heights[3]) < heights[4])
    for line in curve.series {
      let distance = (line.label?.frame.y ?? 0) + 8 - (line.marks.last?.y ?? 0)
      #expect(distance.magnitude <= 40)
    }
  }

  @Test("a baseline keeps its place where it meets other lines")
  func baselineStays() throws {
    let ana = Series(name: "Ana", points: [[.init(1)]])
    let today = Series(name: "Ana", points: [[.init(1)]], isBaseline: true)
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [Row(id: "e", title: "E", kind: .curve([ana, today]))]
    )
    let geometry = layout(chart)
    let marks = try #require(geometry.lanes[0].curve).series.flatMap(\.marks)
    #expect(marks.map(\.x) == [Int](repeating: geometry.bodyWidth / 2, count: 2))
  }

  /// One to five lines with names and words, of which some are baselines, over two to nine phases of up to three points.
  static func chart(seed: UInt64, lines: Int = 5) -> Chart {
    var random = SeededRandom(seed: seed)
    let count = Int.random(in: 2...9, using: &random)
    let hasSteps = Int.random(in: 0..<3, using: &random) == 0
    let columns = (0..<count).map { Column(id: "p\($0)", title: "Phase \($0)") }
    let names = ["Ana", "Maximilian", "Frank", "Olivia", "عليا"]
    let words = ["uneasy", "tense", "relieved", "annoyed by the forms", "不安", "قلقة", "curious"]
    let series = (0..<Int.random(in: 1...5, using: &random)).map { index in
      Series(
        name: names[index],
        points: (0..<count).map { _ in
          (0..<(hasSteps ? Int.random(in: 0...3, using: &random) : 1)).map { _ in
            Series.Point(
              Double(Int.random(in: -4...4, using: &random)) / 2,
              word: words[Int.random(in: 0..<words.count, using: &random)]
            )
          }
        },
        isBaseline: Int.random(in: 0..<4, using: &random) == 0
      )
    }
    return Chart(
      id: "l\(seed)",
      title: "T",
      direction: Bool.random(using: &random) ? .leftToRight : .rightToLeft,
      columns: columns,
      rows: [Row(id: "e", title: "Emotion", kind: .curve(Array(series.prefix(lines))))]
    )
  }

  private static func chart(_ series: [Series], columns: Int) -> Chart {
    Chart(
      id: "c",
      title: "T",
      columns: (0..<columns).map { Column(id: "c\($0)", title: "C\($0)") },
      rows: [Row(id: "e", title: "E", kind: .curve(series))]
    )
  }
}

extension Geometry {
  fileprivate var leaders: [Leader] {
    lanes.compactMap(\.curve).flatMap(\.series).flatMap(\.leaders)
  }
}

extension PlacedPoint {
  fileprivate var box: Rect { Rect(x: x - 6, y: y - 6, width: 12, height: 12) }

  /// Whether no other mark stands nearer to the box, those aside that touch this one.
  fileprivate func isNearest(to box: Rect, of marks: [PlacedPoint]) -> Bool {
    func distance(_ mark: PlacedPoint) -> Int {
      let dx = max(box.x - mark.x, mark.x - box.maxX, 0)
      let dy = max(box.y - mark.y, mark.y - box.maxY, 0)
      return dx * dx + dy * dy
    }
    return !marks.contains { other in
      let touches = abs(other.x - x) <= 34 && abs(other.y - y) < 24
      return !touches && distance(other) < distance(self)
    }
  }
}

extension Leader {
  /// Whether it ends just before the mark.
  fileprivate func reaches(_ mark: PlacedPoint) -> Bool {
    abs(endX - mark.x) <= 9 && abs(endY - mark.y) <= 9
  }
}

extension PlacedSeries.Segment {
  /// Points a few px apart.
  fileprivate var points: [CurvePoint] {
    var start = self.start
    return curves.flatMap { curve in
      defer { start = curve.end }
      return (0...40).map { curve.point(at: Double($0) / 40, from: start) }
    }
  }
}

extension PlacedCurve {
  /// Names and words, without the scale's.
  fileprivate var labels: [TextBlock] {
    series.flatMap { [$0.label].compactMap(\.self) + $0.marks.compactMap(\.label) }
  }
}

extension TextBlock {
  fileprivate var text: String { lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ") }
}
