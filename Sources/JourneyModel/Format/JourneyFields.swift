/// Keys of a journey (content format 1 §5).
enum JourneyFields {
  static let personas = Field.texts(
    "personas",
    "the people who make the journey",
    of: "ids of personas"
  )
  static let scenario = Field.markdown("scenario", "the situation in which it begins")
  static let goal = Field.markdown("goal", "what they want to have reached at the end")
  static let expectations = Field.markdown("expectations", "what they expect on the way")
  static let scope = Field.record("scope", "where this journey begins and ends", Scope.all)
  static let state = Field.word(
    "state",
    JourneyState.self,
    "whether it shows what is, or what is planned; `current` without it",
    isShared: true
  )
  static let baseline = Field.text(
    "baseline",
    "for a future journey: the id of the journey it changes"
  )
  static let parent = Field.text(
    "parent",
    "the phase that this journey details, written `journey/phase`",
    as: .form(.phase)
  )
  static let framework = Field.text(
    "framework",
    "the id of the framework that names the phases"
  )
  static let phases = Field.list(
    "phases",
    "the phases, each an id or a map of its facts",
    of: .either([.text, .open(PhaseFields.inList)])
  )
  static let lanes = Field.node(
    "lanes",
    "what the rows of the map are: `information`, as without it, or `actors`; or the order of lanes, and lanes of your own",
    as: laneSetOrOrder
  )
  static let scale = Field.text(
    "scale",
    "the scale of emotion scores; without it, the site’s",
    as: .form(.scale)
  )
  static let duration = Field.text("duration", "how long the journey takes, in your words")
  static let evidence = Field.texts(
    "evidence",
    "what the journey as a whole rests on",
    of: "ids of evidence"
  )
  static let split = Field.word(
    "split",
    SplitLevel.self,
    "each heading of that level starts a journey of its own"
  )

  /// The map that `scope` is.
  enum Scope {
    static let from = Field.markdown("from", "where it begins")
    static let to = Field.markdown("to", "where it ends")

    static let all = [from.definition, to.definition]
  }

  /// A set of lanes; or names in their order, or a map of ids and titles.
  static let laneSetOrOrder = FieldShape.either(
    [.words(of: LaneSet.self), .texts("lanes"), .map(.text)]
  )

  /// The keys that only journeys have.
  static let own = [
    personas.definition, scenario.definition, goal.definition, expectations.definition,
    scope.definition, state.definition, baseline.definition, parent.definition,
    framework.definition, phases.definition, lanes.definition, scale.definition,
    duration.definition, evidence.definition, split.definition,
  ]

  static let all = CommonFields.all + own
}
