import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Chinese, in simplified characters.
  static let chinese = MapWords(
    language: "zh",
    chart: chineseChart,
    lanes: [
      .goals: "目标",
      .needs: "需求",
      .activities: "行为",
      .touchpoints: "触点",
      .channels: "渠道",
      .questions: "疑问",
      .thoughts: "想法",
      .emotion: "情绪",
      .painPoints: "痛点",
      .frontstage: "前台",
      .backstage: "后台",
      .support: "支持",
      .content: "内容",
      .microConversions: "微转化",
      .metrics: "指标",
      .dropOff: "流失",
      .participation: "参与",
      .opportunities: "机会",
    ],
    actors: ActorWords(
      everyone: "所有人",
      others: "其他人",
      with: "与{}一起",
      ownChannels: "自有渠道",
      partnerChannels: "合作伙伴渠道",
      thirdPartyChannels: "第三方渠道",
      otherChannels: "渠道"
    ),
    figure: FigureWords(
      captions: ("旅程共一个阶段。", "旅程共{}个阶段。"),
      touchpointCaption: "旅程共{}个触点。",
      region: "{}的泳道图",
      table: "表格",
      tableTitle: "同样内容的表格",
      tableNote: "图中的每一行、每个阶段，以文字呈现。",
      actorTableNote: "图按角色呈现的内容及其余内容，在此按主题以文字呈现。",
      tableCaption: "{}：每个阶段发生什么",
      tableAssumed: "（均为假设）",
      impact: "影响{}",
      effort: "投入{}"
    ),
    changes: ChangeWords(
      title: "变化",
      note: "与“{}”相比",
      phases: "阶段",
      added: "新增",
      leftOut: "取消",
      renamed: "原为“{}”",
      takes: "用时",
      was: "{}，原为{2}",
      better: "更好",
      worse: "更差",
      painsGone: "不再提到的痛点",
      painsKept: "仍在的痛点",
      painsNew: "新的痛点",
      takenUp: "已采用的机会",
      nowAnswered: "得到解答的需求和疑问",
      nowOpen: "不再得到解答的需求和疑问"
    ),
    page: PageWords(
      currentState: "现状",
      futureState: "未来状态",
      details: "细化",
      changes: "改变",
      goal: "目标",
      expects: "期望",
      fromTo: "起点与终点",
      takes: "用时",
      evidence: "依据",
      owner: "负责人",
      reviewed: "审阅",
      findings: "值得注意",
      phases: "阶段",
      participation: "谁参与",
      notes: "备注",
      related: "相关旅程",
      changesThis: "改变本旅程",
      detailsPhase: "细化阶段“{}”",
      alsoWith: "也涉及{}",
      participationCaption: "{}：谁参与哪个阶段"
    ),
    findings: FindingWords(
      lowest: "最低点",
      gate: "把关",
      gateText: "{}把关通过后才能继续",
      also: "；在{}也是如此",
      pain: "最严重的痛点",
      dropOff: "最大流失",
      gap: "内容缺口",
      gapText: "{}未得到解答",
      opportunity: "最大机会"
    ),
    joining: JoiningWords(
      comma: "、",
      and: "和",
      colon: "：",
      aside: "{}（{2}）",
      semicolon: "\u{FF1B}"
    ),
    evidence: EvidenceWords(
      observed: ("{2}条陈述中已观察{}条", "{2}条陈述中已观察{}条"),
      assumed: ("{}条陈述，为假设", "{}条陈述，均为假设"),
      interviews: ("{}次访谈", "{}次访谈"),
      others: ("{}个其他来源", "{}个其他来源"),
      newest: "最新{}",
      dueSince: "自{}起逾期",
      futureNotice: "未来状态：这里写的是我们的打算，尚无观察。",
      currentNotice: "尚无依据：这里写的是我们的看法，而非所见。"
    )
  )

  private static var chineseChart: ChartWords {
    var words = ChartWords()
    words.phases = "阶段"
    words.steps = "步骤"
    words.driver = "主导"
    words.participant = "参与"
    words.gatekeeper = "把关"
    words.notInvolved = "不参与"
    words.severities = ["轻微", "较小", "中等", "较大", "严重"]
    words.pain = "痛点"
    words.painWithSeverity = "痛点，竖条数表示严重程度"
    words.opportunity = "机会"
    words.nothing = "无记录"
    words.contentAvailable = "已有"
    words.met = "有解答"
    words.partlyMet = "部分解答"
    words.contentWanted = "待制作"
    words.unmet = "无解答"
    words.momentOfTruth = "关键时刻"
    words.trigger = "触发"
    words.gate = "把关"
    words.dropOff = "流失"
    words.channelSwitch = "切换渠道类型"
    words.baseline = "现状"
    words.feelings = ["非常满意", "满意", "平静", "不安", "沮丧"]
    words.lineOfInteraction = "互动线"
    words.lineOfVisibility = "可视线"
    words.lineOfInternalInteraction = "内部互动线"
    words.observed = "已观察"
    words.assumed = "假设"
    words.wholePhase = "整个阶段"
    words.curve.sentence = "{name}：{parts}。"
    words.curve.namelessSentence = "情绪{parts}。"
    words.curve.separator = "，"
    words.curve.starts = "起初{feeling}"
    words.curve.rises = "在“{phase}”升至{feeling}"
    words.curve.falls = "在“{phase}”降至{feeling}"
    words.curve.ends = "最后{feeling}"
    words.curve.stays = "一直{feeling}"
    words.curve.only = "在“{phase}”{feeling}"
    return words
  }
}
