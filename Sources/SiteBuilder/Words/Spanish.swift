import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Spanish. Feelings are nouns, so that they agree with nobody.
  static let spanish = MapWords(
    language: "es",
    chart: spanishChart,
    lanes: [
      .goals: "Objetivos",
      .needs: "Necesidades",
      .activities: "Actividades",
      .touchpoints: "Puntos de contacto",
      .channels: "Canales",
      .questions: "Preguntas",
      .thoughts: "Pensamientos",
      .emotion: "Emoción",
      .painPoints: "Puntos de dolor",
      .frontstage: "En escena",
      .backstage: "Entre bastidores",
      .support: "Apoyo",
      .content: "Contenidos",
      .microConversions: "Pequeñas decisiones",
      .metrics: "Indicadores",
      .dropOff: "Abandonos",
      .participation: "Participación",
      .opportunities: "Oportunidades",
    ],
    actors: ActorWords(
      everyone: "Todas las personas",
      others: "Otros",
      with: "con {}",
      ownChannels: "Canales propios",
      partnerChannels: "Canales de socios",
      thirdPartyChannels: "Canales de terceros",
      otherChannels: "Canales"
    ),
    figure: FigureWords(
      captions: ("El recorrido en una fase.", "El recorrido en {} fases."),
      touchpointCaption: "El recorrido en {} puntos de contacto.",
      region: "Mapa de {}",
      table: "Tabla",
      tableTitle: "Los mismos datos en una tabla",
      tableNote: "Cada fila y cada fase de la imagen, en palabras.",
      actorTableNote: "Lo que la imagen muestra por actores, y lo demás, por temas y en palabras.",
      tableCaption: "{}: qué ocurre en cada fase",
      tableAssumed: ", según suponemos",
      impact: "impacto {}",
      effort: "esfuerzo {}"
    ),
    changes: ChangeWords(
      title: "Qué cambia",
      note: "En comparación con {}",
      phases: "Fases",
      added: "añadida",
      leftOut: "suprimida",
      renamed: "antes «{}»",
      takes: "Dura",
      was: "{}, antes {2}",
      better: "mejor",
      worse: "peor",
      painsGone: "Puntos de dolor que ya no se mencionan",
      painsKept: "Puntos de dolor que siguen",
      painsNew: "Nuevos puntos de dolor",
      takenUp: "Oportunidades aprovechadas",
      nowAnswered: "Necesidades y preguntas que reciben respuesta",
      nowOpen: "Necesidades y preguntas que ya no tienen respuesta"
    ),
    page: PageWords(
      currentState: "Estado actual",
      futureState: "Estado futuro",
      details: "Detalla",
      changes: "Cambia",
      goal: "Objetivo",
      expects: "Espera",
      fromTo: "De, a",
      takes: "Dura",
      evidence: "Evidencia",
      owner: "Responsable",
      reviewed: "Revisado",
      findings: "Qué destaca",
      phases: "Fases",
      participation: "Quién participa",
      notes: "Notas",
      related: "Recorridos relacionados",
      changesThis: "cambia este recorrido",
      detailsPhase: "detalla la fase {}",
      alsoWith: "también con {}",
      participationCaption: "{}: quién participa en cada fase"
    ),
    findings: FindingWords(
      lowest: "Momento más bajo",
      gate: "Aprobación",
      gateText: "Para seguir hace falta la aprobación de {}",
      also: "; también en {}",
      pain: "Peor punto de dolor",
      dropOff: "Mayor abandono",
      gap: "Falta de contenido",
      gapText: "{} sin respuesta",
      opportunity: "Mayor oportunidad"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " y ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("{} de {2} afirmación observada", "{} de {2} afirmaciones observadas"),
      assumed: ("{} afirmación, supuesta", "{} afirmaciones, todas supuestas"),
      interviews: ("{} entrevista", "{} entrevistas"),
      others: ("{} fuente más", "{} fuentes más"),
      newest: "la más reciente: {}",
      dueSince: "pendiente desde {}",
      futureNotice: "Un estado futuro: lo que nos proponemos; todavía no hay nada observado.",
      currentNotice: "Sin evidencia todavía: lo que creemos, no lo que hemos visto."
    )
  )

  private static var spanishChart: ChartWords {
    var words = ChartWords()
    words.phases = "Fases"
    words.steps = "Pasos"
    words.driver = "impulsa"
    words.participant = "participa"
    words.gatekeeper = "debe aprobar"
    words.notInvolved = "no participa"
    words.severities = ["leve", "menor", "moderado", "mayor", "grave"]
    words.pain = "punto de dolor"
    words.painWithSeverity = "punto de dolor, gravedad en barras"
    words.opportunity = "oportunidad"
    words.nothing = "nada anotado"
    words.contentAvailable = "disponible"
    words.met = "con respuesta"
    words.partlyMet = "respuesta parcial"
    words.contentWanted = "deseado"
    words.unmet = "sin respuesta"
    words.momentOfTruth = "momento de la verdad"
    words.trigger = "desencadenante"
    words.gate = "aprobación"
    words.dropOff = "abandono"
    words.channelSwitch = "cambio de tipo de canal"
    words.baseline = "hoy"
    words.feelings = ["entusiasmo", "satisfacción", "neutralidad", "inquietud", "frustración"]
    words.lineOfInteraction = "Línea de interacción"
    words.lineOfVisibility = "Línea de visibilidad"
    words.lineOfInternalInteraction = "Línea de interacción interna"
    words.observed = "observado"
    words.assumed = "supuesto"
    words.wholePhase = "fase en conjunto"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "Ánimo: {parts}."
    words.curve.separator = ", "
    words.curve.starts = "al principio {feeling}"
    words.curve.rises = "sube: {feeling} ({phase})"
    words.curve.falls = "baja: {feeling} ({phase})"
    words.curve.ends = "al final {feeling}"
    words.curve.stays = "siempre {feeling}"
    words.curve.only = "{feeling} ({phase})"
    return words
  }
}
