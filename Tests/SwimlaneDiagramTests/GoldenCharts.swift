@testable import SwimlaneDiagram

/// Small charts that together use everything a chart can hold.
enum GoldenCharts {
  static let all = [everyMark, german, arabic, japanese, future, arabicSteps]

  static let everyMark = Chart(
    id: "buy",
    title: "Buying an order tool",
    summary:
      "Olivia leads and Frank has to agree; the mood is lowest before the payback figures come.",
    language: "en",
    columns: [
      Column(
        id: "awareness",
        title: "Awareness",
        number: "0",
        note: "1–2 weeks",
        group: "Marketing",
        link: Link("buy/awareness.html", absoluteHref: "https://example.org/buy/awareness.html"),
        trigger: "Peak season exposes errors"
      ),
      Column(
        id: "learning",
        title: "Learning",
        number: "1",
        group: "Marketing",
        link: Link("buy/learning.html"),
        dropOff: "35 %"
      ),
      Column(
        id: "choosing",
        title: "Choosing",
        number: "2",
        note: "6 weeks",
        group: "Sales",
        isMomentOfTruth: true,
        gate: "Frank approves the budget"
      ),
    ],
    rows: [
      Row(
        id: "needs",
        title: "Needs",
        kind: .text,
        cells: [
          [
            Item("Know whether others have this problem", mark: .partlyMet),
            Item("Fewer errors, −28 %", isAssumed: true),
            Item("A day without corrections", mark: .partlyMet, isAssumed: true),
          ],
          [Item("Payback figures", mark: .unmet), Item("A list of criteria", mark: .met)],
          [
            Item("A reference", mark: .unmet, isAssumed: true),
            Item("A trial", mark: .met, isAssumed: true),
          ],
        ]
      ),
      Row(
        id: "touchpoints",
        title: "Touchpoints",
        kind: .chips,
        cells: [
          [Item("Newsletter", link: Link("../touchpoints.html#newsletter")), Item("E-mail")],
          [Item("Search engine", isAssumed: true)],
          [Item("Sales call", mark: .momentOfTruth)],
        ]
      ),
      Row(
        id: "emotion",
        title: "Emotion",
        kind: .curve([
          Series(
            name: "Olivia",
            points: [
              [.init(-1, word: "uneasy")], [.init(1, word: "curious")],
              [
                .init(-2, word: "tense"), .init(0.5, word: "relieved", isAssumed: true),
                .init(-1, word: "worn out", isOfPhase: true),
              ],
            ]
          ),
          Series(name: "Frank", points: [[], [.init(1)], [.init(-1, word: "sceptical")]]),
        ])
      ),
      Row(
        id: "pains",
        title: "Pain points",
        kind: .chips,
        cells: [
          [Item("A day a week goes into corrections", mark: .pain(severity: 5))],
          [Item("Three price lists", badge: "Olivia", mark: .pain(severity: 2))],
          [Item("No figures", mark: .pain(severity: nil), isAssumed: true)],
        ]
      ),
      Row(
        id: "frontstage",
        title: "Frontstage",
        kind: .text,
        separatorAbove: .interaction,
        cells: [[], [Item("Answers within a day")], [Item("Sends the offer")]]
      ),
      Row(
        id: "backstage",
        title: "Backstage",
        kind: .text,
        separatorAbove: .visibility,
        cells: [[Item("Creates a record")]]
      ),
      Row(
        id: "content",
        title: "Content",
        kind: .chips,
        separatorAbove: .internalInteraction,
        cells: [
          [
            Item(
              "Guide",
              badge: "PDF",
              mark: .contentAvailable,
              link: Link("https://example.org/guide")
            )
          ],
          [Item("ROI sheet", mark: .contentWanted)],
          [Item("Case study", mark: .contentWanted)],
        ]
      ),
      Row(
        id: "participation",
        title: "Participation",
        kind: .participation,
        cells: [
          [Item("Olivia", mark: .participant), Item("Frank", mark: .notInvolved)],
          [Item("Olivia", mark: .driver, isAssumed: true)],
          [Item("Olivia", mark: .driver), Item("Frank", mark: .gatekeeper)],
        ]
      ),
      Row(
        id: "opportunities",
        title: "Opportunities",
        kind: .chips,
        cells: [[], [], [Item("Publish a payback calculator", mark: .opportunity)]]
      ),
    ]
  )

  static let german = Chart(
    id: "kauf",
    title: "Kauf einer Auftragsverwaltungssoftware",
    language: "de",
    columns: [
      Column(id: "info", title: "Informationsbeschaffung", note: "2–3 Wochen"),
      Column(id: "entscheidung", title: "Kaufentscheidungsfindungsprozess"),
    ],
    rows: [
      Row(
        id: "aktivitaeten",
        title: "Berührungspunkte",
        kind: .chips,
        cells: [
          [Item("Vergleichsportal"), Item("Kündigungsschaltfläche")],
          [Item("Wirtschaftlichkeitsberechnungen für die Geschäftsführung")],
        ]
      ),
      Row(
        id: "gefuehl",
        title: "Emotion",
        kind: .curve([Series(name: "", points: [[.init(1)], [.init(-2, word: "enttäuscht")]])])
      ),
    ]
  )

  static let arabic = Chart(
    id: "shira",
    title: "شراء أداة لإدارة الطلبات",
    summary: "تقود عليا البحث ويجب أن يوافق فريد.",
    direction: .rightToLeft,
    language: "ar",
    columns: [
      Column(id: "waai", title: "الوعي", number: "1", group: "التسويق", trigger: "أخطاء الموسم"),
      Column(id: "ikhtiyar", title: "الاختيار", number: "2", gate: "موافقة فريد"),
    ],
    rows: [
      Row(
        id: "needs",
        title: "الاحتياجات",
        kind: .text,
        cells: [
          [Item("معرفة ما إذا كان الآخرون يواجهون هذه المشكلة أيضا"), Item("CRM Pro 3.5")], [],
        ]
      ),
      Row(
        id: "emotion",
        title: "العاطفة",
        kind: .curve([
          Series(name: "عليا", points: [[.init(-1, word: "قلقة")], [.init(2, word: "مرتاحة")]])
        ])
      ),
    ]
  )

  static let japanese = Chart(
    id: "kounyuu",
    title: "受注管理ツールの購入 🛒",
    language: "ja",
    columns: [
      Column(id: "ninchi", title: "認知 📚"), Column(id: "sentaku", title: "選択", note: "6週間"),
    ],
    rows: [
      Row(
        id: "needs",
        title: "バックステージ",
        kind: .text,
        cells: [
          [Item("他社にも同じ問題があるかどうかを知りたい。")],
          [Item("財務部が受け入れる「選定基準」の一覧"), Item("チームの合意 👨‍👩‍👧‍👦")],
        ]
      )
    ]
  )
}
