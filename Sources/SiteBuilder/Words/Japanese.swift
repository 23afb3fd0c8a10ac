import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Japanese.
  static let japanese = MapWords(
    language: "ja",
    chart: japaneseChart,
    lanes: [
      .goals: "目標",
      .needs: "ニーズ",
      .activities: "行動",
      .touchpoints: "タッチポイント",
      .channels: "チャネル",
      .questions: "疑問",
      .thoughts: "思考",
      .emotion: "感情",
      .painPoints: "ペインポイント",
      .frontstage: "フロントステージ",
      .backstage: "バックステージ",
      .support: "サポート",
      .content: "コンテンツ",
      .microConversions: "小さな決断",
      .metrics: "指標",
      .dropOff: "離脱",
      .participation: "参加",
      .opportunities: "機会",
    ],
    actors: ActorWords(
      everyone: "全員",
      others: "その他",
      with: "{}と一緒に",
      ownChannels: "自社のチャネル",
      partnerChannels: "パートナーのチャネル",
      thirdPartyChannels: "第三者のチャネル",
      otherChannels: "チャネル"
    ),
    figure: FigureWords(
      captions: ("1つのフェーズからなるジャーニー。", "{}つのフェーズからなるジャーニー。"),
      touchpointCaption: "{}つのタッチポイントからなるジャーニー。",
      region: "{}のスイムレーン",
      table: "表",
      tableTitle: "同じ内容の表",
      tableNote: "図のすべての行とフェーズを言葉で示します。",
      actorTableNote: "図が人ごとに示す内容とその他の内容を、項目ごとに言葉で示します。",
      tableCaption: "{}：各フェーズで起きること",
      tableAssumed: "（仮説の範囲で）",
      impact: "効果{}",
      effort: "労力{}"
    ),
    changes: ChangeWords(
      title: "変わること",
      note: "「{}」との比較",
      phases: "フェーズ",
      added: "追加",
      leftOut: "廃止",
      renamed: "以前は「{}」",
      takes: "期間",
      was: "{}（以前は{2}）",
      better: "改善",
      worse: "悪化",
      painsGone: "挙げられなくなったペインポイント",
      painsKept: "残るペインポイント",
      painsNew: "新しいペインポイント",
      takenUp: "実現した機会",
      nowAnswered: "答えが得られるニーズと疑問",
      nowOpen: "答えのなくなったニーズと疑問"
    ),
    page: PageWords(
      currentState: "現状",
      futureState: "将来像",
      details: "詳細",
      changes: "変更元",
      goal: "目標",
      expects: "期待",
      fromTo: "始まりと終わり",
      takes: "期間",
      evidence: "根拠",
      owner: "担当",
      reviewed: "確認日",
      findings: "注目点",
      phases: "フェーズ",
      participation: "誰が参加するか",
      notes: "メモ",
      related: "関連するジャーニー",
      changesThis: "このジャーニーを変える",
      detailsPhase: "フェーズ「{}」の詳細",
      alsoWith: "{}も参加",
      participationCaption: "{}：各フェーズに誰が参加するか"
    ),
    findings: FindingWords(
      lowest: "最も低い瞬間",
      gate: "承認",
      gateText: "先へ進むには{}の承認が必要",
      also: "、{}でも同様",
      pain: "最も深刻なペインポイント",
      dropOff: "最大の離脱",
      gap: "コンテンツの不足",
      gapText: "{}に答えがない",
      opportunity: "最大の機会"
    ),
    joining: JoiningWords(
      comma: "、",
      and: "と",
      colon: "：",
      aside: "{}（{2}）",
      semicolon: "\u{FF1B}"
    ),
    evidence: EvidenceWords(
      observed: ("{2}件の記述のうち{}件が観察済み", "{2}件の記述のうち{}件が観察済み"),
      assumed: ("{}件の記述、仮説", "{}件の記述、すべて仮説"),
      interviews: ("インタビュー{}件", "インタビュー{}件"),
      others: ("その他の情報源{}件", "その他の情報源{}件"),
      newest: "最新{}",
      dueSince: "{}から期限切れ",
      futureNotice: "将来像：私たちの意図であり、まだ何も観察されていません。",
      currentNotice: "根拠はまだありません：見たことではなく、私たちの考えです。"
    )
  )

  private static var japaneseChart: ChartWords {
    var words = ChartWords()
    words.phases = "フェーズ"
    words.steps = "ステップ"
    words.driver = "主導"
    words.participant = "参加"
    words.gatekeeper = "承認者"
    words.notInvolved = "関与なし"
    words.severities = ["ごく小", "小", "中", "大", "極めて大"]
    words.pain = "ペインポイント"
    words.painWithSeverity = "ペインポイント（棒の数は深刻さ）"
    words.opportunity = "機会"
    words.nothing = "記載なし"
    words.contentAvailable = "あり"
    words.met = "回答あり"
    words.partlyMet = "一部回答"
    words.contentWanted = "要望"
    words.unmet = "回答なし"
    words.momentOfTruth = "決定的瞬間"
    words.trigger = "きっかけ"
    words.gate = "承認"
    words.dropOff = "離脱"
    words.channelSwitch = "チャネル種別の切替"
    words.baseline = "現状"
    words.feelings = ["大満足", "満足", "普通", "不満", "強い不満"]
    words.narrowTitles = [
      "タッチポイント": "タッチ\nポイント", "ペインポイント": "ペイン\nポイント",
      "フロントステージ": "フロント\nステージ", "バックステージ": "バック\nステージ",
    ]
    words.lineOfInteraction = "相互作用線"
    words.lineOfVisibility = "可視線"
    words.lineOfInternalInteraction = "内部相互作用線"
    words.observed = "観察済み"
    words.assumed = "仮説"
    words.wholePhase = "フェーズ全体"
    words.curve.sentence = "{name}：{parts}。"
    words.curve.namelessSentence = "気分は{parts}。"
    words.curve.separator = "、"
    words.curve.starts = "最初は{feeling}"
    words.curve.rises = "「{phase}」で{feeling}に上がり"
    words.curve.falls = "「{phase}」で{feeling}に下がり"
    words.curve.ends = "最後は{feeling}"
    words.curve.stays = "ずっと{feeling}"
    words.curve.only = "「{phase}」で{feeling}"
    return words
  }
}
