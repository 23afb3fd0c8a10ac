import Testing

@testable import SwimlaneDiagram

@Suite("The key")
struct KeyTests {
  /// The words of the key of a chart with these rows.
  private func words(_ rows: [Row], _ column: Column = Column(id: "a", title: "A")) -> [String] {
    layout(Chart(id: "c", title: "T", columns: [column], rows: rows)).key.map(\.entry.word)
  }

  private func row(_ items: [Item], _ kind: Row.Kind = .text) -> Row {
    Row(id: "r", title: "R", kind: kind, cells: [items])
  }

  @Test("says what each sign of the picture means, and nothing of others")
  func used() {
    #expect(words([row([Item("a")])]) == ["observed"])
    #expect(words([row([Item("a", isAssumed: true)])]) == ["assumed"])
    #expect(words([row([])]) == ["nothing noted"])
    #expect(
      words([row([Item("a", mark: .met), Item("b", mark: .unmet)])]) == ["answered", "unanswered"]
    )
    #expect(words([row([Item("a", mark: .opportunity)], .chips)]) == ["opportunity"])
    #expect(
      words([row([Item("a", isChannelSwitch: true)], .chips)]) == [
        "switch to another kind of channel"
      ]
    )
    #expect(words([row([Item("a", mark: .contentAvailable)], .chips)]) == ["available"])
    #expect(words([]) == [])
  }

  @Test("knows the marks at the ends of phases")
  func boundaries() {
    let column = Column(
      id: "a",
      title: "A",
      isMomentOfTruth: true,
      trigger: "t",
      gate: "g",
      dropOff: "d"
    )
    #expect(words([], column) == ["trigger", "gate", "drop-off", "moment of truth"])
  }

  @Test("speaks of bars only where there are any")
  func severity() {
    #expect(words([row([Item("a", mark: .pain(severity: nil))])]) == ["pain point"])
    #expect(
      words([row([Item("a", mark: .pain(severity: 2))])]) == ["pain point, severity in bars"]
    )
  }

  @Test("shows how each kind of sign looks that nothing proves")
  func assumed() {
    let point = Series.Point(1, isAssumed: true)
    func signs(_ points: [[Series.Point]]) -> [Sign] {
      let curve = Row(id: "e", title: "E", kind: .curve([Series(name: "", points: points)]))
      let chart = Chart(
        id: "c",
        title: "T",
        columns: [Column(id: "a", title: "A"), Column(id: "b", title: "B")],
        rows: [row([Item("a", isAssumed: true)], .chips), curve]
      )
      return layout(chart).key[0].entry.signs
    }
    #expect(signs([[point], [point]]) == [.glyph(.hollowBullet), .assumedChip, .assumedLine])
    #expect(signs([[point], []]) == [.glyph(.hollowBullet), .assumedChip], "there is no line")
  }

  @Test("shows a sign once, solid where there are both, and hollow among what is assumed")
  func bothForms() {
    let needs = row([Item("a", mark: .met), Item("b", mark: .met, isAssumed: true)])
    let pains = row([
      Item("c", mark: .pain(severity: 2)), Item("d", mark: .pain(severity: 5), isAssumed: true),
    ])
    let chart = Chart(
      id: "c",
      title: "T",
      columns: [Column(id: "a", title: "A")],
      rows: [needs, pains]
    )
    let expected: [[Sign]] = [
      [.glyph(.bullet)], [.glyph(.hollowBullet), .glyph(.hollowMet), .glyph(.hollowPain)],
      [.glyph(.met)], [.severity(.pain)], [.painGround],
    ]
    #expect(layout(chart).key.map(\.entry.signs) == expected)
  }

  @Test("shows the hollow sign beside its own word where the picture has no solid one")
  func hollowAlone() {
    let needs = row([Item("a", mark: .met, isAssumed: true), Item("b", mark: .unmet)])
    let chart = Chart(id: "c", title: "T", columns: [Column(id: "a", title: "A")], rows: [needs])
    let expected: [[Sign]] = [
      [.glyph(.bullet)], [.glyph(.hollowBullet)], [.glyph(.hollowMet)], [.glyph(.unmet)],
    ]
    #expect(layout(chart).key.map(\.entry.signs) == expected)
  }

  @Test("keeps what belongs together in one row where it fits")
  func groups() {
    let key = layout(GoldenCharts.everyMark).key
    #expect(Set(key.map(\.entry.group)).count == KeyGroup.allCases.count)
    for group in KeyGroup.allCases {
      #expect(Set(key.filter { $0.entry.group == group }.map(\.text.frame.y)).count == 1)
    }
  }

  @Test("breaks into rows that the picture holds")
  func rows() {
    let geometry = layout(GoldenCharts.everyMark)
    let width = geometry.railWidth + geometry.bodyWidth
    #expect(Set(geometry.key.map(\.text.frame.y)).count > 1)
    #expect(geometry.key.allSatisfy { $0.text.frame.maxX <= width && $0.x >= 0 })
  }
}
