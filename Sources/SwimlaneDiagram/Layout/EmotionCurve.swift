/// A monotone cubic through the points: no value lies outside those of its two neighbours.
///
/// Slopes after M. Steffen, "A simple method for monotonic interpolation in one dimension", Astronomy
/// and Astrophysics 239 (1990) 443; the slope at either end is the one that makes the second derivative
/// of its piece vanish there. `points` rise in x. Fewer than two points give no curve.
func monotoneCurves(through points: [CurvePoint]) -> [CubicCurve] {
  guard points.count > 1 else { return [] }
  let slopes = steffenSlopes(points)
  return (1..<points.count).map { index in
    let start = points[index - 1]
    let end = points[index]
    let third = (end.x - start.x) / 3
    return CubicCurve(
      control1: CurvePoint(x: start.x + third, y: start.y + slopes[index - 1] * third),
      control2: CurvePoint(x: end.x - third, y: end.y - slopes[index] * third),
      end: end
    )
  }
}

private func steffenSlopes(_ points: [CurvePoint]) -> [Double] {
  let last = points.count - 1
  let widths = (0..<last).map { points[$0 + 1].x - points[$0].x }
  let secants = (0..<last).map { index in
    widths[index] > 0 ? (points[index + 1].y - points[index].y) / widths[index] : 0
  }
  guard last > 1 else { return [secants[0], secants[0]] }
  var slopes = [Double](repeating: 0, count: points.count)
  for index in 1..<last {
    let (left, right) = (secants[index - 1], secants[index])
    guard left * right > 0 else { continue }
    let span = widths[index - 1] + widths[index]
    let parabola = (left * widths[index] + right * widths[index - 1]) / span
    let size = min(left.magnitude, right.magnitude, parabola.magnitude / 2)
    slopes[index] = left < 0 ? -2 * size : 2 * size
  }
  slopes[0] = (3 * secants[0] - slopes[1]) / 2
  slopes[last] = (3 * secants[last - 1] - slopes[last - 1]) / 2
  return slopes
}
