import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Channels of a persona")
struct PersonaChannelTests {
  private let site = "channels:\n  email: {title: E-mail}\n  shop: {}\n"

  @Test(
    "They are a heading, a label or a row as well as a key",
    arguments: [
      "## Channels\n- E-mail\n- shop\n", "**Channels:** e-mail, Shop\n",
      "**Preferred channels:**\n\n- email\n- shop\n", "- Channels: email, shop\n",
      "| Role | Cook |\n|---|---|\n| Channels | email<br>shop |\n",
      "## Channels\n- [Letters](channel:email)\n- shop\n",
    ]
  )
  func forms(text: String) {
    let wiki = Wiki(persona: text, also: ["site.yml": site])
    #expect(wiki.persona.channels.map { wiki.wiki[$0].id } == ["email", "shop"])
    #expect(wiki.persona.prose.isEmpty)
  }

  @Test("A text about channels that the site does not list stays prose")
  func prose() {
    let wiki = Wiki(persona: "## Channels\n- Reads on the train\n", also: ["site.yml": site])
    #expect(wiki.findings == [])
    #expect(wiki.persona.channels.isEmpty)
    #expect(wiki.persona.prose.sections.count == 1)
  }

  @Test("Without a catalogue, any short name is a channel")
  func noCatalogue() {
    let wiki = Wiki(persona: "## Channels\n- Trade fair\n")
    #expect(wiki.persona.channels.map { wiki.wiki[$0].title } == ["Trade fair"])
  }

  @Test("A README beside the phases of a journey is none of them")
  func readme() {
    let wiki = Wiki([
      "journeys/buy/index.md": "# Buy\n", "journeys/buy/01-look.md": "## Needs\n- A\n",
      "journeys/buy/README.md": "About these files.\n",
    ]).wiki
    #expect(wiki.journeys.map { $0.phases.map(\.id) } == [["look"]])
    #expect(wiki.pages.map(\.facts.path) == ["journeys/buy/README.md"])
  }
}
