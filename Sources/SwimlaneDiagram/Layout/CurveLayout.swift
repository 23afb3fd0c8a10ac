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

  /// What the levels are spread by where labels without it would stand apart from their marks.
  private static let stretches = [0, 32, 64]
  /// A lane that grows by no more than this for its labels is not worth another trial.
  private static let littleGrowth = 16

  func placed(_ series: [Series], in row: MeasuredRow, y: Int, labelHeight: Int) -> PlacedCurve {
    let usual =
      row.source.isSmallMultiple ? 84 : series.count < 2 ? 96 : series.count < 4 ? 128 : 152
    let topRoom = max(36, labelHeight + 20)
    let flat = plot(series, top: 0, height: 0)
    var texts = LabelTexts(
      typesetter: typesetter,
      names: series.map(words.name(of:)),
      words: series.map { (flat.runs($0).flatMap(\.self) + flat.bars($0)).map(\.source.word) },
      colon: words.colon
    )
    var best = trial(series, &texts, topRoom: topRoom, plotHeight: usual)
    if best.isCrowded || best.growth > Self.littleGrowth {
      // In the order of their heights, so that none wins after one that costs less than its height.
      for stretch in Self.stretches.dropFirst() where 2 * stretch < best.cost {
        var next = trial(series, &texts, topRoom: topRoom, plotHeight: usual + stretch)
        next.cost += 2 * stretch
        if next.cost < best.cost { best = next }
      }
    }
    return placed(series, best, in: row, y: y)
  }

  /// Places for labels, found for a height of the curves; y counts from the level of +2.
  private struct Trial {
    var labels: CurveLabels
    var units: [LabelUnit]
    /// The distances of the level of +2 from the lane's upper edge, from −2, and of that from the lower edge.
    var topRoom: Int
    var plotHeight: Int
    var bottomRoom: Int
    /// What the lane is higher for its labels.
    var growth: Int
    /// What the places of the labels cost, and the height.
    var cost: Int
    /// Whether a label stands where it is hard to read.
    var isCrowded: Bool
  }

  private func trial(
    _ series: [Series],
    _ texts: inout LabelTexts,
    topRoom: Int,
    plotHeight: Int
  ) -> Trial {
    let (plot, marks) = plotted(series, top: 0, height: plotHeight)
    let units = LabelUnits(
      columns: columns,
      marks: marks.map { $0.flatMap(\.self) },
      namelessBaselines: Set(
        series.indices.filter { series[$0].isBaseline && series[$0].name.isEmpty }
      )
    )
    let labels = CurveLabels(
      frame: Rect(
        x: 0,
        y: -topRoom,
        width: columns.map(\.maxX).max() ?? 0,
        height: topRoom + plotHeight + Self.bottomRoom
      ),
      obstacles: CurveObstacles(
        columns: columns,
        axis: plotHeight / 2,
        marks: units.labelledMarks,
        lines: marks.map(plot.segments),
        isReversed: isReversed
      ),
      isReversed: isReversed
    )
    let found = labels.placed(units.all(&texts), &texts)
    let top = max(topRoom, -(found.extent?.top ?? 0))
    let bottom = max(Self.bottomRoom, (found.extent?.bottom ?? 0) - plotHeight)
    let growth = top - topRoom + bottom - Self.bottomRoom
    return Trial(
      labels: labels,
      units: found.units,
      topRoom: top,
      plotHeight: plotHeight,
      bottomRoom: bottom,
      growth: growth,
      cost: found.cost + 2 * growth,
      isCrowded: found.isCrowded
    )
  }

  private func plotted(_ series: [Series], top: Int, height: Int)
    -> (plot: CurvePlot, marks: [[[CurvePlot.Mark]]])
  {
    let plot = plot(series, top: top, height: height)
    let marks = dodged(series.map(plot.runs), series.map(\.isBaseline))
    let bars = PhaseBars(plot: plot, lines: marks).placed(series.map(plot.bars))
    return (plot, zip(marks, bars).map { $0 + $1.map { [$0] } })
  }

  private func plot(_ series: [Series], top: Int, height: Int) -> CurvePlot {
    CurvePlot(
      columns: columns,
      stepCounts: chart.columns.map { $0.source.steps.count },
      namedSteps: columns.indices.map { column in
        Set(series.flatMap { $0.linePoints(in: column).compactMap(\.step) }).sorted()
      },
      top: top,
      height: height,
      maxPointsPerColumn: max(typesetter.options.maxStepsPerColumn, 1),
      isReversed: isReversed
    )
  }

  /// The curves at their place in the picture.
  private func placed(_ series: [Series], _ trial: Trial, in row: MeasuredRow, y: Int)
    -> PlacedCurve
  {
    let top = y + trial.topRoom
    let (plot, marks) = plotted(series, top: top, height: trial.plotHeight)
    let ranks = styles(of: series)
    var curve = PlacedCurve(
      frame: Rect(
        x: 0,
        y: y,
        width: columns.map(\.maxX).max() ?? 0,
        height: trial.topRoom + trial.plotHeight + trial.bottomRoom
      ),
      name: row.source.title,
      summary: summary(of: series),
      levels: (0..<5).map { top + $0 * trial.plotHeight / 4 },
      scale: [],
      stepNumbers: [],
      series: series.indices.map { index in
        PlacedSeries(
          name: series[index].name,
          style: ranks[index],
          isBaseline: series[index].isBaseline,
          segments: plot.segments(marks[index]),
          marks: marks[index].flatMap(\.self).map { point($0, of: series[index]) }
        )
      }
    )
    for unit in trial.units { label(&curve, unit, of: trial.labels, top: top) }
    curve.scale = scale(curve.levels)
    curve.stepNumbers = stepNumbers(series, top: curve.frame.maxY)
    if !curve.stepNumbers.isEmpty { curve.frame.height += Self.numberHeight }
    return curve
  }

  /// Gives series their names, marks their words, and both the lines between them.
  private func label(
    _ curve: inout PlacedCurve,
    _ unit: LabelUnit,
    of labels: CurveLabels,
    top: Int
  ) {
    for (part, block) in zip(unit.parts, labels.blocks(of: unit)) {
      let block = block.moved(x: block.frame.x, y: block.frame.y + top)
      if let rank = part.rank {
        curve.series[part.series].marks[rank].label = block
      } else {
        curve.series[part.series].label = block
      }
    }
    if let part = unit.parts.first, let leader = unit.place?.leader {
      curve.series[part.series].leaders.append(leader.moved(down: top))
    }
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
      isBar: mark.isBar,
      title: title(series, mark, namingPhase: true),
      shortTitle: title(series, mark, namingPhase: false)
    )
  }

  private func title(_ series: Series, _ mark: CurvePlot.Mark, namingPhase: Bool) -> String {
    let (point, value) = (mark.source, mark.value)
    let word = point.word ?? words.feeling(for: value) ?? ""
    let column = chart.columns[mark.column].source
    let step = point.step.flatMap {
      column.steps.indices.contains($0) ? column.steps[$0].title : nil
    }
    let phase = namingPhase ? column.title : ""
    let whole = mark.isBar ? words.wholePhase : ""
    let place = [words.name(of: series), phase, step ?? whole].filter { !$0.isEmpty }
    let tail = point.isAssumed ? ", \(words.assumed)" : ""
    return place.joined(separator: ", ") + (place.isEmpty ? "" : words.colon)
      + (word.isEmpty ? "" : word + " ")
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
    levels.indices.compactMap { level in
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
