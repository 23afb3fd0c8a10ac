import JourneyModel
import SwimlaneDiagram

extension Chart {
  /// The chart with the lines of its own journey only: those of the other one are told on its own page.
  var withoutBaseline: Chart {
    var chart = self
    for index in rows.indices {
      if case .curve(let series) = rows[index].kind {
        chart.rows[index].kind = .curve(series.filter { !$0.isBaseline })
      }
    }
    return chart
  }
}

extension Site {
  /// The row of curves; nil when no score is known.
  func curveRow(of journey: Journey, _ people: ChartPeople, _ words: MapWords) -> Row? {
    guard let lane = journey.lanes.first(where: { $0.standard == .emotion }),
      people.lines.contains(where: \.hasScores)
    else { return nil }
    let isOnly = people.lines.count == 1
    let areDifferent = people.haveOwnColours
    let lines = people.lines.map { line in
      var drawn = withLows(series(line, isOnly: isOnly, words), words)
      if areDifferent { drawn.fixedStyle = line.series - 1 }
      return drawn
    }
    let before = people.before.map { line in
      var before = series(line, isOnly: isOnly, words)
      before.isBaseline = true
      let own = people.lines.first { $0.owner == line.owner }
      if areDifferent { before.fixedStyle = own.map { $0.series - 1 } }
      return before
    }
    return Row(id: laneSlug(lane), title: words.title(of: lane), kind: .curve(lines + before))
  }

  /// A line as the picture draws it.
  func series(_ line: EmotionLine, isOnly: Bool, _ words: MapWords) -> Series {
    Series(
      name: line.name.isEmpty && !isOnly ? words.actors.others : line.name,
      points: line.drawnPoints.map { points in
        points.compactMap { point in
          guard let score = point.score else { return nil }
          let word = point.words.isEmpty ? nil : shortened(point.words, to: 60)
          return Series.Point(
            score,
            word: word,
            isAssumed: point.isAssumed,
            step: point.step,
            isOfPhase: point.isOfPhase
          )
        }
      }
    )
  }

  /// The lowest step of a phase says how low, in the scale's word, where the author has no word for any of its steps.
  private func withLows(_ series: Series, _ words: MapWords) -> Series {
    var series = series
    for phase in series.points.indices where series.points[phase].count > 1 {
      let points = series.points[phase]
      guard points.allSatisfy({ $0.word == nil }),
        let lowest = points.indices.filter({ !points[$0].isOfPhase })
          .min(by: { points[$0].value < points[$1].value }),
        points[lowest].value <= -1
      else { continue }
      series.points[phase][lowest].word = words.feeling(points[lowest].value)
    }
    return series
  }

  /// The lines of the journey that this one changes, of those who are in both, without words. They have a point for
  /// each phase of this journey that is one of the other's, too.
  func baselineLines(of link: JourneyModel.Link<Journey>) -> [EmotionLine] {
    guard let baseline = baseline(of: link) else { return [] }
    let (old, new) = (compared(baseline), compared(link))
    let owners = Set(new.lines.map(\.owner))
    let phases = JourneyChanges(from: old, to: new).oldPhases
    return old.lines.filter { owners.contains($0.owner) && $0.hasScores }.map { line in
      var moved = line
      let unknown = EmotionLine.Point(score: nil, words: "", isAssumed: true)
      moved.points = phases.map { phase in phase.map { line.points[$0] } ?? unknown }
      moved.steps = phases.map { phase in phase.map { line.steps[$0] } ?? [] }
      for phase in moved.points.indices {
        moved.points[phase].words = ""
        for step in moved.steps[phase].indices { moved.steps[phase][step].step = nil }
      }
      return moved
    }
  }

  /// The lines as one small picture, which the text beside it tells; empty when no score is known. With `isStretched`
  /// the page gives it its width.
  func curvePicture(
    _ lines: [EmotionLine],
    of journey: Journey,
    isStretched: Bool = false
  ) -> [UInt8] {
    let series = lines.prefix(5).map { line in
      var series = self.series(line, isOnly: true, language.map)
      series.fixedStyle = line.series > 0 ? line.series - 1 : nil
      return series
    }
    var picture = Sparkline(Array(series), columns: journey.phases.count, name: "")
    if language.isRightToLeft { picture.direction = .rightToLeft }
    picture.width = isStretched ? 100 * journey.phases.count : 320
    picture.height = 56
    picture.isStretched = isStretched
    return sparkline(picture)
  }

  /// The lines in words, a sentence each.
  func curveText(_ lines: [EmotionLine], of journey: Journey) -> String {
    let words = language.map
    let columns = journey.phases.map { Column(id: $0.id, title: $0.title) }
    return lines.filter(\.hasScores).map { line in
      let series = series(line, isOnly: lines.count == 1, words)
      return spokenSummary(of: series, columns: columns, words: words.chart)
    }.joined(separator: " ")
  }
}
