import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct PhaseDetectionTests {
  @Test("An H2 that holds a lane as a heading is a phase")
  func laneHeading() {
    let wiki = Wiki(journey: "# J\n## Look\n### Needs\n- a\n## Background\nText\n")
    #expect(wiki.journey.phases.map(\.title) == ["Look"])
  }

  @Test("An H2 with two different lanes as labels is a phase, with one it is not")
  func labels() {
    let text = "## Look\n**Needs:** a\n\n**Emotion:** b\n## Talk\n**Needs:** c\n"
    #expect(Wiki(journey: text).journey.phases.map(\.title) == ["Look"])
  }

  @Test("Two paragraphs of strong text alone that name lanes make a phase")
  func strongHeadings() {
    let wiki = Wiki(journey: "## Look\n**User needs**\n\n- a\n- b\n\n**Pain points**\n\nSlow\n")
    #expect(wiki.texts("needs") == [["a", "b"]])
    #expect(wiki.texts("pain_points") == [["Slow"]])
  }

  @Test("With two H2s numbered as phase, exactly those are phases")
  func numbered() {
    let text = "## Stage 1: Look\nText\n## Stage 2 – Buy\n## Result\n### Needs\n- a\n"
    #expect(Wiki(journey: text).journey.phases.map(\.title) == ["Look", "Buy"])
  }

  @Test(
    "A word for a phase and its number leave the title",
    arguments: [
      "Phase 2: Choosing", "Stage 2 – Choosing", "Step two - Choosing", "Phase II. Choosing",
      "2. Choosing", "2) Choosing", "PHASE 2 Choosing", "🚀 Phase 2: Choosing", "Phase-2: Choosing",
      "Phase #2: Choosing", "Phase 2 (Choosing)",
    ]
  )
  func titles(heading: String) {
    let wiki = Wiki(journey: "## Phase 1: Look\n### Needs\n- a\n## \(heading)\n### Needs\n- b\n")
    let titles = wiki.journey.phases.map(\.title)
    #expect(titles.last == "Choosing" || titles.last == "(Choosing)")
  }

  @Test("A phase may be called like a lane")
  func laneName() {
    let wiki = Wiki(journey: "## Decision\n### Needs\n- a\n## Support\n### Needs\n- b\n")
    #expect(wiki.journey.phases.map(\.id) == ["decision", "support"])
  }

  @Test(
    "A section that is known as none is never a phase",
    arguments: ["Overview", "Success metrics", "Personas", "Appendix", "1. Introduction"]
  )
  func otherSections(title: String) {
    let wiki = Wiki(journey: "## \(title)\n### Needs\n- a\n## Look\n### Needs\n- a\n")
    #expect(wiki.journey.phases.map(\.title) == ["Look"])
  }

  @Test("With a framework, headings are phases by id, title or alias, in document order")
  func framework() {
    let text = """
      ---
      framework: funnel
      ---
      ## Loyalty
      ## Stage 1: awareness
      ## Other
      Text
      """
    let journey = Wiki(journey: text).journey
    #expect(journey.phases.map(\.id) == ["retention-loyalty", "awareness"])
    #expect(journey.phases.map(\.title) == ["Retention / Loyalty", "Awareness"])
    #expect(journey.phases.map(\.kind) == [.retention, .awareness])
    #expect(journey.prose.sections.map(\.heading.text) == ["Other"])
  }

  @Test("In a journey with a framework, another heading that holds lanes is a stray phase")
  func stray() {
    let text = "---\nframework: funnel\n---\n## Awareness\n## Advocay\n### Needs\n- a\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.findings == ["journeys/j.md:5:4: warning: stray-phase"])
    #expect(wiki.finding("stray-phase")?.suggestion == "Advocacy")
  }

  @Test("The site's framework holds for journeys that have no phases of their own")
  func siteFramework() {
    let wiki = Wiki(
      journey: "## Choosing\nText\n## Purchasing\nText\n",
      site: "framework: buying-process"
    )
    #expect(wiki.journey.framework == "buying-process")
    #expect(wiki.journey.phases.map(\.group) == ["Sales", "Sales"])
  }

  @Test("A framework of one's own gives ids, titles, kinds and groups")
  func ownFramework() {
    let site = """
      frameworks:
        clinic:
          title: Clinic
          first_number: 0
          phases:
            - notice
            - {id: visit, title: First visit, kind: consideration, group: Care, aliases: [Call]}
      """
    let wiki = Wiki(
      journey: "---\nframework: clinic\n---\n## Notice\n## Call\n### Needs\n- a\n",
      site: site
    )
    #expect(wiki.journey.phases.map(\.id) == ["notice", "visit"])
    #expect(wiki.journey.phases.map(\.title) == ["Notice", "First visit"])
    #expect(wiki.journey.phases[1].kind == .consideration)
    #expect(wiki.codes == [])
  }

  @Test("Phases one level deeper than usual are found too")
  func deeper() {
    let wiki = Wiki(
      journey: "# J\n## Journey\n### Look\n#### Needs\n- a\n### Buy\n#### Needs\n- b\n"
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
  }

  @Test("A journey without phases keeps its text as prose")
  func none() {
    let journey = Wiki(journey: "# J\nText\n## Notes\nMore\n").journey
    #expect(journey.phases.isEmpty)
    #expect(journey.prose.sections.map(\.heading.text) == ["Notes"])
  }

  @Test("Two headings of one name get different ids")
  func sameTitle() {
    let wiki = Wiki(journey: "## Search\n### Needs\n- a\n## Search\n### Needs\n- b\n")
    #expect(wiki.journey.phases.map(\.id) == ["search", "search-2"])
    #expect(wiki.codes == [])
  }

  @Test("An id given twice is an error at the second place that points at the first")
  func duplicate() {
    let text = "## A {id=x}\n### Needs\n- a\n## B {id=x}\n### Needs\n- b\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.findings == ["journeys/j.md:4:10: error: duplicate-phase"])
    #expect(wiki.finding("duplicate-phase").map { wiki.place($0.notes[0].span) } == "1:10")
  }

  @Test("The braces after a phase's heading hold its id, kind and group")
  func headingAttributes() {
    let text = "## Look {id=first kind=awareness group=Marketing}\n### Needs\n- a\n"
    let phase = Wiki(journey: text).journey.phases[0]
    #expect(phase.id == "first")
    #expect(phase.kind == .awareness)
    #expect(phase.group == "Marketing")
    #expect(phase.title == "Look")
  }

  @Test("An id that would leave its folder is an error")
  func pathID() {
    let wiki = Wiki(journey: "## Look {id=../x}\n### Needs\n- a\n")
    #expect(wiki.findings == ["journeys/j.md:1:13: error: invalid-id"])
    #expect(wiki.journey.phases.map(\.id) == ["look"])
  }

  @Test("Unknown frameworks are errors with the likely one")
  func unknownFramework() {
    let wiki = Wiki(journey: "---\nframework: funel\n---\n")
    #expect(wiki.findings == ["journeys/j.md:2:12: error: unknown-framework"])
    #expect(wiki.finding("unknown-framework")?.suggestion == "funnel")
  }

  @Test("A journey with hundreds of phases is cut and says so")
  func tooMany() {
    let text = (0..<250).map { "## P\($0)\n### Needs\n- a\n" }.joined()
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.count == 60)
    #expect(wiki.codes == ["too-many-phases"])
  }

  @Test("The headings below one for stages are phases, whatever they hold")
  func listedHeadings() {
    let text = "## The map\n### Expectations\n- x\n### Key stages\n#### Look\n- a\n#### Buy\nText\n"
    #expect(Wiki(journey: text).journey.phases.map(\.title) == ["Look", "Buy"])
  }

  @Test("Of two groups of headings that look like phases, the one with more phases is the map")
  func greaterGroup() {
    let look = "**Needs:** a\n\n**Channels:** b\n"
    let wiki = Wiki(
      journey: "## Map\n### Look\n\(look)### Talk\n\(look)### Buy\n\(look)## Problem one\n\(look)"
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Talk", "Buy"])
  }

  @Test("Headings inside a phase are none, however many they are")
  func insidePhase() {
    let lanes = "#### Needs\n- a\n"
    let wiki = Wiki(
      journey: "## Look\n### Needs\n- a\n### One\n\(lanes)### Two\n\(lanes)### Three\n\(lanes)"
    )
    #expect(wiki.journey.phases.map(\.title) == ["Look"])
  }

  @Test("Strong labels that recur in phases are lanes, as headings that recur are")
  func recurringLabels() {
    let text =
      "## Phase 1: Look\n**State:** curious\n## Phase 2: Buy\n**State:**\n- sure\n\n**Once:** x\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.texts("state") == [["curious"], ["sure"]])
    #expect(wiki.journey.lanes.count == 1)
  }

  @Test("One heading that holds lanes gives way to a table of phases")
  func doubtful() {
    let map = "| Phase | Needs |\n|---|---|\n| Look | a |\n| Buy | b |\n\n"
    let summary = "**Pain points:** slow\n\n**Opportunities:** faster\n"
    let wiki = Wiki(journey: "## Map\n\(map)## In short\n\(summary)")
    #expect(wiki.journey.phases.map(\.title) == ["Look", "Buy"])
    #expect(wiki.journey.prose.sections.map(\.heading.text) == ["In short"])
  }

  @Test("A numbered list of names with lists of their own is a journey where nothing else is")
  func list() {
    let text =
      "## Flow\n1. Home page\n   1. Picks tea\n2. Basket\n   - Pays\n   - Waits\n3. Thanks\n"
    let wiki = Wiki(journey: text)
    #expect(wiki.journey.phases.map(\.title) == ["Home page", "Basket", "Thanks"])
    #expect(wiki.texts("activities") == [["Picks tea"], ["Pays", "Waits"], []])
    #expect(wiki.journey.prose.sections.isEmpty)
    let both = Wiki(journey: text + "## Look\n### Needs\n- a\n")
    #expect(both.journey.phases.map(\.title) == ["Look"])
  }

  @Test(
    "Other lists are none",
    arguments: [
      "1. a\n2. b\n3. c\n", "1. a\n   - x\n2. b\n   - y\n", "- a\n  - x\n- b\n  - y\n- c\n  - z\n",
    ]
  )
  func otherLists(list: String) {
    #expect(Wiki(journey: "# J\n\n" + list).journey.phases.isEmpty)
  }

  @Test("A long heading or file name makes an id that can be a file name")
  func longNames() {
    let long = String(repeating: "Größe ", count: 60)
    let wiki = Wiki(journey: "## \(long)1\n### Needs\n- a\n## \(long)2\n### Needs\n- a\n")
    let ids = wiki.journey.phases.map(\.id)
    #expect(ids.allSatisfy { $0.utf8.count <= 210 && !$0.hasSuffix("-") })
    #expect(Set(ids).count == 2)
    #expect(wiki.journey.phases[0].title.count > 300)
  }

  @Test("An id that an author gives is not cut but an error")
  func longID() {
    let wiki = Wiki(journey: "---\nid: \(String(repeating: "x", count: 201))\n---\n")
    #expect(wiki.codes == ["invalid-id"])
  }
}
