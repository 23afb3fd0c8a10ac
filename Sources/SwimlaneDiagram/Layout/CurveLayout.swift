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

  /// Room for labels that is added where without it one would be crossed by a line, or have no place.
  private struct ExtraRoom {
    var top = 0
    var bottom = 0
    var betweenLevels = 0

    var height: Int { top + bottom + betweenLevels }

    static let trials = [
      Self(), Self(bottom: 16), Self(top: 16), Self(top: 16, bottom: 16),
      Self(betweenLevels: 32), Self(betweenLevels: 64),
      Self(top: 16, bottom: 16, betweenLevels: 32), Self(top: 32, bottom: 32, betweenLevels: 64),
    ]
  }

  func placed(_ series: [Series], in row: MeasuredRow, y: Int, labelHeight: Int) -> PlacedCurve {
    var texts = LabelTexts(
      typesetter: typesetter,
      names: series.map(words.name),
      words: series.map { plot(top: 0, height: 0).runs($0).flatMap { $0.map(\.source.word) } }
    )
    var best: (extra: ExtraRoom, cost: Int) = (ExtraRoom(), Int.max)
    // The trials are in the order of their heights, so that none wins after one that costs less than its height.
    for extra in ExtraRoom.trials where 2 * extra.height < best.cost {
      let trial = placed(series, &texts, in: row, y: y, labelHeight: labelHeight, extra)
      if !trial.isCrowded, extra.height == 0 { return withTexts(trial, series) }
      let cost = trial.cost + 2 * extra.height
      if cost < best.cost { best = (extra, cost) }
    }
    func thorough(_ extra: ExtraRoom) -> Trial {
      placed(series, &texts, in: row, y: y, labelHeight: labelHeight, extra, reachesFar: true)
    }
    let last = thorough(best.extra)
    guard last.isIncomplete, let most = ExtraRoom.trials.last else {
      return withTexts(last, series)
    }
    let roomy = thorough(most)
    return withTexts(roomy.cost < last.cost ? roomy : last, series)
  }

  /// The curve with all texts on whose size its places do not depend.
  private func withTexts(_ trial: Trial, _ series: [Series]) -> PlacedCurve {
    var curve = trial.curve
    for (index, marks) in trial.marks.enumerated() {
      for (rank, mark) in marks.enumerated() {
        curve.series[index].marks[rank].title = title(series[index], mark, namingPhase: true)
        curve.series[index].marks[rank].shortTitle = title(series[index], mark, namingPhase: false)
      }
    }
    curve.summary = summary(of: series)
    curve.scale = scale(curve.levels)
    curve.stepNumbers = stepNumbers(series, top: curve.frame.maxY)
    if !curve.stepNumbers.isEmpty { curve.frame.height += Self.numberHeight }
    return curve
  }

  /// Curves with their labels.
  private struct Trial {
    var curve: PlacedCurve
    var marks: [[CurvePlot.Mark]]
    /// What the places of the labels cost.
    var cost: Int
    /// Whether more room could help.
    var isCrowded: Bool
    /// Whether a label found no place.
    var isIncomplete: Bool
  }

  private func plot(top: Int, height: Int) -> CurvePlot {
    CurvePlot(
      columns: columns,
      stepCounts: chart.columns.map(\.source.steps.count),
      top: top,
      height: height,
      maxPointsPerColumn: max(typesetter.options.maxStepsPerColumn, 1),
      isReversed: isReversed
    )
  }

  private func placed(
    _ series: [Series],
    _ texts: inout LabelTexts,
    in row: MeasuredRow,
    y: Int,
    labelHeight: Int,
    _ extra: ExtraRoom,
    reachesFar: Bool = false
  ) -> Trial {
    let topRoom = max(36, labelHeight + 20) + extra.top
    let height =
      row.source.isSmallMultiple ? 64 : series.count < 2 ? 96 : series.count < 4 ? 128 : 152
    let plotHeight = height + extra.betweenLevels
    let frame = Rect(
      x: 0,
      y: y,
      width: columns.map(\.maxX).max() ?? 0,
      height: topRoom + plotHeight + Self.bottomRoom + extra.bottom
    )
    let levels = (0..<5).map { y + topRoom + $0 * plotHeight / 4 }
    let plot = plot(top: levels[0], height: plotHeight)
    let marks = dodged(series.map(plot.runs), series.map(\.isBaseline))
    let flatMarks = marks.map { $0.flatMap(\.self) }
    let ranks = styles(of: series)
    var placed = series.indices.map { index in
      PlacedSeries(
        name: series[index].name,
        style: ranks[index],
        isBaseline: series[index].isBaseline,
        label: nil,
        segments: plot.segments(marks[index]),
        marks: flatMarks[index].map {
          PlacedPoint(x: $0.x, y: $0.y, isAssumed: $0.source.isAssumed, title: "", shortTitle: "")
        }
      )
    }
    let found = label(&placed, &texts, flatMarks, frame, axis: levels[2], reachesFar)
    let curve = PlacedCurve(
      frame: frame,
      name: row.source.title,
      summary: "",
      levels: levels,
      scale: [],
      stepNumbers: [],
      series: placed
    )
    return Trial(
      curve: curve,
      marks: flatMarks,
      cost: found.cost,
      isCrowded: found.isCrowded,
      isIncomplete: found.units.contains { $0.place == nil }
    )
  }

  /// Gives the series their names and the marks their words.
  private func label(
    _ placed: inout [PlacedSeries],
    _ texts: inout LabelTexts,
    _ marks: [[CurvePlot.Mark]],
    _ frame: Rect,
    axis: Int,
    _ reachesFar: Bool
  ) -> LabelPlaces {
    let units = LabelUnits(columns: columns, marks: marks)
    let labels = CurveLabels(
      frame: frame,
      obstacles: CurveObstacles(
        columns: columns,
        axis: axis,
        marks: units.labelledMarks,
        lines: placed.map(\.segments),
        isReversed: isReversed
      ),
      isReversed: isReversed
    )
    let found = labels.placed(units.all(&texts), reachesFar: reachesFar)
    for unit in found.units {
      for (part, block) in zip(unit.parts, labels.blocks(of: unit)) {
        if let rank = part.rank {
          placed[part.series].marks[rank].label = block
        } else {
          placed[part.series].label = block
        }
      }
    }
    return found
  }

  private func summary(of series: [Series]) -> String {
    let columns = chart.columns.map(\.source)
    let sentences = series.map { spokenSummary(of: $0, columns: columns, words: words) }
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func title(_ series: Series, _ mark: CurvePlot.Mark, namingPhase: Bool) -> String {
    let (point, value) = (mark.source, mark.value)
    let word = point.word ?? words.feeling(for: value) ?? ""
    let column = chart.columns[mark.column].source
    let step = point.step.flatMap {
      column.steps.indices.contains($0) ? column.steps[$0].title : nil
    }
    let phase = namingPhase ? column.title : ""
    let place = [words.name(of: series), phase, step ?? ""].filter { !$0.isEmpty }
    let tail = point.isAssumed ? ", \(words.assumed)" : ""
    return place.joined(separator: ", ") + (place.isEmpty ? "" : ": ")
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
