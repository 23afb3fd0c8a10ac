import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// French. Feelings are nouns, so that they agree with nobody.
  static let french = MapWords(
    language: "fr",
    chart: frenchChart,
    lanes: [
      .goals: "Objectifs",
      .needs: "Besoins",
      .activities: "Activités",
      .touchpoints: "Points de contact",
      .channels: "Canaux",
      .questions: "Questions",
      .thoughts: "Pensées",
      .emotion: "Émotion",
      .painPoints: "Points de friction",
      .frontstage: "Sur scène",
      .backstage: "En coulisses",
      .support: "Soutien",
      .content: "Contenus",
      .microConversions: "Petites décisions",
      .metrics: "Indicateurs",
      .dropOff: "Abandons",
      .participation: "Participation",
      .opportunities: "Opportunités",
    ],
    actors: ActorWords(
      everyone: "Tout le monde",
      others: "Autres",
      with: "avec {}",
      ownChannels: "Nos canaux",
      partnerChannels: "Canaux des partenaires",
      thirdPartyChannels: "Canaux de tiers",
      otherChannels: "Canaux"
    ),
    figure: FigureWords(
      captions: ("Le parcours en une phase.", "Le parcours en {} phases."),
      touchpointCaption: "Le parcours en {} points de contact.",
      region: "Carte de {}",
      table: "Tableau",
      tableTitle: "Les mêmes faits en tableau",
      tableNote: "Chaque ligne et chaque phase de l’image, en mots.",
      actorTableNote: "Ce que l’image montre par acteur, et le reste, par thème et en mots.",
      tableCaption: "{}\u{A0}: ce qui se passe à chaque phase",
      tableAssumed: ", d’après nos suppositions",
      impact: "effet {}",
      effort: "effort {}"
    ),
    changes: ChangeWords(
      title: "Ce qui change",
      note: "Par rapport à {}",
      phases: "Phases",
      added: "ajoutée",
      leftOut: "supprimée",
      renamed: "auparavant « {}\u{A0}»",
      takes: "Durée",
      was: "{}, auparavant {2}",
      better: "mieux",
      worse: "moins bien",
      painsGone: "Points de friction qui ne sont plus cités",
      painsKept: "Points de friction qui restent",
      painsNew: "Nouveaux points de friction",
      takenUp: "Opportunités saisies",
      nowAnswered: "Besoins et questions qui reçoivent une réponse",
      nowOpen: "Besoins et questions qui n’ont plus de réponse"
    ),
    page: PageWords(
      currentState: "État actuel",
      futureState: "État futur",
      details: "Détaille",
      changes: "Modifie",
      goal: "Objectif",
      expects: "Attentes",
      fromTo: "De, à",
      takes: "Durée",
      evidence: "Preuves",
      owner: "Responsable",
      reviewed: "Revu",
      findings: "Ce qui ressort",
      phases: "Phases",
      participation: "Qui participe",
      notes: "Notes",
      related: "Parcours liés",
      changesThis: "modifie ce parcours",
      detailsPhase: "détaille la phase {}",
      alsoWith: "aussi avec {}",
      participationCaption: "{}\u{A0}: qui participe à quelle phase"
    ),
    findings: FindingWords(
      lowest: "Moment le plus bas",
      gate: "Validation",
      gateText: "Validation nécessaire pour continuer\u{A0}: {}",
      also: "\u{A0}; de même dans {}",
      pain: "Pire point de friction",
      dropOff: "Plus grand abandon",
      gap: "Contenu manquant",
      gapText: "{} sans réponse",
      opportunity: "Plus grande opportunité"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " et ",
      colon: "\u{A0}: ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("{} affirmation observée sur {2}", "{} affirmations observées sur {2}"),
      assumed: ("{} affirmation, supposée", "{} affirmations, toutes supposées"),
      interviews: ("{} entretien", "{} entretiens"),
      others: ("{} autre source", "{} autres sources"),
      newest: "la plus récente\u{A0}: {}",
      dueSince: "à revoir depuis {}",
      futureNotice: "Un état futur\u{A0}: ce que nous prévoyons\u{A0}; rien n’est encore observé.",
      currentNotice: "Pas encore de preuves\u{A0}: ce que nous croyons, non ce que nous avons vu."
    )
  )

  private static var frenchChart: ChartWords {
    var words = ChartWords()
    words.phases = "Phases"
    words.steps = "Étapes"
    words.driver = "moteur"
    words.participant = "participe"
    words.gatekeeper = "doit valider"
    words.notInvolved = "non impliqué"
    words.severities = ["infime", "mineur", "modéré", "majeur", "grave"]
    words.pain = "point de friction"
    words.painWithSeverity = "point de friction, gravité en barres"
    words.opportunity = "opportunité"
    words.nothing = "rien de noté"
    words.contentAvailable = "disponible"
    words.met = "avec réponse"
    words.partlyMet = "réponse partielle"
    words.contentWanted = "souhaité"
    words.unmet = "sans réponse"
    words.momentOfTruth = "moment de vérité"
    words.trigger = "déclencheur"
    words.gate = "validation"
    words.dropOff = "abandon"
    words.channelSwitch = "changement de type de canal"
    words.baseline = "aujourd’hui"
    words.feelings = ["enthousiasme", "satisfaction", "neutralité", "malaise", "frustration"]
    words.lineOfInteraction = "Ligne d’interaction"
    words.lineOfVisibility = "Ligne de visibilité"
    words.lineOfInternalInteraction = "Ligne d’interaction interne"
    words.observed = "observé"
    words.assumed = "supposé"
    words.wholePhase = "phase dans son ensemble"
    words.curve.sentence = "{name}\u{A0}: {parts}."
    words.curve.namelessSentence = "Humeur\u{A0}: {parts}."
    words.curve.separator = ", "
    words.curve.starts = "au début {feeling}"
    words.curve.rises = "en hausse\u{A0}: {feeling} ({phase})"
    words.curve.falls = "en baisse\u{A0}: {feeling} ({phase})"
    words.curve.ends = "à la fin {feeling}"
    words.curve.stays = "toujours {feeling}"
    words.curve.only = "{feeling} ({phase})"
    return words
  }
}
