import Diagnostics
import Documents
import JourneyModel
import Templates

extension Site {
  func placedEntry(at link: EntryLink, in phase: PhaseLink) -> PlacedEntry {
    let entry = wiki[phase].cells[link.lane].entries[link.entry]
    return PlacedEntry(phase: phase, lane: link.lane, index: link.entry, entry: entry)
  }

  /// An entry that nothing answers, as registers show it. What a journey of the future makes is not wanting.
  func gapEntry(
    _ placed: PlacedEntry,
    on route: Route,
    withJourney: Bool = true,
    isRepeated: Bool = false,
    reader: Link<Persona>? = nil
  ) -> EntryView {
    let isContent = wiki.lane(of: placed).standard == .content
    var view = registerEntry(
      placed,
      on: route,
      withJourney: withJourney,
      answerState: isContent ? .wanted : .unmet,
      isRepeated: isRepeated,
      namesOnlyPersona: true,
      reader: reader
    )
    if isContent, wiki[placed.phase.journey].state == .future { view.answerState = nil }
    return view
  }

  /// What is claimed about the persona alone and cites no evidence; nil when everything is observed.
  func assumptions(about link: Link<Persona>, on route: Route) -> AssumptionsView? {
    let claims = fieldClaims(of: link) + laneClaims(about: link)
    let assumed = claims.filter(\.isAssumed)
    guard !assumed.isEmpty else { return nil }
    let hidden = assumed.filter { !$0.isShownAbove }
    let weightiest = (hidden.isEmpty ? assumed : hidden).enumerated().sorted { left, right in
      let (a, b) = (left.element.weight, right.element.weight)
      return a == b ? left.offset < right.offset : a > b
    }
    let shown = weightiest.prefix(pageSize.longList)
    return AssumptionsView(
      summary: summary(assumed: assumed.count, of: claims.count, about: link),
      entries: shown.map { view(of: $0.element, about: link, on: route) },
      more: wayToOthers(assumed.count - shown.count, of: link, on: route)
    )
  }

  /// How many assumptions the list leaves out, with the way to the persona's journeys, where those stand.
  private func wayToOthers(_ count: Int, of link: Link<Persona>, on route: Route) -> LinkView? {
    guard count > 0 else { return nil }
    let journeys =
      appearances[link.index].isEmpty ? "" : route.href(from: route, anchor: "_appearances")
    return LinkView(
      title: language.text(words.pages.andMore, count),
      href: wayToAll(of: .journeys, of: link, on: route)?.href ?? journeys
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

  private func fieldClaims(of link: Link<Persona>) -> [WeighedClaim] {
    wiki[link].fields.filter(\.field.holdsClaims).flatMap { field in
      field.entries.map { entry in
        WeighedClaim(
          place: .field(field.field, entry),
          isAssumed: entry.basis == .assumed,
          weight: 1
            + weight(
              severity: entry.severity,
              isMomentOfTruth: entry.isMomentOfTruth,
              isPain: field.field == .painPoints
            )
        )
      }
    }
  }

  /// What journeys of today say. What somebody would do in one of the future is a plan.
  private func laneClaims(about link: Link<Persona>) -> [WeighedClaim] {
    let phases = appearances[link.index].filter { wiki[$0.journey].state == .current }
    return phases.flatMap { phase in
      let isAlone = wiki.involved(in: phase) == [link]
      let lanes = wiki[phase.journey].lanes
      return wiki[phase].claims(aboutOnly: link, isAlone: isAlone, lanes).map { claim in
        let standard = lanes[claim.lane].standard
        return WeighedClaim(
          place: .lane(EntryPlace(phase: phase, lane: claim.lane, index: claim.index)),
          isAssumed: claim.isAssumed,
          weight: weight(
            severity: claim.severity,
            isMomentOfTruth: claim.isMomentOfTruth,
            isPain: standard == .painPoints
          ),
          isShownAbove: standard == .participation || standard == .emotion
        )
      }
    }
  }

  private func view(
    of claim: WeighedClaim,
    about link: Link<Persona>,
    on route: Route
  ) -> EntryView {
    switch claim.place {
    case .lane(let place):
      return registerEntry(wiki.placed(place), on: route, reader: link)
    case .field(let field, let entry):
      let options = EntryViewOptions(lane: field == .painPoints ? .painPoints : nil)
      var view = self.entry(entry, on: route, options)
      let href = route.href(from: route, anchor: fieldAnchor(field))
      view.place = [PlaceView(LinkView(title: title(of: field), href: href))]
      return view
    }
  }

  /// Severe pains and moments of truth weigh most.
  private func weight(severity: Int?, isMomentOfTruth: Bool, isPain: Bool) -> Int {
    (severity ?? 0) * 2 + (isMomentOfTruth ? 4 : 0) + (isPain ? 2 : 0)
  }
}

/// A claim, and how much depends on it.
private struct WeighedClaim {
  enum Place {
    case lane(EntryPlace)
    case field(PersonaField, Entry)
  }

  var place: Place
  var isAssumed: Bool
  var weight: Int
  /// Whether the table of journeys shows it with its mark.
  var isShownAbove = false
}
