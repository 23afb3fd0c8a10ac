/// The facts that an entry can carry in braces, or in YAML as keys beside its `text` (content format 1 §5.1).
enum EntryAttribute: String, CaseIterable {
  case persona, channel, evidence, basis, severity, kind, emotion, touchpoint, moment, towards
  case metric, impact, effort, confidence, answers, format, depth, funnel, url, owner, status, id
  /// The share of a drop-off, which an entry's text usually begins with.
  case rate

  /// The two that are also known in the plural, as in front matter.
  private static let plurals = ["personas": EntryAttribute.persona, "channels": .channel]

  /// The attribute of a key.
  init?(key: String) {
    guard let attribute = EntryAttribute(rawValue: key) ?? Self.plurals[key] else { return nil }
    self = attribute
  }

  /// Those that messages and the guide list.
  static let listed = allCases.filter { $0 != .rate }

  var definition: FieldDefinition {
    FieldDefinition(key: rawValue, shape: shape, meaning: meaning)
  }

  /// The attribute by each of its keys.
  var definitions: [FieldDefinition] {
    let plural = Self.plurals.keys.filter { Self.plurals[$0] == self }
    return [definition]
      + plural.map { FieldDefinition(key: $0, shape: shape, meaning: meaning) }
  }

  private var shape: FieldShape {
    switch self {
    case .persona: .texts("ids of personas")
    case .channel: .texts("ids of channels")
    case .evidence: .texts("ids of evidence")
    case .answers: .texts("ids of entries")
    case .basis: .words(of: Basis.self)
    case .kind: .words(of: PainKind.self)
    case .moment: .words(of: Moment.self)
    case .towards: .words(of: ConversionGoal.self)
    case .funnel: .words(of: FunnelStage.self)
    case .severity, .impact, .effort: .integer(1...5)
    case .id: .form(.id)
    case .emotion, .touchpoint, .metric, .confidence, .format, .depth, .url, .owner, .status,
      .rate:
      .text
    }
  }

  private var meaning: String {
    switch self {
    case .persona: "whom it is about"
    case .channel: "where it happens"
    case .evidence: "what it rests on"
    case .basis: "whether it was seen; overrides what follows from `evidence`"
    case .severity: "1 is slight, 5 is severe"
    case .kind: "what harm it does"
    case .emotion: "a score on the journey’s scale: a point on the curve"
    case .touchpoint: "the name of a touchpoint"
    case .moment: "the entry at which a promise is kept or broken"
    case .towards: "the large decision that a small one leads to"
    case .metric: "what counts the decision"
    case .impact: "how much it would change; 5 is most"
    case .effort: "how much work it is; 5 is most"
    case .confidence: "your word, such as high, medium, low"
    case .answers: "needs or questions of the same journey"
    case .format: "article, video, checklist …"
    case .depth: "overview, detailed, expert …"
    case .funnel: "top, middle or bottom of the funnel"
    case .url: "a web address or a relative path"
    case .owner: "a team or a person"
    case .status: "your word, such as idea, planned, doing"
    case .id: "a name, unique in the journey"
    case .rate: "a share from 0% to 100%"
    }
  }

  /// The lanes in which it is of use, in the words of the guide.
  var place: String {
    switch self {
    case .persona, .evidence, .basis: "any lane"
    case .channel: "touchpoints, activities"
    case .touchpoint: "activities, pain points"
    case .kind, .severity: "pain points"
    case .emotion: "activities"
    case .moment: "any lane"
    case .towards, .metric: "micro-conversions"
    case .answers: "content, touchpoints"
    case .format, .depth, .funnel, .url: "content"
    case .impact, .effort, .confidence, .owner, .status: "opportunities"
    case .id: "needs, questions, any entry that others refer to"
    case .rate: "drop-off"
    }
  }
}

/// The words of `moment`.
enum Moment: String, CaseIterable { case truth }
