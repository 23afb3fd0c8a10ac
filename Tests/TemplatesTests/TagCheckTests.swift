import Diagnostics
import Testing

@testable import Templates

@Suite("Tags in templates")
struct TagCheckTests {
  @Test("A section that is not closed is reported where it opens")
  func sectionNotClosed() {
    #expect(faults("<p>\n{{#isDraft}}\ntext") == ["page:2:1 template-section-not-closed"])
  }

  @Test("A section left open inside another one points at the closing tag that came first")
  func innerSectionNotClosed() {
    let found = compile("{{#goals}}{{#isDraft}}{{/goals}}").diagnostics
    #expect(found.map(\.span.lower) == [10])
    #expect(found.first?.notes.map(\.span.lower) == [22])
  }

  @Test("A closing tag without an opening one is reported")
  func closingAlone() {
    #expect(faults("a {{/goals}}") == ["page:1:3 mismatched-template-section"])
  }

  @Test("A misspelt closing tag closes the section and is reported alone")
  func misspeltClosing() {
    let expected = ["page:1:14 mismatched-template-section → {{/journeys}}"]
    #expect(faults("{{#journeys}}{{/journey}}{{title}}") == expected)
  }

  @Test(
    "A tag that is not closed is reported where it begins",
    arguments: ["ab {{title", "ab {{title} {{title}}", "ab {{{title}}", "ab {{! note", "ab {{"]
  )
  func tagNotClosed(template: String) {
    #expect(faults(template) == ["page:1:4 template-tag-not-closed"])
  }

  @Test(
    "What Mustache has and Waymark does not is reported as unsupported",
    arguments: ["{{=<% %>=}}", "{{>*name}}", "{{@index}}", "{{~title}}"]
  )
  func unsupported(template: String) {
    #expect(compile(template).diagnostics.map(\.rule.code) == ["unsupported-template-tag"])
  }

  @Test(
    "A tag that holds no name is reported, and its section with it only once",
    arguments: [
      "{{}}", "{{# }}", "{{a b}}", "{{a..b}}", "{{.a}}", "{{title|upper}}",
      "{{#if isDraft}}{{x}}{{/if}}", "{{#each goals}}{{this}}{{/each}}",
    ]
  )
  func malformed(template: String) {
    #expect(compile(template).diagnostics.first?.rule.code == "malformed-template-tag")
  }

  @Test("A helper's section is left out without further reports")
  func helperSection() {
    #expect(faults("{{#if isDraft}}{{xyzzy}}{{/if}}") == ["page:1:4 malformed-template-tag"])
  }

  @Test("Single braces are text")
  func singleBraces() {
    #expect(print("a { color: red } } {x}") == "a { color: red } } {x}")
  }
}
