import Documents
import JourneyModel
import Templates

/// What a journey changes about its baseline, in groups.
struct ChangesView: Sendable {
  var title: String
  var note: String
  var groups: [Group]

  /// Changes of one kind.
  struct Group: Sendable {
    var title: String
    var items: [ItemView]

    static let fields = FieldTable<Group>(
      "changes",
      [
        .text("title", "What they have in common.") { $0.title },
        .list("items", "The changes; `text` is what is different.", ItemView.fields) { $0.items },
      ]
    )
  }

  static let fields = FieldTable<ChangesView>(
    "what changes",
    [
      .text("title", "The heading.") { $0.title },
      .text("note", "With what the journey is compared.") { $0.note },
      .list("groups", "Changes by kind; at least one.", Group.fields) { $0.groups },
    ]
  )
}

extension Site {
  /// A journey as it is compared.
  func compared(_ link: Link<Journey>) -> ComparedJourney {
    let journey = wiki[link]
    return ComparedJourney(
      journey: journey,
      lines: emotionLines[link.index]
    )
  }

  /// The journey that another one changes; nil when it is itself, or has no phases.
  func baseline(of link: Link<Journey>) -> Link<Journey>? {
    wiki[link].baseline.flatMap { $0 == link || wiki[$0].phases.isEmpty ? nil : $0 }
  }

  /// What a journey changes about its baseline; nil without one, or when nothing differs.
  func changes(of link: Link<Journey>, on route: Route) -> ChangesView? {
    guard let old = baseline(of: link) else { return nil }
    let pages = ComparedPages(site: self, old: old, new: link, route: route)
    let groups = pages.groups.filter { !$0.items.isEmpty }
    guard !groups.isEmpty else { return nil }
    return ChangesView(
      title: pages.words.changes.title,
      note: filled(pages.words.changes.note, wiki[old].facts.title),
      groups: groups
    )
  }
}

/// Two journeys, and the page on which they are compared.
private struct ComparedPages {
  let site: Site
  let old: Link<Journey>
  let new: Link<Journey>
  let route: Route
  let words: MapWords
  let changes: JourneyChanges

  init(site: Site, old: Link<Journey>, new: Link<Journey>, route: Route) {
    self.site = site
    self.old = old
    self.new = new
    self.route = route
    words = site.words(of: site.wiki[new])
    changes = JourneyChanges(from: site.compared(old), to: site.compared(new))
  }

  private var text: ChangeWords { words.changes }

  var groups: [ChangesView.Group] {
    [
      group(text.phases, changes.phases.compactMap(phaseItem)),
      group(text.takes, wholeDuration + changes.phases.compactMap(durationItem)),
      group(words.title(of: Lane(.emotion)), feelingItems),
      group(text.painsGone, changes.pains.gone.map { entryItem($0, in: old) }),
      group(text.painsKept, changes.pains.kept.map(keptPain)),
      group(text.painsNew, changes.pains.added.map { entryItem($0, in: new) }),
      group(words.title(of: Lane(.dropOff)), changes.dropOffs.map(rateItem)),
      group(words.title(of: Lane(.metrics)), changes.metrics.map(metricItem)),
      group(text.takenUp, changes.takenUp.map(takenUpItem)),
      group(text.nowAnswered, changes.nowAnswered.map(answerItem)),
      group(text.nowOpen, changes.nowOpen.map(answerItem)),
    ]
  }

  private func group(_ title: String, _ items: [ItemView]) -> ChangesView.Group {
    ChangesView.Group(title: title, items: items)
  }

  private func item(_ phase: Int, of journey: Link<Journey>, _ text: String) -> ItemView {
    let place = PhaseLink(journey: journey, index: phase)
    let link = site.phase(place, on: route, withJourney: false)
    return ItemView(title: link.title, href: link.href, text: text)
  }

  private func phaseItem(_ pair: JourneyChanges.PhasePair) -> ItemView? {
    switch (pair.old, pair.new) {
    case (nil, let phase?): return item(phase, of: new, text.added)
    case (let phase?, nil): return item(phase, of: old, text.leftOut)
    case (let before?, let after?):
      let was = site.wiki[old].phases[before].title
      guard foldedName(was) != foldedName(site.wiki[new].phases[after].title) else { return nil }
      return item(after, of: new, filled(text.renamed, was))
    case (nil, nil): return nil
    }
  }

  /// How long all of it takes, under the journey's own name.
  private var wholeDuration: [ItemView] {
    let journey = site.wiki[new]
    guard let was = site.wiki[old].duration, let now = journey.duration,
      foldedName(was) != foldedName(now)
    else { return [] }
    return [ItemView(title: journey.facts.title, href: "", text: filled(text.was, now, was))]
  }

  private func durationItem(_ pair: JourneyChanges.PhasePair) -> ItemView? {
    guard let before = pair.old, let after = pair.new,
      let was = site.wiki[old].phases[before].duration,
      let now = site.wiki[new].phases[after].duration, foldedName(was) != foldedName(now)
    else { return nil }
    return item(after, of: new, filled(text.was, now, was))
  }

  /// One item per phase.
  private var feelingItems: [ItemView] {
    let phases = Dictionary(grouping: changes.feelings, by: \.phase)
    return phases.keys.sorted().map { phase in
      // Numbers and an arrow have no direction of their own: in a text from right to left they are kept together.
      let isolate = words.language == "ar" ? ("\u{2066}", "\u{2069}") : ("", "")
      let people = (phases[phase] ?? []).map { feeling -> String in
        let direction = feeling.after > feeling.before ? text.better : text.worse
        let whose = feeling.name.isEmpty ? direction : "\(feeling.name) \(direction)"
        let scores = "\(signedNumber(feeling.before)) \u{2192} \(signedNumber(feeling.after))"
        return words.joining.with(isolate.0 + scores + isolate.1, whose)
      }
      // The picture goes through the steps.
      let isBesideSteps = (phases[phase] ?? []).contains(where: \.isBesideSteps)
      let told = words.joining.row(people)
      let whole = isBesideSteps ? words.joining.labelled(words.wholePhase, told) : told
      return item(phase, of: new, whole)
    }
  }

  private func rateItem(_ rate: JourneyChanges.Rate) -> ItemView {
    let now = plainNumber(rate.after) + "%"
    return item(rate.phase, of: new, filled(text.was, now, plainNumber(rate.before) + "%"))
  }

  private func entryItem(_ link: EntryLink, in journey: Link<Journey>) -> ItemView {
    entryItem(link, in: journey, site.wiki[journey].phases[link.phase].title)
  }

  private func entryItem(
    _ link: EntryLink,
    in journey: Link<Journey>,
    _ text: String
  ) -> ItemView {
    let entry = site.wiki[journey][link]
    let phase = site.wiki[journey].phases[link.phase]
    let page = Route.phase(journey: site.wiki[journey].facts.id, phase: phase.id)
    return ItemView(
      title: shortened(entry.text, to: 100),
      href: page.href(from: route, anchor: entry.id.map { "entry-\($0)" } ?? ""),
      text: text
    )
  }

  /// With the severity, where it is another one.
  private func keptPain(_ pair: JourneyChanges.EntryPair) -> ItemView {
    let phase = site.wiki[new].phases[pair.new.phase].title
    guard let before = site.wiki[old][pair.old].severity,
      let after = site.wiki[new][pair.new].severity, before != after
    else { return entryItem(pair.new, in: new, phase) }
    let severity = filled(text.was, words.severity(after), words.severity(before))
    return entryItem(pair.new, in: new, phase + factSeparator + severity)
  }

  private func metricItem(_ metric: JourneyChanges.Metric) -> ItemView {
    let phase = site.wiki[new].phases[metric.place.phase].title
    let values = filled(text.was, metric.after, metric.before)
    var item = entryItem(metric.place, in: new, phase + factSeparator + values)
    item.title = shortened(metric.name, to: 100)
    return item
  }

  /// Says how well it is and was answered, where either is not plain.
  private func answerItem(_ answer: JourneyChanges.Answer) -> ItemView {
    let phase = site.wiki[new].phases[answer.place.phase].title
    guard answer.before == .partly || answer.after == .partly
    else { return entryItem(answer.place, in: new, phase) }
    let states = filled(text.was, words.word(for: answer.after), words.word(for: answer.before))
    return entryItem(answer.place, in: new, phase + factSeparator + states)
  }

  private func takenUpItem(_ pair: JourneyChanges.EntryPair) -> ItemView {
    let journey = site.wiki[new]
    let lane = words.title(of: journey.lanes[pair.new.lane])
    let place = words.joining.row([lane, journey.phases[pair.new.phase].title])
    var item = entryItem(pair.new, in: new, place)
    item.title = shortened(site.wiki[old][pair.old].text, to: 100)
    return item
  }
}
