import Foundation
import Testing

/// What lies in the JSON of a run.
private func json(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite("Options for findings")
struct FindingOptionTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
  }

  private func writeError() throws {
    try scratch.write("---\npersonas: [anna]\n---\n# J\n", to: "content/journeys/j.md")
  }

  private func writeWarning() throws { try scratch.write("[a](b.md)\n", to: "content/w.md") }

  private func writeForeignKey() throws {
    try scratch.write("---\nlayout: page\n---\n# F\n", to: "content/f.md")
  }

  @Test("--strict lets warnings fail, and nothing is written", arguments: ["build", "check"])
  func strict(command: String) throws {
    try writeWarning()
    #expect(try waymark([command], in: scratch.url).status == 0)
    try? scratch.remove("_site")
    let run = try waymark([command, "--strict"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.findings.count == 1)
    #expect(!scratch.exists("_site"))
  }

  @Test("--strict leaves notes alone")
  func strictNotes() throws {
    try writeForeignKey()
    #expect(try waymark(["check", "--strict", "--verbose"], in: scratch.url).status == 0)
  }

  @Test("--verbose tells what is quiet: keys of other tools", arguments: ["--verbose", "-v"])
  func verbose(option: String) throws {
    try writeForeignKey()
    let quiet = try waymark(["check"], in: scratch.url)
    #expect(!quiet.errors.contains("[foreign-key]"))
    for command in ["check", "build"] {
      let run = try waymark([command, option], in: scratch.url)
      #expect(run.errors.contains("f.md:2:1: information: `layout` is no key of the format"))
      #expect(run.status == 0)
    }
  }

  @Test("a quiet rule that settings make a warning is quiet no more")
  func louder() throws {
    try writeForeignKey()
    try scratch.write(
      "channels: {email: {type: digital}}\nrules: {foreign-key: warning}\n",
      to: "content/site.yml"
    )
    #expect(try waymark(["check"], in: scratch.url).findings.count == 1)
  }

  @Test("check prints notes; build counts them")
  func notes() throws {
    try scratch.write(
      "# A\n<!-- waymark-ignore: many-phases -->\n\nText\n",
      to: "content/n.md"
    )
    let check = try waymark(["check"], in: scratch.url)
    #expect(check.errors.contains("content/n.md:2:22: information: "))
    let build = try waymark(["build"], in: scratch.url)
    #expect(build.errors == "")
    #expect(build.output.contains(": waymark check prints "))
  }

  @Test(
    "--format prints all findings to standard output, and a summary to standard error",
    arguments: ["json", "sarif", "gitlab", "github"]
  )
  func formats(format: String) throws {
    try writeError()
    let entries = (1...30).map { "- A {persona=nobody\($0)}\n" }.joined()
    try scratch.write(
      "---\npersonas: [ana]\n---\n# J\n\n## Choosing\n### Needs\n" + entries,
      to: "content/journeys/k.md"
    )
    let run = try waymark(["check", "--format", format], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("31 errors"))
    #expect(run.errors.hasSuffix(" in 6 files\n"))
    #expect(run.output.components(separatedBy: "content/journeys/k.md").count > 30)
    #expect(run.output.contains("content/journeys/j.md"))
  }

  @Test("--format of build: the same, and the site is written without a word")
  func formatOfBuild() throws {
    try writeWarning()
    let run = try waymark(["build", "--format", "json"], in: scratch.url)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let findings = try #require(try json(run.output)["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["code"] as? String == "broken-link" })
    #expect(scratch.exists("_site/index.html"))
  }

  @Test(
    "paths begin at the top of the repository, however the folder is named",
    arguments: ["content", "./content", "content/", "ABSOLUTE"]
  )
  func paths(name: String) throws {
    try writeError()
    let folder = name == "ABSOLUTE" ? scratch.url.appending(path: "content").path : name
    let run = try waymark(["check", folder, "--format", "github"], in: scratch.url)
    #expect(run.output.contains("::error file=content/journeys/j.md,line=2,col=12,"))
  }

  @Test("findings of a theme's files are told with the theme's path")
  func theme() throws {
    try scratch.write("{{nonsense}}", to: "theme/persona.html")
    let run = try waymark(
      ["check", "--template", "theme", "--format", "github"],
      in: scratch.url
    )
    #expect(run.output.contains("file=theme/persona.html,line=1,"))
  }
}

@Suite("--baseline")
struct BaselineCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.writeSmallWiki()
    try scratch.write("---\npersonas: [anna]\n---\n# J\n", to: "content/journeys/old.md")
  }

  private func check(_ options: String...) throws -> Run {
    try waymark(["check", "--baseline", "known.json"] + options, in: scratch.url)
  }

  @Test("adopts a wiki with faults: they fail nothing and are counted")
  func adopt() throws {
    let written = try check("--update-baseline")
    #expect(written.status == 0)
    #expect(written.errors.hasPrefix("no findings in 5 files, beside "))
    let run = try check()
    #expect(run.status == 0)
    #expect(run.errors == written.errors)
    let build = try waymark(["build", "--baseline", "known.json"], in: scratch.url)
    #expect(build.status == 0)
    #expect(scratch.files(below: "_site/journeys").contains { $0.hasPrefix("old") })
  }

  @Test("lets new findings fail, and prints only those", arguments: ["check", "build"])
  func new(command: String) throws {
    _ = try check("--update-baseline")
    try scratch.write("---\n\n\npersonas: [anna]\n---\n# J\n", to: "content/journeys/old.md")
    try scratch.write("---\npersonas: [bob]\n---\n# J\n", to: "content/journeys/new.md")
    let run = try waymark([command, "--baseline", "known.json"], in: scratch.url)
    #expect(run.status == 1)
    #expect(run.findings.count == 1)
    #expect(run.findings.first?.hasPrefix("content/journeys/new.md:2:12: ") == true)
    #expect(run.errors.contains("\n1 error"))
    #expect(run.errors.contains(" in 6 files, beside "))
  }

  @Test("tells what is mended, and how to shrink it")
  func mended() throws {
    _ = try check("--update-baseline")
    try scratch.write("---\npersonas: [ana]\n---\n# J\n", to: "content/journeys/old.md")
    let run = try check()
    #expect(run.status == 0)
    #expect(
      run.errors.hasSuffix(
        "mended: run waymark check --baseline known.json --update-baseline to shrink it\n"
      )
    )
    _ = try check("--update-baseline")
    #expect(try !scratch.read("known.json").contains("unknown-persona"))
  }

  @Test("is written the same from the same content, and leaves nothing beside it")
  func stable() throws {
    _ = try check("--update-baseline")
    let first = try scratch.read("known.json")
    _ = try check("--update-baseline")
    #expect(try scratch.read("known.json") == first)
    #expect(first.contains("\"path\": \"journeys/old.md\""))
    #expect(scratch.files(below: ".").filter { $0.contains("unfinished") } == [])
  }

  @Test("can't hide a rule that keeps the site whole")
  func fixed() throws {
    try scratch.write(Data([0xFF]), to: "content/x.md")
    #expect(try check("--update-baseline").status == 1)
    #expect(try check().findings.count == 1)
  }

  @Test("that is missing is refused with what to do")
  func missing() throws {
    let run = try check()
    #expect(run.status == 64)
    #expect(
      run.errors == """
        waymark: error: there is no baseline known.json
          help: Write it first: waymark check --baseline known.json --update-baseline.

        """
    )
  }

  @Test("that is another file is refused and stays", arguments: ["hello\n", "{\"a\": 1}", ""])
  func foreign(text: String) throws {
    try scratch.write(text, to: "known.json")
    for options in [[], ["--update-baseline"]] {
      let run = try waymark(["check", "--baseline", "known.json"] + options, in: scratch.url)
      #expect(run.status == 64)
      #expect(run.errors.hasPrefix("waymark: error: known.json is no baseline of Waymark"))
    }
    #expect(try scratch.read("known.json") == text)
  }

  @Test("that is a folder, or lies in none, is refused")
  func unwritable() throws {
    try scratch.makeFolder("known.json")
    #expect(try check().status == 64)
    #expect(try check("--update-baseline").status == 64)
    let run = try waymark(
      ["check", "--baseline", "none/known.json", "--update-baseline"],
      in: scratch.url
    )
    #expect(run.status == 64)
    #expect(run.errors.contains("can't write the baseline none/known.json"))
  }

  @Test("that is a symbolic link is not followed")
  func link() throws {
    try scratch.write("precious", to: "precious.txt")
    try scratch.link("known.json", to: "precious.txt")
    #expect(try check("--update-baseline").status == 64)
    #expect(try scratch.read("precious.txt") == "precious")
  }
}
