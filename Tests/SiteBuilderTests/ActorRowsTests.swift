import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

private let people = [
  "personas/ana.md": "# Ana Ruiz\n",
  "personas/ben.md": "# Ben Okafor\n",
  "personas/cara.md": "---\nkind: staff\n---\n# Cara Lind\n",
]

/// The rows of the only journey, each as "title: first phase | second phase".
private func rows(_ journey: String, settings: String = "") -> [String] {
  var texts = people
  texts["journeys/tea.md"] = journey
  let site = siteOf(texts, settings: settings)
  return site.chart(of: Link(0), on: .journey("tea")).rows.map { row in
    let cells = row.cells.map { items in
      items.map { item in
        let notes = [item.channel ?? "", item.badge ?? ""].filter { !$0.isEmpty }
        let part = item.mark.flatMap { ChartWords().word(for: $0) } ?? ""
        let text = item.text.isEmpty ? part : item.text
        return text + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))")
      }.joined(separator: ", ")
    }
    return "\(row.title): " + cells.joined(separator: " | ")
  }
}

private func facts(_ more: String) -> String {
  "---\nlanes: actors\npersonas: [\(more)]\n---\n"
}

@Suite("Lanes that are actors")
struct ActorRowsTests {
  @Test("hold what each persona does, together with whom, and by which channel")
  func personas() {
    let text =
      facts("ana, ben") + """
        ## Look
        ### Activities
        - Asks a friend {persona=ana}
        - Reads tests {persona="ana, ben"}
        ### Touchpoints
        - Sees the shelf {persona=ben channel=shop}
        ## Buy
        ### Activities
        - Pays {persona=ben}
        """
    #expect(
      rows(text) == [
        "Ana: Asks a friend, Reads tests (with Ben) | ",
        "Ben: Reads tests (with Ana), Sees the shelf (Shop) | Pays",
        "Channels: Shop (Ben) | ",
      ]
    )
  }

  @Test("say as what somebody takes part, and then what they do")
  func participation() {
    let text =
      facts("ana, ben") + """
        ## Look
        ### Participation
        - Ana: driver
        - Ben: gatekeeper
        ### Activities
        - Reads tests {persona=ana}
        ## Wait
        ### Participation
        - Ana: driver
        - Ben: not involved
        """
    #expect(rows(text) == ["Ana: driver, Reads tests | driver", "Ben: gatekeeper | not involved"])
  }

  @Test("give what nobody is named for to the only persona, else to everyone")
  func everyone() {
    let text = "## Look\n### Activities\n- Asks\n### Needs\n- A price\n"
    #expect(rows(facts("ana") + text) == ["Ana: Asks"])
    #expect(rows(facts("ana, ben") + text) == ["Ana: ", "Ben: ", "Everyone: Asks"])
    #expect(rows("---\nlanes: actors\n---\n" + text) == ["Everyone: Asks"])
  }

  @Test(
    "stand below the line of interaction when they serve: staff, channels by who runs them, teams"
  )
  func servers() throws {
    let text =
      facts("ana, cara") + """
        ## Look
        ### Backstage
        - Packs the parcel {owner=Store}
        ### Frontstage
        - Greets
        - Calls back {persona=cara}
        ### Support
        - Runs the till
        ### Touchpoints
        - Looks {persona=ana channel="press, shop"}
        - Asks again {persona="ana, cara" channel=shop}
        """
    let settings = "channels:\n  shop: {title: Shop, owned: own}\n  press: {owned: third-party}\n"
    #expect(
      rows(text, settings: settings) == [
        "Ana: Looks (Press, Shop), Asks again (Shop, with Cara)",
        "Cara: Asks again (Shop, with Ana), Calls back",
        "Our channels: Shop (Ana)",
        "Other people’s channels: Press (Ana)",
        "Frontstage: Greets",
        "Store: Packs the parcel",
        "Support: Runs the till",
      ]
    )
    var texts = people
    texts["journeys/tea.md"] = text
    let chart = siteOf(texts, settings: settings).chart(of: Link(0), on: .journey("tea"))
    #expect(
      chart.rows.map(\.separatorAbove) == [
        nil, .interaction, nil, nil, nil, .visibility, .internalInteraction,
      ]
    )
    #expect(Set(chart.rows.map(\.id)).count == chart.rows.count)
  }

  @Test("have the curve between those who make the journey and those who serve")
  func curve() {
    let text =
      facts("ana, ben") + """
        ## Look
        **Emotion:** 1 curious
        ### Activities
        - Asks {persona=ana}
        ### Frontstage
        - Greets
        """
    #expect(rows(text) == ["Ana: Asks", "Ben: ", "Emotion: ", "Frontstage: Greets"])
  }

  @Test("leave goals of phases to the table, whose link says so")
  func goals() {
    let text =
      "---\nlanes: actors\nphases:\n  - {title: Look, goal: A price}\n---\n"
      + "## Look\n### Activities\n- Asks\n### Needs\n- A price\n"
    let page = siteOf(["journeys/tea.md": text]).journeyPage(Link(0))
    #expect(page.swimlane?.tableWord == "Table: Goals, Needs")
  }

  @Test("are kinds of information as long as nobody does anything")
  func nothingDone() {
    #expect(rows(facts("ana") + "## Look\n### Needs\n- A price\n") == ["Needs: A price"])
  }

  @Test("are bounded: whoever comes beyond the fortieth shares a row")
  func bounded() {
    let tasks = (1...60).map { "    Step \($0): 3: Actor \($0)\n" }.joined()
    let all = rows("---\nlanes: actors\n---\n```mermaid\njourney\n  section A\n\(tasks)```\n")
    #expect(all.count == ActorLanes.limit + 2)
    #expect(all.filter { $0.hasPrefix("Others: Step 41, Step 42") }.count == 1)
  }
}

@Suite("The ends of phases")
struct DropOffTests {
  /// What stands at the end of each phase, and the titles of rows.
  private func ends(_ text: String) -> (ends: [String?], rows: [String]) {
    let chart = siteOf(["journeys/tea.md": text]).chart(of: Link(0), on: .journey("tea"))
    return (chart.columns.map(\.dropOff), chart.rows.map(\.title))
  }

  @Test("say who leaves and why, and the lane that says it too is left out of the picture")
  func oneEach() {
    let found = ends(
      "## A\n### Needs\n- x\n### Drop-off\n- 35% compare no further {basis=observed}\n## B\n### Needs\n- x\n"
    )
    #expect(found.ends == ["35% compare no further", nil])
    #expect(found.rows == ["Needs"])
  }

  @Test("have a rate that stands beside its reason in front matter")
  func frontMatter() {
    let found = ends(
      "---\nphases:\n  - id: a\n    needs: [x]\n    drop_off: {rate: 12.5, reason: wait too long}\n---\n"
    )
    #expect(found.ends == ["12.5% wait too long (assumed)"])
  }

  @Test("say that a rate is assumed, and nothing of a reason without one")
  func assumed() {
    let found = ends(
      "## A\n### Drop-off\n- 5% lose the link\n## B\n### Drop-off\n- Nobody calls back\n"
        + "## C\n### Drop-off\n- 5% wait {basis=observed}\n- 9% leave\n"
    )
    #expect(found.ends == ["5% lose the link (assumed)", "Nobody calls back", "9% (assumed)"])
  }

  @Test("have the highest rate alone where there are several, and the lane stays")
  func several() {
    let found = ends(
      "## A\n### Needs\n- x\n### Drop-off\n- 5% lose the link\n- 20% wait {basis=observed}\n"
    )
    #expect(found.ends == ["20%"])
    #expect(found.rows == ["Needs", "Drop-off"])
  }
}
