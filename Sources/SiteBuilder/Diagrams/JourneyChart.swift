import Diagnostics
import Templates
import Documents
import JourneyModel
import SwimlaneDiagram

extension Site {
  func swimlane(of link: JourneyModel.Link<Journey>, on route: Route) -> SwimlaneView? {
    let journey = wiki[link]
    guard !journey.phases.isEmpty, !journey.lanes.isEmpty else { return nil }
    let figure = inlineFigure(chart(of: link, on: route))
    let name = "role=\"graphics-document\" aria-labelledby=\"\(figure.titleID)\""
    var svg = Array("<div class=\"wm-row\" \(name) style=\"--wm-w:\(figure.width)\">".utf8)
    svg += figure.rail
    svg += figure.body
    svg += Array("</div>".utf8)
    return SwimlaneView(
      caption: caption(of: journey, hasAssumed: figure.hasAssumed),
      label: "Swimlane of \(journey.facts.title)",
      fileHref: Route.diagram(journey.facts.id).href(from: route),
      dataHref: Route.journeyData(journey.facts.id).href(from: route),
      svg: svg
    )
  }

  private func caption(of journey: Journey, hasAssumed: Bool) -> String {
    let count = counted(journey.phases.count, "phase")
    let key = hasAssumed ? " Solid marks are observed, hollow and dashed ones assumed." : ""
    return "The journey in \(count).\(key)"
  }

  /// The swimlane of a journey as it stands on a page; absolute links when `base_url` is set.
  func chart(of journeyLink: JourneyModel.Link<Journey>, on page: Route) -> Chart {
    let journey = wiki[journeyLink]
    let people = ChartPeople(
      lines: emotionLines(of: journey),
      count: journey.personas.count + actors(of: journey).count
    )
    let columns = journey.phases.map { column($0, of: journey, on: page) }
    let rows = journey.lanes.enumerated().compactMap { index, lane in
      row(lane, at: index, of: journeyLink, people)
    }
    return Chart(
      id: journey.facts.id,
      title: journey.facts.title,
      summary: journey.scenario?.text ?? journey.facts.summary?.text ?? "",
      direction: textDirection(journey.facts.language ?? settings.language) == "rtl"
        ? .rightToLeft : .leftToRight,
      language: journey.facts.language ?? settings.language,
      columns: columns,
      rows: rows
    )
  }

  private func link(_ route: Route, anchor: String = "", on page: Route) -> SwimlaneDiagram.Link {
    let fragment = anchor.isEmpty ? "" : "#" + percentEncoded(anchor)
    return SwimlaneDiagram.Link(
      route.href(from: page, anchor: anchor),
      absoluteHref: settings.baseURL.map { route.absoluteURL(base: $0) + fragment }
    )
  }

  private func column(_ phase: Phase, of journey: Journey, on page: Route) -> Column {
    let gatekeepers = phase.participation.filter { $0.level == .gatekeeper }.flatMap(\.personas)
    let names = gatekeepers.map { personaNames[$0.index].firstName }
    let hasMoment =
      phase.momentOfTruth != nil
      || phase.cells.contains { $0.entries.contains(where: \.isMomentOfTruth) }
    return Column(
      id: phase.id,
      title: phase.title,
      number: String(phase.number),
      note: phase.duration,
      group: phase.group,
      link: link(.phase(journey: journey.facts.id, phase: phase.id), on: page),
      isMomentOfTruth: hasMoment,
      trigger: phase.trigger?.text,
      gate: names.isEmpty ? nil : names.joined(separator: ", ")
    )
  }

  /// The index of a lane in a journey's rows.
  func lane(_ standard: StandardLane, of journey: Journey) -> Int? {
    journey.lanes.firstIndex { $0.standard == standard }
  }

  private func row(
    _ lane: Lane,
    at index: Int,
    of journeyLink: JourneyModel.Link<Journey>,
    _ people: ChartPeople
  ) -> Row? {
    let journey = wiki[journeyLink]
    let cells = journey.phases.enumerated().map { phaseIndex, phase in
      phase.cells[index].entries.enumerated().map { entryIndex, entry in
        let place = EntryLink(phase: phaseIndex, lane: index, entry: entryIndex)
        return item(entry, at: place, lane: lane, of: journeyLink, people)
      }
    }
    switch lane.standard {
    case .emotion:
      guard people.lines.contains(where: \.hasScores) else {
        return Row(id: laneSlug(lane), title: lane.title, kind: .text, cells: cells)
      }
      return Row(
        id: laneSlug(lane),
        title: lane.title,
        kind: .curve(people.lines.map { series($0, isOnly: people.lines.count == 1) })
      )
    case .participation:
      return Row(
        id: laneSlug(lane),
        title: lane.title,
        kind: .participation,
        cells: journey.phases.map { participationItems($0) }
      )
    case .touchpoints, .channels, .content, .opportunities:
      return Row(id: laneSlug(lane), title: lane.title, kind: .chips, cells: cells)
    default:
      return Row(
        id: laneSlug(lane),
        title: lane.title,
        kind: .text,
        separatorAbove: separator(above: lane.standard),
        cells: cells
      )
    }
  }

  private func separator(above lane: StandardLane?) -> Row.Separator? {
    switch lane {
    case .frontstage: .interaction
    case .backstage: .visibility
    case .support: .internalInteraction
    default: nil
    }
  }

  private func series(_ line: EmotionLine, isOnly: Bool) -> Series {
    Series(
      name: line.name.isEmpty && !isOnly ? "Others" : line.name,
      points: line.drawnPoints.map { points in
        points.compactMap { point in
          guard let score = point.score else { return nil }
          let word = point.words.isEmpty ? nil : shortened(point.words, to: 40)
          return Series.Point(score, word: word, isAssumed: point.isAssumed)
        }
      }
    )
  }

  private func participationItems(_ phase: Phase) -> [Item] {
    phase.participation.flatMap { participation in
      participation.personas.map { link in
        Item(
          personaNames[link.index].firstName,
          mark: mark(participation.level),
          isAssumed: participation.basis == .assumed
        )
      }
    }
  }

  private func mark(_ level: ParticipationLevel) -> Mark {
    switch level {
    case .driver: .driver
    case .participant: .participant
    case .gatekeeper: .gatekeeper
    case .notInvolved: .notInvolved
    }
  }

  /// Who takes part in a step and is no persona.
  private func actors(of journey: Journey) -> Set<String> {
    Set(journey.phases.flatMap { $0.cells.flatMap { $0.entries.flatMap(\.actors) } })
  }

  private func item(
    _ entry: Entry,
    at place: EntryLink,
    lane: Lane,
    of journeyLink: JourneyModel.Link<Journey>,
    _ people: ChartPeople
  ) -> Item {
    let names = entry.personas.map { personaNames[$0.index].firstName } + entry.actors
    var badge =
      people.count > 1 && !names.isEmpty && names.count < people.count
      ? names.joined(separator: ", ") : nil
    var mark: Mark?
    switch lane.standard {
    case .painPoints: mark = .pain(severity: entry.severity)
    case .opportunities: mark = .opportunity
    case .content:
      mark = entry.url == nil ? .contentWanted : .contentAvailable
      badge = [entry.format, badge].compactMap { $0 }.joined(separator: ", ")
    case .needs, .questions:
      if entry.id != nil { mark = answered[journeyLink.index].contains(place) ? .met : .unmet }
    default: if entry.isMomentOfTruth { mark = .momentOfTruth }
    }
    if badge?.isEmpty == true { badge = nil }
    let text = lane.standard == .thoughts ? "\u{201C}\(unquoted(entry.text))\u{201D}" : entry.text
    return Item(text, badge: badge, mark: mark, isAssumed: entry.basis == .assumed)
  }
}

/// Who is in a chart.
private struct ChartPeople {
  let lines: [EmotionLine]
  /// Personas and others.
  let count: Int
}

/// A lane's id as it stands in anchors: `pain_points` is `pain-points`.
func laneSlug(_ lane: Lane) -> String { String(lane.id.map { $0 == "_" ? "-" : $0 }) }

/// A quotation without the marks that an author put around it.
func unquoted(_ text: String) -> String {
  for (open, close): (Character, Character) in [
    ("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201E}", "\u{201C}"), ("\u{AB}", "\u{BB}"),
  ]
  where text.first == open && text.last == close && text.count > 2 {
    return String(text.dropFirst().dropLast())
  }
  return text
}
