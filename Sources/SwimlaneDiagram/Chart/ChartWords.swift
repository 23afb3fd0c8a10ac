/// The words that the picture itself adds, in English unless the caller sets others.
package struct ChartWords: Sendable, Hashable {
  /// Above the lane names, beside the phase heads.
  package var phases = "Phases"
  /// Above the lane names, beside the steps of the phases.
  package var steps = "Steps"
  /// Said of who takes the decision forward.
  package var driver = "driver"
  /// Said of who takes part.
  package var participant = "participant"
  /// Said of who must approve.
  package var gatekeeper = "gatekeeper"
  /// Said of who has no part in the phase.
  package var notInvolved = "not involved"
  /// For severities 1 to 5, in this order; missing ones are left out of the picture.
  package var severities = ["slight", "minor", "moderate", "major", "severe"]
  /// In the key, for the triangle, and for the triangle with its bars.
  package var pain = "pain point"
  package var painWithSeverity = "pain point, severity in bars"
  /// In the key, for the plus in a circle.
  package var opportunity = "opportunity"
  /// In the key, for content that exists.
  package var contentAvailable = "available"
  /// Said of content that is missing.
  package var contentWanted = "wanted"
  /// In the key, for a need that something answers.
  package var met = "answered"
  /// Said of a need that something answers and for which something better is wanted.
  package var partlyMet = "partly answered"
  /// Said of a need that nothing answers.
  package var unmet = "unanswered"
  /// In the key, for the dash in an empty cell.
  package var nothing = "nothing noted"
  /// Between a name and what is said of it.
  package var colon = ": "
  /// Said of the phase or entry that decides.
  package var momentOfTruth = "moment of truth"
  /// Said of what starts a phase.
  package var trigger = "trigger"
  /// Said of what must be passed at the end of a phase.
  package var gate = "gate"
  /// Said of those who leave at the end of a phase.
  package var dropOff = "drop-off"
  /// Said of a touchpoint to which somebody comes from another kind of channel.
  package var channelSwitch = "switch to another kind of channel"
  /// Added to the name of a line that shows the current state.
  package var baseline = "today"
  /// In the key, for the bar of a phase whose steps have marks, and in its title.
  package var wholePhase = "phase as a whole"
  /// For +2, +1, 0, −1 and −2, in this order, shown in the rail.
  package var feelings = ["delighted", "good", "neutral", "uneasy", "frustrated"]
  /// The phrases in which a curve is told.
  package var curve = CurveWords()
  /// Names of rows with soft hyphens or line feeds where a narrow rail may break them: rules for syllables and for signs without
  /// spaces don't know the parts of words.
  package var narrowTitles: [String: String] = [:]
  /// Above the lanes of what the customer meets.
  package var lineOfInteraction = "Line of interaction"
  /// Above the lanes of what the customer does not see.
  package var lineOfVisibility = "Line of visibility"
  /// Above the lanes that support those who serve.
  package var lineOfInternalInteraction = "Line of internal interaction"
  /// In the key, for solid marks.
  package var observed = "observed"
  /// In the key, for hollow and dotted marks, and in the titles of such points.
  package var assumed = "assumed"

  /// English words.
  package init() {}

  /// The word drawn with a mark, or nil for marks whose shape repeats what the lane says already.
  package func word(for mark: Mark) -> String? {
    switch mark {
    case .driver: driver
    case .participant: participant
    case .gatekeeper: gatekeeper
    case .notInvolved: notInvolved
    case .pain(let severity): severity.flatMap(word(forSeverity:))
    case .contentWanted: contentWanted
    case .partlyMet: partlyMet
    case .unmet: unmet
    case .momentOfTruth: momentOfTruth
    case .opportunity, .contentAvailable, .met: nil
    }
  }

  private func word(forSeverity severity: Int) -> String? {
    let index = min(max(severity, 1), 5) - 1
    return severities.indices.contains(index) ? severities[index] : nil
  }

  /// The name of a blueprint line.
  package func name(of separator: Row.Separator) -> String {
    switch separator {
    case .interaction: lineOfInteraction
    case .visibility: lineOfVisibility
    case .internalInteraction: lineOfInternalInteraction
    }
  }

  /// The word of the scale for a value; nil when the scale has none there.
  package func feeling(for value: Double) -> String? {
    guard value.isFinite else { return nil }
    let level = 2 - Int(min(max(value, -2), 2).rounded())
    return feelings.indices.contains(level) ? feelings[level] : nil
  }

  /// The name of a line; that of a baseline says so.
  func name(of series: Series) -> String {
    guard series.isBaseline, !baseline.isEmpty else { return series.name }
    return series.name.isEmpty ? baseline : series.name + " · " + baseline
  }
}
