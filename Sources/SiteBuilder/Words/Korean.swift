import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Korean.
  static let korean = MapWords(
    language: "ko",
    chart: koreanChart,
    lanes: [
      .goals: "목표",
      .needs: "니즈",
      .activities: "행동",
      .touchpoints: "터치포인트",
      .channels: "채널",
      .questions: "질문",
      .thoughts: "생각",
      .emotion: "감정",
      .painPoints: "페인 포인트",
      .frontstage: "프런트스테이지",
      .backstage: "백스테이지",
      .support: "지원",
      .content: "콘텐츠",
      .microConversions: "작은 결정",
      .metrics: "지표",
      .dropOff: "이탈",
      .participation: "참여",
      .opportunities: "기회",
    ],
    actors: ActorWords(
      everyone: "모두",
      others: "기타",
      with: "{}와 함께",
      ownChannels: "자사 채널",
      partnerChannels: "파트너 채널",
      thirdPartyChannels: "제삼자 채널",
      otherChannels: "채널"
    ),
    figure: FigureWords(
      captions: ("한 단계의 여정.", "{}단계의 여정."),
      touchpointCaption: "터치포인트 {}개의 여정.",
      region: "{} 스윔레인",
      table: "표",
      tableTitle: "같은 내용의 표",
      tableNote: "그림의 모든 행과 단계를 글로 나타냅니다.",
      actorTableNote: "그림이 사람별로 보여 주는 내용과 나머지를 주제별로 글로 나타냅니다.",
      tableCaption: "{}: 각 단계에서 일어나는 일",
      tableAssumed: " (가정한 범위)",
      impact: "효과 {}",
      effort: "노력 {}"
    ),
    changes: ChangeWords(
      title: "달라지는 점",
      note: "{}와 비교",
      phases: "단계",
      added: "추가",
      leftOut: "삭제",
      renamed: "이전 이름 “{}”",
      takes: "기간",
      was: "{}, 이전 {2}",
      better: "나아짐",
      worse: "나빠짐",
      painsGone: "더 이상 언급되지 않는 페인 포인트",
      painsKept: "남는 페인 포인트",
      painsNew: "새로운 페인 포인트",
      takenUp: "실현된 기회",
      nowAnswered: "답을 얻는 니즈와 질문",
      nowOpen: "더는 답이 없는 니즈와 질문"
    ),
    page: PageWords(
      currentState: "현재 상태",
      futureState: "미래 상태",
      details: "상세",
      changes: "변경 대상",
      goal: "목표",
      expects: "기대",
      fromTo: "시작과 끝",
      takes: "기간",
      evidence: "근거",
      owner: "담당",
      reviewed: "검토",
      findings: "눈에 띄는 점",
      phases: "단계",
      participation: "누가 참여하는가",
      notes: "메모",
      related: "관련 여정",
      changesThis: "이 여정을 바꿈",
      detailsPhase: "“{}” 단계의 상세",
      alsoWith: "{}도 참여",
      participationCaption: "{}: 누가 어느 단계에 참여하는가"
    ),
    findings: FindingWords(
      lowest: "가장 낮은 순간",
      gate: "승인",
      gateText: "계속하려면 {}의 승인이 필요",
      also: "; {}에서도 마찬가지",
      pain: "가장 심각한 페인 포인트",
      dropOff: "가장 큰 이탈",
      gap: "콘텐츠 공백",
      gapText: "{}에 답이 없음",
      opportunity: "가장 큰 기회"
    ),
    joining: JoiningWords(
      comma: ", ",
      and: ", ",
      colon: ": ",
      aside: "{} ({2})"
    ),
    evidence: EvidenceWords(
      observed: ("진술 {2}건 중 {}건 관찰됨", "진술 {2}건 중 {}건 관찰됨"),
      assumed: ("진술 {}건, 가정", "진술 {}건, 모두 가정"),
      interviews: ("인터뷰 {}건", "인터뷰 {}건"),
      others: ("기타 출처 {}건", "기타 출처 {}건"),
      newest: "최신 {}",
      dueSince: "{}부터 기한 지남",
      futureNotice: "미래 상태: 우리가 의도하는 것이며 아직 관찰된 것은 없습니다.",
      currentNotice: "아직 근거가 없습니다: 본 것이 아니라 우리가 믿는 것입니다."
    )
  )

  private static var koreanChart: ChartWords {
    var words = ChartWords()
    words.phases = "단계"
    words.steps = "스텝"
    words.driver = "주도"
    words.participant = "참여"
    words.gatekeeper = "승인자"
    words.notInvolved = "관여 없음"
    words.severities = ["경미", "작음", "보통", "큼", "심각"]
    words.pain = "페인 포인트"
    words.painWithSeverity = "페인 포인트, 막대 수는 심각도"
    words.opportunity = "기회"
    words.nothing = "기록 없음"
    words.contentAvailable = "있음"
    words.met = "답 있음"
    words.partlyMet = "일부 답 있음"
    words.contentWanted = "필요함"
    words.unmet = "답 없음"
    words.momentOfTruth = "결정적 순간"
    words.trigger = "계기"
    words.gate = "승인"
    words.dropOff = "이탈"
    words.channelSwitch = "채널 유형 전환"
    words.baseline = "현재"
    words.feelings = ["매우 만족", "만족", "보통", "불안", "불만"]
    words.narrowTitles = ["터치포인트": "터치\n포인트", "프런트스테이지": "프런트\n스테이지"]
    words.lineOfInteraction = "상호작용선"
    words.lineOfVisibility = "가시선"
    words.lineOfInternalInteraction = "내부 상호작용선"
    words.observed = "관찰됨"
    words.assumed = "가정"
    words.wholePhase = "단계 전체"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "기분: {parts}."
    words.curve.separator = ", "
    words.curve.starts = "처음 {feeling}"
    words.curve.rises = "상승: {feeling}({phase})"
    words.curve.falls = "하락: {feeling}({phase})"
    words.curve.ends = "마지막 {feeling}"
    words.curve.stays = "계속 {feeling}"
    words.curve.only = "{feeling}({phase})"
    return words
  }
}
