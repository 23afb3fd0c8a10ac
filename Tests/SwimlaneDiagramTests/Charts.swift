@testable import SwimlaneDiagram

/// Charts that several suites lay out.
enum Charts {
  /// Eight phases, nine lanes, 112 items of everyday length: the chart the size budget is stated for.
  static let budget: Chart = {
    let texts = [
      "Reads a newsletter", "Asks two colleagues", "Budget approval", "Compares three offers",
      "Know the payback", "Books a meeting", "Pricing page", "List of criteria",
    ]
    func cells(_ counts: [Int], _ shift: Int, _ mark: Mark? = nil) -> [[Item]] {
      counts.enumerated().map { column, count in
        (0..<count).map { Item(texts[(column + shift + $0) % texts.count], mark: mark) }
      }
    }
    let two = [Int](repeating: 2, count: 8)
    let one = [Int](repeating: 1, count: 8)
    let points: [[Series.Point]] = [-1, 0, 1, -2, 1, 2, 1, 0].map { [Series.Point($0)] }
    return Chart(
      id: "budget",
      title: "Buying an order tool",
      columns: (0..<8).map {
        Column(id: "p\($0)", title: "Phase \($0)", link: Link("budget/p\($0).html"))
      },
      rows: [
        Row(id: "needs", title: "Needs", kind: .text, cells: cells(two, 0)),
        Row(id: "activities", title: "Activities", kind: .text, cells: cells(two, 1)),
        Row(id: "touchpoints", title: "Touchpoints", kind: .chips, cells: cells(two, 2)),
        Row(id: "emotion", title: "Emotion", kind: .curve([Series(name: "Ana", points: points)])),
        Row(id: "thoughts", title: "Thoughts", kind: .text, cells: cells(one, 3)),
        Row(
          id: "pains",
          title: "Pain points",
          kind: .chips,
          cells: cells(two, 4, .pain(severity: 4))
        ),
        Row(id: "content", title: "Content", kind: .chips, cells: cells(two, 5, .contentWanted)),
        Row(
          id: "part",
          title: "Participation",
          kind: .participation,
          cells: cells(two, 6, .driver)
        ),
        Row(id: "ideas", title: "Opportunities", kind: .chips, cells: cells(one, 7, .opportunity)),
      ]
    )
  }()

  /// A chart of random shape and texts from four scripts, with long words, addresses and emoji.
  static func random(seed: UInt64) -> Chart {
    var random = SeededRandom(seed: seed)
    let columnCount = Int.random(in: 0...9, using: &random)
    let direction: Direction = Bool.random(using: &random) ? .leftToRight : .rightToLeft
    let columns = (0..<columnCount).map { index in
      Column(
        id: "p\(index)",
        title: text(1...4, &random),
        number: maybe("\(index)", &random),
        note: maybe(text(1...3, &random), &random),
        group: maybe(["Marketing", "Vertrieb"][index % 2], &random),
        link: maybe(Link("p\(index).html"), &random),
        steps: (0..<stepCount(seed, &random)).map { _ in
          Step(text(0...3, &random), link: maybe(Link("step.html"), &random))
        },
        isMomentOfTruth: Bool.random(using: &random),
        trigger: maybe(text(1...6, &random), &random),
        gate: maybe(text(1...6, &random), &random),
        dropOff: maybe(text(1...6, &random), &random)
      )
    }
    let rows = (0..<Int.random(in: 0...9, using: &random)).map { index in
      row(index, columnCount, &random)
    }
    return Chart(
      id: "r\(seed)",
      title: text(1...8, &random),
      summary: text(0...30, &random),
      direction: direction,
      columns: columns,
      rows: rows
    )
  }

  /// Every third chart has no steps, every other one a few, a fifth of the rest many.
  private static func stepCount(_ seed: UInt64, _ random: inout SeededRandom) -> Int {
    switch seed % 3 {
    case 0: 0
    case 1: Int.random(in: 0...3, using: &random)
    default: Int.random(in: 0...(seed % 5 == 0 ? 20 : 4), using: &random)
    }
  }

  private static func row(_ index: Int, _ columnCount: Int, _ random: inout SeededRandom) -> Row {
    let marks: [Mark?] = [
      nil, nil, .driver, .gatekeeper, .pain(severity: 5), .opportunity, .contentWanted, .unmet,
    ]
    let kinds: [Row.Kind] = [.text, .chips, .participation, .curve(series(columnCount, &random))]
    let separators: [Row.Separator?] = [nil, nil, .interaction, .visibility, .internalInteraction]
    return Row(
      id: "l\(index)",
      title: text(1...3, &random),
      kind: kinds[Int.random(in: 0..<kinds.count, using: &random)],
      separatorAbove: separators[Int.random(in: 0..<separators.count, using: &random)],
      cells: (0..<columnCount).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          Item(
            text(0...12, &random),
            badge: maybe(text(1...2, &random), &random),
            mark: marks[Int.random(in: 0..<marks.count, using: &random)],
            isAssumed: Bool.random(using: &random),
            isChannelSwitch: Int.random(in: 0..<4, using: &random) == 0,
            link: maybe(Link("entry.html"), &random)
          )
        }
      }
    )
  }

  private static func series(_ columnCount: Int, _ random: inout SeededRandom) -> [Series] {
    (0..<Int.random(in: 0...7, using: &random)).map { _ in
      Series(
        name: text(0...2, &random),
        points: (0..<columnCount).map { _ in
          (0..<Int.random(in: 0...3, using: &random)).map { step in
            Series.Point(
              Double(Int.random(in: -5...5, using: &random)) / 2,
              word: maybe(text(1...2, &random), &random),
              isAssumed: Bool.random(using: &random),
              step: maybe(step, &random),
              isOfPhase: Int.random(in: 0..<5, using: &random) == 0
            )
          }
        },
        isBaseline: Int.random(in: 0..<4, using: &random) == 0
      )
    }
  }

  private static let words = [
    "the", "budget", "approval", "E-Mail", "−28 %", "Kündigungsschaltfläche", "Berührungspunkte",
    "Wirtschaftlichkeitsberechnung", "Donaudampfschifffahrtsgesellschaftskapitän", "الموافقة",
    "الميزانية", "على", "שלום", "承認者。", "回収額の数字「不明」", "👨‍👩‍👧‍👦", "😀", "WWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "https://example.com/pricing/compare?plan=team", "ana@example.com", "การตัดสินใจซื้อสินค้า",
    "Bewer\u{AD}bung",
    "<b>&amp;\"", "…", "i", "99 €",
  ]

  private static func text(_ count: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
    (0..<Int.random(in: count, using: &random))
      .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
      .joined(separator: " ")
  }

  private static func maybe<Value>(_ value: Value, _ random: inout SeededRandom) -> Value? {
    Bool.random(using: &random) ? value : nil
  }
}
