import Documents
import JourneyModel
import Templates
import Testing

@testable import SiteBuilder

@Suite("Links to terms")
struct TermLinkTests {
  private let glossary = "# Glossary\n\n## Drop-off\nLeaving.\n\n## Channel\nA way.\n"

  private func rendered(
    _ written: String,
    on route: Route = .page("notes"),
    language: String = "en"
  ) -> String {
    let site = siteOf(["glossary.md": glossary, "notes.md": written])
    let page = Array("<p>drop-off</p>".utf8) + site.plainPage(0).prose
    return text(site.terms?.linked(page, on: route, language) ?? page)
  }

  @Test("A term is a link where authored text first uses it")
  func firstUse() {
    #expect(
      rendered("A drop-off and a Drop-off.\n")
        == "<p>drop-off</p><p>A <a class=\"term\" href=\"glossary.html#drop-off\">drop-off</a> and a Drop-off.</p>\n"
    )
  }

  @Test(
    "Case, the plural, a space for a dash and marks around do not matter",
    arguments: [
      "DROP-OFF", "drop off", "drop-offs", "\u{201C}drop-off\u{201D}", "channels", "*channel*.",
    ]
  )
  func forms(text: String) {
    #expect(rendered(text).contains("<a class=\"term\""))
  }

  @Test(
    "Links, headings, code and other words are left alone",
    arguments: [
      "# T\n\n## Drop-off\n", "`drop-off`", "[drop-off](https://example.org)", "drop. Off we go",
      "    drop-off\n", "raindrop-off", "drop&amp;off",
    ]
  )
  func leftAlone(text: String) {
    #expect(!rendered(text).contains("class=\"term\""))
  }

  @Test(
    "A single word that stands as a verb is no term",
    arguments: [
      "What they channel.", "Text that channels more.", "Mei channels the rest.",
      "I do not channel anything.", "to channel",
    ]
  )
  func verbs(text: String) {
    #expect(!rendered(text).contains("class=\"term\""))
  }

  @Test(
    "A single word that stands as a noun is one",
    arguments: [
      "Which of the channels the team opens.", "One channel to rule.", "Channels",
      "By channel and day.",
    ]
  )
  func nouns(text: String) {
    #expect(rendered(text).contains("class=\"term\""))
  }

  @Test("In German a noun begins with a capital")
  func german() {
    #expect(!rendered("Wir channel das.", language: "de-AT").contains("class=\"term\""))
    #expect(rendered("Der Channel.", language: "de-AT").contains("class=\"term\""))
    #expect(rendered("les channel", language: "fr").contains("class=\"term\""))
  }

  @Test("The glossary does not link to itself, and no mark is left")
  func glossaryPage() {
    let html = rendered("A drop-off.\n", on: .glossary)
    #expect(!html.contains("<a"))
    #expect(!html.unicodeScalars.contains { (0xFDD0...0xFDD1).contains($0.value) })
  }

  @Test("Marks that a text itself holds do no harm")
  func hostile() {
    let open = text(TermLinks.opening)
    let close = text(TermLinks.closing)
    #expect(rendered("\(close)\(close)\(open) drop-off \(close)x").hasSuffix("</p>\n"))
  }

  @Test("A quotation keeps its own marks, and its terms are links")
  func quotation() throws {
    let site = siteOf([
      "glossary.md": glossary,
      "journeys/buy.md": "# Buy\n## Look\n### Thoughts\n- \"No channel\"\n",
    ])
    let page = site.phasePage(PhaseLink(journey: Link(0), index: 0))
    let html = try #require(page.lanes.first?.entries.first?.html)
    #expect(
      text(try #require(site.terms).linked(html, on: page.frame.route, "en"))
        == "<q class=\"said\">\u{201C}No <a class=\"term\" href=\"../../glossary.html#channel\">channel</a>\u{201D}</q>"
    )
  }
}
