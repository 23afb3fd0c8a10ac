import Foundation
import Testing

@testable import JourneyModel

/// The guide's list of known words is made from the lexicon. `SNAPSHOTS=overwrite` writes it anew: read the
/// difference.
struct LanguageGuideTests {
  private static let page = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content/guide/languages.md")

  private static let beginning = "<!-- The rest of this page is made from the lexicon. -->\n"

  @Test("The guide lists the words of the lexicon")
  func words() throws {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let start = try #require(text.range(of: Self.beginning)).upperBound
    let expected = text[..<start] + "\n" + Lexicon.all.map(section).joined(separator: "\n")
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite" {
      try expected.write(to: Self.page, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.page, encoding: .utf8) == expected)
  }

  private func section(_ lexicon: Lexicon) -> String {
    func table(_ title: String, _ rows: [(String, [String])]) -> String {
      let lines = rows.map { "| \($0.0) | \($0.1.joined(separator: ", ")) |\n" }
      return "\n### \(title)\n\n| \(title) | \(lexicon.name) |\n|---|---|\n" + lines.joined()
    }
    var text = "## \(lexicon.name)\n"
    text += table(
      "Phases",
      [
        ("beside a number", lexicon.phaseWords), ("without one", lexicon.phaseListWords),
      ]
    )
    text += table(
      "Lanes",
      StandardLane.allCases.map { ($0.title, lexicon.lanes[$0] ?? []) }
    )
    text += table(
      "Personas",
      PersonaField.allCases.map { ($0.title, lexicon.personaFields[$0] ?? []) }
        + PersonaFact.allCases.map { ($0.rawValue, lexicon.personaFacts[$0] ?? []) }
    )
    text += table(
      "Journeys",
      JourneyFact.allCases.map { ($0.rawValue, lexicon.journeyFacts[$0] ?? []) }
    )
    text += table(
      "Participation",
      ParticipationLevel.allCases.map { ($0.rawValue, lexicon.participation[$0] ?? []) }
    )
    text += "\n### Never a phase\n\n\(lexicon.otherSections.joined(separator: ", "))\n"
    return text
  }
}
