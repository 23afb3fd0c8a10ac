/// Sorts the names and words of one lane into what stands together.
struct LabelUnits {
  let columns: [Rect]
  /// The marks of each series, in time order.
  let marks: [[CurvePlot.Mark]]
  /// The series that are lines of today and have no person's name.
  var namelessBaselines: Set<Int> = []

  /// Names first, then words by column.
  func all(_ texts: inout LabelTexts) -> [LabelUnit] {
    let byColumn = labelledMarks.reduce(into: [[LabelledMark]](repeating: [], count: columns.count))
    { $0[$1.column].append($1) }
    var units = nameUnits(byColumn, texts.names)
    for marks in byColumn { units += wordUnits(marks, texts.words) }
    for index in units.indices {
      let room = columns[units[index].column].width - 8
      units[index].shapes = texts.shapes(of: units[index].parts, room: room)
    }
    return units
  }

  /// The marks as their labels see them.
  var labelledMarks: [LabelledMark] {
    marks.enumerated().flatMap { series, marks in
      marks.enumerated().map { rank, mark in
        LabelledMark(
          series: series,
          rank: rank,
          column: mark.column,
          x: mark.x,
          y: mark.y,
          turn: mark.turn,
          isBar: mark.isBar
        )
      }
    }
  }

  /// The names of ends that stand so close together that their names are a list.
  private func nameUnits(_ byColumn: [[LabelledMark]], _ names: [String]) -> [LabelUnit] {
    let named = marks.indices.map { names[$0].isEmpty ? nil : namedMark($0) }
    return byColumn.flatMap { marks -> [LabelUnit] in
      let ends = marks.filter { $0.rank == named[$0.series] }
      return neighbours(ends).flatMap(lists).map { list in
        LabelUnit(
          kind: .names,
          parts: list.map { LabelUnit.Part(series: $0.series, rank: nil) },
          marks: withTouching(list, among: marks),
          column: list[0].column
        )
      }
    }
  }

  /// The mark that has the name of its line: the last. Where that of a line of today is hidden under another line's, the name
  /// would be taken for that line's: it stands where the two are furthest apart, and nowhere where they are the same.
  private func namedMark(_ series: Int) -> Int? {
    let own = marks[series]
    let end = own.lastIndex { !$0.isBar }
    guard let end, namelessBaselines.contains(series), distance(own[end], series) == 0 else {
      return end
    }
    let apart = own.indices.filter { !own[$0].isBar }
      .max { distance(own[$0], series) < distance(own[$1], series) }
    return apart.flatMap { distance(own[$0], series) >= CurvePlot.markSize ? $0 : nil }
  }

  /// In height from the nearest mark of another line in its column; 0 in columns where the others have none.
  private func distance(_ mark: CurvePlot.Mark, _ series: Int) -> Int {
    let others = marks.indices.filter { $0 != series }.flatMap { other in
      marks[other].filter { $0.column == mark.column && !$0.isBar }
    }
    return others.map { abs($0.y - mark.y) }.min() ?? 0
  }

  /// Ends that stand nearly above each other, from top to bottom.
  private func neighbours(_ ends: [LabelledMark]) -> [[LabelledMark]] {
    var groups: [[LabelledMark]] = []
    for end in ends.sorted(by: { $0.x < $1.x }) {
      if let last = groups.last?.last, end.x - last.x <= 2 * CurvePlot.markSize {
        groups[groups.count - 1].append(end)
      } else {
        groups.append([end])
      }
    }
    return groups.map { $0.sorted { ($0.y, $0.series) < ($1.y, $1.series) } }
  }

  /// Where names beside their marks would touch, they make one list, as near to all their marks as can be.
  private func lists(_ ends: [LabelledMark]) -> [[LabelledMark]] {
    let height = TextStyle.strong.lineHeight
    var lists: [(wanted: Int, ends: [LabelledMark])] = []
    for end in ends {
      lists.append((end.y - height / 2, [end]))
      while let last = lists.last, lists.count > 1, case let before = lists[lists.count - 2],
        before.wanted + before.ends.count * height > last.wanted
      {
        let count = before.ends.count + last.ends.count
        let moved = last.wanted - before.ends.count * height
        let sum = before.wanted * before.ends.count + moved * last.ends.count
        lists.removeLast(2)
        lists.append((sum / count, before.ends + last.ends))
      }
    }
    return lists.map(\.ends)
  }

  /// The words of a column; those of persons whose marks touch are a list that says whose each is.
  private func wordUnits(_ marks: [LabelledMark], _ words: [[String?]]) -> [LabelUnit] {
    func hasWord(_ mark: LabelledMark) -> Bool { words[mark.series][mark.rank] != nil }
    var units: [LabelUnit] = []
    var isTaken = [Bool](repeating: false, count: marks.count)
    for index in marks.indices where !isTaken[index] && hasWord(marks[index]) {
      var members = [index]
      isTaken[index] = true
      var next = 0
      while next < members.count {
        let mark = marks[members[next]]
        for other in marks.indices where !isTaken[other] && hasWord(marks[other]) {
          guard marks[other].series != mark.series, marks[other].touches(mark) else { continue }
          isTaken[other] = true
          members.append(other)
        }
        next += 1
      }
      let own = members.map { marks[$0] }.sorted { ($0.y, $0.series) < ($1.y, $1.series) }
      let all = withTouching(own, among: marks)
      let isShared = all.contains { $0.series != own[0].series }
      units.append(
        LabelUnit(
          kind: .words,
          parts: own.map {
            LabelUnit.Part(series: $0.series, rank: $0.rank, saysWhose: isShared)
          },
          marks: all,
          column: own[0].column
        )
      )
    }
    return units
  }

  /// The marks and those of other persons that touch one of them.
  private func withTouching(_ own: [LabelledMark], among marks: [LabelledMark]) -> [LabelledMark] {
    own
      + marks.filter { mark in
        !own.contains { $0.series == mark.series && $0.rank == mark.rank }
          && own.contains { $0.series != mark.series && $0.touches(mark) }
      }
  }
}
