/// The words that the picture itself adds, in English unless the caller sets others.
package struct ChartWords: Sendable, Hashable {
  package var phases = "Phases"
  package var lanes = "Lanes"
  package var driver = "driver"
  package var participant = "participant"
  package var gatekeeper = "gatekeeper"
  package var notInvolved = "not involved"
  /// For severities 1 to 5, in this order; missing ones are left out of the picture.
  package var severities = ["minor", "low", "moderate", "major", "severe"]
  package var contentWanted = "wanted"
  package var unmet = "unmet"
  package var momentOfTruth = "moment of truth"
  package var trigger = "trigger"
  package var gate = "gate"
  package var dropOff = "drop-off"
  /// For +2, +1, 0, −1 and −2, in this order. The rail shows the first, the third and the fifth.
  package var feelings = ["delighted", "good", "neutral", "uneasy", "frustrated"]
  package var lineOfInteraction = "Line of interaction"
  package var lineOfVisibility = "Line of visibility"
  package var lineOfInternalInteraction = "Line of internal interaction"
  package var observed = "observed"
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
}
