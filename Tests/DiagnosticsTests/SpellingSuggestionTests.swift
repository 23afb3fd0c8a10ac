import Diagnostics
import Testing

@Suite("A spelling suggestion")
struct SpellingSuggestionTests {
  @Test(
    "is the one candidate that is near",
    arguments: [
      ("olivai", "olivia"), ("OLIVIA", "olivia"), ("frnk", "frank"), ("frankk", "frank"),
      ("int-1", "int-01"),
    ]
  )
  func near(word: String, meant: String) {
    #expect(spellingSuggestion(for: word, among: ["olivia", "frank", "int-01", "zoe"]) == meant)
  }

  @Test("is none when no candidate is near", arguments: ["", "x", "buyer", "zo-zo-zo"])
  func far(word: String) {
    #expect(spellingSuggestion(for: word, among: ["olivia", "frank", "zoe"]) == nil)
  }

  @Test("is none when two candidates are equally near")
  func tie() {
    #expect(spellingSuggestion(for: "int-03", among: ["int-01", "int-02"]) == nil)
  }

  @Test("is the nearer of two candidates, whatever their order")
  func nearer() {
    #expect(spellingSuggestion(for: "goals", among: ["goal", "goats-x"]) == "goal")
    #expect(spellingSuggestion(for: "goals", among: ["goats-x", "goal"]) == "goal")
  }

  @Test("is a candidate that is listed twice")
  func twice() {
    #expect(spellingSuggestion(for: "anna", among: ["ana", "ana"]) == "ana")
  }

  @Test("is none for a short word that differs in every second letter")
  func short() {
    #expect(spellingSuggestion(for: "ab", among: ["ac"]) == nil)
    #expect(spellingSuggestion(for: "abc", among: ["abd"]) == "abd")
  }

  @Test("is none for a word of another length that begins alike")
  func longWords() {
    let long = String(repeating: "a", count: 100)
    #expect(spellingSuggestion(for: long, among: [long + "bcdefgh"]) == nil)
  }

  @Test("is the same among candidates that were taken apart before")
  func prepared() {
    let known = [
      "journeys/buy.md", "journeys/bye.md", "personas/ana.md", "Étape", "x", "a b", "int-01",
    ]
    let words =
      known + [
        "journeys/buyy.md", "journeys/bu.md", "personas/anna.md", "etape", "étapes", "y", "b a",
        "int-10",
        "something else", "",
      ]
    let candidates = SpellingCandidates(known)
    for word in words {
      #expect(candidates.suggestion(for: word) == spellingSuggestion(for: word, among: known))
    }
    #expect(candidates.suggestion(for: "personas/anna.md") == "personas/ana.md")
  }
}
