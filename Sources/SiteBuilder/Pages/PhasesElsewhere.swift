import Documents
import JourneyModel
import Templates

/// A phase of the same kind or name in another journey.
struct ElsewhereView: Sendable {
  /// One element: most pages of phases show six that other pages show too.
  private let members: [Members]

  init(_ members: Members) { self.members = [members] }

  struct Members: Sendable {
    let phase: LinkView
    let journey: String
    /// Empty for what is so today.
    let state: String
    let emotions: [EmotionView]
    let text: String
  }

  var phase: LinkView { members[0].phase }
  var journey: String { members[0].journey }
  var state: String { members[0].state }
  var emotions: [EmotionView] { members[0].emotions }
  var text: String { members[0].text }

  static let fields = FieldTable<ElsewhereView>(
    "phase elsewhere",
    [
      .text("title", "The phase.") { $0.phase.title },
      .text("href", "Its page.") { $0.phase.href },
      .text("journey", "The journey's title.") { $0.journey },
      .text("state", "\u{201C}Future state\u{201D} in a journey of one, else empty.") { $0.state },
      .flag("has_emotions", "`emotions` is not empty.") { !$0.emotions.isEmpty },
      .list("emotions", "One per person.", EmotionView.fields) { $0.emotions },
      .text("text", "Its goal, plain; or empty.") { $0.text },
    ]
  )
}

extension Site {
  /// The phase that one of a plan changes, then phases of the same kind, or of the same name when the kind is unknown, in other
  /// journeys: at most six.
  func elsewhere(_ link: PhaseLink) -> [ElsewhereView] {
    let isOwn = language.tag == ownLanguage.tag
    let changed = [phaseOfBaseline(link)].compactMap(\.self)
    let others = phases.alike(wiki[link]).lazy.filter {
      $0.journey != link.journey && !changed.contains($0)
    }
    return (changed + others.prefix(6 - changed.count)).map {
      (isOwn ? phasesElsewhere[$0] : nil) ?? elsewhereView(of: $0)
    }
  }

  private func phaseOfBaseline(_ link: PhaseLink) -> PhaseLink? {
    guard let baseline = baseline(of: link.journey) else { return nil }
    let pairs = pairPhases(wiki[baseline].phases, wiki[link.journey].phases)
    let old = pairs.first { $0.new == link.index }?.old
    return old.map { PhaseLink(journey: baseline, index: $0) }
  }

  /// A phase as it stands on the page of any phase of another journey: all of them link to it in the same way.
  func elsewhereView(of target: PhaseLink) -> ElsewhereView {
    let route = Route.phase(journey: "", phase: "")
    return ElsewhereView(
      ElsewhereView.Members(
        phase: phase(target, on: route, withJourney: false),
        journey: wiki[target.journey].facts.title,
        state: stateMark(of: target.journey),
        emotions: emotions(of: target, on: route).map(withoutColour),
        text: wiki[target].goal?.text ?? ""
      )
    )
  }

  /// Colours belong to one journey's picture.
  private func withoutColour(_ view: EmotionView) -> EmotionView {
    var view = view
    view.series = 0
    view.person?.series = 0
    return view
  }
}
