import Diagnostics
import Testing

@testable import JourneyModel

@Suite("Reviews")
struct ReviewsTests {
  private func found(_ facts: String, site: String = "", path: String = "personas/p.md") -> [String]
  {
    var texts = [path: "---\n\(facts)\n---\n# P\n"]
    if !site.isEmpty { texts["site.yml"] = site }
    return Wiki(texts).found(.reviewOverdue, day: "2026-11-23")
  }

  @Test(
    "A review is overdue from the day after it was due",
    arguments: [
      ("reviewed: 2026-05-22\nreview_every: 6m", ["2026-11-22"]),
      ("reviewed: 2026-05-23\nreview_every: 6m", []),
      ("reviewed: 2026-11-22\nreview_every: 1d", []),
      ("reviewed: 2025-02-28\nreview_every: 1y", ["2026-02-28"]), ("reviewed: 2001-01-01", []),
      ("reviewed: 2001-01-01\nreview_every: 1y\nstatus: draft", []),
      ("reviewed: 2001-01-01\nreview_every: 1y\nstatus: deprecated", []),
    ] as [(String, [String])]
  )
  func due(facts: String, days: [String]) {
    #expect(
      found(facts)
        == days.map {
          "personas/p.md:2:11: \u{201C}P\u{201D} was due for review on \($0)"
        }
    )
  }

  @Test("The site's interval stands in for that of personas, journeys and pages, not of evidence")
  func site() {
    let (facts, site) = ("reviewed: 2025-01-01", "review_every: 1y\n")
    for path in ["personas/p.md", "journeys/p.md", "opportunities/p.md", "p.md", "index.md"] {
      #expect(found(facts, site: site, path: path).count == 1, "\(path)")
    }
    #expect(found(facts, site: site, path: "evidence/p.md") == [])
    #expect(found(facts + "\nreview_every: 1y", path: "evidence/p.md").count == 1)
  }

  @Test("Without a day of the build nothing is overdue")
  func noDay() {
    let wiki = Wiki(persona: "---\nreviewed: 2001-01-01\nreview_every: 1y\n---\n")
    #expect(wiki.found(.reviewOverdue) == [])
  }

  @Test("A file that holds several personas is overdue once")
  func split() {
    let facts = "split: h2\nreviewed: 2001-01-01\nreview_every: 1y"
    let wiki = Wiki(persona: "---\n\(facts)\n---\n## A\n## B\n")
    #expect(wiki.found(.reviewOverdue, day: "2026-11-23").count == 1)
  }

  @Test("An interval of its own asks for a day, the site's does not")
  func never() {
    #expect(Wiki(persona: "---\nreview_every: 6m\n---\n").found(.neverReviewed).count == 1)
    #expect(
      Wiki(persona: "---\nreview_every: 6m\nreviewed: 2026-01-01\n---\n").found(.neverReviewed)
        == []
    )
    #expect(
      Wiki(persona: "# P\n", also: ["site.yml": "review_every: 6m\n"]).found(.neverReviewed) == []
    )
    let wrong = Wiki(persona: "---\nreview_every: 6m\nreviewed: may\n---\n")
    #expect(
      wrong.checked().filter { $0.severity != .information }.map(\.rule.code) == ["wrong-value"]
    )
  }
}
