import Foundation
import Testing

@testable import SwimlaneDiagram

@Suite("Small pictures")
struct SmallPictureTests {
  @Test("a sparkline is a small image with the name it is given")
  func name() {
    let picture = drawn([line([0, 2, -1])], 3, "Ana: \"up\"")
    #expect(picture.hasPrefix("<svg class=\"wm wm-spark\" width=\"120\" height=\"28\""))
    #expect(picture.contains(" role=\"img\" aria-label=\"Ana: &quot;up&quot;\">"))
    #expect(!picture.contains("<text"))
  }

  @Test("a sparkline without a name is hidden from assistive technology")
  func unnamed() {
    let picture = drawn([line([0, 2])], 2, "")
    #expect(picture.contains("aria-hidden=\"true\""))
    #expect(!picture.contains("role="))
  }

  @Test("the highest and the lowest point are marked, hollow when assumed")
  func extremes() {
    let points: [[Series.Point]] = [
      [.init(0)], [.init(2)], [.init(-1, isAssumed: true)], [.init(1)],
    ]
    let picture = drawn([Series(name: "", points: points)], 4, "")
    #expect(picture.contains("<g class=\"wm-k1\"><path d=\"M42 4a3 3"))
    #expect(picture.contains("<path class=\"wm-ka\" d=\"M72 19a3 3"))
    #expect(picture.components(of: "a3 3 0 1 0 6 0") == 2)
  }

  @Test("all points that are as high or as low are marked")
  func equalExtremes() {
    let picture = drawn([line([1, -2, -2, 0, 1])], 5, "")
    #expect(picture.components(of: "a3 3 0 1 0 6 0") == 4)
  }

  @Test("a level line has one mark")
  func level() {
    #expect(drawn([line([1, 1, 1])], 3, "").components(of: "a3 3 0 1 0 6 0") == 1)
  }

  @Test("several lines share the marks of highest and lowest, and the baseline has none")
  func severalLines() {
    var (future, today) = (line([0, 1]), line([-2, -2]))
    future.points[0][0].isAssumed = true
    today.isBaseline = true
    let picture = drawn([future, line([-1, 0]), today], 2, "")
    #expect(picture.components(of: "<g class=\"wm-k1\"") == 1)
    #expect(picture.components(of: "<g class=\"wm-k2\"") == 1)
    #expect(!picture.contains("<g class=\"wm-kb"))
    #expect(picture.contains("<path class=\"wm-kb\""))
    #expect(picture.contains("<path class=\"wm-k1 wm-ka\""))
  }

  @Test("nothing is drawn across a gap, and a lonely point has a mark")
  func gap() {
    let points: [[Series.Point]] = [[.init(1)], [.init(2)], [], [.init(0)], [], [.init(-2)]]
    let picture = drawn([Series(name: "", points: points)], 6, "")
    #expect(picture.components(of: "<path class=\"wm-k1\" d=\"M10 9c") == 1)
    #expect(picture.components(of: "a3 3 0 1 0 6 0") == 3)
  }

  @Test("from right to left the first phase stands at the right")
  func mirrored() {
    var sparkline = Sparkline([line([2, 0, -2])], columns: 3, name: "")
    sparkline.direction = .rightToLeft
    #expect(
      String(decoding: SwimlaneDiagram.sparkline(sparkline), as: UTF8.self).contains("M97 4a3")
    )
  }

  @Test("without any value there is no picture", arguments: [0, 3])
  func nothing(columns: Int) {
    let empty = Series(name: "Ana", points: [[], [.init(.nan)]])
    #expect(sparkline(Sparkline([empty], columns: columns, name: "x")).isEmpty)
    #expect(sparkline(Sparkline([], columns: columns, name: "x")).isEmpty)
    #expect(sparkline(Sparkline([line([1])], columns: -1, name: "x")).isEmpty)
  }

  private func line(_ values: [Double]) -> Series {
    Series(name: "", points: values.map { [.init($0)] })
  }

  private func drawn(_ series: [Series], _ columns: Int, _ name: String) -> String {
    String(decoding: sparkline(Sparkline(series, columns: columns, name: name)), as: UTF8.self)
  }
}

extension String {
  /// How often the part occurs.
  fileprivate func components(of part: String) -> Int {
    components(separatedBy: part).count - 1
  }
}
