import Diagnostics
import Documents

/// An entry as written: text and facts, nothing looked up.
struct EntryDraft: Sendable {
  /// Its `attributes` are the entry's facts, whether they stood in braces or in a YAML map.
  var content: Inline
  var details: [Block] = []
  /// In a numbered list, its number there.
  var number: Int?
  /// The headings above the table that holds it, from the outermost: one that names a persona says whose it is.
  var headings: [Located<String>] = []
  /// Who takes part in a diagram's step: personas where they are known by these names.
  var actors: [Located<String>] = []
  /// The score that a diagram gives, −2…+2.
  var score: Double?
}

/// What one phase says in one lane.
struct LaneDraft: Sendable {
  enum Origin: Sendable, Hashable { case frontMatter, heading, label, table, diagram }

  var lane: Lane
  var entries: [EntryDraft]
  var origin: Origin
  /// The anchor of its heading; empty when it has none.
  var anchor: String = ""
  /// The heading, label or key.
  var name: Located<String>
  /// The heading above the table that holds it; nil for any other lane.
  var tableHeading: SourceSpan?
  /// Whether it is the last that its phase may have, and another was left out.
  var isLimit = false
  /// Whether entries were left out because there are too many.
  var isCut = false
}

/// A phase as written.
struct PhaseDraft: Sendable {
  var id: Located<String>
  var title: String
  var aliases: [String] = []
  /// Whether the author gave the id, by a key, a list or a file name; else a heading made it.
  var hasOwnID = false
  /// The number that the heading or file name gives it.
  var number: Int?
  var kind: PhaseKind?
  var group: String?
  var goal: Inline?
  var duration: String?
  var trigger: Inline?
  var owner: String?
  var momentOfTruth: Inline?
  var journey: Reference<Journey>?
  var lanes: [LaneDraft] = []
  var prose = Prose()
  var language: String?
  var redirectFrom: [Located<String>] = []
  var custom: [NamedText] = []
  var path: String
  var anchor = ""
}

/// A journey as written.
struct JourneyDraft: Sendable {
  var facts: EntityFacts
  var personas: [Reference<Persona>] = []
  /// What stands behind `**Persona:**`: names or links.
  var namedPersonas: [Inline] = []
  var scenario: Inline?
  var goal: Inline?
  var expectations: Inline?
  var scopeFrom: Inline?
  var scopeTo: Inline?
  var state: JourneyState = .current
  var baseline: Reference<Journey>?
  var parent: Reference<Phase>?
  var framework: Located<String>?
  var firstNumber = 1
  var scale: EmotionScale
  var duration: String?
  var evidence: [Reference<Evidence>] = []
  var laneOrder: [Lane]
  var laneSet = LaneSet.information
  var phases: [PhaseDraft] = []
  var prose = Prose()
  var reading = JourneyReading()
}

/// A field of a persona as written.
struct FieldDraft: Sendable {
  var entries: [EntryDraft]
  /// The anchor of its heading; empty when it has none.
  var anchor = ""
}

/// A persona as written.
struct PersonaDraft: Sendable {
  var facts: EntityFacts
  var kind: PersonaKind?
  var rank: PersonaRank?
  var role: Inline?
  var quote: Inline?
  var quoteEvidence: [Reference<Evidence>] = []
  var portrait: LinkUse?
  var attributes: [NamedText] = []
  var segments: [Persona.Segment] = []
  var fields: [PersonaField: FieldDraft] = [:]
  var channels: [Reference<Channel>] = []
  var basis: PersonaBasis?
  var evidence: [Reference<Evidence>] = []
  var prose = Prose()
}

/// Notes as written.
struct EvidenceDraft: Sendable {
  var facts: EntityFacts
  var source: EvidenceSource?
  var date: CalendarDate?
  var team: String?
  var participants: Int?
  var personas: [Reference<Persona>] = []
  var url: LinkUse?
  var prose = Prose()
}

/// What one file says: usually one entity.
struct FileDraft<Draft> {
  var drafts: [Draft]
  /// What a file with several says outside of them; nil for a file with one.
  var rest: Page?

  init(_ drafts: [Draft], rest: Page? = nil) {
    self.drafts = drafts
    self.rest = rest
  }
}

/// Everything a content folder says, before anything is looked up.
struct WikiDraft: Sendable {
  var personas: [PersonaDraft] = []
  var journeys: [JourneyDraft] = []
  var evidence: [EvidenceDraft] = []
  var opportunities: [Opportunity] = []
  var pages: [Page] = []
  var home: Page?
  var glossary: Page?
  /// Prose of `personas/index.md` and the like, by folder name.
  var introductions: [String: Page] = [:]
  /// Files that hold several personas or journeys, with what they say beside them.
  var splitFiles: [Page] = []
  /// Files of which something is unknown.
  var unread = UnreadFiles()
}
