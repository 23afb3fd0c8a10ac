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

  @Test("The same touchpoint in two phases is one, with the lowest emotion of both")
  func merged() throws {
    let page = siteOf(
      [
        "personas/ana.md": "# Ana\n",
        "journeys/a.md": """
        ---
        personas: ana
        ---
        # A

        ## Looking
        **Emotion:** 1 fine
        ### Touchpoints
        - Mail {channel=email}
        ## Paying
        **Emotion:** -2 lost
        ### Touchpoints
        - Mail {channel=email}
        """,
      ],
      settings: catalogue
    ).touchpointsPage()
    let entry = try #require(page.groups.first?.entries.first)
    #expect(page.groups.first?.entries.count == 1)
    #expect(entry.place.map(\.title) == ["Looking", "Paying"])
    #expect(entry.place.map(\.journey) == ["A", "A"])
    #expect(entry.emotion?.score == -2)
  }

  @Test(
    "The lowest emotion of a phase is the one of its steps, without the author's words for the whole"
  )
  func lowestStep() throws {
    let page = siteOf(
      [
        "personas/ana.md": "# Ana\n",
        "journeys/a.md": """
        ---
        personas: ana
        ---
        # A

        ## Looking
        **Emotion:** 0 torn
        ### Activities
        - Asks {emotion=1}
        - Waits {emotion=-2}
        ### Touchpoints
        - Mail {channel=email}
        - Counter {channel=shop emotion=2}
        """,
      ],
      settings: catalogue
    ).touchpointsPage()
    let moods = page.groups.flatMap(\.entries).compactMap(\.emotion)
    #expect(moods.map(\.scoreText) == ["\u{2212}2", "+2"])
    #expect(moods.map(\.word) == ["frustrated", "delighted"])
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
    #expect(entries.map { $0.emotion?.score } == [-2, 2])
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
