import Testing

@testable import SwimlaneDiagram

@Suite("Spoken summaries of curves")
struct SpokenCurveTests {
  @Test(
    "a curve is told by its start, its turns and its end",
    arguments: [
      ([1, -2, 2], "Fatima: starts good, falls to frustrated in B, ends delighted."),
      (
        [0, 2, -1, 0],
        "Fatima: starts neutral, rises to delighted in B, falls to uneasy in C, ends neutral."
      ),
      ([-1, 0, 2], "Fatima: starts uneasy, ends delighted."),
      ([-1, 2, 2], "Fatima: starts uneasy, ends delighted."),
      ([0.2, 0.4, -0.3], "Fatima: stays neutral."),
      ([.nan, -9, 1], "Fatima: starts frustrated, ends good."),
      ([.nan, 1], "Fatima: is good in B."),
      (
        [-2, 1, -2, 2],
        "Fatima: starts frustrated, rises to good in B, falls to frustrated in C, ends delighted."
      ),
      ([.nan], ""),
      ([], ""),
    ]
  )
  func sentences(values: [Double], expected: String) {
    let series = Series(name: "Fatima", points: values.map { [.init($0)] })
    #expect(spokenSummary(of: series, columns: columns) == expected)
  }

  @Test("a line without a name and a baseline are told apart")
  func names() {
    let points: [[Series.Point]] = [[.init(0)], [.init(1)]]
    let columns = columns
    #expect(
      spokenSummary(of: Series(name: "", points: points), columns: columns)
        == "The mood starts neutral, ends good."
    )
    #expect(
      spokenSummary(of: Series(name: "Ana", points: points, isBaseline: true), columns: columns)
        == "Ana · today: starts neutral, ends good."
    )
  }

  @Test("the caller's words and their order are used, and nothing that is put in is searched again")
  func words() {
    var words = ChartWords()
    words.feelings = ["begeistert", "gut", "{phase}", "unruhig", "verärgert"]
    words.curve.sentence = "{parts} ({name})"
    words.curve.separator = "; "
    words.curve.starts = "am Anfang {feeling}"
    words.curve.falls = "in {phase} {feeling}"
    words.curve.ends = "am Ende {feeling} {unknown} {"
    let series = Series(name: "{parts}", points: [[.init(0)], [.init(-2)], [.init(1)]])
    #expect(
      spokenSummary(of: series, columns: columns, words: words)
        == "am Anfang {phase}; in B verärgert; am Ende gut {unknown} { ({parts})"
    )
  }

  @Test("each curve lane carries its sentences as its description")
  func description() {
    let series = [
      Series(name: "Ana", points: [[.init(1)], [.init(-2)]]), Series(name: "Bo & Co", points: []),
    ]
    let chart = Chart(
      id: "c",
      title: "T",
      columns: columns,
      rows: [Row(id: "e", title: "Emotion", kind: .curve(series))]
    )
    let body = String(decoding: inlineFigure(chart).markup, as: UTF8.self)
    #expect(
      body.contains(
        "<g class=\"wm-curve\" text-anchor=\"middle\" role=\"group\" aria-label=\"Emotion\">"
          + "<desc>Ana: starts good, ends frustrated.</desc>"
      )
    )
    #expect(chart.spokenSummaries == ["Ana: starts good, ends frustrated."])
  }

  private let columns = ["A", "B", "C", "D"].map { Column(id: $0, title: $0) }
}
