/// Finds places for the bars that tell of phases as a whole.
///
/// A bar has a level, but no time: it stands where it is not taken for another's mark or for a part of a line.
struct PhaseBars {
  let plot: CurvePlot
  /// The marks of each line, run by run.
  let lines: [[[CurvePlot.Mark]]]

  /// In sixteenths of a column, the best first.
  private static let places = [8, 4, 12, 6, 10, 3, 13]
  /// How near a mark is to whose level a word between the two could belong.
  private static let near = (x: 24, y: 44)
  /// What stays free around a bar.
  private static let margin = 4

  /// The bars of each series, each moved to the best place in its column.
  func placed(_ bars: [[CurvePlot.Mark]]) -> [[CurvePlot.Mark]] {
    guard bars.contains(where: { !$0.isEmpty }) else { return bars }
    var marks = LabelUnits(columns: plot.columns, marks: lines.map { $0.flatMap(\.self) })
      .labelledMarks
    let obstacles = CurveObstacles(
      columns: plot.columns,
      axis: plot.top + plot.height / 2,
      marks: [],
      lines: lines.map(plot.segments),
      isReversed: plot.isReversed
    )
    var result = bars
    for series in bars.indices {
      for index in bars[series].indices {
        let bar = bars[series][index]
        let column = plot.columns[bar.column]
        let axis = InlineAxis(origin: column.x, width: column.width, isReversed: plot.isReversed)
        let choices = Self.places.enumerated().map { rank, place -> (x: Int, cost: Int) in
          let x = axis.x(at: column.width * place / 16, width: 0)
          let frame = labelled(bar, of: series, x: x).frame(margin: Self.margin)
          let touched = marks.count { $0.column == bar.column && $0.frame.overlaps(frame) }
          let isCrossed = obstacles.isCrossed(frame, column: bar.column)
          let confused = marks.count {
            $0.column == bar.column && abs($0.x - x) < Self.near.x
              && abs($0.y - bar.y) < Self.near.y
          }
          return (x, 100 * touched + (isCrossed ? 10 : 0) + 5 * confused + rank)
        }
        result[series][index].x = choices.min { $0.cost < $1.cost }?.x ?? bar.x
        marks.append(labelled(result[series][index], of: series, x: result[series][index].x))
      }
    }
    return result
  }

  private func labelled(_ bar: CurvePlot.Mark, of series: Int, x: Int) -> LabelledMark {
    LabelledMark(
      series: series,
      rank: 0,
      column: bar.column,
      x: x,
      y: bar.y,
      turn: 0,
      isBar: true
    )
  }
}
