import Templates

/// What templates print beside a page's own content, in the page's language.
struct LabelWords: Sendable {
  /// Quotation marks.
  var quoteOpens: String
  var quoteCloses: String
  /// Marks of entries, and what stands before a link.
  var observed: String
  var assumed: String
  var channel: String
  var answers: String
  var inPlace: String
  var worstPain: String
  var assumedPersona: String
  var notResearched: String
  /// Heads of tables.
  var phase: String
  var part: String
  var emotion: String
  var title: String
  var date: String
  var with: String
  var team: String
  var claimsBacked: String
  var opportunity: String
  var impact: String
  var effort: String
  var place: String
  var forWhom: String
  var status: String
  var painPoint: String
  var kind: String
  var who: String
  var touchpoint: String
  var journeyAndPhase: String
  var feltThere: String
  /// Headings.
  var onThisPage: String
  var whoMissesWhat: String
  var whatItBacks: String
  var whoItIsAbout: String
  var aboutThisWiki: String
  var newAndChanged: String
  var needsAttention: String
  var theList: String
  var journeys: String
  var painPoints: String
  var sharedWithOthers: String
  var content: String
  var missing: String
  var onlyAssumed: String
  var dimensions: String
  var whoTakesPart: String
  var whatTheyNeed: String
  var whatTheyDo: String
  var whatContent: String
  var restOfPhase: String
  var samePhase: String
  /// Links and what stands before them.
  var usedIn: String
  var record: String
  var ownJourney: String
  var previous: String
  var next: String
  var page: String
  var previousPhase: String
  var nextPhase: String
  var firstPeopleOnly: String
  /// Names of navigations, for assistive technology.
  var jumpToGroup: String
  var pagesOfList: String
  var previousAndNextPhase: String
  var phasesOfJourney: String
  /// Where there is nothing: sentences; before the name of a folder, they end with a colon.
  var noGaps: String
  var noEvidence: String
  var noClaims: String
  var nothingWritten: String
  var noJourneys: String
  var noOpportunities: String
  var noPains: String
  var noPersonas: String
  var noRoles: String
  var noNeeds: String
  var noActivities: String
  var noContent: String
  var noTouchpoints: String
}

/// What stands around a page's content, in the site's language.
struct FrameWords: Sendable {
  var skip: String
  var main: String
  var more: String
  var breadcrumb: String
  var source: String
  var edit: String
  var report: String
  /// "Built {} with {2}.", and without the day "Built with {}."
  var builtOn: String
  var built: String
  var notFound: String
  var startAgain: String

  static let fields = FieldTable<FrameWords>(
    "words around pages",
    [
      .text("skip", "The link to the content.") { $0.skip },
      .text("main", "The name of the main navigation.") { $0.main },
      .text("more", "The name of the menu of registers.") { $0.more },
      .text("breadcrumb", "The name of the way to the page.") { $0.breadcrumb },
      .text("source", "Before the path of the source.") { $0.source },
      .text("edit", "The link to where the page can be edited.") { $0.edit },
      .text("report", "The link to where problems are reported.") { $0.report },
      .text("not_found", "What to think of an address where nothing lies.") { $0.notFound },
      .text("start_again", "Before the links of the page for such an address.") { $0.startAgain },
    ]
  )
}

extension PageLanguage {
  /// The words of templates; those of a journey's page first.
  static let labelFields = FieldTable<PageLanguage>(
    "words",
    [
      label("details", \.map.page.details), label("changes", \.map.page.changes),
      label("goal", \.map.page.goal), label("expects", \.map.page.expects),
      label("from_to", \.map.page.fromTo), label("takes", \.map.page.takes),
      label("evidence", \.map.page.evidence), label("owner", \.map.page.owner),
      label("reviewed", \.map.page.reviewed), label("findings", \.map.page.findings),
      label("phases", \.map.page.phases), label("notes", \.map.page.notes),
      label("related", \.map.page.related),
    ] + marks + heads + headings + links + names + sentences
  )

  private static func label(
    _ name: String,
    _ word: any KeyPath<PageLanguage, String> & Sendable
  ) -> Field<PageLanguage> {
    let meaning = "\u{201C}\(english[keyPath: word])\u{201D} in the page's language."
    return .text(name, meaning) { $0[keyPath: word] }
  }

  private static let marks = [
    label("quote_opens", \.site.labels.quoteOpens),
    label("quote_closes", \.site.labels.quoteCloses),
    label("observed", \.site.labels.observed), label("assumed", \.site.labels.assumed),
    label("channel", \.site.labels.channel), label("answers", \.site.labels.answers),
    label("in_place", \.site.labels.inPlace), label("worst_pain", \.site.labels.worstPain),
    label("assumed_persona", \.site.labels.assumedPersona),
    label("not_researched", \.site.labels.notResearched),
  ]

  private static let heads = [
    label("phase", \.site.labels.phase), label("part", \.site.labels.part),
    label("emotion", \.site.labels.emotion), label("title", \.site.labels.title),
    label("date", \.site.labels.date), label("with", \.site.labels.with),
    label("team", \.site.labels.team), label("claims_backed", \.site.labels.claimsBacked),
    label("opportunity", \.site.labels.opportunity), label("impact", \.site.labels.impact),
    label("effort", \.site.labels.effort), label("place", \.site.labels.place),
    label("for_whom", \.site.labels.forWhom), label("status", \.site.labels.status),
    label("pain_point", \.site.labels.painPoint), label("kind", \.site.labels.kind),
    label("who", \.site.labels.who), label("touchpoint", \.site.labels.touchpoint),
    label("journey_and_phase", \.site.labels.journeyAndPhase),
    label("felt_there", \.site.labels.feltThere),
  ]

  private static let headings = [
    label("on_this_page", \.site.labels.onThisPage),
    label("who_misses_what", \.site.labels.whoMissesWhat),
    label("what_it_backs", \.site.labels.whatItBacks),
    label("who_it_is_about", \.site.labels.whoItIsAbout),
    label("about_this_wiki", \.site.labels.aboutThisWiki),
    label("new_and_changed", \.site.labels.newAndChanged),
    label("needs_attention", \.site.labels.needsAttention),
    label("the_list", \.site.labels.theList), label("journeys", \.site.labels.journeys),
    label("pain_points", \.site.labels.painPoints),
    label("shared_with_others", \.site.labels.sharedWithOthers),
    label("content", \.site.labels.content), label("missing", \.site.labels.missing),
    label("only_assumed", \.site.labels.onlyAssumed),
    label("dimensions", \.site.labels.dimensions),
    label("who_takes_part", \.site.labels.whoTakesPart),
    label("what_they_need", \.site.labels.whatTheyNeed),
    label("what_they_do", \.site.labels.whatTheyDo),
    label("what_content", \.site.labels.whatContent),
    label("rest_of_phase", \.site.labels.restOfPhase),
    label("same_phase", \.site.labels.samePhase),
  ]

  private static let links = [
    label("used_in", \.site.labels.usedIn), label("record", \.site.labels.record),
    label("own_journey", \.site.labels.ownJourney), label("previous", \.site.labels.previous),
    label("next", \.site.labels.next), label("page", \.site.labels.page),
    label("previous_phase", \.site.labels.previousPhase),
    label("next_phase", \.site.labels.nextPhase),
    label("first_people_only", \.site.labels.firstPeopleOnly),
  ]

  private static let names = [
    label("jump_to_group", \.site.labels.jumpToGroup),
    label("pages_of_list", \.site.labels.pagesOfList),
    label("previous_and_next_phase", \.site.labels.previousAndNextPhase),
    label("phases_of_journey", \.site.labels.phasesOfJourney),
  ]

  private static let sentences = [
    label("no_gaps", \.site.labels.noGaps), label("no_evidence", \.site.labels.noEvidence),
    label("no_claims", \.site.labels.noClaims),
    label("nothing_written", \.site.labels.nothingWritten),
    label("no_journeys", \.site.labels.noJourneys),
    label("no_opportunities", \.site.labels.noOpportunities),
    label("no_pains", \.site.labels.noPains), label("no_personas", \.site.labels.noPersonas),
    label("no_roles", \.site.labels.noRoles), label("no_needs", \.site.labels.noNeeds),
    label("no_activities", \.site.labels.noActivities),
    label("no_content", \.site.labels.noContent),
    label("no_touchpoints", \.site.labels.noTouchpoints),
  ]
}
