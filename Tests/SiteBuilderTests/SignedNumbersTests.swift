import Diagnostics
import Foundation
import JourneyModel
import SiteTemplate
import Testing

@testable import SiteBuilder

@Suite("Signs of numbers in pages that run from right to left")
struct SignedNumbersTests {
  private func marked(_ markup: String) -> String {
    String(decoding: isolatingSignedNumbers(Array(markup.utf8)), as: UTF8.self)
      .replacing("\u{2066}", with: "[").replacing("\u{2069}", with: "]")
  }

  @Test(
    "are isolated with them",
    arguments: [
      ("\u{2212}28", "[\u{2212}28]"), ("<p>-3 +4</p>", "<p>[-3] [+4]</p>"),
      ("ا (\u{2212}2)", "ا ([\u{2212}2])"), ("ا\u{A0}+1,500.5.", "ا\u{A0}[+1,500.5]."),
      ("<tspan>\u{2212}1 \u{203A} \u{2212}2", "<tspan>[\u{2212}1] \u{203A} [\u{2212}2]"),
      ("\u{2212}28 % ا", "[\u{2212}28] % ا"),
    ]
  )
  func marks(markup: String, expected: String) { #expect(marked(markup) == expected) }

  @Test(
    "are none where no number follows, and between letters or digits",
    arguments: ["2-3", "COVID-19", "- 3", "\u{2212}", "-", "a +b", "\u{2212}x", ""]
  )
  func others(markup: String) { #expect(marked(markup) == markup) }

  @Test("are left as they are behind a mark of the author\u{2019}s")
  func once() { #expect(marked("\u{200E}\u{2212}2") == "\u{200E}\u{2212}2") }

  @Test(
    "are left alone in tags, comments, code, scripts and styles",
    arguments: [
      "<path d=\"M0 -3\" title='> -4'>", "<!-- it's -3 -->", "<code>x -3</code>",
      "<script>a( -3)</script>", "<style>a{margin: -3px}</style>", "<pre> -3", "<p title=\" -3",
    ]
  )
  func markup(markup: String) { #expect(marked(markup) == markup) }

  @Test("are isolated behind code and comments again")
  func behind() {
    #expect(marked("<code> -3</code> -4<!-- ' --> -5") == "<code> -3</code> [-4]<!-- ' --> [-5]")
  }

  @Test(
    "stand before their numbers on pages and in pictures",
    arguments: [("ar", true), ("en", false)]
  )
  func pages(language: String, isMarked: Bool) async throws {
    let text = "---\nlang: \(language)\n---\n## دفع\n### Drop-off\n- \u{2212}28 % بسبب السعر\n"
    let tree = await buildSite(
      SourceTree(documents: [SourceFile(path: "journeys/tea.md", text: text)], assets: []),
      theme: CompiledTheme(Theme(builtIn: BuiltInTheme.files)),
      options: options(jobs: 1)
    ).value
    for path in ["journeys/tea.html", "journeys/tea.svg"] {
      let file = String(
        decoding: try #require(tree.file(at: path).flatMap(bytes)),
        as: UTF8.self
      )
      #expect(file.contains("\u{2212}28"))
      #expect(file.contains("\u{2066}\u{2212}28") == isMarked, "\(path)")
    }
  }
}
