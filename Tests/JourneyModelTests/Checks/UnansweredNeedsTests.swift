import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Needs and questions without an answer")
struct UnansweredNeedsTests {
  private func needs(_ body: String) -> [String] {
    twoPeople("## Look\n\(body)").found(.unansweredNeed).map { String($0.dropFirst(14)) }
  }

  @Test("Where one need is answered, the others are missed")
  func unanswered() {
    let found = needs(
      "### Needs\n- a {id=a}\n- b\n### Content\n- c {answers=a url=https://example.com/c}\n"
    )
    #expect(found == ["8:3: nothing answers \u{201C}b\u{201D}"])
  }

  @Test("An answer counts from any phase")
  func elsewhere() {
    let body =
      "### Needs\n- a {id=a}\n- b {id=b}\n## Buy\n### Touchpoints\n- c {answers=\"a, b\"}\n"
    #expect(needs(body) == [])
  }

  @Test(
    "Where none is answered or has an id, silence means nothing, for needs and questions each",
    arguments: [
      "### Needs\n- a\n- b\n### Content\n- c\n",
      "### Needs\n- a {id=a}\n### Questions\n- b?\n### Touchpoints\n- c {answers=a}\n",
    ]
  )
  func silent(body: String) {
    #expect(needs(body) == [])
  }

  @Test("An id says that answers are written down, so that silence means something")
  func identified() {
    #expect(needs("### Needs\n- a {id=a}\n- b\n### Content\n- c\n").count == 2)
  }

  @Test("Content that is only wanted answers nothing of today")
  func onlyWanted() {
    let wanted = "## Look\n### Needs\n- a {id=a}\n### Content\n- c {answers=a}\n"
    let found = twoPeople(wanted).checked().filter { $0.rule == .unansweredNeed }
    #expect(found.map(\.message) == ["only wanted content answers \u{201C}a\u{201D}"])
    #expect(found.map(\.help) == ["Give that content its `url` once it is there."])
  }

  @Test("What is there answers, and so does what a future journey plans")
  func there() {
    let partly = "- c {answers=a}\n- d {answers=a url=https://example.com/d}\n"
    #expect(needs("### Needs\n- a {id=a}\n### Content\n\(partly)") == [])
    #expect(needs("### Needs\n- a {id=a}\n### Touchpoints\n- d {answers=a}\n") == [])
    let planned = "## Look\n### Needs\n- a {id=a}\n### Content\n- c {answers=a}\n"
    #expect(twoPeople(planned, facts: "state: future\n").found(.unansweredNeed) == [])
  }

  @Test("A misspelt answer is one finding")
  func misspelt() {
    let wiki = twoPeople(
      "## Look\n### Needs\n- a {id=a}\n- b {id=b}\n### Content\n- c {answers=a}\n- d {answers=bb}\n"
    )
    #expect(wiki.found(.unansweredNeed) == [])
    #expect(wiki.found(.unknownAnswer).count == 1)
  }

  @Test(
    "A gatekeeper is reported when nothing answers any of the needs there",
    arguments: [
      ("- a {id=a persona=frank-finance}", "- c {answers=b}", 1),
      ("- a {id=a persona=frank-finance}", "- c {answers=\"a, b\"}", 0),
      (
        "- a {id=a persona=frank-finance}\n- d {persona=frank-finance}", "- c {answers=\"a, b\"}", 0
      ),
      ("- a {id=a}", "- c {answers=b}", 0),
      // Nobody says `answers`: a touchpoint or content for the gatekeeper, or for all, will do.
      ("- a {persona=frank-finance}", "- c {persona=frank-finance}", 0),
      ("- a {persona=frank-finance}", "- c", 0),
      ("- a {persona=frank-finance}", "- c {persona=olivia-operations}", 1),
    ]
  )
  func gatekeeper(needs: String, content: String, count: Int) {
    let wiki = twoPeople(
      "## Look\n### Participation\n- Olivia: driver\n- Frank: gatekeeper\n### Needs\n\(needs)\n- b {id=b}\n### Touchpoints\n\(content)\n"
    )
    #expect(wiki.found(.gatekeeperUnanswered).count == count)
  }

  @Test("What is said of a gatekeeper is not said of its needs again")
  func once() {
    let wiki = twoPeople(
      "## Look\n### Participation\n- Olivia: driver\n- Frank: gatekeeper\n### Needs\n- a {persona=frank-finance}\n- b {id=b}\n### Touchpoints\n- c {answers=b}\n"
    )
    #expect(wiki.found(.gatekeeperUnanswered).count == 1)
    #expect(wiki.found(.unansweredNeed) == [])
  }

  @Test("Content that is only wanted does not open a gate")
  func wantedForGatekeeper() {
    let wiki = twoPeople(
      "## Look\n### Participation\n- Olivia: driver\n- Frank: gatekeeper\n### Needs\n- a {persona=frank-finance}\n- b {id=b persona=frank-finance}\n### Content\n- c {answers=b}\n"
    )
    let found = wiki.checked().filter { $0.rule == .gatekeeperUnanswered }
    #expect(found.map { $0.message.hasPrefix("only wanted content answers what") } == [true])
    #expect(
      found.map { $0.help?.hasSuffix("Give that content its `url` once it is there.") } == [true]
    )
    #expect(wiki.found(.unansweredNeed) == [])
  }
}
