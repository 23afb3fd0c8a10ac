import Foundation
import Testing

@Suite("A theme of one's own")
struct TemplateOverrideTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
    try scratch.makeFolder("theme")
  }

  private func build(_ folder: String = "theme") throws -> Run {
    try waymark(["build", "--template", folder], in: scratch.url)
  }

  @Test("that is empty changes nothing")
  func empty() throws {
    #expect(try build().status == 0)
    let first = try scratch.tree("_site")
    #expect(try waymark(["build"], in: scratch.url).output.contains("(0 written, "))
    #expect(try scratch.tree("_site") == first)
  }

  @Test("replaces one partial and keeps the rest")
  func onePartial() throws {
    try scratch.write("<p>our footer</p>\n", to: "theme/partials/foot.html")
    let run = try build("theme/")
    #expect(run.status == 0)
    let page = try scratch.read("_site/personas/ana.html")
    #expect(page.contains("<p>our footer</p>"))
    #expect(page.contains("Ana Silva"))
  }

  @Test("replaces a whole page's template")
  func wholePage() throws {
    try scratch.write("<title>{{site.title}}</title>", to: "theme/not-found.html")
    let run = try build()
    #expect(run.errors == "")
    #expect(try scratch.read("_site/404.html") == "<title>Shop</title>")
  }

  @Test("replaces and adds files that are copied")
  func assets() throws {
    try scratch.write("body {}", to: "theme/assets/site.css")
    try scratch.write("x", to: "theme/assets/own.js")
    #expect(try build().status == 0)
    #expect(try scratch.read("_site/assets/site.css") == "body {}")
    #expect(try scratch.read("_site/assets/own.js") == "x")
  }

  @Test("with a misspelt field stops the build at file, line and column, with a suggestion")
  func misspeltField() throws {
    try scratch.write("<p>\n  {{site.titel}}</p>\n", to: "theme/not-found.html")
    let run = try build("theme/")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("theme/not-found.html:2:"))
    #expect(run.errors.contains("[unknown-template-field]"))
    #expect(run.errors.contains("    2 |   {{site.titel}}</p>\n"))
    #expect(run.errors.contains("did you mean “title”?"))
    #expect(!scratch.exists("_site"))
  }

  @Test("with a section that is not closed stops the build")
  func openSection() throws {
    try scratch.write("{{#persona}}", to: "theme/persona.html")
    let run = try build()
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("theme/persona.html:1:"))
  }

  @Test("with a template that nothing uses gives a warning with the name that was meant")
  func unusedFile() throws {
    try scratch.write("x", to: "theme/partials/fooot.html")
    let run = try build()
    #expect(run.status == 0)
    #expect(run.findings.count == 1)
    #expect(run.errors.hasPrefix("theme/partials/fooot.html"))
    #expect(run.errors.contains("warning: "))
    #expect(run.errors.contains("[unused-template]"))
    #expect(run.errors.contains("did you mean “partials/foot”?"))
  }

  @Test("must be a folder", arguments: ["missing", "file"])
  func noFolder(name: String) throws {
    try scratch.write("x", to: "file")
    let run = try build(name)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("waymark: error: can't open the theme folder \(name): "))
    #expect(!scratch.exists("_site"))
  }

  @Test("may hold pipes, links and names with a dot, which are left out")
  func specialFiles() throws {
    scratch.makePipe("theme/pipe.html")
    try scratch.write("secret", to: "secret")
    try scratch.link("theme/assets", to: "..")
    try scratch.link("theme/link.css", to: "../secret")
    try scratch.write("x", to: "theme/.git/config")
    #expect(try build().status == 0)
    #expect(!scratch.exists("_site/link.css"))
    #expect(!scratch.exists("_site/.git"))
    #expect(scratch.exists("_site/assets/site.css"))
  }
}
