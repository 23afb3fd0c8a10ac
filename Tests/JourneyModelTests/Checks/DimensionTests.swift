import Diagnostics
import Testing

@testable import JourneyModel

@Suite("The four dimensions, and who drives")
struct DimensionTests {
  @Test(
    "A phase lists the dimensions that it leaves empty",
    arguments: [
      ("### Needs\n- a\n", "participation, activities and content"),
      ("### Participation\n- Olivia: driver\n### Needs\n- a\n### Activities\n- a\n", "content"),
      ("### Questions\n- a?\n", "participation, needs, activities and content"),
    ]
  )
  func empty(lanes: String, list: String) {
    #expect(
      twoPeople("## Look\n\(lanes)").found(.emptyDimension) == [
        "journeys/j.md:5:4: \u{201C}Look\u{201D} says nothing about \(list)"
      ]
    )
  }

  @Test("With one persona, who takes part goes without saying")
  func onePersona() {
    let lanes = "## Look\n### Needs\n- a\n### Activities\n- a\n### Content\n- a\n"
    let wiki = Wiki(journey: "---\npersonas: Olivia\n---\n\(lanes)")
    #expect(wiki.found(.emptyDimension) == [])
  }

  @Test("A draft is left alone")
  func draft() {
    let wiki = twoPeople(
      "## Look\n### Participation\n- Frank: gatekeeper\n",
      facts: "status: draft\n"
    )
    #expect(wiki.found(.emptyDimension) + wiki.found(.noDriver) == [])
  }

  @Test(
    "Participation without a driver is a warning at its first entry",
    arguments: [
      ("- Olivia: participant\n- Frank: gatekeeper\n", ["7:3"]),
      ("- Olivia: not-involved\n", ["7:3"]), ("- Olivia: driver\n", []),
      ("- Olivia: participant\n- Frank: drivr\n", []),
      ("- Olivai: driver\n- Frank: gatekeeper\n", []), ("- driver\n", []),
    ] as [(String, [String])]
  )
  func driver(entries: String, places: [String]) {
    let wiki = twoPeople("## Look\n### Participation\n\(entries)")
    #expect(
      wiki.found(.noDriver)
        == places.map { "journeys/j.md:\($0): nobody drives \u{201C}Look\u{201D}" }
    )
  }

  @Test("A phase that says nothing of participation has no driver to miss")
  func unstated() {
    let body =
      "## Look\n### Participation\n- Olivia: driver\n### Needs\n- a\n## Buy\n### Needs\n- a\n"
    let wiki = twoPeople(body)
    #expect(wiki.found(.noDriver) == [])
    #expect(wiki.found(.emptyDimension).count == 2)
  }
}
