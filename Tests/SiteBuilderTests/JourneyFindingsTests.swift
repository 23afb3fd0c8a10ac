import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("What stands out in a journey")
struct JourneyFindingsTests {
  private func told(_ label: String, in body: String, with evidence: Bool = false) -> String? {
    var files = ["journeys/tea.md": body]
    if evidence { files["evidence/i1.md"] = "---\ntype: interview\n---\n# Talk\n" }
    return siteOf(files).findings(of: Link(0), on: .journey("tea"))
      .first { $0.label == label }?.text
  }

  @Test("tells a rate that nobody measured as assumed, in a plan as well as beside observations")
  func assumedRate() {
    let plan = "## Pay\n### Drop-off\n- \u{2212}28 % at the price\n"
    #expect(told("Biggest drop-off", in: plan) == "\u{2212}28 % at the price (assumed)")
    let mixed = plan + "### Needs\n- A price {evidence=i1}\n"
    #expect(
      told("Biggest drop-off", in: mixed, with: true) == "\u{2212}28 % at the price (assumed)"
    )
  }

  @Test("tells a measured rate as it is written")
  func measuredRate() {
    let text = "## Pay\n### Drop-off\n- \u{2212}28 % at the price {evidence=i1}\n"
    #expect(told("Biggest drop-off", in: text, with: true) == "\u{2212}28 % at the price")
  }

  @Test("says once, not at each pain point, that a plan is assumed")
  func plannedPain() {
    let plan = "## Pay\n### Pain points\n- No price {severity=4}\n"
    let mixed = plan + "### Needs\n- A price {evidence=i1}\n"
    #expect(told("Worst pain point", in: plan) == "No price (major)")
    #expect(told("Worst pain point", in: mixed, with: true) == "No price (major, assumed)")
  }

  @Test("names the phases in which it is as bad, each with its own entry")
  func equals() {
    let text = """
      ## Look
      ### Pain points
      - No price {severity=4}
      ## Pay
      ### Pain points
      - Slow {severity=2}
      - No receipt {severity=4}
      """
    #expect(
      told("Worst pain point", in: text)
        == "No price (major); so too in Pay (No receipt)"
    )
  }

  @Test("names two that are as bad in one phase, and says that there are more")
  func equalsOfOnePhase() {
    let lane = "## Pay\n### Pain points\n- No price {severity=4}\n- No receipt {severity=4}\n"
    #expect(told("Worst pain point", in: lane) == "No price\u{A0}\u{B7} No receipt (major)")
    #expect(
      told("Worst pain point", in: lane + "- No desk {severity=4}\n")
        == "No price\u{A0}\u{B7} No receipt\u{A0}\u{B7} \u{2026} (major)"
    )
  }

  @Test("says of each of two whether it is assumed, where they differ")
  func basisOfEach() {
    let lane = """
      ## Pay
      ### Pain points
      - No price {severity=4}
      - No receipt {severity=4 evidence=i1}
      """
    #expect(
      told("Worst pain point", in: lane, with: true)
        == "No price (assumed)\u{A0}\u{B7} No receipt (major)"
    )
  }

  @Test("names other phases with gaps only where as many of the same kind are missing")
  func gaps() {
    let text = """
      ## Look
      ### Content
      - A case
      ## Choose
      ### Content
      - A leaflet
      ## Pay
      ### Content
      - Prices {url="https://example.org/p"}
      """
    #expect(told("Content gap", in: text) == "1 wish for content; so too in Choose")
    let other = text.replacing("A leaflet", with: "A leaflet {url=\"https://example.org/l\"}")
    #expect(told("Content gap", in: other) == "1 wish for content: A case")
  }
}
