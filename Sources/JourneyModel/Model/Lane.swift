/// The lanes that content format 1 §6 names, in the standard order from top to bottom (NN/g's anatomy of
/// a journey map, then the service blueprint, then insight).
package enum StandardLane: String, Sendable, Hashable, CaseIterable {
  case goals
  case needs
  case activities
  case touchpoints
  case channels
  case questions
  case thoughts
  case emotion
  case painPoints = "pain_points"
  case frontstage
  case backstage
  case support
  case content
  case microConversions = "micro_conversions"
  case metrics
  case dropOff = "drop_off"
  case participation
  case opportunities

  /// The heading in diagrams, tables and pages.
  package var title: String {
    switch self {
    case .goals: "Goals"
    case .needs: "Needs"
    case .activities: "Activities"
    case .touchpoints: "Touchpoints"
    case .channels: "Channels"
    case .questions: "Questions"
    case .thoughts: "Thoughts"
    case .emotion: "Emotion"
    case .painPoints: "Pain points"
    case .frontstage: "Frontstage"
    case .backstage: "Backstage"
    case .support: "Support"
    case .content: "Content"
    case .microConversions: "Micro-conversions"
    case .metrics: "Metrics"
    case .dropOff: "Drop-off"
    case .participation: "Participation"
    case .opportunities: "Opportunities"
    }
  }

  /// Its place among all. Comparing and hashing go by it: what a type with raw values has for that else goes by their texts,
  /// which every look at a lane would compare.
  private var place: UInt8 {
    switch self {
    case .goals: 0
    case .needs: 1
    case .activities: 2
    case .touchpoints: 3
    case .channels: 4
    case .questions: 5
    case .thoughts: 6
    case .emotion: 7
    case .painPoints: 8
    case .frontstage: 9
    case .backstage: 10
    case .support: 11
    case .content: 12
    case .microConversions: 13
    case .metrics: 14
    case .dropOff: 15
    case .participation: 16
    case .opportunities: 17
    }
  }

  /// Whether both are the same lane.
  package static func == (left: StandardLane, right: StandardLane) -> Bool {
    left.place == right.place
  }

  /// By its place.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// Whether its entries say what is so, and can rest on evidence: not content and opportunities, which are plans, nor channels, which
  /// are names.
  package var holdsClaims: Bool {
    self != .content && self != .opportunities && self != .channels
  }

  /// The four dimensions of a phase, in the order in which a phase page shows them.
  package static let dimensions: [StandardLane] = [.participation, .needs, .activities, .content]
}

/// What the rows of a journey's picture are: kinds of information, as in a journey map, or the actors, as in a
/// business process. The field calls both a swimlane.
package enum LaneSet: String, Sendable, Hashable, CaseIterable { case information, actors }

/// A row of a journey: one of the format's lanes, or one of the site's or author's own.
package struct Lane: Sendable, Hashable {
  /// nil for a custom lane.
  package var standard: StandardLane?
  /// `pain_points`, or the slug of a custom lane's title.
  package var id: String
  package var title: String

  /// Whether its entries say what is so, and can rest on evidence.
  package var holdsClaims: Bool { standard?.holdsClaims ?? true }

  package init(_ standard: StandardLane) {
    self.standard = standard
    id = standard.rawValue
    title = standard.title
  }

  package init(customID: String, title: String) {
    standard = nil
    id = customID
    self.title = title
  }
}
