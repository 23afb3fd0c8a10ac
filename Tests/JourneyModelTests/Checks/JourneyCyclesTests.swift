import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Journeys that go in circles")
struct JourneyCyclesTests {
  /// Journeys of one phase `p` each, by id, with these facts.
  private func wiki(_ facts: [String: String]) -> Wiki {
    Wiki(
      Dictionary(
        uniqueKeysWithValues: facts.map { id, facts in
          ("journeys/\(id).md", "---\n\(facts)\n---\n# \(id)\n## P\n### Needs\n- a\n")
        }
      )
    )
  }

  @Test(
    "A circle of details is one error, however it is written",
    arguments: [
      (["a": "parent: a/p"], ["journeys/a.md:2:9: \u{201C}a\u{201D} details itself"]),
      (
        ["a": "parent: b/p", "b": "parent: a/p"],
        ["journeys/a.md:2:9: \u{201C}a\u{201D} details itself by way of \u{201C}b\u{201D}"]
      ),
      (
        ["a": "phases: [{id: p, journey: a}]"],
        ["journeys/a.md:5:4: \u{201C}a\u{201D} details itself"]
      ),
      (
        ["a": "parent: b/p", "b": "parent: c/p", "c": "phases: [{id: p, journey: b}]"], []
      ),
      (["a": "parent: b/p", "b": "parent: c/p", "c": "title: C"], []),
    ] as [([String: String], [String])]
  )
  func parents(facts: [String: String], found: [String]) {
    #expect(wiki(facts).found(.cyclicParent) == found)
  }

  @Test("A circle of baselines is an error, a chain is none")
  func baselines() {
    let circle = wiki([
      "a": "baseline: b", "b": "baseline: c", "c": "baseline: a", "d": "baseline: a",
    ])
    #expect(
      circle.found(.cyclicBaseline) == [
        "journeys/a.md:2:11: \u{201C}a\u{201D} changes itself by way of \u{201C}b\u{201D} and \u{201C}c\u{201D}"
      ]
    )
    #expect(wiki(["a": "baseline: b", "b": "title: B"]).found(.cyclicBaseline) == [])
  }

  @Test("Thousands of journeys in one circle are one finding")
  func long() {
    let facts = (0..<3000).map { ("j\($0)", "parent: j\(($0 + 1) % 3000)/p") }
    let found = wiki(Dictionary(uniqueKeysWithValues: facts)).checked()
    #expect(found.filter { $0.rule == .cyclicParent }.count == 1)
    #expect(found.first { $0.rule == .cyclicParent }?.notes.count == 8)
  }
}
