import JourneyModel
import SwimlaneDiagram

extension MapWords {
  static let english = MapWords(
    language: "en",
    chart: englishChart,
    lanes: Dictionary(uniqueKeysWithValues: StandardLane.allCases.map { ($0, $0.title) }),
    actors: ActorWords(
      everyone: "Everyone",
      others: "Others",
      with: "with {}",
      ownChannels: "Our channels",
      partnerChannels: "Partners’ channels",
      thirdPartyChannels: "Other people’s channels",
      otherChannels: "Channels"
    ),
    figure: FigureWords(
      captions: ("The journey in one phase.", "The journey in {} phases."),
      touchpointCaption: "The journey in {} touchpoints.",
      region: "Swimlane of {}",
      table: "Table",
      tableTitle: "The same facts as a table",
      tableNote: "Every row and phase of the picture, in words.",
      actorTableNote: "What the picture shows by actor, and the rest, by lane and in words.",
      tableCaption: "{}: what happens in each phase",
      tableAssumed: ", as far as we assume",
      impact: "impact {}",
      effort: "effort {}"
    ),
    changes: ChangeWords(
      title: "What changes",
      note: "Compared with {}",
      phases: "Phases",
      added: "added",
      leftOut: "left out",
      renamed: "was “{}”",
      takes: "Takes",
      was: "{}, was {2}",
      better: "better",
      worse: "worse",
      painsGone: "Pain points not named any more",
      painsKept: "Pain points still there",
      painsNew: "New pain points",
      takenUp: "Opportunities taken up",
      nowAnswered: "Needs and questions that get an answer",
      nowOpen: "Needs and questions no longer answered"
    ),
    page: PageWords(
      currentState: "Current state",
      futureState: "Future state",
      details: "Close-up of",
      changes: "Would change",
      goal: "Goal",
      expects: "Expects",
      fromTo: "From, to",
      takes: "Takes",
      evidence: "Evidence",
      owner: "Owner",
      reviewed: "Reviewed",
      findings: "What stands out",
      phases: "Phases",
      participation: "Who takes part",
      notes: "Notes",
      related: "Related journeys",
      changesThis: "changes this journey",
      detailsPhase: "details the phase {}",
      alsoWith: "also with {}",
      participationCaption: "{}: who takes part in which phase"
    ),
    findings: FindingWords(
      lowest: "Lowest moment",
      gate: "Gate",
      gateText: "{} must agree before it goes on",
      also: "; so too in {}",
      pain: "Worst pain point",
      dropOff: "Biggest drop-off",
      gap: "Content gap",
      gapText: "{} without an answer",
      opportunity: "Biggest opportunity"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " and ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("{} of {2} claim observed", "{} of {2} claims observed"),
      assumed: ("{} claim, assumed", "{} claims, all assumed"),
      interviews: ("{} interview", "{} interviews"),
      others: ("{} other source", "{} other sources"),
      newest: "newest {}",
      dueSince: "due since {}",
      futureNotice: "A future state: it says what we intend, nothing is observed yet.",
      currentNotice: "No evidence yet: it says what we believe, not what we have seen."
    )
  )

  private static var englishChart: ChartWords {
    var words = ChartWords()
    words.feelings = ["delighted", "pleased", "neutral", "uneasy", "frustrated"]
    return words
  }
}
