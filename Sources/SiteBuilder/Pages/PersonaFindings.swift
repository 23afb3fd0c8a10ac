import Diagnostics
import Documents
import JourneyModel
import Templates

extension Site {
  /// A persona's pains from its own file and every lane, worst first: those of nobody else, and those of others
  /// too.
  func painViews(of link: Link<Persona>, on route: Route) -> (own: [EntryView], shared: [EntryView])
  {
    var own: [EntryView] = []
    var shared: [EntryView] = []
    for index in pains.ofPersona[link.index] {
      let pain = pains.pains[index]
      let view = entry(pain, on: route, without: link)
      if pain.owners.count > 1 { shared.append(view) } else { own.append(view) }
    }
    return (worstFirst(own), worstFirst(shared))
  }

  /// Content that is wished for, and needs and questions that nothing answers, where they concern the persona.
  func missingContent(for link: Link<Persona>, on route: Route) -> [EntryView] {
    var merged = MergedEntries()
    for phase in appearances[link.index] {
      for place in gaps(in: phase) {
        let placed = placedEntry(at: place, in: phase)
        guard wiki.concerned(by: placed).contains(link) else { continue }
        let view = gapEntry(placed, on: route).withoutPerson(of: route)
        merged.add(view, key: "\(placed.lane) \(sameness(placed.entry))")
      }
    }
    return merged.views
  }

  /// Content that there is, where it names the persona or nobody.
  func contentMade(for link: Link<Persona>, on route: Route) -> [EntryView] {
    var merged = MergedEntries()
    for phase in appearances[link.index] {
      let made = wiki.entries(of: phase) { lane, entry in
        lane.standard == .content && entry.url != nil
      }
      for placed in made where wiki.concerned(by: placed).contains(link) {
        let view = registerEntry(placed, on: route).withoutPerson(of: route)
        merged.add(view, key: sameness(placed.entry))
      }
    }
    return merged.views
  }

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
    let assumed = claims.filter(\.view.isAssumed)
    guard !assumed.isEmpty else { return nil }
    let hidden = assumed.filter { !$0.isShownAbove }
    let weightiest = (hidden.isEmpty ? assumed : hidden).enumerated().sorted { left, right in
      let (a, b) = (left.element.weight, right.element.weight)
      return a == b ? left.offset < right.offset : a > b
    }
    return AssumptionsView(
      summary: summary(assumed: assumed.count, of: claims.count, about: link),
      entries: weightiest.prefix(8).map(\.element.view)
    )
  }

  private func summary(assumed: Int, of total: Int, about link: Link<Persona>) -> String {
    let name = personaNames[link.index].firstName
    switch (assumed, total) {
    case (1, 1): return "The only claim about \(name) cites no evidence."
    case (total, _): return "None of the \(total) claims about \(name) cites evidence."
    case (1, _): return "1 of \(total) claims about \(name) cites no evidence."
    default: return "\(assumed) of \(total) claims about \(name) cite no evidence."
    }
  }

  private func fieldClaims(of link: Link<Persona>, on route: Route) -> [WeighedClaim] {
    wiki[link].fields.flatMap { field in
      let isPain = field.field == .painPoints
      let anchor = fieldAnchor(field.field)
      return field.entries.map { entry in
        var view = self.entry(entry, on: route, EntryViewOptions(lane: isPain ? .painPoints : nil))
        view.place = [
          LinkView(title: field.field.title, href: route.href(from: route, anchor: anchor))
        ]
        return WeighedClaim(view: view, weight: weight(of: entry, isPain: isPain) + 1)
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
          view: registerEntry(placed, on: route).withoutPerson(of: route),
          weight: weight(of: placed.entry, isPain: lane == .painPoints),
          isShownAbove: lane == .participation || lane == .emotion
        )
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
  var view: EntryView
  var weight: Int
  /// Whether the table of journeys shows it with its mark.
  var isShownAbove = false
}

extension EntryView {
  /// Without the persona whose page it is on.
  fileprivate func withoutPerson(of route: Route) -> EntryView {
    var view = self
    let own = route.href(from: route)
    view.people.removeAll { $0.href == own }
    return view
  }
}
