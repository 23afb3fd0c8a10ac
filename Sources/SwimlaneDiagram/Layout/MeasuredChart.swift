/// A chart whose texts are measured and whose rows are ready to be placed.
struct MeasuredChart {
  var columns: [MeasuredColumn]
  var rows: [MeasuredRow]
}

struct MeasuredColumn {
  var source: Column
  var title: MeasuredText
  var note: MeasuredText?
  var momentOfTruth: MeasuredItem?
  var boundaryMarks: [(kind: Geometry.BoundaryMark.Kind, item: MeasuredItem)]
}

struct MeasuredRow {
  var source: Row
  var title: MeasuredText
  /// One list per column.
  var cells: [[MeasuredItem]]
  /// Not nil for curve rows.
  var series: [Series]?
}

extension Typesetter {
  func measured(_ chart: Chart) -> MeasuredChart {
    MeasuredChart(
      columns: chart.columns.map { measured($0, words: chart.words) },
      rows: chart.rows.flatMap(splitCurves).map { measured($0, of: chart) }
    )
  }

  /// More lines than this cannot be told apart: each then gets a lane of its own.
  static let maxSeriesPerLane = 5

  private func splitCurves(_ row: Row) -> [Row] {
    guard case .curve(let series) = row.kind, series.count > Self.maxSeriesPerLane else {
      return [row]
    }
    return series.enumerated().map { index, one in
      var lane = row
      lane.id = "\(row.id)-\(index + 1)"
      lane.title = one.name.isEmpty ? row.title : "\(row.title) · \(one.name)"
      lane.kind = .curve([Series(name: "", points: one.points)])
      if index > 0 { lane.separatorAbove = nil }
      return lane
    }
  }

  private func measured(_ column: Column, words: ChartWords) -> MeasuredColumn {
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
        ? annotation(.momentOfTruth, [(words.momentOfTruth, .plain)]) : nil,
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
    if case .curve(let series) = row.kind {
      return MeasuredRow(source: row, title: title, cells: [], series: series)
    }
    let cells = chart.columns.indices.map { index in
      index < row.cells.count
        ? measured(row.cells[index], in: row.kind, words: chart.words, of: chart.columns[index])
        : []
    }
    return MeasuredRow(source: row, title: title, cells: cells)
  }

  private func measured(
    _ items: [Item],
    in kind: Row.Kind,
    words: ChartWords,
    of column: Column
  ) -> [MeasuredItem] {
    let limit = max(options.maxItemsPerCell, 1)
    var result = items.prefix(limit).map { measured($0, in: kind, words: words) }
    if items.count > limit {
      let rest = Item("… +\(items.count - limit)", link: column.link)
      var more = measured(rest, in: kind, words: words)
      more.glyph = nil
      result.append(more)
    }
    return result
  }
}
