import Testing

@testable import SwimlaneDiagram

@Suite("Emotion curve")
struct EmotionCurveTests {
  @Test("two points are joined by a straight line")
  func straight() throws {
    let curve = try #require(monotoneCurves(through: points([0, 3])).first)
    #expect(curve.control1 == CurvePoint(x: 100, y: 1))
    #expect(curve.control2 == CurvePoint(x: 200, y: 2))
  }

  @Test("fewer than two points give no curve")
  func single() {
    #expect(monotoneCurves(through: points([1])).isEmpty)
    #expect(monotoneCurves(through: []).isEmpty)
  }

  /// By hand: secants 2, 1, −1 (in y per 300 px); p at the second point (2 + 1) / 2 = 1.5; the slope there
  /// 2 × min(2, 1, 0.75) = 1.5; at the third the secants change sign: 0; at the ends (3·2 − 1.5) / 2 = 2.25
  /// and (3·(−1) − 0) / 2 = −1.5. A control point is a third of the slope away.
  @Test("the slopes are those worked out by hand")
  func slopes() {
    let curves = monotoneCurves(through: points([0, 2, 3, 2]))
    let expected = [(0.75, 1.5), (2.5, 3.0), (3.0, 2.5)]
    for (curve, want) in zip(curves, expected) {
      #expect((curve.control1.y - want.0).magnitude < 1e-9)
      #expect((curve.control2.y - want.1).magnitude < 1e-9)
    }
  }

  @Test("a curve never leaves the range of the two points around it")
  func range() {
    var random = SeededRandom(seed: 7)
    var outside = 0
    for _ in 0..<300 {
      let count = Int.random(in: 2...12, using: &random)
      var x = 0.0
      let data = (0..<count).map { _ in
        x += Double.random(in: 20...200, using: &random)
        return CurvePoint(x: x, y: Double(Int.random(in: -2...2, using: &random)))
      }
      for (index, curve) in monotoneCurves(through: data).enumerated() {
        let low = min(data[index].y, curve.end.y) - 1e-9
        let high = max(data[index].y, curve.end.y) + 1e-9
        for step in 0...20 {
          let y = curve.point(at: Double(step) / 20, from: data[index]).y
          if y < low || y > high { outside += 1 }
        }
      }
    }
    #expect(outside == 0)
  }

  private func points(_ values: [Double]) -> [CurvePoint] {
    values.enumerated().map { CurvePoint(x: Double($0) * 300, y: $1) }
  }
}
