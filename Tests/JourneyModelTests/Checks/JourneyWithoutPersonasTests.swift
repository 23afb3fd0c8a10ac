import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Journeys of nobody")
struct JourneyWithoutPersonasTests {
  private let phase = "## Look\n### Needs\n- a\n"

  @Test("A journey that names nobody is a warning at its title")
  func nobody() {
    let wiki = Wiki(journey: "# Buying\n\(phase)")
    #expect(
      wiki.found(.journeyWithoutPersonas) == [
        "journeys/j.md:1:3: \u{201C}Buying\u{201D} names no persona"
      ]
    )
    #expect(wiki.severities(.journeyWithoutPersonas) == [.warning])
  }

  @Test("While there is no persona to name, it is information")
  func noPersonas() {
    let wiki = Wiki(["journeys/j.md": "# Buying\n\(phase)"])
    #expect(wiki.severities(.journeyWithoutPersonas) == [.information])
  }

  @Test(
    "A journey may name them anywhere, and a draft need not",
    arguments: [
      "---\npersonas: olivia-operations\n---\n## Look\n### Needs\n- a\n",
      "**Persona:** Olivia\n\n## Look\n### Needs\n- a\n",
      "## Look\n### Needs\n- a\n### Emotion\n- Olivia: 1\n",
      "## Look\n### Needs\n- a\n### Participation\n- Olivia: driver\n",
      "---\nstatus: draft\n---\n## Look\n### Needs\n- a\n",
      "---\nstatus: deprecated\n---\n## Look\n### Needs\n- a\n", "# Nothing yet\n",
    ]
  )
  func named(journey: String) {
    #expect(Wiki(journey: journey).found(.journeyWithoutPersonas) == [])
  }

  @Test(
    "A name that leads nowhere is one finding",
    arguments: [
      ("---\npersonas: olivai\n---\n## Look\n### Needs\n- a\n", "unknown-persona"),
      ("**Persona:** Olivai\n\n## Look\n### Needs\n- a\n", "unknown-name"),
      ("## Look\n### Needs\n- a\n### Emotion\n- Olivai: 1\n", "unknown-name"),
    ]
  )
  func unknown(journey: String, code: String) {
    let codes = Wiki(journey: journey).checked().filter { $0.severity != .information }
    #expect(codes.map(\.rule.code) == [code])
  }
}
