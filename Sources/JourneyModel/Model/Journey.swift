package import Diagnostics
package import Documents

/// Whether a journey shows what is or what shall be.
package enum JourneyState: String, Sendable, Hashable, CaseIterable { case current, future }

/// What a phase is comparable to in journeys with other names (content format 1 §5.6).
package enum PhaseKind: String, Sendable, Hashable, CaseIterable {
  case awareness, consideration, decision, purchase, onboarding, use, retention, advocacy
}

/// The role of a persona in a phase's decision circle.
package enum ParticipationLevel: String, Sendable, Hashable, CaseIterable {
  case driver, participant, gatekeeper
  case notInvolved = "not-involved"

  package var title: String {
    switch self {
    case .driver: "driver"
    case .participant: "participant"
    case .gatekeeper: "gatekeeper"
    case .notInvolved: "not involved"
    }
  }
}

/// The part that one or several personas have in a phase.
package struct Participation: Sendable, Hashable {
  package var personas: [Link<Persona>]
  package var level: ParticipationLevel
  package var basis: Basis
  package var evidence: [Link<Evidence>]
  package var span: SourceSpan
}

/// The path of one or several personas, phase by phase.
package struct Journey: Sendable, Hashable {
  /// One element: what is copied by everything that looks at it lies behind one reference.
  var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is to know of it.
  package struct Members: Sendable, Hashable {
    package var facts: EntityFacts
    package var personas: [Link<Persona>]
    package var scenario: Inline?
    package var goal: Inline?
    package var expectations: Inline?
    package var scopeFrom: Inline?
    package var scopeTo: Inline?
    package var state: JourneyState
    package var baseline: Link<Journey>?
    package var parent: PhaseLink?
    /// Id of the framework, shipped or the site's own.
    package var framework: String?
    package var duration: String?
    package var evidence: [Link<Evidence>]
    /// What the rows of its picture are.
    package var laneSet: LaneSet
    /// The rows that hold something in at least one phase, in order.
    package var lanes: [Lane]
    package var phases: [Phase]
    package var prose: Prose
    /// What reading and linking noticed, for the rules about whole journeys.
    var reading = JourneyReading()
    /// What is asked of all its entries.
    package internal(set) var overview = JourneyOverview()
  }
}

/// What all entries of a journey say together. It is gathered while a journey is linked: to come back for it to the
/// entries of a whole wiki takes much longer.
package struct JourneyOverview: Sendable, Hashable {
  /// The places of entries that another one answers.
  package internal(set) var answered: Set<EntryLink> = []
  /// Those of them that something answers which is there: of a current state, not content that is only wanted.
  package internal(set) var met: Set<EntryLink> = []
  /// Those of them that content would answer which a journey of the current state only wants.
  package internal(set) var awaiting: Set<EntryLink> = []
  /// The lanes of which the author says what answers what: something answers an entry of them, or one has an id to be answered
  /// by. Silence about their other entries then means that nothing answers them.
  package internal(set) var lanesWithAnswers: Set<Int> = []
  /// Who takes part in a phase, feels something in it, or is named by an entry.
  package internal(set) var personas: Set<Link<Persona>> = []
  /// What entries cite.
  package internal(set) var evidence: Set<Link<Evidence>> = []
  /// Whether linking an entry raised something, so that what it lacks is unknown.
  var hasFaultyEntry = false
  /// The links in facts and entries, which stand in no document's text.
  var links: [LinkUse] = []
}

/// What is known of a journey beside what it says.
struct JourneyReading: Sendable, Hashable {
  /// Whether an error was found in its files, or another journey has its id: what it lacks is then unknown, not
  /// absent.
  var isFaulty = false
  /// Whether the scale of its scores could not be read.
  var hasUnknownScale = false
  /// Whether a reference to a persona was not found, which is an error.
  var hasUnknownPersonas = false
  /// Whether it names personas that were not found, by reference or by label.
  var namesUnknownPersonas = false
  /// Whether `evidence:` names some that was not found.
  var citesUnknownEvidence = false
  /// Whether an entry answers one that there is not.
  var hasUnknownAnswers = false
  /// Whether headings with lanes are no phases of it.
  var hasStrayPhases = false
  /// Titles of the framework's phases that it leaves out, unless `phases:` chooses them.
  var missingPhases: [String] = []
  /// Where `parent:` stands.
  var parentSpan: SourceSpan?
  /// Where `baseline:` stands.
  var baselineSpan: SourceSpan?
}

/// A part of a journey: a column of its diagram and a page of its own.
package struct Phase: Sendable, Hashable {
  /// One element: what is copied by everything that looks at it lies behind one reference.
  var members: [Members]

  init(_ members: Members) { self.members = [members] }

  /// What there is to know of it.
  package struct Members: Sendable, Hashable {
    /// A slug, unique in its journey.
    package var id: String
    package var title: String
    /// 1, 2, 3 …, or from 0 when the journey has a phase 0.
    package var number: Int
    package var kind: PhaseKind?
    /// `marketing`, `sales`, `service` …: drawn as a band above neighbouring phases of one group.
    package var group: String?
    package var goal: Inline?
    package var duration: String?
    package var trigger: Inline?
    package var owner: String?
    package var momentOfTruth: Inline?
    /// The journey that details this phase, if the author named one.
    package var journey: Link<Journey>?
    package var participation: [Participation]
    package var emotions: [Emotion]
    /// One element for each of the journey's lanes, in the same order; entries may be empty.
    package var cells: [Cell]
    package var prose: Prose
    /// BCP 47 tag of the text, when it is not the journey's.
    package var language: String?
    /// Old paths of a phase with a file of its own, relative to the site's root.
    package var redirectFrom: [Located<String>]
    /// `x-` keys without the prefix, in document order, as they were written.
    package var custom: [NamedText]
    /// Path of the file that holds the phase.
    package var path: String
    package var span: SourceSpan
    /// The anchor of the phase's heading in its document; empty when it has none.
    package var anchor: String
  }

  /// What one lane holds in one phase.
  package struct Cell: Sendable, Hashable {
    package var entries: [Entry]
    /// The anchor of the lane's heading in its document; empty when it has none.
    package var anchor: String
  }
}
