import JourneyModel
import Testing

@testable import SiteBuilder

/// What the journey `new` changes about `old`.
private func changes(_ old: String, _ new: String) -> JourneyChanges {
  let site = siteOf([
    "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Okafor\n",
    "journeys/a-old.md": old, "journeys/b-new.md": "---\nbaseline: a-old\n---\n" + new,
  ])
  return JourneyChanges(from: site.compared(Link(0)), to: site.compared(Link(1)))
}

/// A phase with lanes, each "Lane: entry; entry".
private func phase(_ title: String, _ lanes: String...) -> String {
  let all = lanes.isEmpty ? ["Needs: x"] : lanes
  let texts = all.map { lane in
    let parts = lane.split(separator: ": ", maxSplits: 1).map(String.init)
    let items = parts[1].split(separator: "; ").map { "- \($0)\n" }.joined()
    return "### \(parts[0])\n\(items)"
  }
  return "## \(title)\n" + texts.joined()
}

@Suite("What a journey changes about its baseline")
struct JourneyChangesTests {
  typealias Pair = JourneyChanges.PhasePair

  @Test(
    "Phases are the same by id, else by title, else as the only ones of their kind",
    arguments: [
      (["Look", "Buy"], ["Look", "Buy"], [Pair(old: 0, new: 0), Pair(old: 1, new: 1)]),
      (["Look", "Buy"], ["Buy"], [Pair(old: 1, new: 0), Pair(old: 0)]),
      (["Look"], ["Look", "Stay"], [Pair(old: 0, new: 0), Pair(new: 1)]),
      (["Look {id=a}"], ["Search {id=a}"], [Pair(old: 0, new: 0)]),
      (["Look {id=a}"], ["Look {id=b}"], [Pair(old: 0, new: 0)]),
      (["Look {kind=use}"], ["Search {kind=use}"], [Pair(old: 0, new: 0)]),
      (
        ["A {kind=use}", "B {kind=use}"], ["C {kind=use}"],
        [Pair(new: 0), Pair(old: 0), Pair(old: 1)]
      ),
      (["Look", "Buy"], ["Buy", "Look"], [Pair(old: 1, new: 0), Pair(old: 0, new: 1)]),
    ]
  )
  func phases(old: [String], new: [String], pairs: [Pair]) {
    let found = changes(old.map { phase($0) }.joined(), new.map { phase($0) }.joined())
    #expect(found.phases == pairs)
  }

  @Test("Feelings are compared for each person and phase of which both journeys know a score")
  func feelings() {
    let found = changes(
      phase("Look", "Emotion: Ana: -2; Ben: 0") + phase("Buy", "Emotion: Ana: 1"),
      phase("Look", "Emotion: Ana: 1; Ben: 0") + phase("Buy", "Emotion: Ben: 2")
    )
    #expect(
      found.feelings == [JourneyChanges.Feeling(phase: 0, name: "Ana", before: -2, after: 1)]
    )
  }

  @Test("A pain point is still there when its id or its words are, and else gone")
  func pains() {
    let found = changes(
      phase("Look", "Pain points: Slow {id=slow}; No price; Too loud")
        + phase("Buy", "Pain points: No receipt"),
      phase("Look", "Pain points: Not so slow {id=slow}; Dear")
        + phase("Buy", "Pain points: no  PRICE")
    ).pains
    #expect(found.gone.map { [$0.phase, $0.entry] } == [[0, 2], [1, 0]])
    #expect(found.kept.map { [$0.new.phase, $0.new.entry] } == [[0, 0], [1, 0]])
    #expect(found.added.map { [$0.phase, $0.entry] } == [[0, 1]])
  }

  @Test("No pain point is gone when the new journey says nothing of any")
  func unknownPains() {
    let found = changes(phase("Look", "Pain points: Slow"), phase("Look", "Needs: a"))
    #expect(found.pains == JourneyChanges.EntryChanges())
  }

  @Test("The highest share that leaves a phase is compared where both journeys have one")
  func dropOffs() {
    let found = changes(
      phase("Look", "Drop-off: 20% wait; 35% leave") + phase("Buy", "Drop-off: 5% leave"),
      phase("Look", "Drop-off: 10% leave") + phase("Buy", "Needs: a")
    )
    #expect(found.dropOffs == [JourneyChanges.Rate(phase: 0, before: 35, after: 10)])
  }

  @Test(
    "A metric is the same by its name in a phase or its id in any, and compared where both have a value",
    arguments: [
      ("Days to answer: 10", "Days to answer: 4", ["Days to answer: 10 → 4"]),
      ("days to answer: 10", "Days to answer: 10", []),
      ("Share: < 5%", "Share: 5%", ["Share: < 5% → 5%"]),
      ("Opens at: 9:30", "Opens at: 8:00", ["Opens at: 9:30 → 8:00"]),
      ("日数：10", "日数：4", ["日数: 10 → 4"]),
      ("Return rate", "Return rate: 4%", []),
      ("Wait: 3 h {id=w}", "Waiting time: 1 h {id=w}", ["Waiting time: 3 h → 1 h"]),
    ]
  )
  func metrics(old: String, new: String, changed: [String]) {
    let found = changes(
      phase("Look", "Metrics: " + old) + phase("Buy", "Metrics: Days to answer: 9"),
      phase("Look", "Metrics: " + new) + phase("Buy", "Metrics: Days to answer: 9")
    )
    #expect(found.metrics.map { "\($0.name): \($0.before) → \($0.after)" } == changed)
  }

  @Test("Metrics of one name in a phase are paired by their order, if both have as many")
  func namesakes() {
    func changed(_ old: String, _ new: String) -> [String] {
      changes(phase("Look", "Metrics: " + old), phase("Look", "Metrics: " + new)).metrics
        .map { "\($0.before) → \($0.after)" }
    }
    #expect(changed("Rate: 3 %; Rate: 4 %", "Rate: 3 %; Rate: 4 %") == [])
    #expect(changed("Rate: 3 %; Rate: 4 %", "Rate: 3 %; Rate: 5 %") == ["4 % → 5 %"])
    #expect(changed("Rate: 3 %; Rate: 4 %", "Rate: 5 %") == [])
  }

  @Test("An opportunity is taken up when its id stands in another lane")
  func takenUp() {
    let found = changes(
      phase("Look", "Opportunities: Show prices {id=prices}; Show staff {id=staff}; More light"),
      phase("Look", "Content: The price list {id=prices}", "Opportunities: Staff {id=staff}")
    )
    #expect(found.takenUp.map(\.old.entry) == [0])
  }

  @Test("A need is answered now when nothing answered it before, and the other way round")
  func answers() {
    let found = changes(
      phase("Look", "Needs: A price {id=p}; A chair {id=c}", "Touchpoints: Chairs {answers=c}"),
      phase("Look", "Needs: The price {id=p}; A chair {id=c}", "Touchpoints: Prices {answers=p}")
    )
    #expect(found.nowAnswered.map(\.place.entry) == [0])
    #expect(found.nowOpen.map(\.place.entry) == [1])
  }

  @Test("An answer that was in part and is whole now is a change, too")
  func betterAnswers() {
    let needs = "Needs: A price {id=p}; A chair {id=c}"
    let content = "Content: The price list {answers=p}"
    let found = changes(
      phase("Look", needs, "Touchpoints: Prices {answers=p}", content),
      phase("Look", needs, "Touchpoints: Prices {answers=p}")
    )
    #expect(found.nowAnswered.map(\.before) == [.partly])
    #expect(found.nowAnswered.map(\.after) == [.met])
    #expect(found.nowOpen == [])
  }
}

@Suite("The list of what changes")
struct ChangesViewTests {
  private func view(_ old: String, _ new: String) -> [String] {
    let site = siteOf([
      "personas/ana.md": "# Ana Ruiz\n",
      "journeys/a-old.md": "---\ntitle: Today\nduration: 9 months\n---\n" + old,
      "journeys/b-new.md": new,
    ])
    let found = site.changes(of: Link(1), on: .journey("b-new"))
    return found?.groups.map { group in
      group.title + ": "
        + group.items.map { "\($0.title) \u{2013} \($0.text)" }.joined(separator: "; ")
    } ?? []
  }

  @Test("names each kind of change once, with what it was")
  func groups() {
    let old =
      phase(
        #"Look {duration="2 weeks"}"#,
        "Emotion: Ana: -2",
        "Pain points: Slow {severity=5}; Loud"
      )
      + phase("Ask") + phase("Pay {id=buy}", "Drop-off: 30% leave", "Metrics: Days: 10")
    let new =
      "---\ntitle: Later\nduration: 6 months\nbaseline: a-old\n---\n"
      + phase(#"Look {duration="1 day"}"#, "Emotion: Ana: 1", "Pain points: Slow {severity=2}")
      + phase("Buy {id=buy}", "Drop-off: 12.5% leave", "Metrics: Days: 4") + phase("Stay")
    #expect(
      view(old, new) == [
        "Phases: Buy – was “Pay”; Stay – added; Ask – left out",
        "Takes: Later – 6 months, was 9 months; Look – 1 day, was 2 weeks",
        "Emotion: Look – Ana better (−2 → +1)",
        "Pain points not named any more: Loud – Look",
        "Pain points still there: Slow – Look\u{A0}· minor, was severe",
        "Drop-off: Buy – 12.5%, was 30%",
        "Metrics: Days – Buy\u{A0}· 4, was 10",
      ]
    )
  }

  @Test(
    "says that scores are those of phases as a whole before it tells whose, where steps have others"
  )
  func besideSteps() {
    func told(_ steps: String) -> [String] {
      let lanes = "## Look\n### Emotion\n- Ana: 1\n"
      return view(
        "## Look\n### Emotion\n- Ana: -1\n" + steps,
        "---\nbaseline: a-old\nstate: future\nduration: 9 months\n---\n" + lanes
      )
    }
    let scores = "Ana better (\u{2212}1 \u{2192} +1)"
    #expect(told("") == ["Emotion: Look \u{2013} \(scores)"])
    #expect(
      told("### Activities\n- Waits {persona=ana emotion=-2}\n")
        == ["Emotion: Look \u{2013} phase as a whole: \(scores)"]
    )
  }

  @Test("is absent without a baseline, for the journey itself, and when nothing differs")
  func absent() {
    #expect(view(phase("Look"), phase("Look") + phase("Buy")) == [])
    #expect(view(phase("Look"), "---\nbaseline: b-new\n---\n" + phase("Buy")) == [])
    #expect(view(phase("Look"), "---\nbaseline: a-old\n---\n" + phase("Look")) == [])
  }
}
