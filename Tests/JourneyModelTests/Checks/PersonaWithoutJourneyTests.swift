import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Personas in no journey")
struct PersonaWithoutJourneyTests {
  private func wiki(_ persona: String, journey: String = "## A\n### Needs\n- a\n") -> Wiki {
    Wiki(["personas/ana.md": persona, "journeys/j.md": journey])
  }

  @Test("A persona that no journey names is reported at its title")
  func orphan() {
    #expect(
      wiki("# Ana\n").found(.personaWithoutJourney) == [
        "personas/ana.md:1:3: \u{201C}Ana\u{201D} takes part in no journey"
      ]
    )
  }

  @Test(
    "To be named once is enough",
    arguments: [
      "---\npersonas: ana\n---\n", "## A\n### Needs\n- a {persona=ana}\n",
      "## A\n### Emotion\n- Ana: 1\n", "## A\n### Participation\n- Ana: driver\n",
    ]
  )
  func named(journey: String) {
    #expect(wiki("# Ana\n", journey: journey).found(.personaWithoutJourney) == [])
  }

  @Test(
    "Anti personas, drafts and retired ones are left alone",
    arguments: ["kind: anti", "status: draft", "status: deprecated"]
  )
  func spared(fact: String) {
    #expect(wiki("---\n\(fact)\n---\n# Ana\n").found(.personaWithoutJourney) == [])
  }

  @Test("A misspelt reference may mean anybody; a name that is shown unlinked hides nobody")
  func misspelt() {
    let reference = "---\npersonas: anna\n---\n## A\n### Needs\n- a\n"
    #expect(wiki("# Ana\n", journey: reference).found(.personaWithoutJourney) == [])
    let label = "**Persona:** Somebody\n\n## A\n### Needs\n- a\n"
    #expect(wiki("# Ana\n", journey: label).found(.personaWithoutJourney).count == 1)
  }

  @Test("Without any journey nobody is left out")
  func noJourney() {
    #expect(Wiki(["personas/ana.md": "# Ana\n"]).allCodes == ["too-few-interviews"])
  }
}
