/// Places the emotion curves of one lane.
struct CurveLayout {
  let typesetter: Typesetter
  let chart: MeasuredChart
  let words: ChartWords
  let columns: [Rect]
  let isReversed: Bool
  let railWidth: Int

  private static let bottomRoom = 28
  private static let numberHeight = 18

  func placed(_ series: [Series], in row: MeasuredRow, y: Int, labelHeight: Int) -> PlacedCurve {
    let topRoom = max(36, labelHeight + 20)
    let plotHeight =
      row.source.isSmallMultiple ? 64 : series.count < 2 ? 96 : series.count < 4 ? 128 : 152
    let bodyWidth = columns.map(\.maxX).max() ?? 0
    let frame = Rect(
      x: 0,
      y: y,
      width: bodyWidth,
      height: topRoom + plotHeight + Self.bottomRoom
    )
    let numbers = stepNumbers(series, top: frame.maxY)
    let levels = (0..<5).map { y + topRoom + $0 * plotHeight / 4 }
    let plot = CurvePlot(
      columns: columns,
      stepCounts: chart.columns.map(\.source.steps.count),
      top: levels[0],
      height: plotHeight,
      maxPointsPerColumn: max(typesetter.options.maxStepsPerColumn, 1),
      isReversed: isReversed
    )
    let marks = dodged(series.map(plot.runs), series.map(\.isBaseline))
    let ranks = styles(of: series)
    var placed = series.indices.map { index in
      PlacedSeries(
        name: series[index].name,
        style: ranks[index],
        isBaseline: series[index].isBaseline,
        label: nil,
        segments: plot.segments(marks[index]),
        marks: marks[index].flatMap(\.self).map { point($0, of: series[index]) }
      )
    }
    CurveLabels(
      typesetter: typesetter,
      columns: columns,
      frame: frame,
      axis: levels[2],
      isReversed: isReversed
    ).place(in: &placed, marks: marks, names: series.map(words.name))
    var whole = frame
    if !numbers.isEmpty { whole.height += Self.numberHeight }
    return PlacedCurve(
      frame: whole,
      name: row.source.title,
      summary: summary(of: series),
      levels: levels,
      scale: scale(levels),
      stepNumbers: numbers,
      series: placed
    )
  }

  private func summary(of series: [Series]) -> String {
    let columns = chart.columns.map(\.source)
    let sentences = series.map { spokenSummary(of: $0, columns: columns, words: words) }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func point(_ mark: CurvePlot.Mark, of series: Series) -> PlacedPoint {
    PlacedPoint(
      x: mark.x,
      y: mark.y,
      isAssumed: mark.source.isAssumed,
      title: title(series, mark),
      label: nil
    )
  }

  private func title(_ series: Series, _ mark: CurvePlot.Mark) -> String {
    let (point, value) = (mark.source, mark.value)
    let word = point.word ?? words.feeling(for: value) ?? ""
    let column = chart.columns[mark.column].source
    let step = point.step.flatMap {
      column.steps.indices.contains($0) ? column.steps[$0].title : nil
    }
    let place = [words.name(of: series), column.title, step ?? ""].filter { !$0.isEmpty }
    let tail = point.isAssumed ? ", \(words.assumed)" : ""
    return place.joined(separator: ", ") + ": " + (word.isEmpty ? "" : word + " ")
      + "(\(signed(value)))" + tail
  }

  private func signed(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths > 0 ? "+" : tenths < 0 ? "−" : ""
    let size = tenths.magnitude
    return sign + "\(size / 10)" + (size % 10 == 0 ? "" : ".\(size % 10)")
  }

  /// The numbers of listed steps, each under the place of its points; none when no point names a step.
  private func stepNumbers(_ series: [Series], top: Int) -> [TextBlock] {
    let hasSteps = series.contains { $0.points.contains { $0.contains { $0.step != nil } } }
    guard chart.stepForm == .list, hasSteps else { return [] }
    return zip(columns, chart.columns).flatMap { column, measured in
      let count = typesetter.stepPlaces(measured.source)
      let axis = InlineAxis(origin: column.x, width: column.width, isReversed: isReversed)
      return (0..<count).map { index in
        let start = column.width * index / count
        let width = column.width * (index + 1) / count - start
        return typesetter.block(
          typesetter.measured([("\(index + 1)", .muted)], .small),
          .small,
          x: axis.x(at: start, width: width),
          y: top - 2,
          width: width,
          maxLines: 1,
          alignment: .centre
        )
      }
    }
  }

  /// Moves marks that coincide apart, to either side of their place. Baselines stay: where nothing changes they lie
  /// under the line that meets them.
  private func dodged(_ series: [[[CurvePlot.Mark]]], _ isBaseline: [Bool]) -> [[[CurvePlot.Mark]]]
  {
    struct Place: Hashable {
      var column: Int
      var x: Int
    }
    var result = series
    var places: [Place: [(series: Int, run: Int, mark: Int)]] = [:]
    var order: [Place] = []
    for (one, runs) in series.enumerated() {
      for (run, marks) in runs.enumerated() where !isBaseline[one] {
        for (index, mark) in marks.enumerated() {
          let place = Place(column: mark.column, x: mark.x)
          if places[place] == nil { order.append(place) }
          places[place, default: []].append((one, run, index))
        }
      }
    }
    for place in order {
      guard var members = places[place], members.count > 1 else { continue }
      func y(_ member: (series: Int, run: Int, mark: Int)) -> Int {
        series[member.series][member.run][member.mark].y
      }
      members.sort { (y($0), $0.series) < (y($1), $1.series) }
      var start = 0
      while start < members.count {
        var end = start + 1
        while end < members.count, y(members[end]) - y(members[end - 1]) < CurvePlot.markSize {
          end += 1
        }
        for (rank, member) in members[start..<end].enumerated() where end - start > 1 {
          let spacing = series[member.series][member.run][member.mark].spacing
          let step = min(CurvePlot.markSize + 2, spacing / (end - start + 1))
          let shift = (2 * rank - (end - start - 1)) * step / 2
          result[member.series][member.run][member.mark].x += isReversed ? -shift : shift
        }
        start = end
      }
    }
    return result
  }

  /// The words of the scale, at the side of the rail that touches the body, where narrow screens show them, too.
  private func scale(_ levels: [Int]) -> [TextBlock] {
    [0, 2, 4].compactMap { level in
      guard level < words.feelings.count else { return nil }
      let text = typesetter.measured([(words.feelings[level], .muted)], .small)
      let width = railWidth - CellLayout.paddingX
      var block = typesetter.block(
        text,
        .small,
        x: 0,
        y: levels[level] - TextStyle.small.lineHeight / 2,
        width: width,
        maxLines: 1
      )
      let axis = InlineAxis(origin: 0, width: railWidth, isReversed: isReversed)
      block.frame.x = axis.x(at: railWidth - CellLayout.paddingX - width, width: width)
      block.alignment = isReversed == block.isRightToLeft ? .trailing : .leading
      return block
    }
  }
}
