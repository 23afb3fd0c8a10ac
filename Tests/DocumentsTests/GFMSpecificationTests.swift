import Documents
import Foundation
import Testing

@Suite("GitHub Flavored Markdown")
struct GFMSpecificationTests {
  /// Sections of the specification that describe an extension we have.
  private static let sections: Set<String> = [
    "Tables (extension)", "Task list items (extension)", "Strikethrough (extension)",
    "Autolinks (extension)",
  ]
  /// Examples that come out otherwise, by number in their file, each with the reason.
  private static let differingInSpecification: [Int: String] = [:]
  private static let differingInExtensions: [Int: String] = [
    12: "<br> in a cell parts entries; it is printed as <br /> without the space around it",
    22: "the tag filter is no extension of ours: raw HTML is dropped altogether",
    23: "footnotes are no extension of ours",
  ]

  @Test(
    "the specification's extension examples come out as printed",
    .enabled(
      if: SpecificationFiles.exists("gfm-spec.txt"),
      "gfm-spec.txt lies neither in WAYMARK_SPECS nor in ../shared/specs"
    )
  )
  func specification() throws {
    let all = examples(inSpecification: try SpecificationFiles.text("gfm-spec.txt"))
    let chosen = all.filter { Self.sections.contains($0.section) }
    #expect(!chosen.isEmpty)
    check(chosen, differing: Self.differingInSpecification)
  }

  @Test(
    "the extensions' own test file comes out as printed",
    .enabled(
      if: SpecificationFiles.exists("gfm-extensions.txt"),
      "gfm-extensions.txt lies neither in WAYMARK_SPECS nor in ../shared/specs"
    )
  )
  func extensions() throws {
    let all = examples(inSpecification: try SpecificationFiles.text("gfm-extensions.txt"))
    #expect(!all.isEmpty)
    check(all, differing: Self.differingInExtensions)
  }

  private func check(_ examples: [SpecificationExample], differing: [Int: String]) {
    for example in examples where example.html != "<IGNORE>\n" {
      let html = normalized(markdownHTML(example.markdown))
      let expected = normalized(example.html)
      #expect(
        (html == expected) == (differing[example.number] == nil),
        """
        example \(example.number) (\(example.section)): \(example.markdown.debugDescription)
        \(html)
        \(expected)
        """
      )
    }
  }

  /// Evens out what HTML does not distinguish: the order and form of a checkbox's attributes.
  private func normalized(_ html: String) -> String {
    html
      .replacingOccurrences(of: "<input checked=\"\" disabled=\"\" type=\"checkbox\">", with: "[x]")
      .replacingOccurrences(of: "<input disabled=\"\" type=\"checkbox\">", with: "[ ]")
      .replacingOccurrences(of: "<input type=\"checkbox\" checked disabled>", with: "[x]")
      .replacingOccurrences(of: "<input type=\"checkbox\" disabled>", with: "[ ]")
      .replacingOccurrences(
        of: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />",
        with: "[x]"
      )
      .replacingOccurrences(of: "<input type=\"checkbox\" disabled=\"\" />", with: "[ ]")
  }
}
