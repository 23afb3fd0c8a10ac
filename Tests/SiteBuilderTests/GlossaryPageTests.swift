import Diagnostics
import JourneyModel
import Testing

@testable import SiteBuilder

@Suite("Glossary")
struct GlossaryPageTests {
  @Test("A site without a glossary has no such page")
  func none() {
    #expect(siteOf([:]).glossaryPage() == nil)
  }

  @Test("Each second-level heading is a term with its anchor and definition")
  func terms() throws {
    let page = try #require(
      siteOf(["glossary.md": "# Words\n\nBefore.\n\n## Drop-off\n\nLeaving.\n"]).glossaryPage()
    )
    #expect(page.terms.map(\.id) == ["drop-off"])
    #expect(page.terms.map { text($0.html).contains("Leaving.") } == [true])
    #expect(text(page.prose).contains("Before."))
  }

  @Test("Two terms need no table of contents, three do")
  func contents() throws {
    let two = try #require(siteOf(["glossary.md": "## A\n\n## B\n"]).glossaryPage())
    let three = try #require(siteOf(["glossary.md": "## A\n\n## B\n\n## C\n"]).glossaryPage())
    #expect(two.contents.isEmpty)
    #expect(three.contents.map(\.anchor) == ["a", "b", "c"])
  }

  @Test("A term's uses are found by whole words, in any case and in the plural")
  func uses() throws {
    let page = try #require(
      siteOf([
        "glossary.md": "## Pain point\n\nHurts.\n\n## Pain\n\nHurts more.\n",
        "about.md": "# About\n\nWhat hurts are Pain Points.\n",
        "other.md": "# Other\n\nPainful points.\n",
      ]).glossaryPage()
    )
    #expect(page.terms.map { $0.uses.map(\.title) } == [["About"], ["About"]])
  }

  @Test("At most six uses of a term are named")
  func manyUses() throws {
    var texts = ["glossary.md": "## Lane\n\nA row.\n"]
    for number in 1...8 { texts["page\(number).md"] = "# P\n\nThis lane.\n" }
    let page = try #require(siteOf(texts).glossaryPage())
    #expect(page.terms.first?.uses.count == 6)
  }
}
