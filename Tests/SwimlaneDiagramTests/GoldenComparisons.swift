@testable import SwimlaneDiagram

/// Small charts with steps and with a state that is compared with another.
extension GoldenCharts {
  /// Steps side by side, the future above the current state, a channel switch.
  static let future = Chart(
    id: "move",
    title: "Moving an account, from next year on",
    language: "en",
    columns: [
      Column(
        id: "prepare",
        title: "Preparing",
        steps: [Step("Read the guide"), Step("Export", link: Link("move/prepare.html#export"))],
        dropOff: "35 % find no guide"
      ),
      Column(
        id: "move",
        title: "Moving",
        steps: [Step("Sign in"), Step("Import the file"), Step("Check")],
        trigger: "Contract ends"
      ),
    ],
    rows: [
      Row(
        id: "touchpoints",
        title: "Touchpoints",
        kind: .chips,
        cells: [
          [Item("Website")],
          [
            Item("App", isChannelSwitch: true),
            Item("Hotline", mark: .momentOfTruth, isChannelSwitch: true),
          ],
        ]
      ),
      Row(
        id: "emotion",
        title: "Emotion",
        kind: .curve([
          Series(
            name: "Mia",
            points: [
              [.init(0, word: "curious", step: 0), .init(1, step: 1)],
              [.init(1, step: 0), .init(2, word: "relieved", isAssumed: true, step: 2)],
            ]
          ),
          Series(
            name: "Mia",
            points: [
              [.init(0, step: 0), .init(-2, step: 1)],
              [.init(-1, step: 0), .init(0, isAssumed: true, step: 2)],
            ],
            isBaseline: true
          ),
        ])
      ),
    ]
  )

  /// From right to left: a list of steps with numbers over the points.
  static let arabicSteps = Chart(
    id: "khatwat",
    title: "شراء أداة",
    direction: .rightToLeft,
    language: "ar",
    columns: [
      Column(
        id: "bahth",
        title: "البحث",
        steps: [
          Step("قراءة تقارير المشترين الآخرين على ثلاث بوابات مقارنة ونسخ الأسعار يدويا في جدول"),
          Step("سؤال زميل"), Step("طلب عرض"), Step("مقارنة العروض"),
        ],
        dropOff: "٣٥٪"
      ),
      Column(id: "shira", title: "الشراء", steps: [Step("قرار")]),
    ],
    rows: [
      Row(
        id: "emotion",
        title: "العاطفة",
        kind: .curve([
          Series(
            name: "عليا",
            points: [
              [.init(-1, step: 0), .init(0, step: 1), .init(-2, word: "قلقة", step: 3)],
              [.init(2, step: 0)],
            ]
          )
        ])
      )
    ]
  )
}
