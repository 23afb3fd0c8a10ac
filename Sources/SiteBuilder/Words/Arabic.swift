import JourneyModel
import SwimlaneDiagram

extension MapWords {
  /// Arabic. Feelings are nouns, so that they agree with nobody; numbers stand after a colon.
  static let arabic = MapWords(
    language: "ar",
    chart: arabicChart,
    lanes: [
      .goals: "الأهداف",
      .needs: "الاحتياجات",
      .activities: "الأنشطة",
      .touchpoints: "نقاط التواصل",
      .channels: "القنوات",
      .questions: "الأسئلة",
      .thoughts: "الأفكار",
      .emotion: "المشاعر",
      .painPoints: "نقاط الألم",
      .frontstage: "أمام الكواليس",
      .backstage: "خلف الكواليس",
      .support: "الدعم",
      .content: "المحتوى",
      .microConversions: "القرارات الصغيرة",
      .metrics: "المؤشرات",
      .dropOff: "الانسحابات",
      .participation: "المشاركة",
      .opportunities: "الفرص",
    ],
    actors: ActorWords(
      everyone: "الجميع",
      others: "آخرون",
      with: "مع {}",
      ownChannels: "قنواتنا",
      partnerChannels: "قنوات الشركاء",
      thirdPartyChannels: "قنوات الآخرين",
      otherChannels: "قنوات"
    ),
    figure: FigureWords(
      captions: ("الرحلة في مرحلة واحدة.", "عدد مراحل الرحلة: {}."),
      touchpointCaption: "عدد نقاط التواصل في الرحلة: {}.",
      region: "مخطط {}",
      table: "جدول",
      tableTitle: "الحقائق نفسها في جدول",
      tableNote: "كل صف ومرحلة في الصورة بالكلمات.",
      actorTableNote: "ما تعرضه الصورة حسب الأشخاص، والباقي، حسب الموضوع وبالكلمات.",
      tableCaption: "{}: ما يحدث في كل مرحلة",
      tableAssumed: "، وفق افتراضنا",
      impact: "الأثر {}",
      effort: "الجهد {}"
    ),
    changes: ChangeWords(
      title: "ما الذي يتغير",
      note: "مقارنة بـ «{}»",
      phases: "المراحل",
      added: "مضافة",
      leftOut: "محذوفة",
      renamed: "كانت «{}»",
      takes: "المدة",
      was: "{}، وكانت {2}",
      better: "أفضل",
      worse: "أسوأ",
      painsGone: "نقاط ألم لم تعد مذكورة",
      painsKept: "نقاط ألم باقية",
      painsNew: "نقاط ألم جديدة",
      takenUp: "فرص تحققت",
      nowAnswered: "احتياجات وأسئلة تلقى جوابًا",
      nowOpen: "احتياجات وأسئلة لم يعد لها جواب"
    ),
    page: PageWords(
      currentState: "الوضع الحالي",
      futureState: "الوضع المستقبلي",
      details: "يفصّل",
      changes: "يغيّر",
      goal: "الهدف",
      expects: "التوقعات",
      fromTo: "من، إلى",
      takes: "المدة",
      evidence: "الأدلة",
      owner: "المسؤول",
      reviewed: "المراجعة",
      findings: "ما يلفت النظر",
      phases: "المراحل",
      participation: "من يشارك",
      notes: "ملاحظات",
      related: "رحلات ذات صلة",
      changesThis: "تغيّر هذه الرحلة",
      detailsPhase: "تفصّل المرحلة {}",
      alsoWith: "أيضًا مع {}",
      participationCaption: "{}: من يشارك في أي مرحلة"
    ),
    findings: FindingWords(
      lowest: "أدنى لحظة",
      gate: "الموافقة",
      gateText: "يلزم للمتابعة موافقة {}",
      also: "؛ وكذلك في {}",
      pain: "أشد نقطة ألم",
      dropOff: "أكبر انسحاب",
      gap: "نقص في المحتوى",
      gapText: "بلا جواب: {}",
      opportunity: "أكبر فرصة"
    ),
    joining: JoiningWords(
      comma: "، ",
      and: " و",
      colon: ": ",
      aside: "{} ({2})",
      semicolon: "\u{61B} "
    ),
    evidence: EvidenceWords(
      observed: ("مرصود {} من {2}", "مرصود {} من {2}"),
      assumed: ("أقوال مفترضة: {}", "أقوال كلها مفترضة: {}"),
      interviews: ("مقابلات: {}", "مقابلات: {}"),
      others: ("مصادر أخرى: {}", "مصادر أخرى: {}"),
      newest: "الأحدث {}",
      dueSince: "مستحقة منذ {}",
      futureNotice: "وضع مستقبلي: هذا ما ننويه، ولم يُرصد شيء بعد.",
      currentNotice: "لا أدلة بعد: هذا ما نعتقده، لا ما رأيناه."
    )
  )

  private static var arabicChart: ChartWords {
    var words = ChartWords()
    words.phases = "المراحل"
    words.steps = "الخطوات"
    words.driver = "يقود"
    words.participant = "يشارك"
    words.gatekeeper = "يوافق"
    words.notInvolved = "غير مشارك"
    words.severities = ["طفيف جدًا", "طفيف", "متوسط", "كبير", "شديد"]
    words.pain = "نقطة ألم"
    words.painWithSeverity = "نقطة ألم، وعدد الخطوط شدتها"
    words.opportunity = "فرصة"
    words.nothing = "لا شيء مسجل"
    words.contentAvailable = "متوفر"
    words.met = "له جواب"
    words.partlyMet = "جواب جزئي"
    words.contentWanted = "مطلوب"
    words.unmet = "بلا جواب"
    words.momentOfTruth = "لحظة الحقيقة"
    words.trigger = "الدافع"
    words.gate = "الموافقة"
    words.dropOff = "الانسحاب"
    words.channelSwitch = "تغيير نوع القناة"
    words.baseline = "الحالي"
    words.feelings = ["سعادة", "رضا", "حياد", "قلق", "إحباط"]
    words.lineOfInteraction = "خط التفاعل"
    words.lineOfVisibility = "خط الرؤية"
    words.lineOfInternalInteraction = "خط التفاعل الداخلي"
    words.observed = "مرصود"
    words.assumed = "مفترض"
    words.wholePhase = "المرحلة ككل"
    words.curve.sentence = "{name}: {parts}."
    words.curve.namelessSentence = "المزاج: {parts}."
    words.curve.separator = "، "
    words.curve.starts = "في البداية {feeling}"
    words.curve.rises = "صعودًا إلى {feeling} ({phase})"
    words.curve.falls = "نزولًا إلى {feeling} ({phase})"
    words.curve.ends = "في النهاية {feeling}"
    words.curve.stays = "دائمًا {feeling}"
    words.curve.only = "{feeling} ({phase})"
    return words
  }
}
