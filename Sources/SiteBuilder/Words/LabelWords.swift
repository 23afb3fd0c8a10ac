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
      label("details") { $0.map.page.details }, label("changes") { $0.map.page.changes },
      label("goal") { $0.map.page.goal }, label("expects") { $0.map.page.expects },
      label("from_to") { $0.map.page.fromTo }, label("takes") { $0.map.page.takes },
      label("evidence") { $0.map.page.evidence }, label("owner") { $0.map.page.owner },
      label("reviewed") { $0.map.page.reviewed }, label("findings") { $0.map.page.findings },
      label("phases") { $0.map.page.phases }, label("steps") { $0.map.steps },
      label("notes") { $0.map.page.notes },
      label("related") { $0.map.page.related },
    ] + marks + heads + headings + links + names + sentences
  )

  private static func label(
    _ name: String,
    _ word: @escaping @Sendable (PageLanguage) -> String
  ) -> Field<PageLanguage> {
    .text(name, "\u{201C}\(word(.english))\u{201D} in the page's language.", word)
  }

  private static func sign(
    _ name: String,
    _ use: String,
    _ word: @escaping @Sendable (PageLanguage) -> String
  ) -> Field<PageLanguage> {
    .text(name, "\(use), with its spaces, in the page's language.", word)
  }

  private static let marks = [
    sign("comma", "Between the parts of a list") { $0.joining.comma },
    sign("colon", "Between a label and what it says") { $0.joining.colon },
    label("quote_opens") { $0.site.labels.quoteOpens },
    label("quote_closes") { $0.site.labels.quoteCloses },
    label("observed") { $0.site.labels.observed }, label("assumed") { $0.site.labels.assumed },
    label("channel") { $0.site.labels.channel }, label("answers") { $0.site.labels.answers },
    label("in_place") { $0.site.labels.inPlace }, label("worst_pain") { $0.site.labels.worstPain },
    label("assumed_persona") { $0.site.labels.assumedPersona },
    label("not_researched") { $0.site.labels.notResearched },
  ]

  private static let heads = [
    label("phase") { $0.site.labels.phase }, label("part") { $0.site.labels.part },
    label("emotion") { $0.site.labels.emotion }, label("title") { $0.site.labels.title },
    label("date") { $0.site.labels.date }, label("with") { $0.site.labels.with },
    label("team") { $0.site.labels.team }, label("claims_backed") { $0.site.labels.claimsBacked },
    label("opportunity") { $0.site.labels.opportunity }, label("impact") { $0.site.labels.impact },
    label("effort") { $0.site.labels.effort }, label("place") { $0.site.labels.place },
    label("for_whom") { $0.site.labels.forWhom }, label("status") { $0.site.labels.status },
    label("pain_point") { $0.site.labels.painPoint }, label("kind") { $0.site.labels.kind },
    label("who") { $0.site.labels.who }, label("touchpoint") { $0.site.labels.touchpoint },
    label("journey_and_phase") { $0.site.labels.journeyAndPhase },
    label("felt_there") { $0.site.labels.feltThere },
  ]

  private static let headings = [
    label("on_this_page") { $0.site.labels.onThisPage },
    label("who_misses_what") { $0.site.labels.whoMissesWhat },
    label("what_it_backs") { $0.site.labels.whatItBacks },
    label("who_it_is_about") { $0.site.labels.whoItIsAbout },
    label("about_this_wiki") { $0.site.labels.aboutThisWiki },
    label("new_and_changed") { $0.site.labels.newAndChanged },
    label("needs_attention") { $0.site.labels.needsAttention },
    label("the_list") { $0.site.labels.theList }, label("journeys") { $0.site.labels.journeys },
    label("pain_points") { $0.site.labels.painPoints },
    label("shared_with_others") { $0.site.labels.sharedWithOthers },
    label("content") { $0.site.labels.content }, label("missing") { $0.site.labels.missing },
    label("only_assumed") { $0.site.labels.onlyAssumed },
    label("dimensions") { $0.site.labels.dimensions },
    label("who_takes_part") { $0.site.labels.whoTakesPart },
    label("what_they_need") { $0.site.labels.whatTheyNeed },
    label("what_they_do") { $0.site.labels.whatTheyDo },
    label("what_content") { $0.site.labels.whatContent },
    label("rest_of_phase") { $0.site.labels.restOfPhase },
    label("same_phase") { $0.site.labels.samePhase },
  ]

  private static let links = [
    label("used_in") { $0.site.labels.usedIn }, label("record") { $0.site.labels.record },
    label("own_journey") { $0.site.labels.ownJourney },
    label("previous") { $0.site.labels.previous },
    label("next") { $0.site.labels.next }, label("page") { $0.site.labels.page },
    label("previous_phase") { $0.site.labels.previousPhase },
    label("next_phase") { $0.site.labels.nextPhase },
    label("first_people_only") { $0.site.labels.firstPeopleOnly },
  ]

  private static let names = [
    label("jump_to_group") { $0.site.labels.jumpToGroup },
    label("pages_of_list") { $0.site.labels.pagesOfList },
    label("previous_and_next_phase") { $0.site.labels.previousAndNextPhase },
    label("phases_of_journey") { $0.site.labels.phasesOfJourney },
  ]

  private static let sentences = [
    label("no_gaps") { $0.site.labels.noGaps }, label("no_evidence") { $0.site.labels.noEvidence },
    label("no_claims") { $0.site.labels.noClaims },
    label("nothing_written") { $0.site.labels.nothingWritten },
    label("no_journeys") { $0.site.labels.noJourneys },
    label("no_opportunities") { $0.site.labels.noOpportunities },
    label("no_pains") { $0.site.labels.noPains },
    label("no_personas") { $0.site.labels.noPersonas },
    label("no_roles") { $0.site.labels.noRoles }, label("no_needs") { $0.site.labels.noNeeds },
    label("no_activities") { $0.site.labels.noActivities },
    label("no_content") { $0.site.labels.noContent },
    label("no_touchpoints") { $0.site.labels.noTouchpoints },
  ]
}
