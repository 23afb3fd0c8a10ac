import Foundation
import Testing

@Suite("waymark build")
struct BuildTests {
  @Test("a persona and a journey become pages that link to each other")
  func smallWiki() throws {
    let scratch = try Scratch()
    try scratch.write("# Ana Silva\n\nOwns a shop.\n", to: "content/personas/ana.md")
    try scratch.write(
      "---\npersonas: [ana]\n---\n# Buying\n\n## Choosing\n### Needs\n- A price\n",
      to: "content/journeys/buying.md"
    )
    let run = try waymark(["build"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try scratch.read("_site/journeys/buying.html").contains("../personas/ana.html"))
    #expect(
      try scratch.read("_site/personas/ana.html").contains("../journeys/buying/choosing.html")
    )
    #expect(scratch.exists("_site/journeys/buying.svg"))
  }
}

@Suite("waymark check")
struct CheckTests {
  @Test("finds what build finds, two files of one path among it, and writes nothing")
  func sameRules() throws {
    let scratch = try Scratch()
    try scratch.write("# Ana\n", to: "content/personas/ana.md")
    try scratch.write("<p>mine</p>", to: "content/index.html")
    let check = try waymark(["check"], in: scratch.url)
    let build = try waymark(["build", "--verbose"], in: scratch.url)
    #expect(check.status == 1)
    #expect(build.status == 1)
    #expect(check.errors.contains("[path-taken]"))
    // Build prints notes only when it is asked for all that there is.
    let printed = check.errors.split(separator: "\n").dropLast()
    #expect(build.errors.split(separator: "\n").starts(with: printed))
    #expect(!scratch.exists("_site"))
  }
}
