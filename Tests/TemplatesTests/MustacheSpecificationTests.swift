import Testing

@testable import Templates

/// Cases that Waymark refuses on purpose, each with the code of the diagnostic it gives instead.
private let refusedCases: [String: String] = [
  // A name that the data does not have is a fault of the template, found before rendering.
  "interpolation: Basic Context Miss Interpolation": "unknown-template-field",
  "interpolation: Triple Mustache Context Miss Interpolation": "unknown-template-field",
  "interpolation: Ampersand Context Miss Interpolation": "unknown-template-field",
  "interpolation: Dotted Names - Broken Chains": "unknown-template-field",
  "interpolation: Dotted Names - Broken Chain Resolution": "unknown-template-field",
  "interpolation: Dotted Names - Context Precedence": "unknown-template-field",
  "interpolation: Dotted Names are never single keys": "unknown-template-field",
  "inverted: Context Misses": "unknown-template-field",
  "inverted: Dotted Names - Broken Chains": "unknown-template-field",
  "sections: Context Misses": "unknown-template-field",
  "sections: Dotted Names - Broken Chains": "unknown-template-field",
  "~inheritance: Negative Sections": "unknown-template-field",
  // An inverted section adds no context, so the list's or record's own fields are unknown in it.
  "inverted: Context": "unknown-template-field",
  "inverted: List": "unknown-template-field",
  // A partial that does not exist is a fault, too.
  "partials: Failed Lookup": "unknown-template",
  // Partials are filled in when the template is compiled, so they cannot follow recursive data.
  "partials: Recursion": "template-cycle",
  // A layout that comes back to itself is a cycle even where a filled block would end it.
  "~inheritance: Recursion": "template-cycle",
]

@Suite(
  "Mustache specification",
  .enabled(
    if: MustacheSpecification.absence == nil,
    "\(MustacheSpecification.absence ?? "")"
  )
)
struct MustacheSpecificationTests {
  @Test(
    "A case prints what is expected or is refused as listed",
    arguments: MustacheSpecification.cases
  )
  func outcome(of mustacheCase: MustacheCase) {
    // Raw tags are for HTML, so in cases with raw tags the strings are given as HTML.
    let outcome = mustacheCase.outcome(strings: mustacheCase.hasRawTags ? .html : .text)
    if let code = refusedCases[mustacheCase.title] {
      #expect(outcome == .refused([code]))
    } else {
      #expect(outcome == .printed(mustacheCase.expected))
    }
  }

  @Test(
    "A raw tag over a text is refused",
    arguments: MustacheSpecification.cases.filter(\.hasRawTags)
  )
  func rawTags(in mustacheCase: MustacheCase) {
    let code = refusedCases[mustacheCase.title] ?? "raw-text"
    #expect(mustacheCase.outcome(strings: .text) == .refused([code]))
  }

  @Test("Every case that is listed as refused exists")
  func listedCasesExist() {
    let titles = Set(MustacheSpecification.cases.map(\.title))
    #expect(Set(refusedCases.keys).subtracting(titles).isEmpty)
  }

  @Test("All six groups of the specification are read")
  func groupsAreRead() {
    #expect(Set(MustacheSpecification.cases.map(\.group)).count == 6)
  }
}
