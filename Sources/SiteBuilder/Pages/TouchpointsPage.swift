import Diagnostics
import Documents
import JourneyModel
import Templates

/// The touchpoint register: channel by channel, where people meet the organisation and how they feel there.
struct TouchpointsPage: FramedPage {
  var frame: PageFrame
  var lede: String
  var facets: [FacetView]
  var groups: [RegisterGroupView]

  static let fields = FieldTable<TouchpointsPage>(
    "touchpoint register",
    frameFields() + [
      .text("lede", "What the page holds, or empty.") { $0.lede },
      .flag("has_facets", "`facets` is not empty.") { !$0.facets.isEmpty },
      .list("facets", "Links to groups of the register.", FacetView.fields) { $0.facets },
      .list("groups", "By channel; those without a channel last.", RegisterGroupView.fields) {
        $0.groups
      },
    ]
  )
}

extension Site {
  func touchpointsPage(_ number: Int = 1) -> TouchpointsPage {
    let list = registers.touchpoints
    let page = PageOfSet(
      number,
      of: list,
      from: .touchpoints,
      noun: words.registers.touchpoints,
      language
    )
    return TouchpointsPage(
      frame: frame(
        page,
        title: words.registers.touchpoints,
        description: words.registers.touchpointsAre
      ),
      lede: list.count == 0 || number > 1
        ? "" : words.registers.touchpointsLede,
      facets: facets(words.registers.channel, list, on: page),
      groups: list.parts(ofPage: number).map { part in
        RegisterGroupView(
          part,
          language,
          entries: part.items.map { touchpoint($0, on: page.route) }
        )
      }
    )
  }

  /// A group for every channel, since pages link to them, and one for touchpoints without a channel.
  func touchpointRegister() -> PagedList<[EntryPlace]> {
    var channels = [MergedPlaces](repeating: MergedPlaces(), count: wiki.channels.count)
    var others = MergedPlaces()
    for part in journeyParts {
      for touchpoint in part.entries.touchpoints {
        let (place, key, state) = (touchpoint.place, touchpoint.key, touchpoint.state)
        for channel in touchpoint.channels {
          channels[channel.index].add(place, key: key, of: state)
        }
        if touchpoint.channels.isEmpty { others.add(place, key: key, of: state) }
      }
    }
    let users = channelUsers
    var groups = wiki.channels.enumerated().map { index, channel in
      let items = channels[index].items
      return PagedList.Group(
        id: channelAnchor(channel),
        title: channel.title,
        note: note(on: channel, isEmpty: items.isEmpty, users: users[index]),
        items: items
      )
    }
    if !others.items.isEmpty {
      let title = groups.isEmpty ? words.registers.allTouchpoints : words.registers.noChannel
      groups.append(PagedList.Group(id: "group-other", title: title, items: others.items))
    }
    return PagedList(groups, size: pageSize)
  }

  private func touchpoint(_ places: [EntryPlace], on route: Route) -> EntryView {
    let all = places.map { wiki.placed($0) }
    var view = mergedEntry(places) { touchpoint($0, on: route, isRepeated: $1) }
    view.emotion = range(
      of: all.compactMap { ownEmotion(of: $0.entry, in: wiki.lane(of: $0).standard) }
    )
    // Several phases have no mood in common.
    if all.allSatisfy({ $0.phase == all.first?.phase }) {
      view.phaseMood = [range(of: all.flatMap(moods))].compactMap(\.self)
    }
    return view
  }

  private func touchpoint(
    _ placed: PlacedEntry,
    on route: Route,
    isRepeated: Bool
  ) -> EntryView {
    var view = registerEntry(placed, on: route, isRepeated: isRepeated, namesOnlyPersona: true)
    if !isRepeated, let name = placed.entry.touchpoint,
      foldedName(name) != foldedName(placed.entry.text)
    {
      view.html = escaped(name + language.joining.colon) + view.html
    }
    return view
  }

  /// What those feel in an entry's phase whose it is: its personas, the journey's only one, or in a journey without personas
  /// whoever makes it. Empty where nobody knows whose it is.
  private func moods(at placed: PlacedEntry) -> [EmotionView] {
    let (entry, journey) = (placed.entry, wiki[placed.phase.journey])
    let only = entry.actors.isEmpty ? wiki.onlyPersona(in: placed.phase) : nil
    let people = entry.personas.isEmpty ? [only].compactMap(\.self) : entry.personas
    let isAnybodys = people.isEmpty && journey.personas.isEmpty
    return wiki[placed.phase].emotions.flatMap { emotion -> [EmotionView] in
      guard emotion.personas.isEmpty else {
        let owners = emotion.personas.filter { people.contains($0) }
        return owners.flatMap { moods(of: emotion, of: $0, in: placed.phase) }
      }
      let isOwn = emotion.name.map { entry.actors.contains($0) } ?? entry.actors.isEmpty
      return isAnybodys && isOwn ? moods(of: emotion, of: nil, in: placed.phase) : []
    }
  }

  /// What somebody feels in a phase as a whole, where an author says it, and at its steps.
  private func moods(
    of emotion: Emotion,
    of owner: Link<Persona>?,
    in phase: PhaseLink
  ) -> [EmotionView] {
    let isNamed = owner == nil && emotion.name != nil
    let steps = isNamed ? [] : scoredSteps(of: owner, in: wiki[phase], of: wiki[phase.journey])
    let whole = view(of: emotion, [], nil, series: 0)
    let isWritten = emotion.score != nil && !emotion.isMeanOfSteps
    return (isWritten ? [whole] : [])
      + steps.map { step in
        var view = whole
        (view.score, view.words, view.isAssumed) = (step.score, "", step.isAssumed)
        return view
      }
  }

  /// Several moods as one, from the lowest to the highest; what is known of them all is as well known as its ends. nil without any.
  private func range(of moods: [EmotionView]) -> EmotionView? {
    let scores = moods.compactMap(\.score)
    guard var view = moods.first, let lowest = scores.min(), let highest = scores.max() else {
      return nil
    }
    guard moods.count > 1 else { return view }
    let isObserved = { (score: Double) in moods.contains { $0.score == score && !$0.isAssumed } }
    (view.score, view.words) = (lowest, "")
    view.isAssumed = !isObserved(lowest) || !isObserved(highest)
    if lowest < highest { (view.steps, view.isRange) = ([lowest, highest], true) }
    return view
  }

  /// First names of the personas that say they use a channel, by the channel's index.
  private var channelUsers: [[String]] {
    var users = [[String]](repeating: [], count: wiki.channels.count)
    for persona in wiki.personas {
      for channel in persona.channels {
        users[channel.index].append(firstName(persona.facts.title))
      }
    }
    return users
  }

  /// "Digital, own"; where nothing meets, a sentence that says so.
  private func note(on channel: Channel, isEmpty: Bool, users: [String]) -> String {
    let kinds = words.kinds
    let parts = [
      channel.type.flatMap { kinds.channels[$0] },
      channel.owned.flatMap { kinds.channelOwners[$0] },
    ]
    let kind = capitalized(language.row(parts.compactMap { $0 }))
    guard isEmpty else { return kind }
    let named = users.prefix(PageSize.places)
    let rest = users.count - named.count
    let names = language.list(named + (rest > 0 ? [language.text(words.pages.more, rest)] : []))
    let sentence =
      users.isEmpty
      ? words.registers.noTouchpoint
      : language.text(words.registers.unusedChannel, users.count, names)
    return kind.isEmpty ? sentence : "\(kind). \(sentence)"
  }
}
