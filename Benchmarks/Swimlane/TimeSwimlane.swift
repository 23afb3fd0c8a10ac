import SwimlaneDiagram

/// Times layout and drawing of the two charts that the project has goals for; with `svg` or `inline`, prints the first one's file or markup instead.
@main
struct TimeSwimlane {
  static func main() {
    let chart = sampleChart(columns: 8, lanes: 9, entries: 112)
    if CommandLine.arguments.dropFirst().first == "svg" {
      print(String(decoding: standaloneFile(chart), as: UTF8.self), terminator: "")
      return
    }
    if CommandLine.arguments.dropFirst().first == "inline" {
      print(String(decoding: inlineFigure(chart).markup, as: UTF8.self), terminator: "")
      return
    }
    report("8 × 9, 112 entries", chart)
    report("12 × 12, 231 entries", sampleChart(columns: 12, lanes: 12, entries: 231))
  }

  private static func report(_ name: String, _ chart: Chart) {
    let geometry = layout(chart)
    let figure = inlineFigure(geometry)
    print("\(name): \(milliseconds(median { _ = layout(chart) })) ms layout", terminator: ", ")
    print("\(milliseconds(median { _ = inlineFigure(chart) })) ms with drawing", terminator: "; ")
    print("\(figure.markup.count) bytes inline", terminator: ", ")
    print("\(standaloneFile(chart).count) as a file")
  }

  /// The median of 200 runs, after 20 that don't count.
  private static func median(_ work: () -> Void) -> Duration {
    let clock = ContinuousClock()
    for _ in 0..<20 { work() }
    let times = (0..<200).map { _ in clock.measure(work) }.sorted()
    return times[times.count / 2]
  }

  /// With two decimals.
  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = duration.components.attoseconds / 10_000_000_000_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
