import Testing

@testable import SwimlaneDiagram

@Suite("Layout invariants")
struct LayoutInvariantTests {
  private static let seeds: [UInt64] = Array(1...60)

  @Test("no line of text is wider than its block", arguments: seeds)
  func linesFit(seed: UInt64) {
    let blocks = layout(Charts.random(seed: seed)).allText
    let tooWide = blocks.filter { block in block.lines.contains { $0.width > block.frame.width } }
    #expect(tooWide.isEmpty)
  }

  @Test("the width noted for a line is that of its text, safety included", arguments: seeds)
  func linesAreMeasured(seed: UInt64) {
    var wrong: [String] = []
    for block in layout(Charts.random(seed: seed)).allText {
      for line in block.lines {
        let text = line.runs.map(\.text).joined()
        let measured = MeasuredText(text, weight: block.style.weight, maxScalars: 2_000)
        let units = measured.clusters.reduce(0) { $0 + $1.width }
        let pixels = TextMetrics.pixels(units, size: block.style.size, scale: 100)
        if pixels > line.width { wrong.append(text) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("every item lies in its cell, and its text and glyph in the item", arguments: seeds)
  func nesting(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    for cell in geometry.phases.flatMap(\.cells) {
      for item in cell.items {
        #expect(cell.frame.contains(item.frame))
        #expect(item.frame.contains(item.text.frame))
        if item.glyph != nil { #expect(item.frame.contains(item.glyphFrame)) }
        if let arrows = item.switchFrame { #expect(item.frame.contains(arrows)) }
      }
    }
  }

  @Test("no two items overlap, nor a glyph and its text", arguments: seeds)
  func itemsApart(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    for phase in geometry.phases {
      let items = phase.cells.flatMap(\.items) + phase.boundaryMarks.map(\.item)
      #expect(overlaps(items.map(\.frame)).isEmpty)
      for item in items {
        let glyph = item.glyph.map { _ in item.glyphFrame }
        #expect(overlaps([glyph, item.switchFrame, item.text.frame].compactMap(\.self)).isEmpty)
      }
    }
  }

  @Test("phases, lanes and separators tile the body", arguments: seeds)
  func tiling(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    let body = Rect(x: 0, y: 0, width: geometry.bodyWidth, height: geometry.height)
    #expect(geometry.phases.reduce(0) { $0 + $1.head.width } == geometry.bodyWidth)
    #expect(geometry.phases.allSatisfy { body.contains($0.head) })
    #expect(overlaps(geometry.phases.map(\.head)).isEmpty)
    var strips = geometry.lanes.map {
      Rect(x: 0, y: $0.y, width: 1, height: $0.height)
    }
    strips += geometry.separators.map {
      Rect(x: 0, y: $0.frame.y, width: 1, height: $0.frame.height)
    }
    strips.sort { $0.y < $1.y }
    #expect(zip(strips, strips.dropFirst()).allSatisfy { $0.maxY == $1.y })
    #expect((strips.first?.y ?? geometry.headHeight) == geometry.headHeight)
    #expect((strips.last?.maxY ?? geometry.height) == geometry.height)
  }

  @Test("the head holds titles, notes and boundary marks", arguments: seeds)
  func heads(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    for phase in geometry.phases {
      let blocks = [phase.title, phase.note, phase.momentOfTruth?.text].compactMap(\.self)
      #expect(blocks.allSatisfy { phase.head.contains($0.frame) })
      #expect(overlaps(blocks.map(\.frame)).isEmpty)
      for mark in phase.boundaryMarks {
        #expect(mark.item.frame.y >= phase.head.maxY)
        #expect(mark.item.frame.maxY <= geometry.headHeight)
      }
    }
  }

  @Test("steps lie in the strip under their phase's head and do not overlap", arguments: seeds)
  func steps(seed: UInt64) throws {
    let geometry = layout(Charts.random(seed: seed))
    for phase in geometry.phases where !phase.steps.isEmpty {
      let strip = try #require(geometry.stepStrip)
      let place = Rect(x: phase.head.x, y: strip.y, width: phase.head.width, height: strip.height)
      #expect(strip.y == phase.head.maxY)
      #expect(strip.maxY <= geometry.headHeight)
      let frames = phase.steps.map(\.frame)
      #expect(frames.allSatisfy { place.contains($0) })
      #expect(overlaps(frames).isEmpty)
      #expect(phase.steps.allSatisfy { $0.frame.contains($0.text.frame) })
      #expect(phase.boundaryMarks.allSatisfy { $0.item.frame.y >= strip.maxY })
    }
  }

  @Test("curves stay in their lane and between their levels", arguments: seeds)
  func curves(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    for lane in geometry.lanes {
      guard let curve = lane.curve else { continue }
      let range = curve.levels[0]...curve.levels[4]
      #expect(curve.series.count <= 5)
      #expect(curve.series.flatMap(\.marks).allSatisfy { range.contains($0.y) })
      for bezier in curve.series.flatMap(\.segments).flatMap(\.curves) {
        #expect(Double(range.lowerBound) - 0.01 <= bezier.control1.y)
        #expect(bezier.control2.y <= Double(range.upperBound) + 0.01)
      }
      #expect(curve.levels[4] < lane.y + lane.height)
    }
  }

  @Test("curve labels meet neither marks nor each other", arguments: seeds)
  func labels(seed: UInt64) {
    let geometry = layout(Charts.random(seed: seed))
    for curve in geometry.lanes.compactMap(\.curve) {
      let labels =
        curve.series.flatMap { series in
          [series.label?.frame].compactMap(\.self) + series.marks.compactMap { $0.label?.frame }
        } + curve.stepNumbers.map(\.frame)
      let marks = curve.series.flatMap(\.marks).map {
        Rect(x: $0.x - 6, y: $0.y - 6, width: 12, height: 12)
      }
      #expect(overlaps(labels).isEmpty)
      #expect(labels.allSatisfy { curve.frame.contains($0) })
      #expect(!labels.contains { label in marks.contains { $0.overlaps(label) } })
    }
  }

  @Test("the rail holds the lane names", arguments: seeds)
  func rail(seed: UInt64) {
    var chart = Charts.random(seed: seed)
    chart.words.phases = "Phasen der Reise"
    chart.words.steps = "Schritte der Phasen"
    let geometry = layout(chart)
    #expect(overlaps(geometry.railHead.map(\.frame)).isEmpty)
    if let strip = geometry.stepStrip, let last = geometry.railHead.last {
      #expect(last.frame.y >= strip.y)
      #expect(last.frame.maxY <= strip.maxY)
    }
    for lane in geometry.lanes {
      let frame = Rect(x: 0, y: lane.y, width: geometry.railWidth, height: lane.height)
      let scale = lane.curve?.scale.map(\.frame) ?? []
      #expect(frame.contains(lane.label.frame))
      #expect(lane.narrowLabel.map { frame.contains($0.frame) } ?? true)
      #expect(scale.allSatisfy { frame.contains($0) })
      #expect(overlaps([lane.label.frame] + scale).isEmpty)
    }
  }

  private func overlaps(_ frames: [Rect]) -> [(Rect, Rect)] {
    var result: [(Rect, Rect)] = []
    for (index, frame) in frames.enumerated() {
      for other in frames.dropFirst(index + 1) where frame.overlaps(other) {
        result.append((frame, other))
      }
    }
    return result
  }
}

extension Geometry {
  /// Every block of text anywhere in the picture.
  var allText: [TextBlock] {
    var blocks = railHead + caption + key.map(\.text) + bands.map(\.text)
    blocks += separators.map(\.text) + lanes.map(\.label) + lanes.compactMap(\.narrowLabel)
    for phase in phases {
      blocks += [phase.title, phase.note, phase.momentOfTruth?.text].compactMap(\.self)
      blocks += phase.steps.map(\.text)
      blocks += phase.boundaryMarks.map(\.item.text) + phase.cells.flatMap(\.items).map(\.text)
    }
    for curve in lanes.compactMap(\.curve) {
      blocks += curve.scale + curve.stepNumbers
      for series in curve.series {
        blocks += [series.label].compactMap(\.self) + series.marks.compactMap(\.label)
      }
    }
    return blocks
  }
}
