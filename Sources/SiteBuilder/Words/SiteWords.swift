import JourneyModel

/// The words that pages add to the author's, in one language; those of maps and of a journey's page apart.
///
/// Every member has to be given, so that a new word can't be forgotten in one of the languages. In texts with `{}`,
/// `{2}` … the page puts something in their place.
struct SiteWords: Sendable {
  /// The primary subtag of BCP 47.
  var language: String
  var numbers: NumberWords
  var dates: DateWords
  var frame: FrameWords
  var labels: LabelWords
  var registers: RegisterWords
  var facts: FactWords
  var kinds: KindWords
  var home: HomeWords
  var persona: PersonaWords
  var lists: ListWords
  var pages: PagingWords
}

/// Titles of registers and their groups, and what they say of themselves.
struct RegisterWords: Sendable {
  /// Titles, also in the navigation.
  var home: String
  var journeys: String
  var personas: String
  var touchpoints: String
  var painPoints: String
  var contentGaps: String
  var opportunities: String
  var evidence: String
  var glossary: String
  var notFound: String
  /// For search engines: "Every journey of {}".
  var allJourneysOf: String
  var everybodyOf: String
  var claimsOf: String
  var opportunitiesOf: String
  var wordsOf: String
  var touchpointsAre: String
  var painsAre: String
  var gapsAre: String
  /// Under titles.
  var touchpointsLede: String
  var gapsLede: String
  var opportunitiesLede: String
  /// "{} pain points, the worst first", and what follows where some are shared.
  var painsLede: Counted
  var painsShared: Counted
  /// What ends a sentence.
  var stop: String
  /// Ways to group.
  var letter: String
  var state: String
  var severity: String
  var channel: String
  /// "By {}", the name of a segment, and two more.
  var by: String
  var tag: String
  /// Groups.
  var allJourneys: String
  var allTouchpoints: String
  var allOpportunities: String
  var everyone: String
  var noChannel: String
  var noSeverity: String
  var open: String
  var done: String
  var dropped: String
  var otherLetters: String
  /// What is said of a channel without touchpoints; by how many people use it "{2} uses it, but …".
  var noTouchpoint: String
  var unusedChannel: Counted
  /// Beside a pain of a persona's own file: "Persona {}".
  var ownPain: String
  /// The matrix of gaps.
  var matrixCaption: String
  var missing: Counted
  /// Content of a plan that is not there yet.
  var toMake: Counted
  var covered: String
  var otherPhases: String
  /// What is missing in a journey, and what one of a future state makes.
  var wishes: Counted
  var planned: Counted
  var needs: Counted
  var questions: Counted
}

/// Labels of facts, and short values.
struct FactWords: Sendable {
  var metric: String
  var depth: String
  var funnel: String
  var confidence: String
  var participants: String
  var alsoCalled: String
  var beginsWhen: String
  /// "{} of 5".
  var ofFive: String
  /// "towards: {}", and to what.
  var towards: String
  var buy: String
  var stay: String
  var tell: String
  /// Before a channel and before a piece of evidence.
  var by: String
  var from: String
  var draft: String
  var inReview: String
  var approved: String
  var deprecated: String
  var people: Counted
  var claims: Counted
  /// "{} of {2} unmet", by the first number; and of content.
  var unmet: Counted
  var wanted: Counted
  /// Of a phase: "{}, phase {2} of {3}".
  var phaseOf: String
  var allAssumed: String
  var noPhase: String
}

/// Words for the kinds of things that content format 1 names.
struct KindWords: Sendable {
  var pains: [PainKind: String]
  /// Of one piece, and of several as a heading.
  var evidence: [EvidenceSource: String]
  var evidenceGroups: [EvidenceSource: String]
  var otherEvidence: String
  var personas: [PersonaKind: String]
  var personaGroups: [PersonaKind: String]
  var otherPersonas: String
  /// "Primary {}": a kind or "persona". Where `{}` comes first, it stands as it does by itself.
  var primary: String
  var secondary: String
  var persona: String
  var phases: [PhaseKind: String]
  var channels: [ChannelType: String]
  var channelOwners: [ChannelOwner: String]
  var fields: [PersonaField: String]
}

/// Words of the home page.
struct HomeWords: Sendable {
  var lede: String
  var empty: String
  /// What is counted; the number stands before them.
  var journeys: Counted
  var personas: Counted
  var evidence: Counted
  /// "{} of {2}", and what that is.
  var ofAll: String
  var observed: Counted
  var assumed: Counted
  /// What something is: "Journey", and "{}, reviewed".
  var journey: String
  var persona: String
  var opportunity: String
  var page: String
  var reviewed: String
  /// Why something wants attention.
  var draft: String
  var overdue: String
  var onlyClaim: String
  var noClaim: Counted
  var noJourney: String
}

/// Words of a persona's page; `{}` is the name.
struct PersonaWords: Sendable {
  var about: String
  var alone: String
  var madeFor: String
  var notForThem: String
  var noJourney: String
  var little: String
  /// "4 journeys".
  var journeys: Counted
  var sources: Counted
  /// How many claims about {2} cite no evidence: the only one, none of {}, {} of {3}.
  var onlyClaim: String
  var noClaim: Counted
  var someClaims: Counted
}

/// Words for what a persona's page shows the beginning of.
struct ListWords: Sendable {
  /// Titles; `{}` is the name.
  var journeys: String
  var ownPains: String
  var sharedPains: String
  var missing: String
  var made: String
  /// Ways to all of it: "All {} journeys".
  var allJourneys: Counted
  var allPersonas: Counted
  var allPains: Counted
  var allMissing: Counted
  var allMade: Counted
}

/// Words of the way through pages and of lists that are cut.
struct PagingWords: Sendable {
  /// "Page {}", "Page {} of {2}", "{}, page {2}".
  var page: String
  var pageOf: String
  var titleOfPage: String
  /// "{} 201–400 of {4}" from {2} to {3}, and of one "{} {2} of {3}".
  var range: String
  var one: String
  /// "{}, continued".
  var continued: String
  /// "and {} more", "{} more".
  var andMore: Counted
  var more: Counted
  /// What pages list, as a sentence begins with it.
  var claims: String
  var gaps: String
  var content: String
}

extension SiteWords {
  /// The words in the language of a primary subtag; in English where there are none.
  static func inLanguage(_ primary: String) -> SiteWords {
    all.first { $0.language == primary } ?? english
  }

  static let all = [
    english, german, french, spanish, portuguese, russian, chinese, japanese, korean, arabic,
  ]
}
