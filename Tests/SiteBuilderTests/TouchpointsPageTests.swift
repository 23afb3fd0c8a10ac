import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

private let catalogue =
  "channels:\n  email: {title: E-mail, type: digital, owned: own}\n  shop: {title: Shop}\n"

@Suite("Touchpoint register")
struct TouchpointsPageTests {
  @Test("Every channel has a group, and an empty one says that nothing meets there")
  func everyChannel() {
    let page = siteOf(
      ["personas/ana.md": "---\nchannels: [shop]\n---\n# Ana\n"],
      settings: catalogue
    ).touchpointsPage()
    #expect(page.groups.map(\.id) == ["channel-email", "channel-shop"])
    #expect(
      page.groups.map(\.note) == [
        "Digital, own. No journey has a touchpoint here yet.",
        "Ana uses it, but no journey has a touchpoint here yet.",
      ]
    )
    #expect(page.facets.isEmpty)
  }

  @Test("An entry of any lane that names a channel is a touchpoint, others only in their lanes")
  func anyLane() {
    let page = siteOf(
      [
        "journeys/a.md": """
        # A

        ## Looking
        ### Activities
        - Reads a mail {channel=email}
        - Sleeps
        ### Touchpoints
        - A poster
        """
      ],
      settings: catalogue
    ).touchpointsPage()
    #expect(page.groups.map { $0.entries.map(\.text) } == [["Reads a mail"], [], ["A poster"]])
    #expect(page.groups.last?.id == "group-other")
  }

  private func page(_ journey: String, personas: String = "ana") -> TouchpointsPage {
    siteOf(
      [
        "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
        "journeys/a.md": "---\npersonas: [\(personas)]\n---\n# A\n\n\(journey)",
      ],
      settings: catalogue
    ).touchpointsPage()
  }

  @Test("The same touchpoint in two phases is one, and no mood is that of both")
  func merged() throws {
    let page = page(
      """
      ## Looking
      **Emotion:** 1 fine
      ### Touchpoints
      - Mail {channel=email}
      ## Paying
      **Emotion:** -2 lost
      ### Touchpoints
      - Mail {channel=email}
      """
    )
    let entry = try #require(page.groups.first?.entries.first)
    #expect(page.groups.first?.entries.count == 1)
    #expect(entry.place.map(\.title) == ["Looking", "Paying"])
    #expect(entry.place.map(\.journey) == ["A", "A"])
    #expect(entry.phaseMood.isEmpty)
  }

  @Test("The mood is that of the phase from its lowest to its highest; a step's own stands apart")
  func moodOfPhase() {
    let entries = page(
      """
      ## Looking
      **Emotion:** 0 torn
      ### Activities
      - Asks {emotion=1}
      - Waits {emotion=-2}
      ### Touchpoints
      - Mail {channel=email}
      - Counter {channel=shop emotion=2}
      """
    ).groups.flatMap(\.entries)
    #expect(
      entries.map { $0.phaseMood.map(\.scoreText) } == [
        ["\u{2212}2 \u{2026} +2"], ["\u{2212}2 \u{2026} +2"],
      ]
    )
    #expect(entries.map { $0.phaseMood.map(\.word) }[0] == ["frustrated \u{2026} delighted"])
    #expect(entries.map { $0.emotion?.scoreText } == [nil, "+2"])
  }

  @Test("Where the phase has one mood, the author's words stand with it")
  func oneMood() {
    let entry = page(
      "## Looking\n**Emotion:** 1 fine\n### Touchpoints\n- Mail {channel=email}\n"
    ).groups.first?.entries.first
    #expect(entry?.phaseMood.map { $0.scoreText + " " + $0.word } == ["+1 fine"])
  }

  @Test("The mood is that of those who use the touchpoint, and nobody's where nobody is named")
  func moodOfUsers() {
    let page = page(
      """
      ## Looking
      ### Emotion
      - Ana: -2
      - Bo: 1
      ### Touchpoints
      - Mail {channel=email persona=bo}
      - Letter {channel=email persona="ana, bo"}
      - Call {channel=email}
      - Chat, with a friend {channel=email persona=Cleo}
      """,
      personas: "ana, bo"
    )
    #expect(
      page.groups.first?.entries.map { $0.phaseMood.map(\.scoreText) } == [
        ["+1"], ["\u{2212}2 \u{2026} +1"], [], [],
      ]
    )
  }

  @Test("A range is assumed as soon as one of its ends is")
  func assumedRange() {
    func isAssumed(_ low: String, _ high: String) -> Bool? {
      siteOf([
        "evidence/int-01.md": "# Talk\n",
        "journeys/a.md":
          "## Looking\n### Activities\n- Asks {emotion=-1\(low)}\n- Waits {emotion=1\(high)}\n### Touchpoints\n- Mail\n",
      ]).touchpointsPage().groups.first?.entries.first?.phaseMood.first?.isAssumed
    }
    #expect(isAssumed(" evidence=int-01", " evidence=int-01") == false)
    #expect(isAssumed(" evidence=int-01", "") == true)
  }

  @Test("What names nobody is the only persona's, in a journey of several it is nobody's")
  func onlyPersona() {
    func page(_ personas: String) -> TouchpointsPage {
      siteOf(
        [
          "personas/ana.md": "# Ana\n", "personas/bo.md": "# Bo\n",
          "journeys/a.md":
            "---\npersonas: [\(personas)]\n---\n# A\n\n## Looking\n### Touchpoints\n- Mail {channel=email}\n",
        ],
        settings: catalogue
      ).touchpointsPage()
    }
    #expect(page("ana").groups.first?.entries.map { $0.people.map(\.name) } == [["Ana"]])
    #expect(page("ana, bo").groups.first?.entries.map { $0.people.map(\.name) } == [[]])
  }

  @Test("What is so today and what would be so in the future are two, today first")
  func future() {
    func journey(_ state: String, _ score: Int) -> String {
      "---\nstate: \(state)\n---\n# A \(state)\n\n## Looking\n**Emotion:** \(score)\n### Touchpoints\n- Mail {channel=email}\n"
    }
    let page = siteOf(
      ["journeys/a.md": journey("future", 2), "journeys/b.md": journey("current", -2)],
      settings: catalogue
    ).touchpointsPage()
    let entries = page.groups.first?.entries ?? []
    #expect(entries.map { $0.place.map(\.state) } == [[""], ["Future state"]])
    #expect(entries.map { $0.phaseMood.map(\.score) } == [[-2], [2]])
  }

  @Test("A site without channels has one group of all touchpoints")
  func noChannels() {
    let page = siteOf(["journeys/a.md": "# A\n\n## Looking\n### Touchpoints\n- A poster\n"])
      .touchpointsPage()
    #expect(page.groups.map(\.title) == ["All touchpoints"])
  }

  @Test("Without touchpoints nothing is shown")
  func empty() {
    let page = siteOf([:]).touchpointsPage()
    #expect(page.groups.isEmpty)
    #expect(page.lede.isEmpty)
  }
}
