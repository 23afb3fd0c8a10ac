import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Content gap register")
struct ContentGapsPageTests {
  private let journey = """
    ---
    personas: [ana, bo]
    ---
    # Buying

    ## Looking
    ### Needs
    - A price {id=price persona=ana}
    - A reference {persona=bo}
    ### Content
    - Price list {url=https://example.com/p answers=price persona=ana}
    ## Paying
    ### Questions
    - By invoice? {id=invoice}
    """
  private let people = ["personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n"]

  private func page(_ texts: [String: String]) -> ContentGapsPage {
    siteOf(people.merging(texts) { $1 }).contentGapsPage()
  }

  @Test("A journey's gaps stand in one group, with their phases")
  func groups() {
    let page = page(["journeys/buying.md": journey])
    #expect(page.groups.map(\.id) == ["group-buying"])
    #expect(page.groups.first?.entries.map(\.text) == ["A reference", "By invoice?"])
    #expect(page.groups.first?.entries.flatMap(\.place).map(\.title) == ["Looking", "Paying"])
    #expect(page.groups.first?.note == "1 need and 1 question")
  }

  @Test("The matrix says for each person and phase whether something is missing")
  func matrix() throws {
    let page = page(["journeys/buying.md": journey])
    let matrix = try #require(page.matrices.first)
    #expect(matrix.columns == ["Looking", "Paying"])
    #expect(matrix.rows.map(\.person.name) == ["Ana", "Bo"])
    #expect(matrix.rows.map { $0.cells.map(\.missing) } == [[0, 1], [1, 1]])
    #expect(matrix.rows.map { $0.cells.map(\.asked) } == [[1, 1], [1, 1]])
  }

  @Test("A cell with a gap leads to the list that holds it, a covered one nowhere")
  func hrefs() throws {
    let matrix = try #require(page(["journeys/buying.md": journey]).matrices.first)
    #expect(matrix.rows.first?.cells.map(\.href) == ["", "#group-buying"])
  }

  @Test("A cell whose gaps are of several journeys leads to the list of all")
  func severalJourneys() throws {
    let other = "---\npersonas: ana\n---\n# B\n\n## Looking\n### Needs\n- X {id=x}\n## Paying\n"
    let matrix = try #require(
      page(["journeys/buying.md": journey, "journeys/b.md": other + "### Needs\n- Y {id=y}\n"])
        .matrices.first
    )
    #expect(matrix.rows.first?.cells.map(\.missing) == [1, 2])
    #expect(matrix.rows.first?.cells.map(\.href) == ["#group-b", "#_list"])
  }

  @Test("Journeys with different phases are compared by the phases' kinds")
  func kinds() throws {
    let other =
      "---\npersonas: ana\nframework: funnel\n---\n# B\n\n## Awareness\n### Needs\n- X {id=x}\n"
    let matrix = try #require(
      page(["journeys/buying.md": journey, "journeys/b.md": other]).matrices.first
    )
    #expect(matrix.columns == ["Awareness", "Other phases"])
  }

  private let plan = """
    ---
    personas: ana
    state: future
    ---
    # A plan

    ## Looking
    ### Needs
    - A sheet {id=sheet}
    - A call {id=call}
    ### Content
    - X {answers=sheet}
    - Y
    ## Paying
    ### Content
    - Z
    """

  @Test("What a future state misses is counted apart, and what it makes is no gap")
  func future() {
    let page = page(["journeys/a-plan.md": plan, "journeys/buying.md": journey])
    #expect(
      page.matrices.map { $0.rows.map { $0.cells.map(\.text) } } == [
        [["covered", "1 missing"], ["1 missing", "1 missing"]],
        [["1 missing, 2 to make", "1 to make"]],
      ]
    )
    #expect(page.matrices.last?.rows.map { $0.cells.map(\.missing) } == [[1, 0]])
    #expect(
      page.matrices.map { $0.caption.prefix(15) } == [
        "Current state \u{B7}", "Future state \u{B7} ",
      ]
    )
    #expect(
      page.matrices.last?.rows.first?.cells.map(\.href) == ["#group-a-plan", "#group-a-plan"]
    )
  }

  @Test("The list of a future state tells what it makes, and does not call that wanted")
  func planned() throws {
    let page = page(["journeys/a-plan.md": plan, "journeys/buying.md": journey])
    #expect(page.groups.map(\.title) == ["Buying", "A plan"])
    let group = try #require(page.groups.last)
    #expect(
      group.note
        == "Future state\u{A0}\u{B7} 1 need and 3 pieces of content that the plan makes"
    )
    #expect(group.entries.map(\.text) == ["A call", "X", "Y", "Z"])
    #expect(group.entries.map(\.answerState) == [.unmet, nil, nil, nil])
  }

  @Test(
    "The list explains its marks where it holds claims, and has none where it holds wishes alone",
    arguments: [("### Needs\n- X {id=x}\n", true), ("### Content\n- X\n", false)]
  )
  func key(_ lane: String, _ isExplained: Bool) {
    let page = page(["journeys/a.md": "---\npersonas: ana\n---\n# A\n\n## Looking\n\(lane)"])
    #expect(page.hasClaims == isExplained)
  }

  @Test("The matrices of today and of the future have columns of one kind")
  func sameColumns() {
    func journey(_ state: String, _ phases: [String]) -> String {
      "---\npersonas: ana\nstate: \(state)\nphases:\n"
        + zip(phases, ["awareness", "decision"]).map { "  - {title: \($0), kind: \($1)}\n" }
        .joined() + "---\n"
        + phases.map { "## \($0)\n### Needs\n- Need {id=\($0)}\n" }.joined()
    }
    let page = page([
      "journeys/a.md": journey("current", ["Look", "Take"]),
      "journeys/b.md": journey("future", ["Find", "Buy"]),
    ])
    #expect(
      page.matrices.map(\.columns) == [["Awareness", "Decision"], ["Awareness", "Decision"]]
    )
  }

  @Test("Only what was tested is called covered: not content alone, nor questions without an id")
  func tested() throws {
    let page = page([
      "journeys/a.md": """
      ---
      personas: ana
      ---
      ## Looking
      ### Questions
      - How much?
      ### Content
      - Price list {url=https://example.com/p}
      ## Paying
      ### Needs
      - An invoice {id=invoice}
      ### Content
      - Bill {url=https://example.com/b answers=invoice}
      ## Using
      ### Needs
      - Help
      """
    ])
    let matrix = try #require(page.matrices.first)
    #expect(matrix.columns == ["Paying", "Using"])
    #expect(matrix.rows.map { $0.cells.map(\.text) } == [["covered", "1 missing"]])
  }

  @Test("The only matrix does not say that it is of today")
  func onlyToday() {
    let page = page(["journeys/buying.md": journey])
    #expect(page.matrices.map { $0.caption.hasPrefix("Wishes") } == [true])
  }

  @Test("A single phase needs no matrix")
  func onePhase() {
    let page = page([
      "journeys/a.md": "---\npersonas: ana\n---\n# A\n\n## Phase 1: Go\n### Needs\n- X {id=x}\n"
    ])
    #expect(page.groups.count == 1)
    #expect(page.matrices.isEmpty)
  }

  @Test("Without gaps there are no groups and no sentence about them")
  func none() {
    let page = page([:])
    #expect(page.groups.isEmpty)
    #expect(page.lede.isEmpty)
  }
}
