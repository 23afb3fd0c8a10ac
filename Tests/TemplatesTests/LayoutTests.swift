import Diagnostics
import Testing

@testable import Templates

@Suite("Partials and layouts")
struct LayoutTests {
  private let layout = "<title>{{$title}}Site{{/title}}</title>\n{{>nav}}\n{{$main}}{{/main}}"

  @Test("A page fills a layout's blocks, also those in the layout's partials")
  func blocksAreFilled() {
    let page = "{{<layout}}{{$title}}{{title}}{{/title}}{{$links}}<a>{{/links}}{{/layout}}"
    let printed = print(page, with: ["layout": layout, "nav": "<nav>{{$links}}{{/links}}</nav>\n"])
    #expect(printed == "<title>Ana &amp; Bo</title>\n<nav><a></nav>\n")
  }

  @Test("A block that the layout does not declare is reported with the one that was meant")
  func unknownBlock() {
    let expected = ["page:1:12 unknown-template-block → main"]
    #expect(
      faults("{{<layout}}{{$mian}}{{/mian}}{{/layout}}", with: ["layout": layout, "nav": ""])
        == expected
    )
  }

  @Test("A block that is filled twice is reported")
  func blockFilledTwice() {
    let page = "{{<l}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/l}}"
    #expect(faults(page, with: ["l": "{{$a}}{{/a}}"]) == ["page:1:20 duplicate-template-block"])
  }

  @Test("Text between a layout's tags but outside of its blocks is reported")
  func ignoredText() {
    let page = "{{<l}}\n  {{$a}}1{{/a}}\n  lost\n{{/l}}"
    #expect(faults(page, with: ["l": "{{$a}}{{/a}}"]) == ["page:3:3 ignored-template-text"])
  }

  @Test("A fault in a block is reported in the file where the block was written")
  func faultInBlock() {
    let page = "{{<l}}{{$a}}{{titel}}{{/a}}{{/l}}"
    let expected = ["page:1:15 unknown-template-field → title"]
    #expect(faults(page, with: ["l": "{{#goals}}{{$a}}{{/a}}{{/goals}}"]) == expected)
  }

  @Test("A block sees the context of its place in the layout")
  func contextOfBlock() {
    let layout = "{{#journeys}}{{$a}}{{/a}}{{/journeys}}"
    #expect(print("{{<l}}{{$a}}{{name}} {{/a}}{{/l}}", with: ["l": layout]) == "Buy Return ")
  }

  @Test("A layout used again inside one of its blocks is no cycle")
  func layoutInsideOwnBlock() {
    let page = "{{<box}}{{$in}}{{<box}}{{$in}}x{{/in}}{{/box}}{{/in}}{{/box}}"
    #expect(print(page, with: ["box": "[{{$in}}{{/in}}]"]) == "[[x]]")
  }

  @Test(
    "A template that uses itself is reported",
    arguments: [
      ["page": "{{>page}}"], ["page": "{{>a}}", "a": "{{>b}}", "b": "{{>a}}"],
      ["page": "{{<page}}{{/page}}"],
      ["page": "{{<a}}{{$x}}{{>page}}{{/x}}{{/a}}", "a": "{{$x}}{{/x}}"],
    ]
  )
  func cycle(templates: [String: String]) {
    let page = templates["page"] ?? ""
    let others = templates.filter { $0.key != "page" }
    #expect(compile(page, with: others).diagnostics.map(\.rule.code) == ["template-cycle"])
  }

  @Test("A layout that does not exist is reported with the one that was meant")
  func unknownLayout() {
    let found = faults("{{<layuot}}{{/layuot}}{{>layout}}", with: ["layout": ""])
    #expect(found == ["page:1:1 unknown-template → layout"])
  }

  @Test("A template that nothing uses is reported with the one that was meant")
  func unusedTemplate() {
    let found = faults("{{>nav-bar}}", with: ["nav-bar": "", "navbar": ""])
    #expect(found == ["navbar:1:1 unused-template → nav-bar"])
  }
}
