import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

private let two = "---\npersonas: [ana, bo]\n---\n# Buying\n\n"

private func page(_ id: String, _ texts: [String: String]) throws -> PersonaPage {
  let site = siteOf(texts)
  return site.personaPage(try site.persona(id))
}

@Suite("Persona page")
struct PersonaPageTests {
  @Test("Several entries are a list, a single one is a paragraph")
  func fields() throws {
    let page = try page(
      "ana",
      ["personas/ana.md": "# Ana\n\n## Goals\n- Save time\n- Sleep\n\n## Needs\n- A price\n"]
    )
    #expect(page.fieldViews.map(\.id) == ["field-goals", "field-needs"])
    #expect(page.fieldViews.map { text($0.html).prefix(4) } == ["<ul>", "<p>A"])
  }

  @Test("Pain points stand in their own part and not among the fields")
  func painsAreNoField() throws {
    let page = try page("ana", ["personas/ana.md": "# Ana\n\n## Frustrations\n- Waits\n"])
    #expect(page.fieldViews.isEmpty)
    #expect(page.ownPains?.entries.map(\.text) == ["Waits"])
  }

  @Test("Evidence of a field's entry is linked, and what is assumed beside it says so")
  func fieldMarks() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md":
          "---\ngoals:\n  - {text: Save time, evidence: int}\n  - Sleep\n---\n# Ana\n",
        "evidence/int.md": "# Talk\n",
      ]
    )
    let html = text(try #require(page.fieldViews.first).html)
    #expect(html.contains("from <a href=\"../evidence/int.html\">Talk</a>"))
    #expect(html.contains("Sleep <small>(assumed)</small>"))
  }

  @Test("A heading of the persona's own keeps its anchor, and a generated id gives way")
  func anchorsDiffer() throws {
    let page = try page(
      "ana",
      ["personas/ana.md": "---\ngoals: [Sleep]\n---\n# Ana\n\n## Field goals\n\nA story.\n"]
    )
    #expect(page.fieldViews.map(\.id) == ["field-goals-2"])
    #expect(text(page.prose).contains("id=\"field-goals\""))
  }

  @Test("Channels lead to their groups on the touchpoint register")
  func channels() throws {
    let page = try page("ana", ["personas/ana.md": "---\nchannels: [email]\n---\n# Ana\n"])
    let field = try #require(page.fieldViews.first)
    #expect(text(field.html).contains("../touchpoints.html#channel-email"))
  }

  @Test("An appearance has each phase with level and emotion, and this persona's line only")
  func appearance() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
        "journeys/buying.md": two + """
          ## Looking
          ### Participation
          - Ana: driver
          ### Emotion
          - -1 uneasy {persona=ana}
          - 2 happy {persona=bo}
          ## Paying
          ### Needs
          - A receipt
          """,
      ]
    )
    let appearance = try #require(page.appearances.first)
    #expect(appearance.phases.map(\.link.title) == ["1. Looking", "2. Paying"])
    #expect(appearance.phases.map { $0.level } == [.driver, nil])
    #expect(appearance.phases.map { $0.emotion?.score } == [-1, nil])
    #expect(appearance.curveText == "Ana: is uneasy in Looking.")
  }

  @Test(
    "A pain is the own one of whom it names alone, shared by several, and nobody's without a name"
  )
  func ownAndShared() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
        "journeys/buying.md": two + """
          ## Looking
          ### Pain points
          - No price {persona=ana}
          - Slow pages
          - No invoice {persona=bo}
          - No help {persona="ana, bo"}
          """,
      ]
    )
    #expect(page.ownPains?.entries.map(\.text) == ["No price"])
    #expect(page.sharedPains?.entries.map(\.text) == ["No help"])
    #expect(page.sharedPains?.entries.first?.people.map(\.name) == ["Bo"])
  }

  @Test("A pain that names nobody is the only customer's, and not that of our staff")
  func onlyCustomer() throws {
    let texts = [
      "personas/ana.md": "# Ana\n", "personas/bo.md": "---\nkind: staff\n---\n# Bo\n",
      "journeys/buying.md": two + "## Looking\n### Pain points\n- Slow pages\n",
    ]
    #expect(try page("ana", texts).ownPains?.entries.map(\.text) == ["Slow pages"])
    let staff = try page("bo", texts)
    #expect(staff.ownPains == nil)
    #expect(staff.sharedPains == nil)
    let register = siteOf(texts).painPointsPage().groups.flatMap(\.entries)
    #expect(register.map { $0.people.map(\.name) } == [["Ana"]])
  }

  @Test("A pain that two personas' files say in the same words is shared")
  func samePain() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "---\npain_points: [Slow pages]\n---\n# Ana\n",
        "personas/bo.md": "---\npain_points: [slow pages!]\n---\n# Bo\n",
      ]
    )
    #expect(page.ownPains == nil)
    #expect(page.sharedPains?.entries.first?.people.map(\.name) == ["Bo"])
  }

  @Test("Someone who is not involved in a phase does not share its pains")
  func notInvolved() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
        "journeys/buying.md": two + """
          ## Looking
          ### Participation
          - Bo: not involved
          ### Pain points
          - Slow pages
          """,
      ]
    )
    #expect(page.ownPains?.entries.map(\.text) == ["Slow pages"])
  }

  @Test("The worst pain comes first, one without severity last")
  func worst() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md":
          "# Ana\n\n## Pain points\n- A\n- B {severity=2}\n- C {severity=5}\n"
      ]
    )
    #expect(page.ownPains?.entries.map(\.text) == ["C", "B", "A"])
  }

  @Test("Content with an address is made, a wish and an unanswered need are missing")
  func content() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n",
        "journeys/buying.md": """
        ---
        personas: ana
        ---
        # Buying

        ## Looking
        ### Needs
        - A price {id=price}
        - A reference
        ### Content
        - Price list {url=https://example.com/p answers=price}
        - A case
        """,
      ]
    )
    #expect(page.contentMade?.entries.count == 1)
    #expect(page.contentMissing?.entries.map(\.text) == ["A reference", "A case"])
    #expect(page.contentMissing?.entries.map { $0.answerState } == [.unmet, .wanted])
  }

  @Test("A wish of several phases is one entry with several places")
  func mergedWish() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n",
        "journeys/buying.md":
          "---\npersonas: ana\n---\n# Buying\n\n## Looking\n### Content\n- A case\n\n## Paying\n### Content\n- A case\n",
      ]
    )
    let entry = try #require(page.contentMissing?.entries.first)
    #expect(entry.place.map(\.title) == ["Looking", "Paying"])
    #expect(entry.place.map(\.journey) == ["Buying", "Buying"])
  }

  @Test(
    "Content of today and of a future state are two, today’s first; what a plan makes isn’t missing"
  )
  func futureWish() throws {
    func journey(_ state: String) -> String {
      "---\npersonas: ana\nstate: \(state)\n---\n# Buying\n\n## Looking\n### Content\n- A case\n- B {url=https://example.com}\n"
    }
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n", "journeys/a.md": journey("future"),
        "journeys/b.md": journey("current"),
      ]
    )
    #expect(page.appearances.map(\.state) == ["Current state", "Future state"])
    let (missing, made) = (page.contentMissing?.entries ?? [], page.contentMade?.entries ?? [])
    #expect(missing.map { $0.place.map(\.state) } == [[""]])
    #expect(made.map { $0.place.map(\.state) } == [[""], ["Future state"]])
  }

  @Test("The assumptions say how many claims cite no evidence, the weightiest first")
  func assumptions() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": """
        ---
        goals:
          - {text: Save time, evidence: int}
          - Sleep
        pain_points:
          - {text: Waits, severity: 4}
        ---
        # Ana
        """,
        "evidence/int.md": "# Talk\n",
      ]
    )
    #expect(page.assumptions?.summary == "2 of 3 claims about Ana cite no evidence.")
    #expect(page.assumptions?.entries.map(\.text) == ["Waits", "Sleep"])
  }

  @Test("What somebody would do in a plan, tools and channels are no assumptions about them")
  func noAssumptions() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "---\ngoals: [Sleep]\ntools: [Spreadsheet]\n---\n# Ana\n",
        "journeys/a.md":
          "---\npersonas: ana\n---\n## X\n### Channels\n- Mail\n### Needs\n- Rest\n",
        "journeys/b.md":
          "---\npersonas: ana\nstate: future\n---\n## X\n### Activities\n- Rests\n",
      ]
    )
    #expect(page.assumptions?.summary == "None of the 2 claims about Ana cites evidence.")
    #expect(page.assumptions?.entries.map(\.text) == ["Sleep", "Rest"])
  }

  @Test("A list of assumptions that is cut says how many it leaves out")
  func cutAssumptions() throws {
    let goals = (1...5).map { "- Goal \($0)\n" }.joined()
    let site = siteOf(
      ["personas/ana.md": "# Ana\n\n## Goals\n\(goals)"],
      pageSize: PageSize(entries: 9)
    )
    let assumptions = try #require(site.personaPage(try site.persona("ana")).assumptions)
    #expect(assumptions.entries.count == 3)
    #expect(assumptions.more?.title == "and 2 more")
    #expect(assumptions.more?.href == "")
  }

  @Test("Assumptions that the table of journeys shows are counted with the way there")
  func assumptionsInTable() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "# Ana\n",
        "journeys/a.md": """
        ---
        personas: ana
        ---
        ## X
        **Emotion:** Ana: -1 uneasy
        ### Needs
        - Sleep
        """,
      ]
    )
    #expect(page.assumptions?.summary == "None of the 2 claims about Ana cites evidence.")
    #expect(page.assumptions?.entries.map(\.text) == ["Sleep"])
    #expect(page.assumptions?.more?.title == "and 1 more")
    #expect(page.assumptions?.more?.href == "#_appearances")
  }

  @Test(
    "A persona rests on the evidence that it cites and on that which says to be about it, each once"
  )
  func evidence() throws {
    let interview = "---\nsource: interview\npersonas: [ana]\n---\n"
    let page = try page(
      "ana",
      [
        "personas/ana.md": "---\nevidence: [int-1, sur]\n---\n# Ana\n",
        "evidence/int-1.md": interview, "evidence/int-2.md": interview,
        "evidence/sur.md": "---\nsource: survey\n---\n", "evidence/int-3.md": "# About nobody\n",
      ]
    )
    #expect(page.facts.map(\.value) == ["2 interviews\u{A0}· 1 other source"])
  }

  @Test("When everything is observed there are no assumptions")
  func allObserved() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "---\ngoals:\n  - {text: Sleep, evidence: int}\n---\n# Ana\n",
        "evidence/int.md": "# Talk\n",
      ]
    )
    #expect(page.assumptions == nil)
  }

  @Test("A quotation loses its marks and shows its evidence")
  func quote() throws {
    let page = try page(
      "ana",
      [
        "personas/ana.md": "---\nquote: {text: \"“It rang.”\", evidence: int}\n---\n# Ana\n",
        "evidence/int.md": "# Talk\n",
      ]
    )
    #expect(page.quote?.text == "It rang.")
    #expect(page.quote?.source?.href == "../evidence/int.html")
  }

  @Test("A persona without a journey says so")
  func noJourney() throws {
    let page = try page("ana", ["personas/ana.md": "# Ana Silva\n\nA story.\n"])
    #expect(page.notices.map(\.text) == ["Ana takes part in no journey yet."])
  }

  @Test("A link to a heading that became a field or a lane arrives there")
  func linksToParts() throws {
    let site = siteOf([
      "personas/ana.md": "# Ana\n\n## Goals\n- Sleep\n",
      "journeys/buying/index.md": "---\npersonas: ana\n---\n# Buying\n",
      "journeys/buying/01-looking.md": "# Looking\n\n## Needs\n- A price\n",
      "index.md":
        "[goals](personas/ana.md#goals) [needs](journeys/buying/01-looking.md#needs)\n",
    ])
    let prose = text(site.homePage().introduction)
    #expect(prose.contains("personas/ana.html#field-goals"))
    #expect(prose.contains("journeys/buying/looking.html#_needs"))
  }
}
