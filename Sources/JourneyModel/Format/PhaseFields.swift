/// Keys of a phase (content format 1 §5.5).
enum PhaseFields {
  static let kind = Field.word(
    "kind",
    PhaseKind.self,
    "what it is comparable to in journeys whose phases have other names",
    isShared: true
  )
  static let group = Field.text("group", "a band above neighbouring phases, such as `Marketing`")
  static let goal = Field.markdown("goal", "what has to be reached before the next phase")
  static let duration = Field.text("duration", "how long it takes, in your words")
  static let trigger = Field.markdown("trigger", "what sets the phase off")
  static let owner = Field.text("owner", "the team that answers for it")
  static let momentOfTruth = Field.markdown(
    "moment_of_truth",
    "the point at which a promise is kept or broken"
  )
  static let journey = Field.text("journey", "the id of a journey that shows this phase in detail")

  /// What a phase says of itself, wherever it is written.
  static let facts = [
    kind.definition, group.definition, goal.definition, duration.definition, trigger.definition,
    owner.definition, momentOfTruth.definition, journey.definition,
  ]

  /// The lanes, which are read by any of their names.
  static let lanes = StandardLane.allCases.map { lane in
    FieldDefinition(key: lane.rawValue, shape: .entries, meaning: lane.meaning)
  }

  /// Keys in the braces after a phase's heading.
  static let inHeading = [CommonFields.id.definition] + facts + lanes

  /// Keys of a map in `phases:`.
  static let inList =
    [
      CommonFields.id.definition, CommonFields.title.definition, CommonFields.aliases.definition,
    ] + facts + lanes

  /// Keys of a phase that has a file of its own. The other common ones are its journey's.
  static let inFile =
    [
      CommonFields.id.definition, CommonFields.title.definition, CommonFields.aliases.definition,
      CommonFields.language.definition, CommonFields.redirectFrom.definition,
    ] + facts + lanes
}

extension StandardLane {
  /// What an entry of the lane is, in the words of the guide.
  var meaning: String {
    switch self {
    case .goals: "what the person wants to reach in this phase"
    case .needs: "what is missing before the next phase can begin"
    case .activities: "what the person does; a numbered list gives steps"
    case .touchpoints: "a meeting, with its `channel`"
    case .channels: "a channel, by id or name"
    case .questions: "what the person asks"
    case .thoughts: "a quotation, with its `evidence`"
    case .emotion: "persona, score and words"
    case .painPoints: "a text with `kind`, `severity` and `persona`"
    case .frontstage: "what the organisation does in sight"
    case .backstage: "what it does out of sight"
    case .support: "what others do so that it can"
    case .content: "a text with `format`, `depth`, `funnel`, `persona`, `answers` and `url`"
    case .microConversions: "a small decision, with `towards` and `metric`"
    case .metrics: "`name: value unit`"
    case .dropOff: "a share and its reason"
    case .participation: "persona and level"
    case .opportunities: "a text with `impact`, `effort`, `confidence`, `owner` and `status`"
    }
  }
}
