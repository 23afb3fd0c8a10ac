import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Portuguese. Feelings are nouns, so that they agree with nobody.
  static let portuguese = MapWords(
    language: "pt",
    chart: portugueseChart,
    lanes: [
      .goals: "Objetivos",
      .needs: "Necessidades",
      .activities: "Atividades",
      .touchpoints: "Pontos de contato",
      .channels: "Canais",
      .questions: "Perguntas",
      .thoughts: "Pensamentos",
      .emotion: "Emoção",
      .painPoints: "Pontos de dor",
      .frontstage: "Em cena",
      .backstage: "Bastidores",
      .support: "Suporte",
      .content: "Conteúdos",
      .microConversions: "Pequenas decisões",
      .metrics: "Indicadores",
      .dropOff: "Abandonos",
      .participation: "Participação",
      .opportunities: "Oportunidades",
    ],
    actors: ActorWords(
      everyone: "Todas as pessoas",
      others: "Outros",
      with: "com {}",
      ownChannels: "Canais próprios",
      partnerChannels: "Canais de parceiros",
      thirdPartyChannels: "Canais de terceiros",
      otherChannels: "Canais"
    ),
    figure: FigureWords(
      captions: ("A jornada em uma fase.", "A jornada em {} fases."),
      touchpointCaption: "A jornada em {} pontos de contato.",
      region: "Mapa de {}",
      table: "Tabela",
      tableTitle: "Os mesmos dados em tabela",
      tableNote: "Cada linha e cada fase da imagem, em palavras.",
      actorTableNote: "O que a imagem mostra por atores, e o restante, por temas e em palavras.",
      tableCaption: "{}: o que acontece em cada fase",
      tableAssumed: ", segundo supomos",
      impact: "impacto {}",
      effort: "esforço {}"
    ),
    changes: ChangeWords(
      title: "O que muda",
      note: "Em comparação com {}",
      phases: "Fases",
      added: "acrescentada",
      leftOut: "retirada",
      renamed: "antes “{}”",
      takes: "Dura",
      was: "{}, antes {2}",
      better: "melhor",
      worse: "pior",
      painsGone: "Pontos de dor que não são mais citados",
      painsKept: "Pontos de dor que continuam",
      painsNew: "Novos pontos de dor",
      takenUp: "Oportunidades aproveitadas",
      nowAnswered: "Necessidades e perguntas que recebem resposta",
      nowOpen: "Necessidades e perguntas que deixaram de ter resposta"
    ),
    page: PageWords(
      currentState: "Estado atual",
      futureState: "Estado futuro",
      details: "Detalha",
      changes: "Muda",
      goal: "Objetivo",
      expects: "Espera",
      fromTo: "De, até",
      takes: "Dura",
      evidence: "Evidências",
      owner: "Responsável",
      reviewed: "Revisado",
      findings: "O que se destaca",
      phases: "Fases",
      participation: "Quem participa",
      notes: "Notas",
      related: "Jornadas relacionadas",
      changesThis: "muda esta jornada",
      detailsPhase: "detalha a fase {}",
      alsoWith: "também com {}",
      participationCaption: "{}: quem participa de cada fase"
    ),
    findings: FindingWords(
      lowest: "Momento mais baixo",
      gate: "Aprovação",
      gateText: "Para continuar é preciso a aprovação de {}",
      also: "; também em {}",
      pain: "Pior ponto de dor",
      dropOff: "Maior abandono",
      gap: "Falta de conteúdo",
      gapText: "{} sem resposta",
      opportunity: "Maior oportunidade"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " e ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("{} de {2} afirmação observada", "{} de {2} afirmações observadas"),
      assumed: ("{} afirmação, suposta", "{} afirmações, todas supostas"),
      interviews: ("{} entrevista", "{} entrevistas"),
      others: ("{} outra fonte", "{} outras fontes"),
      newest: "a mais recente: {}",
      dueSince: "pendente desde {}",
      futureNotice: "Um estado futuro: o que pretendemos; nada foi observado ainda.",
      currentNotice: "Ainda sem evidências: o que acreditamos, não o que vimos."
    )
  )

  private static var portugueseChart: ChartWords {
    var words = ChartWords()
    words.phases = "Fases"
    words.steps = "Passos"
    words.driver = "conduz"
    words.participant = "participa"
    words.gatekeeper = "precisa aprovar"
    words.notInvolved = "não participa"
    words.severities = ["leve", "menor", "moderado", "maior", "grave"]
    words.pain = "ponto de dor"
    words.painWithSeverity = "ponto de dor, gravidade em barras"
    words.opportunity = "oportunidade"
    words.nothing = "nada anotado"
    words.contentAvailable = "disponível"
    words.met = "com resposta"
    words.partlyMet = "resposta parcial"
    words.contentWanted = "desejado"
    words.unmet = "sem resposta"
    words.momentOfTruth = "momento da verdade"
    words.trigger = "gatilho"
    words.gate = "aprovação"
    words.dropOff = "abandono"
    words.channelSwitch = "mudança de tipo de canal"
    words.baseline = "hoje"
    words.feelings = ["entusiasmo", "satisfação", "neutralidade", "inquietação", "frustração"]
    words.lineOfInteraction = "Linha de interação"
    words.lineOfVisibility = "Linha de visibilidade"
    words.lineOfInternalInteraction = "Linha de interação interna"
    words.observed = "observado"
    words.assumed = "suposto"
    words.wholePhase = "fase como um todo"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "Ânimo: {parts}."
    words.curve.separator = ", "
    words.curve.starts = "no início {feeling}"
    words.curve.rises = "sobe: {feeling} ({phase})"
    words.curve.falls = "cai: {feeling} ({phase})"
    words.curve.ends = "no fim {feeling}"
    words.curve.stays = "sempre {feeling}"
    words.curve.only = "{feeling} ({phase})"
    return words
  }
}
