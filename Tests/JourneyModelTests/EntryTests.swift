import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct EntryTests {
  /// A journey whose only entry stands on line 3 from column 3.
  private func wiki(_ entry: String, lane: String = "Pain points") -> Wiki {
    Wiki(
      journey: "## A\n### \(lane)\n- \(entry)\n",
      also: ["evidence/int-07.md": "# Interview 7\n", "evidence/sur-1.md": "# Survey\n"]
    )
  }

  @Test("An entry of a numbered list has its number, and no other has one")
  func numbers() {
    let text = "## A\n### Activities\n3. Asks\n4. Waits\n\n- Leaves\n\nA paragraph\n"
    let cell = Wiki(journey: text).wiki.journeys[0].phases[0].cells[0]
    #expect(cell.entries.map(\.number) == [3, 4, nil, nil])
    #expect(cell.entries.map(\.text) == ["Asks", "Waits", "Leaves", "A paragraph"])
  }

  @Test("Every attribute has its type")
  func attributes() {
    let wiki = wiki(
      """
      Slow {persona=frank-finance channel=email evidence=int-07,sur-1 severity=4 \
      kind=excessive-cost emotion=-1 moment=truth towards=buy metric="days open" impact=5 \
      effort=2 confidence=low format=video depth=expert funnel=MOFU url=https://example.org/a \
      owner="Ana Ruiz" status=planned touchpoint=call id=slow}
      """
    )
    let entry = wiki.entry("pain_points")
    #expect(wiki.codes == [])
    #expect(entry?.text == "Slow")
    #expect(entry.map { wiki.ids($0.personas) } == ["frank-finance"])
    #expect(entry?.channels.map { wiki.wiki[$0].id } == ["email"])
    #expect(entry?.evidence.map { wiki.wiki[$0].facts.id } == ["int-07", "sur-1"])
    #expect(entry?.severity == 4)
    #expect(entry?.painKind == .excessiveCost)
    #expect(entry?.emotion == -1)
    #expect(entry?.isMomentOfTruth == true)
    #expect(entry?.towards == .buy)
    #expect(entry?.metric == "days open")
    #expect(entry?.impact == 5)
    #expect(entry?.effort == 2)
    #expect(entry?.confidence == "low")
    #expect(entry?.format == "video")
    #expect(entry?.depth == "expert")
    #expect(entry?.funnel == .mofu)
    #expect(entry?.url?.destination == "https://example.org/a")
    #expect(entry?.owner == "Ana Ruiz")
    #expect(entry?.status == "planned")
    #expect(entry?.touchpoint == "call")
    #expect(entry?.id == "slow")
  }

  @Test(
    "A wrong attribute is one finding at its key or value",
    arguments: [
      ("severity=9", "3:18: error: out-of-range"),
      ("severity=high", "3:18: error: wrong-type"),
      ("kind=costt", "3:14: error: wrong-value"),
      ("towards=leave", "3:17: error: wrong-value"),
      ("funnel=top", "3:16: error: wrong-value"),
      ("moment=lie", "3:16: error: wrong-value"),
      ("basis=guess", "3:15: error: wrong-value"),
      ("impact=0", "3:16: error: out-of-range"),
      ("sevrity=4", "3:9: warning: unknown-attribute"),
      ("persona=nobody", "3:17: error: unknown-persona"),
      ("evidence=int-7", "3:18: error: unknown-evidence"),
      ("evidence=int-07,int-8", "3:25: error: unknown-evidence"),
      ("answers=x", "3:17: error: unknown-answer"),
      ("url=javascript:alert(1)", "3:13: error: unsafe-url"),
      ("id=a/b", "3:12: error: invalid-id"),
      ("url=missing.pdf", "3:13: warning: broken-link"),
      ("emotion=9", "3:17: warning: score-off-scale"),
    ]
  )
  func wrong(attribute: String, finding: String) {
    #expect(wiki("Slow {\(attribute)}").findings == ["journeys/j.md:\(finding)"])
  }

  @Test("A misspelt value suggests the one that was meant")
  func suggestions() {
    #expect(wiki("Slow {evidence=int-7}").diagnostics.first?.suggestion == "int-07")
    #expect(wiki("Slow {kind=trsut}").diagnostics.first?.suggestion == "trust")
    #expect(wiki("Slow {sevrity=4}").diagnostics.first?.suggestion == "severity")
  }

  @Test("Braces that are no attributes stay text")
  func plainBraces() {
    let wiki = wiki("Slow {as ever}")
    #expect(wiki.entry("pain_points")?.text == "Slow {as ever}")
    #expect(wiki.codes == [])
  }

  @Test("`kind` outside pain points means nothing, and says so")
  func kindElsewhere() {
    #expect(
      wiki("Slow {kind=time}", lane: "Needs").findings
        == ["journeys/j.md:3:9: warning: unknown-attribute"]
    )
  }

  @Test("Evidence makes an entry observed, and `basis` overrides it")
  func basis() {
    #expect(wiki("Slow").entry("pain_points")?.basis == .assumed)
    #expect(wiki("Slow {evidence=int-07}").entry("pain_points")?.basis == .observed)
    #expect(wiki("Slow {basis=observed}").entry("pain_points")?.basis == .observed)
    #expect(
      wiki("Slow {evidence=int-07 basis=assumed}").entry("pain_points")?.basis == .assumed
    )
  }

  @Test(
    "A link to evidence in the text cites it",
    arguments: ["[interview](evidence:int-07)", "[interview](../evidence/int-07.md)"]
  )
  func citedInText(link: String) {
    let wiki = wiki("Slow, says an \(link)")
    #expect(wiki.entry("pain_points")?.evidence.count == 1)
    #expect(wiki.entry("pain_points")?.basis == .observed)
  }

  @Test("A link to a channel in the text names it; without a catalogue any name is one")
  func channelInText() {
    let wiki = wiki("Reads a [trade newsletter](channel:e-mail)", lane: "Touchpoints")
    #expect(wiki.entry("touchpoints")?.channels.map { wiki.wiki[$0].id } == ["e-mail"])
    #expect(wiki.codes == [])
  }

  @Test("A link to nothing is one finding, though an entry holds it")
  func brokenMention() {
    let wiki = wiki("Slow [x](evidence:int-77)")
    #expect(wiki.findings == ["journeys/j.md:3:12: error: unknown-evidence"])
  }

  @Test("A label with the name of one of the journey's personas says who an entry is about")
  func labelledPersona() {
    let wiki = Wiki(
      journey: "---\npersonas: frank-finance\n---\n## A\n### Needs\n- Frank: proof\n- Cost: low\n"
    )
    let entries = wiki.journey.phases[0].cells[0].entries
    #expect(entries.map { wiki.ids($0.personas) } == [["frank-finance"], []])
  }

  @Test("`answers` leads to entries of any phase")
  func answers() {
    let text = """
      ## A
      ### Needs
      - Proof {id=proof}
      ## B
      ### Content
      - Sheet {answers=proof}
      """
    let wiki = Wiki(journey: text)
    let cell = wiki.journey.phases[1].cells[1]
    #expect(cell.entries.first?.answers == [EntryLink(phase: 0, lane: 0, entry: 0)])
    #expect(wiki.codes == [])
  }

  @Test("An entry id given twice is an error that points at both")
  func duplicateID() {
    let wiki = Wiki(journey: "## A\n### Needs\n- a {id=x}\n- b {id=x}\n")
    #expect(wiki.findings == ["journeys/j.md:4:9: error: duplicate-entry-id"])
    #expect(wiki.finding("duplicate-entry-id").map { wiki.place($0.notes[0].span) } == "3:9")
  }

  @Test(
    "A drop-off gives its rate",
    arguments: [
      ("35% leave", 35.0), ("About 12,5 % go", 12.5), ("Many leave {rate=40}", 40),
      ("35–40% leave", 40),
    ]
  )
  func dropOff(text: String, rate: Double) {
    let wiki = wiki(text, lane: "Drop-off")
    #expect(wiki.entry("drop_off")?.rate == rate)
    #expect(wiki.codes == [])
  }

  @Test("A drop-off above 100 % is out of range")
  func wrongRate() {
    #expect(
      wiki("135% leave", lane: "Drop-off").findings
        == ["journeys/j.md:3:3: error: out-of-range"]
    )
  }
}

struct FrontMatterPhaseTests {
  @Test("Phases are ids or maps with facts and lanes of texts and maps")
  func phases() {
    let text = """
      ---
      phases:
        - look
        - title: Weigh up
          kind: decision
          group: Sales
          goal: A short list
          duration: 2 weeks
          trigger: A *budget*
          owner: Ana
          moment_of_truth: The first call
          needs: [Proof, Calm]
          pain_points:
            - text: No figures
              severity: 4
              evidence: [int-1]
          drop_off: {rate: 35%, reason: no answer}
      ---
      """
    let wiki = Wiki(journey: text, also: ["evidence/int-1.md": "# I\n"])
    #expect(wiki.codes == [])
    #expect(wiki.journey.phases.map(\.id) == ["look", "weigh-up"])
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Weigh up"])
    let phase = wiki.journey.phases[1]
    #expect(phase.kind == .decision)
    #expect(phase.group == "Sales")
    #expect(phase.goal?.text == "A short list")
    #expect(phase.duration == "2 weeks")
    #expect(phase.trigger?.text == "A budget")
    #expect(phase.owner == "Ana")
    #expect(phase.momentOfTruth?.text == "The first call")
    #expect(wiki.texts("needs") == [[], ["Proof", "Calm"]])
    #expect(phase.cells[1].entries.first?.severity == 4)
    #expect(phase.cells[1].entries.first?.basis == .observed)
    #expect(phase.cells[2].entries.first?.rate == 35)
  }

  @Test("A listed phase takes the text of the heading that names it")
  func headings() {
    let text =
      "---\nphases: [look, {id: buy, title: Buying}]\n---\n## Buying\n### Needs\n- a\n## Look\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.map(\.id) == ["look", "buy"])
    #expect(wiki.texts("needs") == [[], ["a"]])
  }

  @Test(
    "What is no phase or no entry is an error at its place",
    arguments: [
      ("phases: many", "2:9: error: wrong-type"),
      ("phases: [[a]]", "2:10: error: wrong-type"),
      ("phases: [{kind: use}]", "2:10: error: wrong-type"),
      ("phases: [{id: a, kind: awarness}]", "2:24: error: wrong-value"),
      ("phases: [{id: a, needs: [[x]]}]", "2:26: error: wrong-type"),
      ("phases: [{id: a, needs: [{severity: 2}]}]", "2:26: error: wrong-type"),
      ("phases: [{id: a, nees: [x], goal: y}]", "2:18: warning: unknown-key"),
      ("phases: [a, a]", "2:13: error: duplicate-phase"),
      ("phases: [{id: a, journey: other}]", "2:27: error: unknown-journey"),
    ]
  )
  func wrong(line: String, finding: String) {
    #expect(Wiki(journey: "---\n\(line)\n---\n").findings == ["journeys/j.md:\(finding)"])
  }
}
