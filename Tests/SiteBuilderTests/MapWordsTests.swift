import JourneyModel
import SwimlaneDiagram
import Testing

@testable import SiteBuilder

@Suite("The words of maps")
struct MapWordsTests {
  static let others = MapWords.all.map(\.language).filter { $0 != "en" }

  /// Every text of a value, with the names that lead to it.
  private func texts(_ value: some Any, at path: String = "") -> [(path: String, text: String)] {
    if let text = value as? String { return [(path, text)] }
    // Breaks of names belong to one language.
    if value is [String: String] { return [] }
    if let lanes = value as? [StandardLane: String] {
      return lanes.map { (path + "." + $0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
    }
    return Mirror(reflecting: value).children.enumerated().flatMap { index, child in
      texts(child.value, at: path + "." + (child.label ?? String(index)))
    }
  }

  /// The marks in braces, in alphabetical order.
  private func marks(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }.sorted()
  }

  @Test(
    "are given in each language, all of them, with the same places for names and numbers",
    arguments: others
  )
  func complete(language: String) throws {
    let english = texts(MapWords.english)
    let own = texts(MapWords.inLanguage(language))
    try #require(own.map(\.path) == english.map(\.path))
    for (english, own) in zip(english, own) {
      #expect(!own.text.isEmpty, "\(own.path)")
      #expect(marks(own.text) == marks(english.text), "\(own.path)")
    }
  }

  /// Words that two languages share, and marks between words.
  static let shared = [
    "effort {}", "Phases", "Questions", "Participation", "Notes", "neutral", "Emotion",
  ]

  @Test("are not those of English, but for words that both share", arguments: others)
  func translated(language: String) {
    let pairs = zip(texts(MapWords.english), texts(MapWords.inLanguage(language)))
    for (english, own) in pairs where own.text.contains(where: \.isLetter) {
      let isPattern = marks(own.text).count > 1
      if isPattern || Self.shared.contains(own.text) { continue }
      #expect(own.text != english.text, "\(own.path)")
    }
  }

  @Test(
    "follow the language of the journey, else the site’s, whatever its region",
    arguments: [
      ("de", "", "Bedürfnisse"), ("de-AT", "", "Bedürfnisse"), ("PT_br", "", "Necessidades"),
      ("", "lang: ja\n", "ニーズ"), ("en", "lang: ja\n", "Needs"), ("nl", "", "Needs"),
    ]
  )
  func language(journey: String, site: String, title: String) {
    let lang = journey.isEmpty ? "" : "---\nlang: \(journey)\n---\n"
    let built = siteOf(["journeys/tee.md": lang + "## A\n### Needs\n- x\n"], settings: site)
    let chart = built.chart(of: Link(0), on: .journey("tee"))
    #expect(chart.rows.map(\.title) == [title])
  }

  @Test("leave lanes alone that a site or journey gives a title")
  func ownTitles() {
    let text =
      "---\nlang: de\nlanes: {needs: Was sie brauchen}\n---\n## A\n### Needs\n- x\n### Goals\n- y\n"
    let chart = siteOf(["journeys/tee.md": text]).chart(of: Link(0), on: .journey("tee"))
    #expect(chart.rows.map(\.title) == ["Was sie brauchen", "Ziele"])
  }

  @Test("tell the curve, name what stands out and label the page")
  func page() {
    let text = """
      ---
      lang: de
      ---
      ## Suchen
      ### Emotion
      - 1
      ## Wählen
      ### Emotion
      - -2
      ## Kaufen
      ### Emotion
      - 2
      """
    let page = siteOf(["journeys/tee.md": text]).journeyPage(Link(0))
    #expect(
      page.swimlane?.told == [
        "Die Stimmung beginnt zufrieden, fällt in Wählen auf frustriert, endet begeistert."
      ]
    )
    #expect(page.swimlane?.caption.hasPrefix("Die Reise in 3 Phasen.") == true)
    #expect(page.findings.map(\.label) == ["Tiefster Moment"])
    #expect(page.table?.rows.map(\.title) == ["Emotion"])
    #expect(page.words.page.currentState == "Ist-Zustand")
  }

  @Test("are broken on narrow screens where the parts of words end, and are else the same")
  func narrowTitles() {
    for words in MapWords.all {
      for (title, broken) in words.chart.narrowTitles {
        #expect(words.lanes.values.contains(title), "\(words.language): \(title)")
        let whole = broken.filter { $0 != "\n" && $0 != "\u{AD}" }
        #expect(whole == title && broken != title)
      }
    }
  }

  @Test("are put into a pattern once each, and never looked at again")
  func patterns() {
    #expect(filled("{}, was {2}", "{2}", "b") == "{2}, was b")
    #expect(filled("{2} {} {", "a", "b") == "b a {")
    #expect(filled("{x}", "a") == "{x}")
  }
}
