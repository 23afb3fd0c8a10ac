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

  /// The lowest emotion is that of all places.
  private func touchpoint(_ places: [EntryPlace], on route: Route) -> EntryView {
    var view = mergedEntry(places) { touchpoint($0, on: route, isRepeated: $1) }
    for place in places.dropFirst(PageSize.places) {
      guard let other = emotion(at: wiki.placed(place)),
        let score = other.score, score < view.emotion?.score ?? .infinity
      else { continue }
      view.emotion = other
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
    view.emotion = emotion(at: placed)
    return view
  }

  private func emotion(at placed: PlacedEntry) -> EmotionView? {
    lowestEmotion(at: placed) ?? ownEmotion(of: placed.entry, in: wiki.lane(of: placed).standard)
  }

  /// The lowest score that those concerned have in the entry's phase; the entry's own score wins over it.
  private func lowestEmotion(at placed: PlacedEntry) -> EmotionView? {
    guard placed.entry.emotion == nil else { return nil }
    let people = wiki.concerned(by: placed)
    let lowest = wiki[placed.phase].emotions.flatMap { emotion -> [EmotionView] in
      let owners = emotion.personas.filter { people.contains($0) }
      guard emotion.score != nil, placed.entry.personas.isEmpty || !owners.isEmpty else {
        return []
      }
      let all: [Link<Persona>?] = owners.isEmpty ? [emotion.personas.first] : owners
      return all.map { self.lowest(of: emotion, of: $0, in: placed.phase) }
    }
    return lowest.min { $0.score ?? 0 < $1.score ?? 0 }
  }

  /// What somebody feels at worst in a phase: at a step, where one is lower than the phase as a whole. The author's words are about
  /// the whole.
  private func lowest(
    of emotion: Emotion,
    of owner: Link<Persona>?,
    in phase: PhaseLink
  ) -> EmotionView {
    let isNamed = owner == nil && emotion.name != nil
    let steps = isNamed ? [] : scoredSteps(of: owner, in: wiki[phase], of: wiki[phase.journey])
    var view = view(of: emotion, [], nil, series: 0)
    for step in steps {
      guard let score = step.score, score < view.score ?? .infinity else { continue }
      (view.score, view.words, view.isAssumed) = (score, "", step.isAssumed)
    }
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
