import Diagnostics
import JourneyModel
import Templates

/// Something with a page of its own, as the lists of the home page see it.
private struct ListedEntity {
  var facts: EntityFacts
  var route: Route
  /// What it is, as a line begins with it.
  var noun: String
  /// The day on which evidence was gathered.
  var date: CalendarDate?
}

extension Site {
  /// What was reviewed or learnt last, newest first: at most eight.
  func recentItems(on route: Route) -> ItemsView? {
    let dated = listedEntities.compactMap { entity -> (date: CalendarDate, item: ItemView)? in
      let reviewed = entity.facts.reviewed?.value
      guard let date = [entity.date, reviewed].compactMap({ $0 }).max() else { return nil }
      let isNotes = entity.date == date
      let text = isNotes ? entity.noun : filled(words.home.reviewed, entity.noun)
      let item = ItemView(
        title: entity.facts.title,
        href: entity.route.href(from: route),
        text: text,
        date: DateView(date: date, language: language)
      )
      return (date, item)
    }
    let newest = dated.enumerated().sorted { left, right in
      let (a, b) = (left.element.date, right.element.date)
      return a == b ? left.offset < right.offset : a > b
    }
    return ItemsView(newest.prefix(8).map(\.element.item))
  }

  /// What wants attention, each once and with a sentence, the most pressing first: eight, and the rest on demand.
  func attentionItems(on route: Route) -> ItemsView? {
    let found =
      overdueReviews + journeysWithoutEvidence + personasWithoutJourney
      + listedEntities.filter { $0.facts.status == .draft }.map {
        ($0, words.home.draft)
      }
    var seen: Set<Route> = []
    let all = found.filter { seen.insert($0.0.route).inserted }
    let items = all.prefix(8 + pageSize.longList).map { entity, sentence in
      ItemView(
        title: entity.facts.title,
        href: entity.route.href(from: route),
        text: sentence
      )
    }
    var view = ItemsView(Array(items.prefix(8)))
    view?.rest = Array(items.dropFirst(8))
    view?.restTitle = language.some(words.pages.andMore, all.count - min(8, items.count))
    view?.unlisted = language.some(words.pages.andMore, all.count - items.count)
    return view
  }

  /// Those whose review is due for longest come first.
  private var overdueReviews: [(ListedEntity, String)] {
    let due = listedEntities.compactMap { entity -> (CalendarDate, ListedEntity)? in
      guard let review = ReviewedView(entity.facts, self), review.isDue,
        entity.facts.status != .deprecated
      else { return nil }
      return review.due.map { ($0, entity) }
    }
    return due.enumerated().sorted { left, right in
      let (a, b) = (left.element.0, right.element.0)
      return a == b ? left.offset < right.offset : a < b
    }.map { ($0.element.1, filled(words.home.overdue, language.month($0.element.0))) }
  }

  /// Of today's journeys: nobody has observed the future.
  private var journeysWithoutEvidence: [(ListedEntity, String)] {
    zip(wiki.journeys, evidenceSummaries).compactMap { journey, summary in
      guard summary.total > 0, summary.evidence.isEmpty, journey.state == .current,
        journey.facts.status != .deprecated
      else { return nil }
      let sentence =
        summary.total == 1
        ? words.home.onlyClaim : language.text(words.home.noClaim, summary.total)
      return (listed(journey), sentence)
    }
  }

  private var personasWithoutJourney: [(ListedEntity, String)] {
    wiki.personas.indices.compactMap { index in
      let persona = wiki.personas[index]
      guard persona.kind != .anti, persona.facts.status != .deprecated,
        journeys(of: Link(index)).isEmpty
      else { return nil }
      return (listed(persona), words.home.noJourney)
    }
  }

  private func listed(_ journey: Journey) -> ListedEntity {
    ListedEntity(facts: journey.facts, route: .journey(journey.facts.id), noun: words.home.journey)
  }

  private func listed(_ persona: Persona) -> ListedEntity {
    ListedEntity(facts: persona.facts, route: .persona(persona.facts.id), noun: words.home.persona)
  }

  private var listedEntities: [ListedEntity] {
    let evidence = wiki.evidence.map { evidence in
      ListedEntity(
        facts: evidence.facts,
        route: .evidence(evidence.facts.id),
        noun: kindInWords(evidence),
        date: evidence.date
      )
    }
    let opportunities = wiki.opportunities.map {
      ListedEntity(facts: $0.facts, route: .opportunity($0.facts.id), noun: words.home.opportunity)
    }
    let pages = wiki.pages.map {
      ListedEntity(facts: $0.facts, route: .page(pageStem($0.facts.path)), noun: words.home.page)
    }
    return wiki.journeys.map { listed($0) } + wiki.personas.map { listed($0) } + evidence
      + opportunities + pages
  }
}
