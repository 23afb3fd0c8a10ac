import Diagnostics
import Testing

@testable import Templates

@Suite("Names in templates")
struct NameCheckTests {
  @Test("A misspelt name is reported where it stands, with the name that was meant")
  func misspeltName() {
    #expect(faults("<h1>\n  {{ titel }}") == ["page:2:6 unknown-template-field → title"])
  }

  @Test("All faults are found in one run")
  func allFaults() {
    let template = "{{a1}}\n{{#journeys}}{{nmae}}{{/journeys}}\n{{>nva}}\n{{goals}}"
    let expected = [
      "page:1:3 unknown-template-field", "page:2:16 unknown-template-field → name",
      "page:3:1 unknown-template → nav", "page:4:1 wrong-template-shape",
      "nav:1:1 unused-template",
    ]
    #expect(Set(faults(template, with: ["nav": ""])) == Set(expected))
  }

  @Test("In a path the part at fault is reported")
  func partOfPath() {
    #expect(faults("{{portrait.ulr}}") == ["page:1:12 unknown-template-field → url"])
  }

  @Test("A part that a text cannot have is reported as a fault of the text")
  func partOfText() {
    let found = compile("{{title.first}}").diagnostics.map(\.message)
    #expect(found == ["“title” has no field “first”: it is a text"])
  }

  @Test("A field of a section is unknown outside of it")
  func fieldOutsideOfSection() {
    #expect(faults("{{#journeys}}{{/journeys}}{{name}}") == ["page:1:29 unknown-template-field"])
  }

  @Test("Help lists what the contexts offer, the innermost first")
  func help() {
    let found = compile("{{#journeys}}{{xyzzy}}{{/journeys}}").diagnostics.compactMap(\.help)
    let expected =
      "Known here: name, steps (journey); "
      + "title, body, isDraft, goals, portrait, journeys (persona page)."
    #expect(found == [expected])
  }

  @Test("The column counts characters, not bytes")
  func column() {
    #expect(faults("Grüße {{xyzzy}}") == ["page:1:9 unknown-template-field"])
  }

  @Test(
    "A list, a record and a flag cannot be printed",
    arguments: ["{{goals}}", "{{portrait}}", "{{isDraft}}", "{{{journeys}}}", "{{.}}"]
  )
  func unprintable(template: String) {
    #expect(faults(template) == ["page:1:1 wrong-template-shape"])
  }

  @Test("A text cannot be printed unescaped", arguments: ["{{{title}}}", "{{&title}}"])
  func rawText(template: String) {
    #expect(faults(template) == ["page:1:1 raw-text"])
  }

  @Test("A tag with a fault prints nothing while the rest is printed")
  func restIsPrinted() {
    #expect(print("[{{titel}}] {{title}}") == "[] Ana &amp; Bo")
  }

  @Test("A fault in a partial is reported once, with the use that lacks the field")
  func faultInPartial() {
    let found = compile(
      "{{#journeys}}{{>p}}{{/journeys}} {{>p}} {{>p}}",
      with: ["p": "{{name}}"]
    ).diagnostics
    #expect(found.map(\.span.path) == ["p"])
    #expect(found.first?.notes.map(\.span.lower) == [33])
  }

  @Test("A template shared by two pages reports each fault once")
  func faultInTwoPages() {
    let texts = sources("{{>p}}", ["other": "{{>p}}", "p": "{{xyzzy}}"])
    let pages = [PageTemplate("page", personaPage), PageTemplate("other", personaPage)]
    #expect(compileTemplates(texts, pages: pages).diagnostics.count == 1)
  }

  @Test("A page whose template does not exist is reported")
  func missingPage() {
    let found = compileTemplates([], pages: [PageTemplate("page", personaPage)])
    #expect(found.diagnostics.map(\.rule.code) == ["unknown-template"])
  }

  @Test("The last of two templates with one name counts")
  func replacedTemplate() {
    let texts = sources("built in", [:]) + sources("own", [:])
    var buffer: [UInt8] = []
    let compiled = compileTemplates(texts, pages: [PageTemplate("page", personaPage)])
    compiled.value["page"]?.render(.none, into: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "own")
  }
}
