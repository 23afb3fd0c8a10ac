import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct LaneTests {
  @Test("Lanes are known by their aliases, whatever the case, ordinal or emoji")
  func aliases() {
    let text = """
      ## A
      ### 1. Doing
      - a
      ### 😖 FRUSTRATIONS
      - b
      ### Jobs to be done
      - c
      """
    #expect(Wiki(journey: text).journey.lanes.map(\.id) == ["needs", "activities", "pain_points"])
  }

  @Test(
    "A lane is known behind a filler, and by two of its names at once",
    arguments: ["User thinking", "Key thoughts", "Thinking / quotes", "2. Thoughts & mindset"]
  )
  func compounds(title: String) {
    let wiki = Wiki(journey: "## A\n### Needs\n- x\n### \(title)\n- a\n")
    #expect(wiki.texts("thoughts") == [["a"]])
  }

  @Test("A heading that names two lanes is neither")
  func twoLanes() {
    let wiki = Wiki(journey: "## A\n### Needs\n- x\n### Thoughts & feelings\n- a\n")
    #expect(wiki.journey.lanes.map(\.id) == ["needs"])
  }

  @Test("A heading that recurs in two phases and holds short entries is a lane of its own")
  func recurring() {
    let phase = "### Needs\n- a\n### Proof points\n- b\n"
    let wiki = Wiki(journey: "## A\n\(phase)## B\n\(phase)")
    #expect(wiki.texts("proof-points") == [["b"], ["b"]])
    #expect(wiki.journey.lanes.last?.title == "Proof points")
  }

  @Test("A heading that recurs above long paragraphs stays prose")
  func recurringProse() {
    let long = String(repeating: "word ", count: 40)
    let phase = "### Needs\n- a\n### Story\n\(long)\n"
    let wiki = Wiki(journey: "## A\n\(phase)## B\n\(phase)")
    #expect(wiki.journey.lanes.map(\.id) == ["needs"])
    #expect(wiki.journey.phases[0].prose.sections.map(\.heading.text) == ["Story"])
  }

  @Test("A heading that stands in one phase only stays prose")
  func single() {
    let wiki = Wiki(journey: "## A\n### Needs\n- a\n### Proof\n- b\n## B\n### Needs\n- a\n")
    #expect(wiki.journey.phases[0].prose.sections.map(\.heading.text) == ["Proof"])
  }

  @Test("A lane named in `lanes` needs no second phase, and the order is that of `lanes`")
  func named() {
    let text = """
      ---
      lanes: [proof, pain_points, needs]
      ---
      ## A
      ### Needs
      - a
      ### Proof
      - b
      ### Touchpoints
      - c
      """
    #expect(Wiki(journey: text).journey.lanes.map(\.id) == ["proof", "needs", "touchpoints"])
  }

  @Test(
    "One word under `lanes` is a set of lanes, whatever its case",
    arguments: [
      ("actors", LaneSet.actors), ("Actors", .actors), ("information", .information),
      ("needs", .information), ("[actors]", .information), ("actors, needs", .information),
    ]
  )
  func laneSet(value: String, set: LaneSet) {
    let wiki = Wiki(journey: "---\nlanes: \(value)\n---\n## A\n### Needs\n- a\n")
    #expect(wiki.journey.laneSet == set)
    #expect(wiki.codes == [])
  }

  @Test("A word under `lanes` that is neither a set nor a lane is reported with what is near it")
  func unknownLaneSet() {
    let wiki = Wiki(journey: "---\nlanes: actor\n---\n## A\n### Needs\n- a\n")
    #expect(wiki.journey.laneSet == .information)
    #expect(wiki.codes == ["wrong-value"])
    #expect(wiki.diagnostics.map(\.suggestion) == ["actors"])
  }

  @Test("A site chooses the set of lanes for journeys that do not")
  func siteLaneSet() {
    let text = "## A\n### Needs\n- a\n"
    #expect(Wiki(journey: text, site: "lanes: actors\n").journey.laneSet == .actors)
    let own = "---\nlanes: information\n---\n" + text
    #expect(Wiki(journey: own, site: "lanes: actors\n").journey.laneSet == .information)
  }

  @Test("A site orders lanes and gives them titles")
  func siteLanes() {
    let wiki = Wiki(
      journey: "## A\n### Needs\n- a\n### Proof\n- b\n",
      site: "lanes:\n  proof: Proof we have\n  needs: What they need\n"
    )
    #expect(wiki.journey.lanes.map(\.title) == ["Proof we have", "What they need"])
  }

  @Test("A strong label with a text is a lane with one entry")
  func labelText() {
    let wiki = Wiki(journey: "## A\n**Needs:** calm\n\n**Channels**: shop\n")
    #expect(wiki.texts("needs") == [["calm"]])
    #expect(wiki.texts("channels") == [["shop"]])
  }

  @Test("A strong label with nothing behind it takes the list that follows")
  func labelList() {
    let wiki = Wiki(journey: "## A\n**Needs:**\n\n- a\n- b\n\n**Questions:**\n- c\n")
    #expect(wiki.texts("needs") == [["a", "b"]])
    #expect(wiki.texts("questions") == [["c"]])
  }

  @Test("A label with nothing behind it and nothing after it stays text")
  func emptyLabel() {
    let wiki = Wiki(journey: "## A\n### Needs\n- a\n## B\n**Questions:** x\n\n**Needs:**\n")
    #expect(wiki.codes == [])
    #expect(wiki.journey.phases[0].prose.isEmpty)
  }

  @Test("Items with labels are lanes, strong or plain, with ASCII or full-width colon")
  func labelItems() {
    let wiki = Wiki(
      journey: "## A\n- **Needs:** calm\n- **Emotion：** glad\n- Channels: shop\n- x\n"
    )
    #expect(wiki.journey.lanes.map(\.id) == ["needs", "channels", "emotion"])
    #expect(wiki.journey.phases[0].prose.blocks.count == 1)
  }

  @Test("Lines that each begin with a strong label are one entry each")
  func labelLines() {
    let wiki = Wiki(journey: "## A\n**Needs:** calm\n**Questions:** when?\n")
    #expect(wiki.texts("needs") == [["calm"]])
    #expect(wiki.texts("questions") == [["when?"]])
  }

  @Test("An item is an entry with its nested list as detail, a paragraph is one too")
  func entries() {
    let wiki = Wiki(journey: "## A\n### Needs\nOne\n\n1. Two\n   - more\n2. Three\n")
    #expect(wiki.texts("needs") == [["One", "Two", "Three"]])
    #expect(wiki.journey.phases[0].cells[0].entries[1].details.count == 1)
  }

  @Test("A table in a lane stays prose of the phase")
  func table() {
    let wiki = Wiki(journey: "## A\n### Needs\n- a\n\n| x | y |\n|---|---|\n| 1 | 2 |\n")
    #expect(wiki.journey.phases[0].prose.blocks.count == 1)
  }

  @Test("Two names of one lane are joined")
  func joined() {
    let wiki = Wiki(journey: "## A\n### Actions\n- a\n### Steps\n- b\n")
    #expect(wiki.texts("activities") == [["a", "b"]])
  }

  @Test("A lane under two headings of one name is an error that points at both")
  func twice() {
    let wiki = Wiki(journey: "## A\n### Needs\n- a\n### Needs\n- b\n")
    #expect(wiki.findings == ["journeys/j.md:4:5: error: lane-given-twice"])
    #expect(wiki.finding("lane-given-twice").map { wiki.place($0.notes[0].span) } == "2:5")
  }

  @Test("A lane in front matter and under a heading is an error that points at both")
  func twiceMixed() {
    let text = """
      ---
      phases:
        - id: look
          needs: [calm]
      ---
      ## Look
      ### Needs
      - b
      """
    let wiki = Wiki(journey: text)
    #expect(wiki.findings == ["journeys/j.md:7:5: error: lane-given-twice"])
    #expect(wiki.finding("lane-given-twice").map { wiki.place($0.notes[0].span) } == "4:5")
  }

  @Test("A journey with hundreds of lanes is cut and says so once")
  func tooMany() {
    let phase = (0..<150).map { "### L\($0)\n- a\n" }.joined()
    let wiki = Wiki(journey: "## A\n### Needs\n- a\n\(phase)## B\n### Needs\n- a\n\(phase)")
    #expect(wiki.journey.lanes.count == 100)
    #expect(wiki.codes.allSatisfy { $0 == "too-many-lanes" })
    #expect(!wiki.codes.isEmpty)
  }
}
