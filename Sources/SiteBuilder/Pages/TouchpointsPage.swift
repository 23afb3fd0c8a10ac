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
      .list("facets", "Links to groups on this page.", FacetView.fields) { $0.facets },
      .list("groups", "By channel; those without a channel last.", RegisterGroupView.fields) {
        $0.groups
      },
    ]
  )
}

extension Site {
  func touchpointsPage() -> TouchpointsPage {
    let route = Route.touchpoints
    let groups = touchpointGroups(on: route)
    let isEmpty = groups.allSatisfy(\.entries.isEmpty)
    return TouchpointsPage(
      frame: frame(
        route,
        title: "Touchpoints",
        description: "Where people meet us, channel by channel, and how they feel there"
      ),
      lede: isEmpty
        ? "" : "Where people meet us, channel by channel, with the lowest emotion felt there.",
      facets: SiteBuilder.facets("Channel", groups.map { ($0.id, $0.title, $0.entries.count) }),
      groups: groups
    )
  }

  /// A group for every channel, since pages link to them, and one for touchpoints without a channel.
  private func touchpointGroups(on route: Route) -> [RegisterGroupView] {
    var channels = [MergedEntries](repeating: MergedEntries(), count: wiki.channels.count)
    var others = MergedEntries()
    for link in wiki.phaseLinks {
      let touchpoints = wiki.entries(of: link) { lane, entry in
        lane.standard == .touchpoints || lane.standard == .channels || !entry.channels.isEmpty
      }
      for placed in touchpoints {
        let view = touchpoint(placed, on: route)
        let key = sameness(placed.entry) + "\n" + (placed.entry.touchpoint ?? "")
        for channel in placed.entry.channels { channels[channel.index].add(view, key: key) }
        if placed.entry.channels.isEmpty { others.add(view, key: key) }
      }
    }
    let users = channelUsers
    var groups = wiki.channels.enumerated().map { index, channel in
      let entries = channels[index].views
      return RegisterGroupView(
        id: channelAnchor(channel),
        title: channel.title,
        note: note(on: channel, isEmpty: entries.isEmpty, users: users[index]),
        entries: entries
      )
    }
    if !others.views.isEmpty {
      let title = groups.isEmpty ? "All touchpoints" : "No channel named"
      groups.append(RegisterGroupView(id: "group-other", title: title, entries: others.views))
    }
    return groups
  }

  private func touchpoint(_ placed: PlacedEntry, on route: Route) -> EntryView {
    var view = registerEntry(placed, on: route)
    if let name = placed.entry.touchpoint, foldedName(name) != foldedName(placed.entry.text) {
      view.html = escaped(name + ": ") + view.html
    }
    view.emotion = lowestEmotion(at: placed) ?? view.emotion
    return view
  }

  /// The lowest score that those concerned have in the entry's phase; the entry's own score wins over it.
  private func lowestEmotion(at placed: PlacedEntry) -> EmotionView? {
    guard placed.entry.emotion == nil else { return nil }
    let people = wiki.concerned(by: placed)
    let emotions = wiki[placed.phase].emotions.filter { emotion in
      emotion.score != nil
        && (placed.entry.personas.isEmpty || emotion.personas.contains { people.contains($0) })
    }
    return emotions.min { $0.score ?? 0 < $1.score ?? 0 }.map { emotion in
      EmotionView(
        score: emotion.score,
        words: emotion.words,
        isAssumed: emotion.basis == .assumed,
        series: 0,
        person: nil
      )
    }
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
    let owner: String? =
      switch channel.owned {
      case .own: "own"
      case .partner: "of a partner"
      case .thirdParty: "of a third party"
      case nil: nil
      }
    let kind = capitalized(
      [channel.type?.rawValue, owner].compactMap { $0 }.joined(separator: ", ")
    )
    guard isEmpty else { return kind }
    let verb = users.count == 1 ? "uses" : "use"
    let sentence =
      users.isEmpty
      ? "No journey has a touchpoint here yet."
      : "\(listed(users)) \(verb) it, but no journey has a touchpoint here yet."
    return kind.isEmpty ? sentence : "\(kind). \(sentence)"
  }
}
