import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Low moments and severe pain")
struct PainTests {
  private func low(_ body: String) -> [String] {
    twoPeople("## Look\n\(body)").found(.lowEmotionWithoutPain).map { String($0.dropFirst(14)) }
  }

  @Test(
    "A score of −1 or worse asks for a pain point of that persona, or of everybody",
    arguments: [
      ("### Emotion\n- Frank: -1\n### Pain points\n- p {persona=olivia-operations}\n", ["7:3"]),
      ("### Emotion\n- Frank: -0.5\n### Pain points\n- p {persona=olivia-operations}\n", []),
      ("### Emotion\n- Frank: -1\n### Pain points\n- p {persona=frank-finance}\n", []),
      ("### Emotion\n- Frank: -1\n### Pain points\n- p\n", []),
      ("### Emotion\n- -2\n### Pain points\n- p {persona=olivia-operations}\n", ["7:3"]),
      (
        "### Activities\n- waits {persona=frank-finance emotion=-2}\n### Pain points\n- p {persona=olivia-operations}\n",
        ["7:3"]
      ),
      ("### Emotion\n- Frank: -9\n### Pain points\n- p {persona=olivia-operations}\n", []),
      ("### Emotion\n- Frank: -1\n### Pain points\n- p {persona=frnk}\n", []),
    ] as [(String, [String])]
  )
  func lowMoments(body: String, places: [String]) {
    #expect(low(body).map { $0.prefix(3) } == places.map { $0[...] })
  }

  @Test("A phase names everybody who feels so, once")
  func names() {
    let body =
      "### Emotion\n- Olivia: -1\n- Frank: -2\n### Activities\n- a {persona=frank-finance emotion=-1}\n## B\n### Pain points\n- p\n"
    #expect(
      low(body) == [
        "8:3: \u{201C}Olivia Ortega\u{201D} and \u{201C}Frank Fisher\u{201D} feel low in \u{201C}Look\u{201D}, and no pain point there says why"
      ]
    )
  }

  @Test("A journey without pain points gives one finding, at its lowest moment, as information")
  func none() {
    let wiki = twoPeople("## A\n### Emotion\n- Olivia: -1\n## B\n### Emotion\n- Frank: -2\n")
    #expect(wiki.found(.lowEmotionWithoutPain).map { $0.prefix(18) } == ["journeys/j.md:10:3"])
    #expect(wiki.severities(.lowEmotionWithoutPain) == [.information])
  }

  @Test("Scores are compared on the stored scale")
  func scale() {
    let body =
      "## A\n### Emotion\n- Olivia: 2\n## B\n### Emotion\n- Olivia: 3\n### Pain points\n- p\n"
    #expect(twoPeople(body, facts: "scale: 1-5\n").found(.lowEmotionWithoutPain).count == 1)
  }

  @Test(
    "Severe pain asks for an opportunity of its phase, one that answers it, or a link to one",
    arguments: [
      ("- p {severity=4}\n- q {severity=5}", "", 1), ("- p {severity=3}\n- q", "", 0),
      ("- p {severity=4}", "### Opportunities\n- o\n", 0),
      ("- p {id=p severity=4}", "## B\n### Opportunities\n- o {answers=p}\n", 0),
      ("- p {id=p severity=4}", "## B\n### Opportunities\n- o\n", 1),
      ("- p, see [idea](opportunity:roi) {severity=4}", "", 0), ("- p {severity=44}", "", 0),
    ]
  )
  func severe(pains: String, rest: String, count: Int) {
    let wiki = twoPeople(
      "## A\n### Pain points\n\(pains)\n\(rest)",
      also: ["opportunities/roi.md": "# R\n"]
    )
    #expect(wiki.found(.severePainWithoutOpportunity).count == count)
  }

  @Test("The worst pain of a phase stands for all")
  func worst() {
    let wiki = twoPeople("## A\n### Pain points\n- p {severity=4}\n- q {severity=5}\n")
    #expect(wiki.found(.severePainWithoutOpportunity).first?.contains("\u{201C}q\u{201D}") == true)
  }
}
