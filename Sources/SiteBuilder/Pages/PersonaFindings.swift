import Diagnostics
import Documents
import JourneyModel
import Templates

extension Site {
  func placedEntry(at link: EntryLink, in phase: PhaseLink) -> PlacedEntry {
    let entry = wiki[phase].cells[link.lane].entries[link.entry]
    return PlacedEntry(phase: phase, lane: link.lane, index: link.entry, entry: entry)
  }

  /// An entry that nothing answers, as registers show it.
  func gapEntry(_ placed: PlacedEntry, on route: Route, withJourney: Bool = true) -> EntryView {
    var view = registerEntry(placed, on: route, withJourney: withJourney)
    view.answerState = wiki.lane(of: placed).standard == .content ? .wanted : .unmet
    return view
  }

  /// What is claimed about the persona alone and cites no evidence; nil when everything is observed.
  func assumptions(about link: Link<Persona>, on route: Route) -> AssumptionsView? {
    let claims = fieldClaims(of: link, on: route) + laneClaims(about: link, on: route)
    let assumed = claims.filter(\.isAssumed)
    guard !assumed.isEmpty else { return nil }
    let hidden = assumed.filter { !$0.isShownAbove }
    let weightiest = (hidden.isEmpty ? assumed : hidden).enumerated().sorted { left, right in
      let (a, b) = (left.element.weight, right.element.weight)
      return a == b ? left.offset < right.offset : a > b
    }
    return AssumptionsView(
      summary: summary(assumed: assumed.count, of: claims.count, about: link),
      entries: weightiest.prefix(8).map { $0.element.view() }
    )
  }

  private func summary(assumed: Int, of total: Int, about link: Link<Persona>) -> String {
    let name = personaNames[link.index].firstName
    switch (assumed, total) {
    case (1, 1): return filled(words.persona.onlyClaim, name)
    case (total, _): return language.text(words.persona.noClaim, total, name)
    default:
      return language.text(words.persona.someClaims, assumed, name, language.grouped(total))
    }
  }

  private func fieldClaims(of link: Link<Persona>, on route: Route) -> [WeighedClaim] {
    wiki[link].fields.flatMap { field in
      let isPain = field.field == .painPoints
      let anchor = fieldAnchor(field.field)
      return field.entries.map { entry in
        WeighedClaim(
          isAssumed: entry.basis == .assumed,
          weight: weight(of: entry, isPain: isPain) + 1
        ) {
          let options = EntryViewOptions(lane: isPain ? .painPoints : nil)
          var view = self.entry(entry, on: route, options)
          let href = route.href(from: route, anchor: anchor)
          view.place = [PlaceView(LinkView(title: title(of: field.field), href: href))]
          return view
        }
      }
    }
  }

  private func laneClaims(about link: Link<Persona>, on route: Route) -> [WeighedClaim] {
    appearances[link.index].flatMap { phase in
      let claims = wiki.entries(of: phase) { lane, _ in
        lane.standard != .content && lane.standard != .opportunities
      }
      return claims.filter { wiki.concerned(by: $0) == [link] }.map { placed in
        let lane = wiki.lane(of: placed).standard
        return WeighedClaim(
          isAssumed: placed.entry.basis == .assumed,
          weight: weight(of: placed.entry, isPain: lane == .painPoints),
          isShownAbove: lane == .participation || lane == .emotion
        ) { registerEntry(placed, on: route).without(link, on: route, self) }
      }
    }
  }

  /// Severe pains and moments of truth weigh most.
  private func weight(of entry: Entry, isPain: Bool) -> Int {
    (entry.severity ?? 0) * 2 + (entry.isMomentOfTruth ? 4 : 0) + (isPain ? 2 : 0)
  }
}

/// A claim, and how much depends on it.
private struct WeighedClaim {
  var isAssumed: Bool
  var weight: Int
  /// Whether the table of journeys shows it with its mark.
  var isShownAbove = false
  /// Made for the few that are shown.
  var view: () -> EntryView
}
