import Diagnostics
import Testing

@testable import Templates

@Suite("Rendering")
struct RenderingTests {
  @Test("A text is escaped in two braces")
  func textIsEscaped() {
    #expect(print("{{title}}") == "Ana &amp; Bo")
  }

  @Test("HTML is printed as it is, in two braces, in three and after an ampersand")
  func htmlIsPrintedRaw() {
    #expect(print("{{body}}{{{body}}}{{& body }}") == "<p>Hi</p><p>Hi</p><p>Hi</p>")
  }

  @Test("Nested lists see the names of the sections around them")
  func nestedLists() {
    let template =
      "{{#journeys}}{{name}}:{{#steps}} {{.}} ({{name}}, {{title}}){{/steps}};{{/journeys}}"
    let expected = "Buy: look (Buy, Ana &amp; Bo) pay (Buy, Ana &amp; Bo);Return:;"
    #expect(print(template) == expected)
  }

  @Test("A record that is absent is left out, and its inverted section is printed")
  func absentRecord() {
    #expect(print("{{#portrait}}{{url}}{{/portrait}}{{^portrait}}none{{/portrait}}") == "none")
  }

  @Test("A name inside an absent record prints nothing")
  func nameInAbsentRecord() {
    #expect(print("[{{portrait.url}}]") == "[]")
  }

  @Test("A section over a flag keeps the context")
  func flagKeepsContext() {
    #expect(
      print("{{#goals}}{{#isDraft}}{{.}};{{/isDraft}}{{/goals}}") == "save &lt;time&gt;;save money;"
    )
  }

  @Test("A section over HTML is printed when there is some")
  func sectionOverHTML() {
    #expect(print("{{#body}}<div>{{.}}</div>{{/body}}") == "<div><p>Hi</p></div>")
  }

  @Test("A value that does not agree with the shape prints nothing")
  func disagreeingValue() {
    let template = "[{{title}}{{#goals}}{{.}}{{/goals}}{{portrait.alt}}]"
    #expect(print(template, .record([.flag(true), .none])) == "[]")
  }

  @Test("Rendering appends to what the buffer holds")
  func renderingAppends() {
    var buffer = Array("<!-- -->".utf8)
    compile("{{title}}").value["page"]?.render(ana, into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "<!-- -->Ana &amp; Bo")
  }

  @Test("A byte order mark is not printed")
  func byteOrderMark() {
    #expect(print("\u{FEFF}{{title}}") == "Ana &amp; Bo")
  }

  @Test("Several tags may share a line that vanishes")
  func sharedStandaloneLine() {
    #expect(
      print("<ul>\n  {{#isDraft}}{{#goals}}\n<li>\n  {{/goals}}{{/isDraft}}\n</ul>")
        == "<ul>\n<li>\n<li>\n</ul>"
    )
  }

  @Test("An empty line in an indented partial stays empty")
  func emptyLineInPartial() {
    #expect(
      print("<b>\n  {{>p}}\n</b>", with: ["p": "one\n\ntwo\n"]) == "<b>\n  one\n\n  two\n</b>"
    )
  }
}
