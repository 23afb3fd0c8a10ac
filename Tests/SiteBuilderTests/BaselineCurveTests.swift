import Foundation
import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

@Suite("The curves of a journey and of the one that it changes")
struct BaselineCurveTests {
  /// The lines of the curve of `b-new`, each "name: values of the phases", with an asterisk for the baseline.
  private func lines(_ old: String, _ new: String) -> [String] {
    let site = siteOf([
      "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Okafor\n",
      "journeys/a-old.md": old, "journeys/b-new.md": "---\nbaseline: a-old\n---\n" + new,
    ])
    let rows = site.chart(of: Link(1), on: .journey("b-new")).rows
    guard case .curve(let series)? = rows.first?.kind else { return [] }
    return series.map { line in
      let values = line.points.map { points in
        points.map { String(Int($0.value)) }.joined(separator: "/")
      }
      return "\(line.name)\(line.isBaseline ? "*" : ""): " + values.joined(separator: " ")
    }
  }

  @Test(
    "stand in one lane, phase by phase of the new one, with a gap where the old has no such phase"
  )
  func overlay() {
    let found = lines(
      "## Look\n### Emotion\n- Ana: -2\n## Ask\n### Emotion\n- Ana: -1\n## Buy\n### Emotion\n- Ana: 1\n",
      "## Look\n### Emotion\n- Ana: 0\n## Try\n### Emotion\n- Ana: 1\n## Buy\n### Emotion\n- Ana: 2\n"
    )
    #expect(found == ["Ana: 0 1 2", "Ana*: -2  1"])
  }

  @Test("leave out who is in one of them only")
  func others() {
    let found = lines(
      "## Look\n### Emotion\n- Ana: -2\n- Ben: -1\n",
      "## Look\n### Emotion\n- Ana: 0\n"
    )
    #expect(found == ["Ana: 0", "Ana*: -2"])
  }

  @Test("show the steps of the old one, without its words")
  func steps() {
    let old =
      "## Look\n### Emotion\n- Ana: 0 calm\n### Activities\n- Asks {emotion=-1}\n- Waits {emotion=1}\n"
    let new = "## Look\n### Emotion\n- Ana: 2 glad\n"
    #expect(lines(old, new) == ["Ana: 2", "Ana*: -1/1/0"])
  }
}

@Suite("Switches of channel")
struct ChannelSwitchTests {
  private let settings = """
    title: Tea
    channels:
      shop: {title: Shop, type: physical}
      mail: {title: E-mail, type: digital}
      web: {title: Website, type: digital}
      phone: {title: Telephone, type: human}
      post: {title: Post}
    """

  /// The texts of the touchpoints at which somebody switches.
  private func switches(_ text: String, personas: String = "ana, ben") -> [String] {
    let site = siteOf(
      [
        "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Okafor\n",
        "journeys/tea.md": "---\npersonas: [\(personas)]\n---\n" + text,
      ],
      settings: settings
    )
    let rows = site.chart(of: Link(0), on: .journey("tea")).rows
    return rows.flatMap { $0.cells.flatMap(\.self) }.filter(\.isChannelSwitch).map(\.text)
  }

  @Test(
    "are where a person’s touchpoint has another kind of channel than the one before, in any phase"
  )
  func persons() {
    let text = """
      ## Look
      ### Touchpoints
      - One {persona=ana channel=shop}
      - Two {persona=ben channel=mail}
      - Three {persona=ana channel=shop}
      ## Buy
      ### Touchpoints
      - Four {persona=ben channel=shop}
      - Five {persona="ana, ben" channel=mail}
      """
    #expect(switches(text) == ["Four", "Five"])
  }

  @Test("are none from one channel to another of its kind")
  func sameKind() {
    let text = """
      ## Look
      ### Touchpoints
      - One {channel=web}
      - Two {channel=mail}
      - Three {channel=phone}
      """
    #expect(switches(text) == ["Three"])
  }

  @Test("are none where a kind is shared, unknown, or the first")
  func none() {
    let text = """
      ## Look
      ### Touchpoints
      - One {channel=shop}
      - Two
      - Three {channel="mail, shop"}
      - Post {channel=post}
      - Four {persona=ana channel=phone}
      """
    #expect(switches(text) == [])
    #expect(switches(text, personas: "ana") == ["Four"])
  }
}

@Suite("The key of a map")
struct MapKeyTests {
  private func words(in language: String) -> [String] {
    let text = """
      ---
      lang: \(language)
      ---
      ## Look
      ### Pain points
      - Slow {severity=4}
      ### Content
      - Guide {url="https://example.org/guide"}
      ## Buy
      ### Pain points
      - Dear {severity=1}
      """
    let site = siteOf(["journeys/tea.md": text])
    let chart = site.chart(of: Link(0), on: .journey("tea"))
    let key = String(decoding: inlineFigure(chart).key, as: UTF8.self)
    return key.components(separatedBy: "</svg>").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
  }

  @Test("names the signs that are drawn, in the language of the journey")
  func languages() {
    #expect(
      words(in: "en")
        == [
          "assumed", "nothing noted", "available", "pain point, severity in bars", "major, severe",
        ]
    )
    #expect(
      words(in: "de")
        == [
          "angenommen", "nichts notiert", "vorhanden", "Schmerzpunkt, Schwere in Balken",
          "hoch, sehr hoch",
        ]
    )
  }
}

@Suite("Who takes part")
struct ParticipationTests {
  private func rows(_ text: String) -> [String]? {
    let site = siteOf([
      "personas/ana.md": "# Ana Ruiz\n", "personas/ben.md": "# Ben Okafor\n",
      "journeys/tea.md": text,
    ])
    return site.participation(in: Link(0), on: .journey("tea"))?.rows.map { row in
      "\(row.person.name): " + row.cells.map(\.word).joined(separator: " | ")
    }
  }

  @Test("is a table of personas and phases, empty where nothing is written down")
  func matrix() {
    let text = """
      ---
      personas: [ben, ana]
      ---
      ## Look
      ### Participation
      - Ana: driver
      - Ben: not-involved
      ## Buy
      ### Participation
      - Ben: gatekeeper
      """
    #expect(rows(text) == ["Ben Okafor: not involved | gatekeeper", "Ana Ruiz: driver | "])
  }

  @Test("is no table for one persona, unless it is a gatekeeper")
  func alone() {
    #expect(rows("## Look\n### Participation\n- Ana: driver\n") == nil)
    #expect(rows("## Look\n### Participation\n- Ana: gatekeeper\n") == ["Ana Ruiz: gatekeeper"])
  }
}
