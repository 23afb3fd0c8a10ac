import Documents
import Foundation
import Testing

@Suite("CommonMark specification")
struct CommonMarkSpecificationTests {
  private struct Example: Decodable {
    let example: Int
    let markdown: String
    let html: String
  }

  /// Examples of CommonMark 0.31 that come out otherwise, each with the reason.
  private static var differing: [Int: String] {
    guard markdownParserVersion.hasPrefix("0.30.") else { return [:] }
    return [
      354: "libcmark 0.30 does not count currency signs as punctuation",
      625: "libcmark 0.30 allows no two hyphens in an HTML comment",
      626: "libcmark 0.30 knows no empty HTML comment",
    ]
  }

  @Test(
    "every example comes out of the blocks as the specification prints it",
    .enabled(
      if: SpecificationFiles.exists("commonmark.json"),
      "commonmark.json lies neither in WAYMARK_SPECS nor in ../shared/specs"
    )
  )
  func examples() throws {
    let json = Data(try SpecificationFiles.text("commonmark.json").utf8)
    let examples = try JSONDecoder().decode([Example].self, from: json)
    #expect(examples.count == 652)
    for example in examples {
      let html = markdownHTML(example.markdown, dialect: .commonMark)
      let isEqual = html == example.html
      #expect(
        isEqual == (Self.differing[example.example] == nil),
        """
        example \(example.example): \(example.markdown.debugDescription)
        \(html)
        \(example.html)
        """
      )
    }
  }
}
