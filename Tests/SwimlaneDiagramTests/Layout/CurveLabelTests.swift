import Testing

@testable import SwimlaneDiagram

@Suite("Labels of curves")
struct CurveLabelTests {
  private static let seeds: [UInt64] = Array(1...60)

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

  @Test(
    "nine of ten words find room beside their mark when there are three lines",
    arguments: [false, true]
  )
  func mostWords(isReversed: Bool) {
    var (drawn, given) = (0, 0)
    for seed in Self.seeds {
      var chart = Self.chart(seed: seed)
      chart.direction = isReversed ? .rightToLeft : .leftToRight
      guard case .curve(let series) = chart.rows[0].kind else { continue }
      chart.rows[0].kind = .curve(Array(series.filter { !$0.isBaseline }.prefix(3)))
      guard let curve = layout(chart).lanes[0].curve else { continue }
      drawn += curve.series.flatMap(\.marks).filter { $0.label != nil }.count
      given +=
        series.filter { !$0.isBaseline }.prefix(3).flatMap(\.points).flatMap(\.self)
        .filter { $0.word != nil }.count
    }
    #expect(drawn * 10 >= given * 9, "\(drawn) of \(given)")
  }

  @Test("no more than one word of twenty is struck through by a curve when there are three lines")
  func struckWords() {
    var (struck, drawn) = (0, 0)
    for seed in Self.seeds {
      var chart = Self.chart(seed: seed)
      guard case .curve(let series) = chart.rows[0].kind else { continue }
      chart.rows[0].kind = .curve(Array(series.filter { !$0.isBaseline }.prefix(3)))
      guard let curve = layout(chart).lanes[0].curve else { continue }
      let points = curve.series.flatMap(\.segments).flatMap(\.points)
      for word in curve.series.flatMap(\.marks).compactMap(\.label) {
        drawn += 1
        let box = word.frame
        let isStruck = points.contains { point in
          point.x > Double(box.x) && point.x < Double(box.maxX) && point.y > Double(box.y + 2)
            && point.y < Double(box.maxY - 2)
        }
        if isStruck { struck += 1 }
      }
    }
    #expect(drawn > 500)
    #expect(struck * 20 <= drawn, "\(struck) of \(drawn)")
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
  private static func chart(seed: UInt64) -> Chart {
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
      rows: [Row(id: "e", title: "Emotion", kind: .curve(series))]
    )
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
