import Diagnostics
import Documents
import Testing

@testable import JourneyModel

/// Wikis that nobody writes in good faith: each must be read in bounded time and memory.
struct HostileWikiTests {
  @Test("Hundreds of lanes in hundreds of phases make no map of millions of cells")
  func map() {
    let phases = (0..<800).map { "## P\($0)\n### Needs\n- a\n" }.joined()
    let lanes = (0..<800).map { "### L\($0)\n- a\n" }.joined()
    let wiki = Wiki(
      journey: "## X\n### Needs\n- a\n\(lanes)## Y\n### Needs\n- a\n\(lanes)\(phases)"
    )
    #expect(wiki.journey.phases.count == 60)
    #expect(wiki.journey.lanes.count == 100)
  }

  @Test("Thousands of unknown references are reported, suggestions for the first only")
  func references() {
    let names = (0..<1500).map { "persona-\($0)" }.joined(separator: ", ")
    let wiki = Wiki(
      journey: "---\npersonas: [\(names)]\n---\n",
      also: [
        "personas/person-1.md": "# A\n"
      ]
    )
    #expect(wiki.codes == Array(repeating: "unknown-persona", count: 1500))
    #expect(wiki.diagnostics.filter { $0.suggestion != nil }.count <= 200)
  }

  @Test("Thousands of broken links are reported, suggestions for the first only")
  func links() {
    let links = (0..<1500).map { "[x](fil\($0).md)\n" }.joined()
    let wiki = Wiki(["a.md": links, "file1.md": "", "b/file2.md": ""])
    #expect(wiki.codes.count == 1500)
    #expect(wiki.diagnostics.filter { $0.suggestion != nil }.count <= 100)
  }

  @Test("Thousands of keys that nobody knows are left alone")
  func keys() {
    let keys = (0..<1500).map { "sumary\($0): a\n" }.joined()
    #expect(Wiki(persona: "---\n\(keys)---\n").codes.count <= 100)
  }

  @Test(
    "Odd texts are read without a trap",
    arguments: [
      "", "\u{FEFF}", "#", "##\n##\n##", "# \u{0}", "---\n---", "---\n",
      "## {id=x}\n### {id=y}\n- {a=b}",
      "## A\n### Emotion\n- :\n- Olivia:\n- -\n- 1/0\n- /5\n- 99999999999999999999\n- 👍🏽\n- %\n",
      "## A\n### Drop-off\n- %\n- %%%\n- 1e9%\n- .%\n", "## A\n### Participation\n-\n- :\n",
      "---\nscale: ..\npersonas: ,,,\nparent: /\nphases: [~, '', {id: ''}]\n---\n",
      "---\nlanes: {a: b, c: [d]}\nframework: ''\nreviewed: ''\nreview_every: d\n---\n",
      "**:** x\n\n**a:**\n", "| |\n|-|\n| |\n", "## Phase\n## Phase 99999999999\n## Phase 1\n",
      "- **Persona:**\n- **Persona:** ,\n", "[x](persona:)\n[y](phase:/)\n[z](#%)\n[w](%00)\n",
    ]
  )
  func odd(text: String) {
    let wiki = Wiki([
      "journeys/j.md": text, "personas/p.md": text, "evidence/e.md": text, "a.md": text,
      "site.yml": text, "glossary.md": text, "journeys/f/index.md": text, "journeys/f/1-x.md": text,
    ])
    #expect(wiki.wiki.journeys.count == 2)
  }
}
