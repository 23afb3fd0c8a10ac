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
}
