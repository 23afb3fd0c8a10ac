import Documents
import JourneyModel
import SwimlaneDiagram

extension Site {
  /// What the heads of the phases say in the picture: what begins them, how long they take, what they decide. Rows in which
  /// nothing stands are left out.
  func headRows(of journey: Journey, on route: Route) -> [MapTableView.Row] {
    let words = words(of: journey)
    func row(_ title: String, _ item: (Phase) -> [UInt8]?) -> MapTableView.Row? {
      let items = journey.phases.map(item)
      guard items.contains(where: { $0 != nil }) else { return nil }
      let cells = items.map { item in
        MapTableView.Cell(items: item.map { [MapTableView.Item(html: $0, note: "")] } ?? [])
      }
      return MapTableView.Row(title: title, cells: cells)
    }
    return [
      row(language.site.facts.beginsWhen) { $0.trigger.map { html($0.html, on: route) } },
      row(words.page.takes) { $0.duration.map(escaped) },
      row(capitalized(words.momentOfTruth)) { phase in
        guard let moment = phase.momentOfTruth, !moment.isFlag else { return nil }
        return html(moment.html, on: route)
      },
    ].compactMap { $0 }
  }

  /// The moods of the journey that this one changes, phase by phase; nil where the picture has no such line.
  func baselineRow(of link: JourneyModel.Link<Journey>) -> MapTableView.Row? {
    let owners = Set(baselineLines(of: link).map(\.owner))
    guard let old = baseline(of: link), !owners.isEmpty else { return nil }
    let words = words(of: wiki[link])
    let isMixed = evidenceSummaries[old.index].observed > 0
    let phases = JourneyChanges(from: compared(old), to: compared(link)).oldPhases
    let cells = phases.map { phase in
      MapTableView.Cell(
        items: phase.map {
          feelings(of: PhaseLink(journey: old, index: $0), isMixed, only: owners)
        } ?? []
      )
    }
    let title = words.joining.with(words.chart.baseline, words.title(of: Lane(.emotion)))
    return MapTableView.Row(title: title, cells: cells)
  }
}
