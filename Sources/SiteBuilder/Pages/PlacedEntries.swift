import Diagnostics
import Documents
import JourneyModel
import Templates

/// An entry of a journey with its place.
struct PlacedEntry: Sendable {
  var phase: PhaseLink
  var lane: Int
  var index: Int
  var entry: Entry

  var link: EntryLink { EntryLink(phase: phase.index, lane: lane, entry: index) }
}

extension LinkedWiki {
  /// The entries of a phase for which a condition holds, lane by lane; none of lanes that are left out.
  func entries(
    of link: PhaseLink,
    inLanes isWantedLane: (Lane) -> Bool = { _ in true },
    where isWanted: (Lane, Entry) -> Bool = { _, _ in true }
  ) -> [PlacedEntry] {
    let (lanes, cells) = (self[link.journey].lanes, self[link].cells)
    var placed: [PlacedEntry] = []
    // By index: entries are then looked at where they lie.
    for lane in cells.indices where !cells[lane].entries.isEmpty && isWantedLane(lanes[lane]) {
      for index in cells[lane].entries.indices
      where isWanted(lanes[lane], cells[lane].entries[index]) {
        let entry = cells[lane].entries[index]
        placed.append(PlacedEntry(phase: link, lane: lane, index: index, entry: entry))
      }
    }
    return placed
  }

  /// The phases of all journeys, in order.
  var phaseLinks: [PhaseLink] {
    journeys.enumerated().flatMap { index, journey in
      journey.phases.indices.map { PhaseLink(journey: Link(index), index: $0) }
    }
  }

  /// Whom an entry is about: those it names, else everybody of the journey who is involved in the phase.
  func concerned(by placed: PlacedEntry) -> [Link<Persona>] {
    placed.entry.personas.isEmpty ? involved(in: placed.phase) : placed.entry.personas
  }

  /// Everybody of the journey who is involved in a phase.
  func involved(in link: PhaseLink) -> [Link<Persona>] {
    self[link.journey].personas.filter { isInvolved($0, in: link) }
  }

  /// Whether nothing says that a persona of the journey has no part in a phase.
  func isInvolved(_ persona: Link<Persona>, in link: PhaseLink) -> Bool {
    let parts = self[link].participation
    // By index: parts are then looked at where they lie.
    let own = parts.indices.first { parts[$0].personas.contains(persona) }
    return own.map { parts[$0].level } != .notInvolved
  }

  /// Whose everything in a phase is that names nobody: the only one who takes part in it, or the only one who isn't our own
  /// staff. nil where several do, and nobody knows whom it concerns.
  func onlyPersona(in link: PhaseLink) -> Link<Persona>? {
    let people = involved(in: link)
    guard people.count > 1 else { return people.first }
    let customers = people.filter { self[$0].kind != .staff }
    return customers.count == 1 ? customers[0] : nil
  }

  func lane(of placed: PlacedEntry) -> Lane { self[placed.phase.journey].lanes[placed.lane] }
}

/// By what entries of different places are found to say the same: their folded text.
func sameness(_ entry: Entry) -> String {
  let name = foldedName(entry.text)
  return name.isEmpty ? "\(entry.span.path):\(entry.span.lower)" : name
}

extension Site {
  /// An entry as a register shows it: without colours, which belong to one journey, and with its place. A repeated one
  /// is only merged with another. Where it asks whose the entry is, an entry that names nobody is the only persona's. The `reader`,
  /// whose page it is, is not named.
  func registerEntry(
    _ placed: PlacedEntry,
    on route: Route,
    withJourney: Bool = true,
    answerState: AnswerState? = nil,
    isRepeated: Bool = false,
    namesOnlyPersona: Bool = false,
    namesPeople: Bool = true,
    reader: Link<Persona>? = nil
  ) -> EntryView {
    let options = EntryViewOptions(
      journey: placed.phase.journey,
      lane: wiki.lane(of: placed).standard,
      hasColours: false,
      answerState: answerState,
      place: [place(of: placed, on: route, withJourney: withJourney)],
      reader: reader,
      namesPeople: namesPeople,
      isRepeated: isRepeated
    )
    var view = entry(placed.entry, on: route, options)
    if namesOnlyPersona, view.people.isEmpty, placed.entry.personas.isEmpty,
      let only = wiki.onlyPersona(in: placed.phase), only != reader
    {
      view.people = [person(only, on: route)]
    }
    return view
  }

  /// The phase of an entry as a link that leads to the entry itself, or to its lane.
  func place(of placed: PlacedEntry, on route: Route, withJourney: Bool) -> PlaceView {
    let link = LinkView(
      title: wiki[placed.phase].title,
      href: self.route(of: placed.phase).href(from: route, anchor: anchor(of: placed))
    )
    guard withJourney else { return PlaceView(link) }
    let journey = placed.phase.journey
    return PlaceView(link, journey: wiki[journey].facts.title, state: stateMark(of: journey))
  }

  /// Where an entry stands on its phase's page.
  private func anchor(of placed: PlacedEntry) -> String {
    let standard = wiki.lane(of: placed).standard
    if let id = placed.entry.id, standard != .emotion, standard != .participation {
      return "entry-\(id)"
    }
    return laneAnchor(placed.lane, of: placed.phase)
  }
}

extension EntryView {
  /// Adds what another place says in the same words. The worst of both is kept, and what is observed once is
  /// observed.
  mutating func merge(_ other: EntryView) {
    severity = [severity, other.severity].compactMap { $0 }.max()
    isAssumed = isAssumed && other.isAssumed
    if detail.isEmpty { detail = other.detail }
    if kind.isEmpty { kind = other.kind }
    if let score = other.emotion?.score, score < emotion?.score ?? .infinity {
      emotion = other.emotion
    }
    for person in other.people where !people.contains(where: { $0.href == person.href }) {
      people.append(person)
    }
    for other in other.place where !place.contains(where: { $0.href == other.href }) {
      place.append(other)
    }
    evidence.addLinks(other.evidence)
    channels.addLinks(other.channels)
  }

  /// Adds how bad another place says it is, and whether that rests on something.
  mutating func mergeWeight(severity: Int?, isAssumed: Bool) {
    self.severity = [self.severity, severity].compactMap { $0 }.max()
    if !isAssumed { self.isAssumed = false }
  }
}

extension [LinkView] {
  /// Adds links to what it has no link to yet.
  fileprivate mutating func addLinks(_ links: [LinkView]) {
    for link in links where !contains(where: { $0.href == link.href }) { append(link) }
  }
}
