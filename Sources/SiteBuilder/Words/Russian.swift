import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Russian. Feelings are nouns, so that they agree with nobody; numbers stand after a colon, so that nouns do not change with them.
  static let russian = MapWords(
    language: "ru",
    chart: russianChart,
    lanes: [
      .goals: "Цели",
      .needs: "Потребности",
      .activities: "Действия",
      .touchpoints: "Точки контакта",
      .channels: "Каналы",
      .questions: "Вопросы",
      .thoughts: "Мысли",
      .emotion: "Эмоции",
      .painPoints: "Боли",
      .frontstage: "На сцене",
      .backstage: "За кулисами",
      .support: "Поддержка",
      .content: "Контент",
      .microConversions: "Малые решения",
      .metrics: "Показатели",
      .dropOff: "Уходы",
      .participation: "Участие",
      .opportunities: "Возможности",
    ],
    actors: ActorWords(
      everyone: "Все",
      others: "Остальные",
      with: "вместе: {}",
      ownChannels: "Наши каналы",
      partnerChannels: "Каналы партнёров",
      thirdPartyChannels: "Чужие каналы",
      otherChannels: "Каналы"
    ),
    figure: FigureWords(
      captions: ("Путь в один этап.", "Этапов пути: {}."),
      touchpointCaption: "Точек контакта на пути: {}.",
      region: "Карта: {}",
      table: "Таблица",
      tableTitle: "То же в таблице",
      tableNote: "Каждая строка и каждый этап рисунка словами.",
      actorTableNote: "То, что рисунок показывает по участникам, и остальное — по темам и словами.",
      tableCaption: "{}: что происходит на каждом этапе",
      tableAssumed: ", как мы предполагаем",
      impact: "эффект {}",
      effort: "усилия {}"
    ),
    changes: ChangeWords(
      title: "Что меняется",
      note: "В сравнении с «{}»",
      phases: "Этапы",
      added: "добавлен",
      leftOut: "убран",
      renamed: "раньше «{}»",
      takes: "Длится",
      was: "{}, раньше {2}",
      better: "лучше",
      worse: "хуже",
      painsGone: "Боли, которые больше не названы",
      painsKept: "Боли, которые остались",
      painsNew: "Новые боли",
      takenUp: "Использованные возможности",
      nowAnswered: "Потребности и вопросы, на которые появляется ответ",
      nowOpen: "Потребности и вопросы, на которые больше нет ответа"
    ),
    page: PageWords(
      currentState: "Как есть",
      futureState: "Как будет",
      details: "Подробнее об этапе",
      changes: "Меняет",
      goal: "Цель",
      expects: "Ожидания",
      fromTo: "От и до",
      takes: "Длится",
      evidence: "Данные",
      owner: "Ответственный",
      reviewed: "Проверено",
      findings: "Что заметно",
      phases: "Этапы",
      participation: "Кто участвует",
      notes: "Заметки",
      related: "Связанные пути",
      changesThis: "меняет этот путь",
      detailsPhase: "подробно показывает этап {}",
      alsoWith: "также с участием: {}",
      participationCaption: "{}: кто участвует в каком этапе"
    ),
    findings: FindingWords(
      lowest: "Самый трудный момент",
      gate: "Согласование",
      gateText: "Чтобы идти дальше, нужно согласование: {}",
      also: "; также на этапе {}",
      pain: "Самая острая боль",
      dropOff: "Больше всего уходов",
      gap: "Нет контента",
      gapText: "Без ответа: {}",
      opportunity: "Лучшая возможность"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: " и ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("подтверждено наблюдениями: {} из {2}", "подтверждено наблюдениями: {} из {2}"),
      assumed: ("{} предположение", "предположений: {}"),
      interviews: ("интервью: {}", "интервью: {}"),
      others: ("других источников: {}", "других источников: {}"),
      newest: "новейшее от {}",
      dueSince: "просрочено с {}",
      futureNotice: "Будущее состояние: здесь то, что мы намерены сделать; наблюдений ещё нет.",
      currentNotice: "Данных пока нет: здесь то, что мы думаем, а не то, что видели."
    )
  )

  private static var russianChart: ChartWords {
    var words = ChartWords()
    words.phases = "Этапы"
    words.steps = "Шаги"
    words.driver = "ведёт"
    words.participant = "участвует"
    words.gatekeeper = "согласует"
    words.notInvolved = "не участвует"
    words.severities = ["незначительная", "небольшая", "умеренная", "большая", "острая"]
    words.pain = "боль"
    words.painWithSeverity = "боль, тяжесть числом черт"
    words.opportunity = "возможность"
    words.nothing = "ничего не записано"
    words.contentAvailable = "есть"
    words.met = "есть ответ"
    words.partlyMet = "ответ частичный"
    words.contentWanted = "нужен"
    words.unmet = "без ответа"
    words.momentOfTruth = "момент истины"
    words.trigger = "повод"
    words.gate = "согласование"
    words.dropOff = "уход"
    words.channelSwitch = "смена типа канала"
    words.baseline = "сейчас"
    words.feelings = ["восторг", "удовлетворение", "нейтрально", "беспокойство", "раздражение"]
    words.narrowTitles = [
      "Потребности": "Потреб\u{AD}ности", "Возможности": "Возмож\u{AD}ности",
    ]
    words.lineOfInteraction = "Линия взаимодействия"
    words.lineOfVisibility = "Линия видимости"
    words.lineOfInternalInteraction = "Линия внутреннего взаимодействия"
    words.observed = "из наблюдений"
    words.assumed = "предположение"
    words.wholePhase = "этап в целом"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "Настроение: {parts}."
    words.curve.separator = ", "
    words.curve.starts = "в начале {feeling}"
    words.curve.rises = "подъём: {feeling} ({phase})"
    words.curve.falls = "спад: {feeling} ({phase})"
    words.curve.ends = "в конце {feeling}"
    words.curve.stays = "всё время {feeling}"
    words.curve.only = "{feeling} ({phase})"
    return words
  }
}
