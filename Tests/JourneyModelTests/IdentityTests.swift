import Diagnostics
import Documents
import Testing

@testable import JourneyModel

struct IdentityTests {
  @Test(
    "An id is the file name without extension and ordinal, as a slug",
    arguments: [
      ("ana.md", "ana"), ("02-Ana Ruiz.md", "ana-ruiz"), ("Ana_Ruiz.md", "ana-ruiz"),
      ("用户画像.md", "用户画像"), ("2024-review.md", "review"), ("7.md", "7"),
      ("café.md", "café"), ("con.md", "page-con"), ("com1.md", "page-com1"),
    ]
  )
  func ids(file: String, id: String) {
    #expect(Wiki(["personas/\(file)": "Text\n"]).persona.facts.id == id)
  }

  @Test("`id` in front matter wins")
  func ownID() {
    #expect(Wiki(persona: "---\nid: ana\n---\n").persona.facts.id == "ana")
  }

  @Test("An id in other letters is read as its slug, for information")
  func otherLetters() {
    let wiki = Wiki(persona: "---\nid: DOC_020\n---\n")
    #expect(wiki.persona.facts.id == "doc-020")
    #expect(wiki.findings == ["personas/p.md:2:5: information: id-as-slug"])
  }

  @Test(
    "An id that can be no file name is an error, and the file name stands in",
    arguments: ["a/b", "a.b", "..", "con", "LPT1", "\"a\\tb\"", "'!'", "a\\b"]
  )
  func invalid(id: String) {
    let wiki = Wiki(persona: "---\nid: \(id)\n---\n")
    #expect(wiki.findings == ["personas/p.md:2:5: error: invalid-id"])
    #expect(wiki.persona.facts.id == "p")
  }

  @Test("Two files with one id are an error at the second that points at the first")
  func duplicate() {
    let wiki = Wiki(["personas/01-ana.md": "# A\n", "personas/b.md": "---\nid: ana\n---\n"])
    #expect(wiki.findings == ["personas/b.md:2:5: error: duplicate-id"])
    #expect(wiki.finding("duplicate-id")?.notes.first?.span.path == "personas/01-ana.md")
    #expect(wiki.wiki.personas.count == 1)
  }

  @Test(
    "Ids that differ only by case or Unicode normal form are one",
    arguments: [("Ana", "ana"), ("caf\u{E9}", "cafe\u{301}"), ("ÉCOLE", "e\u{301}cole")]
  )
  func normalForms(first: String, second: String) {
    let wiki = Wiki(["personas/1-\(first).md": "Text\n", "personas/2-\(second).md": "Text\n"])
    #expect(wiki.codes == ["duplicate-id"])
  }

  @Test("Links to a file with a duplicate id are not broken on top")
  func linkToDuplicate() {
    let wiki = Wiki([
      "personas/1-ana.md": "# A\n", "personas/2-ana.md": "# B\n",
      "a.md": "[x](personas/2-ana.md)\n",
    ])
    #expect(wiki.codes == ["duplicate-id"])
  }

  @Test("Entities of different kinds may share an id")
  func kinds() {
    #expect(Wiki(["personas/a.md": "# A\n", "journeys/a.md": "# A\n"]).codes == [])
  }

  @Test("The title is `title`, else the first H1, else the file name in words")
  func titles() {
    #expect(Wiki(persona: "---\ntitle: Ana\n---\n# Bo\n").persona.facts.title == "Ana")
    #expect(Wiki(persona: "Text\n\n# Bo *the* builder\n").persona.facts.title == "Bo the builder")
    let wiki = Wiki(["personas/03-the-careful_buyer.md": "## Goals\n- a\n"])
    #expect(wiki.persona.facts.title == "The careful buyer")
  }

  @Test("A folder with an index is one journey with a phase per file, in file-name order")
  func folderJourney() {
    let wiki = Wiki([
      "journeys/buy/index.md": "---\ntitle: Buying\n---\nIntro\n",
      "journeys/buy/00-look.md": "---\nkind: awareness\n---\n# Looking\n## Needs\n- a\n",
      "journeys/buy/01-choose.md": "## Needs\n- b\n## Proof\n- x\n",
      "journeys/buy/02-pay.md": "---\ntitle: Paying\nneeds: [c]\n---\n## Proof\n- y\n",
    ])
    #expect(wiki.codes == [])
    #expect(wiki.wiki.journeys.map(\.facts.id) == ["buy"])
    #expect(wiki.journey.phases.map(\.id) == ["look", "choose", "pay"])
    #expect(wiki.journey.phases.map(\.title) == ["Looking", "Choose", "Paying"])
    #expect(wiki.journey.phases.map(\.number) == [0, 1, 2])
    #expect(wiki.journey.phases[0].kind == .awareness)
    #expect(wiki.texts("needs") == [["a"], ["b"], ["c"]])
    #expect(wiki.texts("proof") == [[], ["x"], ["y"]])
  }

  @Test("A folder's phase files fill the phases of a framework")
  func folderFramework() {
    let wiki = Wiki([
      "journeys/buy/index.md": "---\nframework: buying-process\n---\n",
      "journeys/buy/00-awareness.md": "Text\n", "journeys/buy/03-choosing.md": "Text\n",
    ])
    #expect(wiki.journey.phases.map(\.number) == [0, 3])
    #expect(wiki.journey.phases.map(\.kind) == [.awareness, .decision])
  }

  @Test("Two phase files of one name are an error")
  func duplicatePhaseFiles() {
    let wiki = Wiki([
      "journeys/buy/index.md": "Text\n", "journeys/buy/01-look.md": "a\n",
      "journeys/buy/02-look.md": "b\n",
    ])
    #expect(wiki.codes == ["duplicate-phase"])
  }

  @Test("A framework that begins with phase 0 numbers from 0")
  func phaseZero() {
    let text = "---\nframework: buying-process\n---\n## Awareness\n## Discovering\n"
    #expect(Wiki(journey: text).journey.phases.map(\.number) == [0, 1])
  }

  @Test("Numbers are the author's where they rise, else counted from 1")
  func numbers() {
    let rising = "## Phase 0: A\n### Needs\n- a\n## Phase 2: B\n### Needs\n- a\n"
    #expect(Wiki(journey: rising).journey.phases.map(\.number) == [0, 2])
    let falling = "## Phase 2: A\n### Needs\n- a\n## Phase 1: B\n### Needs\n- a\n"
    #expect(Wiki(journey: falling).journey.phases.map(\.number) == [1, 2])
  }
}

struct CommonFactsTests {
  @Test("Every common fact is read")
  func facts() {
    let text = """
      ---
      aliases: [Annie, "A. Ruiz"]
      summary: Buys *tools*
      tags: one, two
      owner: Bo
      status: in review
      reviewed: 2026-10-15
      review_every: 6m
      lang: nb
      redirect_from: /old
      ---
      """
    let wiki = Wiki(persona: text)
    let facts = wiki.persona.facts
    #expect(wiki.codes == [])
    #expect(facts.aliases == ["Annie", "A. Ruiz"])
    #expect(facts.summary?.text == "Buys tools")
    #expect(facts.tags == ["one", "two"])
    #expect(facts.owner == "Bo")
    #expect(facts.status == .inReview)
    #expect(facts.reviewed?.value.description == "2026-10-15")
    #expect(facts.reviewEvery == CalendarInterval("6m"))
    #expect(facts.language == "nb")
    #expect(facts.redirectFrom.map(\.value) == ["/old"])
  }

  @Test(
    "Other tools' keys and values are left alone, and told only to those who ask for it",
    arguments: [
      "layout: page", "date: 2024-01-01 10:00", "author: {name: Ana}", "permalink: /x/",
      "tags: a b", "owner: [Ana, Bo]", "roles: [a]", "alias: x", "nav_order: 3",
      "sidebar: {order: 2}", "published: no",
    ]
  )
  func otherTools(line: String) {
    let told = Wiki(persona: "---\n\(line)\n---\n").diagnostics.filter { !$0.rule.isQuiet }
    #expect(told.map(\.rule.code) == [])
  }

  @Test("A key of another tool is a quiet note at its place")
  func foreignKey() throws {
    let found = Wiki(persona: "---\nlayout: page\nx-team: A\n---\n").diagnostics
    #expect(found.map(\.rule) == [.foreignKey])
    #expect(found.map(\.span.lower) == [4])
  }

  @Test(
    "A wrong common fact is one finding at its value",
    arguments: [
      ("status: published", "2:9: warning: foreign-value"),
      ("status: aproved", "2:9: error: wrong-value"),
      ("reviewed: last week", "2:11: error: wrong-value"),
      ("reviewed: 2026-02-30", "2:11: error: wrong-value"),
      ("review_every: often", "2:15: error: wrong-value"),
      ("title: [a, b]", "2:8: error: wrong-type"),
      ("tags: {a: b}", "2:7: error: wrong-type"),
      ("sumary: x", "2:1: warning: unknown-key"),
    ]
  )
  func wrong(line: String, finding: String) {
    #expect(Wiki(persona: "---\n\(line)\n---\n").findings == ["personas/p.md:\(finding)"])
  }

  @Test("A value that is no word is explained with the words there are")
  func explanation() {
    let finding = Wiki(persona: "---\nstatus: aproved\n---\n").diagnostics.first
    #expect(finding?.message == "“aproved” is no value of `status`")
    #expect(finding?.help == "`status` is one of: draft, in-review, approved, deprecated.")
    #expect(finding?.suggestion == "approved")
  }

  @Test("Evidence has a source, a day, a team, participants, personas and an address")
  func evidence() {
    let text = """
      ---
      source: interview
      date: 2026-05-04
      team: Research
      participants: 3
      personas: [ana]
      url: https://example.org
      ---
      # Notes
      """
    let wiki = Wiki(["evidence/int-1.md": text, "personas/ana.md": "# Ana\n"])
    #expect(wiki.codes == [])
    #expect(wiki.wiki.evidence.first?.source == .interview)
    #expect(wiki.wiki.evidence.first?.participants == 3)
    #expect(wiki.wiki.evidence.first?.personas.count == 1)
  }

  @Test(
    "A wrong fact of evidence is an error at its value",
    arguments: [
      ("source: rumour", "2:9: error: wrong-value"), ("date: May", "2:7: error: wrong-value"),
      ("participants: -2", "2:15: error: out-of-range"),
      ("participants: few", "2:15: error: wrong-type"),
      ("personas: bo", "2:11: error: unknown-persona"),
      ("url: javascript:alert(1)", "2:6: error: unsafe-url"),
    ]
  )
  func wrongEvidence(line: String, finding: String) {
    let wiki = Wiki(["evidence/e.md": "---\n\(line)\n---\n"])
    #expect(wiki.findings == ["evidence/e.md:\(finding)"])
  }
}
