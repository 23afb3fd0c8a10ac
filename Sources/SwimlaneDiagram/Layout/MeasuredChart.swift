/// A chart whose texts are measured and whose rows are ready to be placed.
struct MeasuredChart {
  var columns: [MeasuredColumn]
  var rows: [MeasuredRow]
  /// nil when no phase has steps.
  var stepForm: StepForm?
}

struct MeasuredColumn {
  var source: Column
  var title: MeasuredText
  var note: MeasuredText?
  var momentOfTruth: MeasuredItem?
  /// As many as are drawn, in a list also the entry that counts the rest.
  var steps: [MeasuredItem]
  var boundaryMarks: [(kind: Geometry.BoundaryMark.Kind, item: MeasuredItem)]
}

struct MeasuredRow {
  var source: Row
  var title: MeasuredText
  /// As a narrow rail shows it, where it has breaks of its own there.
  var narrowTitle: MeasuredText?
  /// One list per column.
  var cells: [[MeasuredItem]]
  /// Not nil for curve rows.
  var series: [Series]?
}

extension Typesetter {
  func measured(_ chart: Chart) -> MeasuredChart {
    let form = stepForm(of: chart.columns)
    return MeasuredChart(
      columns: chart.columns.map { measured($0, form, words: chart.words) },
      rows: chart.rows.flatMap(splitCurves).map { measured($0, of: chart) },
      stepForm: form
    )
  }

  /// How many places for points the steps of a phase make.
  func stepPlaces(_ column: Column) -> Int {
    min(column.steps.count, max(options.maxStepsPerColumn, 1))
  }

  /// More lines than this cannot be told apart: each then gets a lane of its own.
  static let maxSeriesPerLane = 5

  func splitCurves(_ row: Row) -> [Row] {
    guard case .curve(let series) = row.kind, series.count > Self.maxSeriesPerLane else {
      return [row]
    }
    let styled = zip(series, styles(of: series)).map { line, style in
      var line = line
      line.fixedStyle = style
      return line
    }
    return withBaselines(styled).enumerated().map { index, lines in
      let name = lines.first?.name ?? ""
      var lane = row
      lane.id = "\(row.id)-\(index + 1)"
      lane.title = name.isEmpty ? row.title : "\(row.title)\n\(name)"
      lane.kind = .curve(
        lines.map { line in
          var line = line
          line.name = ""
          return line
        }
      )
      lane.isSmallMultiple = true
      if index > 0 { lane.separatorAbove = nil }
      return lane
    }
  }

  /// Each line together with the baseline of its name; a baseline without such a line stands alone.
  private func withBaselines(_ series: [Series]) -> [[Series]] {
    var groups = series.filter { !$0.isBaseline }.map { [$0] }
    var free: [String: [Int]] = [:]
    for index in groups.indices.reversed() {
      free[groups[index][0].name, default: []].append(index)
    }
    for line in series where line.isBaseline {
      if let index = free[line.name]?.popLast() {
        groups[index].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  private func measured(_ column: Column, _ form: StepForm?, words: ChartWords) -> MeasuredColumn {
    var title: [(text: String, style: RunStyle)] = []
    if let number = column.number, !number.isEmpty {
      title.append((number, .muted))
    }
    title.append(((title.isEmpty ? "" : "\u{A0}\u{A0}") + column.title, .plain))
    let marks: [(Geometry.BoundaryMark.Kind, Glyph, String?, String)] = [
      (.trigger, .trigger, column.trigger, words.trigger),
      (.gate, .gate, column.gate, words.gate),
      (.dropOff, .dropOff, column.dropOff, words.dropOff),
    ]
    return MeasuredColumn(
      source: column,
      title: measured(title, .phaseTitle),
      note: column.note.map { measured([($0, .muted)], .small) },
      momentOfTruth: column.isMomentOfTruth
        ? annotation(
          column.isMomentAssumed ? .hollowMoment : .momentOfTruth,
          [(words.momentOfTruth, .plain)]
        ) : nil,
      steps: form.map { measured(column.steps, $0, of: column) } ?? [],
      boundaryMarks: marks.compactMap { kind, glyph, text, word in
        guard let text else { return nil }
        return (kind, annotation(glyph, [(text + " ", .plain), ("·\u{A0}" + word, .muted)]))
      }
    )
  }

  private func annotation(
    _ glyph: Glyph,
    _ parts: [(text: String, style: RunStyle)]
  ) -> MeasuredItem {
    MeasuredItem(text: measured(parts, .small), style: .small, glyph: glyph, outline: .none)
  }

  private func measured(_ row: Row, of chart: Chart) -> MeasuredRow {
    let title = measured(row.title, .laneTitle)
    let narrow = chart.words.narrowTitles[row.title].map { measured($0, .strong) }
    if case .curve(let series) = row.kind {
      return MeasuredRow(
        source: row,
        title: title,
        narrowTitle: narrow,
        cells: [],
        series: series
      )
    }
    let cells = chart.columns.indices.map { index in
      index < row.cells.count
        ? measured(row.cells[index], in: row.kind, words: chart.words, of: chart.columns[index])
        : []
    }
    return MeasuredRow(source: row, title: title, narrowTitle: narrow, cells: cells)
  }

  private func measured(
    _ items: [Item],
    in kind: Row.Kind,
    words: ChartWords,
    of column: Column
  ) -> [MeasuredItem] {
    let limit = max(options.maxItemsPerCell, 1)
    var result = items.prefix(limit).map {
      measured($0, in: kind, words: words, linkToMore: column.link)
    }
    if items.count > limit {
      let rest = Item("… +\(items.count - limit)", link: column.link)
      var more = measured(rest, in: kind, words: words, linkToMore: nil)
      more.glyph = nil
      result.append(more)
    }
    return result
  }
}
